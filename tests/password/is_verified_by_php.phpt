--TEST--
A password is stored as Argon2id, which password_verify() checks
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_if_slow();
in_array('argon2id', password_algos(), true) || die('skip this PHP was built without Argon2');
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts())->value();
    foreach (['12345', "p\u{E4}ssw\u{F6}rd", "with\0a NUL", "\xFF\xFE\xFD not UTF-8", str_repeat('x', 4096), '     '] as $password) {
        $shop->customerPasswordWriteService()->setCustomerPassword($id, $password);
        [['password_hash' => $hash]] = $shop->connection()->execute('SELECT password_hash FROM customer_credential WHERE customer_id = $1', [$id]);
        echo substr($hash, 0, 10), ' ', json_encode([password_verify($password, $hash), password_verify("$password.", $hash)]), PHP_EOL;
    }
});
?>
--EXPECT--
$argon2id$ [true,false]
$argon2id$ [true,false]
$argon2id$ [true,false]
$argon2id$ [true,false]
$argon2id$ [true,false]
$argon2id$ [true,false]
