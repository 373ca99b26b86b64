--TEST--
Without GENDER_MANDATORY a gender may be left out
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts(personal: ['gender' => '']))->value();
    var_dump($shop->customerReadService()->getCustomerById($id)->gender());
});
?>
--EXPECT--
string(0) ""
