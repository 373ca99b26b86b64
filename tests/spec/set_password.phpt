--TEST--
The specification's snippet: setting the customer's password
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    (new Snippet($shop))->run('set_password');
    echo substr($shop->connection()->execute('SELECT password_hash FROM customer_credential WHERE customer_id = 1')[0]['password_hash'], 0, 10), PHP_EOL;
});
?>
--EXPECT--
$argon2id$
