--TEST--
A group of another shop in the same database is none of this one's
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $other = $engine->shop(shopId: 2);
    $other->connection()->execute("INSERT INTO customer_group (shop_id, id, name) VALUES (2, 7, 'Clubs')");
    attempt(fn () => $shop->customerWriteService()->createCustomer(...customer_parts(group: 7)));
    attempt(fn () => $other->customerWriteService()->createCustomer(...customer_parts(group: 7)));
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "7" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
no exception
