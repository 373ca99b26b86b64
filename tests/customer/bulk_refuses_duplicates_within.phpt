--TEST--
Two of many new customers can't have one e-mail address
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    attempt(fn () => $write->createMultipleCustomers(customer_parts('john@example.org'), customer_parts('jane@example.org'), customer_parts('John@Example.org')));
    show_emails($shop);
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "John@Example.org" is already taken.
customers: none
