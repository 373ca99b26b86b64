--TEST--
A customer can't be stored into a group that the shop does not have
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $customer = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts())->value());
    foreach ([4, -1, PHP_INT_MIN] as $group) {
        $customer->changeCustomerGroup($shop->customerFactory()->createCustomerGroup($group));
        attempt(fn () => $write->storeCustomers($customer));
    }
    echo customer_of($shop, 'john@example.org')->customerGroup(), PHP_EOL;
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "4" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-1" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "-9223372036854775808" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
2
