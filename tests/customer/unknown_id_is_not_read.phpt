--TEST--
To read a customer that does not exist, or can't, is an exception
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $read = $shop->customerReadService();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    foreach ([2, PHP_INT_MAX, 0, -1, PHP_INT_MIN] as $id) {
        attempt(fn () => $read->getCustomerById($id));
    }
    attempt(fn () => $read->getCustomerById('one'));
    attempt(fn () => $read->getCustomerById());
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "2" does not exists.
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "9223372036854775807" does not exists.
InvalidArgumentException: Given customer ID must be greater than 0. Got: 0
InvalidArgumentException: Given customer ID must be greater than 0. Got: -1
InvalidArgumentException: Given customer ID must be greater than 0. Got: -9223372036854775808
TypeError: Customer\Services\CustomerReadService::getCustomerById(): Argument #1 ($customerId) must be of type int, string given
ArgumentCountError: Customer\Services\CustomerReadService::getCustomerById() expects exactly 1 argument, 0 given
