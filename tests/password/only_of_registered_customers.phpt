--TEST--
Only a registered customer that exists gets a password
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $guest = $write->createGuestAccount(...customer_parts())->value();
    $passwords = $shop->customerPasswordWriteService();
    foreach ([$guest, 3, PHP_INT_MAX, 0, -1, PHP_INT_MIN] as $id) {
        attempt(fn () => $passwords->setCustomerPassword($id, 'correct horse'));
    }
    attempt(fn () => $passwords->setCustomerPassword('one', 'correct horse'));
    attempt(fn () => $passwords->setCustomerPassword(1));
    echo json_encode($shop->connection()->execute('SELECT count(*) AS n FROM customer_credential')), PHP_EOL;
});
?>
--EXPECT--
Customer\Services\Exceptions\GuestCustomersCantHaveAPasswordException: Customer with ID 2 is a guest. Guests can't have a password
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "3" does not exists.
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "9223372036854775807" does not exists.
InvalidArgumentException: Given customer ID must be greater than 0. Got: 0
InvalidArgumentException: Given customer ID must be greater than 0. Got: -1
InvalidArgumentException: Given customer ID must be greater than 0. Got: -9223372036854775808
TypeError: Customer\Services\CustomerPasswordWriteService::setCustomerPassword(): Argument #1 ($customerId) must be of type int, string given
ArgumentCountError: Customer\Services\CustomerPasswordWriteService::setCustomerPassword() expects exactly 2 arguments, 1 given
[{"n":0}]
