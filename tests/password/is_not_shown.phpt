--TEST--
A password is not in an exception or its trace
--EXTENSIONS--
customer
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach ([[99, 'Tr0ub4dor&3'], [0, 'Tr0ub4dor&3'], [1, 'Tr0u']] as [$id, $password]) {
        try {
            $shop->customerPasswordWriteService()->setCustomerPassword($id, $password);
        } catch (Exception $e) {
            var_dump(str_contains($e . print_r($e, true) . print_r($e->getTrace(), true), 'Tr0u'));
        }
    }
});
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
