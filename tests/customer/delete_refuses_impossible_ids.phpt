--TEST--
An id that no customer can have is refused, and none of the others is deleted
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('b@example.org'));
    foreach ([0, -1, PHP_INT_MIN, 'two', [], 1e300] as $id) {
        attempt(fn () => $write->deleteCustomers(2, $id));
    }
    show_emails($shop);
});
?>
--EXPECT--
InvalidArgumentException: Given customer ID must be greater than 0. Got: 0
InvalidArgumentException: Given customer ID must be greater than 0. Got: -1
InvalidArgumentException: Given customer ID must be greater than 0. Got: -9223372036854775808
TypeError: Customer\Services\CustomerWriteService::deleteCustomers(): Argument #2 must be of type int, string given
TypeError: Customer\Services\CustomerWriteService::deleteCustomers(): Argument #2 must be of type int, array given
TypeError: Customer\Services\CustomerWriteService::deleteCustomers(): Argument #2 must be of type int, float given
customers: admin@example.org, b@example.org
