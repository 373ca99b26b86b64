--TEST--
A cost below OWASP's minimum is refused, and the minimum taken
--EXTENSIONS--
customer
--INI--
customer.password_memory=1024
customer.password_iterations=1
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts())->value();
    $shop->customerPasswordWriteService()->setCustomerPassword($id, 'correct horse');
    echo substr($shop->connection()->execute('SELECT password_hash FROM customer_credential')[0]['password_hash'], 0, 30), PHP_EOL;
    var_dump(ini_set('customer.password_memory', '65536'));
});
?>
--EXPECT--
$argon2id$v=19$m=19456,t=2,p=1
bool(false)
