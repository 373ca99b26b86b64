--TEST--
A default group that does not exist is an error, not another group
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(new Customer\Configuration(['DEFAULT_CUSTOMERS_STATUS_ID' => 42]));
    attempt(fn () => $shop->customerWriteService()->createCustomer(...customer_parts()));
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "42" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
