--TEST--
Leaving the merchant group leaves the merchant state as it is, until it is changed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $read = $shop->customerReadService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $customer = $read->getCustomerById($write->createCustomer(...customer_parts(group: 3))->value());
    $customer->changeCustomerGroup($factory->createCustomerGroup(2));
    $write->storeCustomers($customer);
    var_dump($customer->isMerchant());
    $customer->changeBusinessInformation($factory->createBusinessInformation(isMerchant: false));
    $write->storeCustomers($customer);
    var_dump($customer->isMerchant(), $read->getCustomerById($customer->id())->isMerchant());
});
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
