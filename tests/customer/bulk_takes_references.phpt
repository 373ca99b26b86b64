--TEST--
Creation arguments may hold references, and are left as they are
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $argument = customer_parts();
    foreach ($argument as &$part) {
    }
    $group = 3;
    $argument[5] = &$group;
    $shop->customerWriteService()->createMultipleCustomers($argument);
    $customer = customer_of($shop, 'john@example.org');
    echo $customer->customerGroup(), ' ', count($argument), PHP_EOL;
});
?>
--EXPECT--
3 6
