--TEST--
A password is neither shorter than ENTRY_PASSWORD_MIN_LENGTH nor longer than 4,096 bytes
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts())->value();
    $passwords = $shop->customerPasswordWriteService();
    foreach (['', '1234', str_repeat('x', 4097), str_repeat('x', 10_000_000)] as $password) {
        attempt(fn () => $passwords->setCustomerPassword($id, $password));
    }
    attempt(fn () => (new Customer\Shop($shop->connection(), new Customer\Configuration(['ENTRY_PASSWORD_MIN_LENGTH' => '9'])))->customerPasswordWriteService()->setCustomerPassword($id, '12345678'));
    attempt(fn () => (new Customer\Shop($shop->connection(), new Customer\Configuration(['ENTRY_PASSWORD_MIN_LENGTH' => 0])))->customerPasswordWriteService()->setCustomerPassword($id, ''));
});
?>
--EXPECT--
Customer\Services\Exceptions\InvalidPasswordFormatException: The password is too short, need at least 5 characters
Customer\Services\Exceptions\InvalidPasswordFormatException: The password is too short, need at least 5 characters
Customer\Services\Exceptions\InvalidPasswordFormatException: The password is too long, at most 4096 bytes are allowed
Customer\Services\Exceptions\InvalidPasswordFormatException: The password is too long, at most 4096 bytes are allowed
Customer\Services\Exceptions\InvalidPasswordFormatException: The password is too short, need at least 9 characters
no exception
