--TEST--
A customer can't be created in a group that the shop does not have
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $write->createGuestAccount(...customer_parts('john@example.org'));
    $recorder->show();
    foreach ([4, -1, PHP_INT_MAX, PHP_INT_MIN] as $group) {
        attempt(fn () => $write->createCustomer(...customer_parts('john@example.org', group: $group)));
        attempt(fn () => $write->createGuestAccount(...customer_parts('john@example.org', group: $group)));
        attempt(fn () => $write->createMultipleCustomers(customer_parts('john@example.org'), customer_parts('jane@example.org', group: $group)));
    }
    show_emails($shop);
    $recorder->show();
});
?>
--EXPECT--
events: CustomerCreated 1
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "4" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "4" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "4" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-1" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-1" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-1" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "9223372036854775807" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "9223372036854775807" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "9223372036854775807" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-9223372036854775808" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-9223372036854775808" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-9223372036854775808" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
customers: [john@example.org]
events: none
