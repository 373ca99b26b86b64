--TEST--
Setting a password again replaces it, and leaves the customer as it is
--EXTENSIONS--
customer
--SKIPIF--
<?php
in_array('argon2id', password_algos(), true) || die('skip this PHP was built without Argon2');
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $id = $shop->customerWriteService()->createCustomer(...customer_parts())->value();
    $recorder->events = [];
    $before = rows_of($shop);
    $passwords = $shop->customerPasswordWriteService();
    $passwords->setCustomerPassword($id, 'correct horse');
    $passwords->setCustomerPassword($id, 'battery staple');
    $rows = $shop->connection()->execute('SELECT password_hash FROM customer_credential');
    var_dump(count($rows), password_verify('battery staple', $rows[0]['password_hash']), rows_of($shop) === $before);
    $recorder->show();
});
?>
--EXPECT--
int(1)
bool(true)
bool(true)
events: none
