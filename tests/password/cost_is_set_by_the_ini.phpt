--TEST--
The cost of a password's hash is set in php.ini
--EXTENSIONS--
customer
--INI--
customer.password_memory=32768
customer.password_iterations=3
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts())->value();
    $shop->customerPasswordWriteService()->setCustomerPassword($id, 'correct horse');
    echo substr($shop->connection()->execute('SELECT password_hash FROM customer_credential')[0]['password_hash'], 0, 30), PHP_EOL;
});
?>
--EXPECT--
$argon2id$v=19$m=32768,t=3,p=1
