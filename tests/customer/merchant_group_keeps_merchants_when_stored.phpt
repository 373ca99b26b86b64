--TEST--
A member of a merchant group can't be made no merchant, and becomes one when it is put there
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
    $merchant = $read->getCustomerById($write->createCustomer(...customer_parts('one@example.org', group: 3))->value());
    $merchant->changeBusinessInformation($factory->createBusinessInformation('Gambio GmbH', isMerchant: false));
    var_dump($merchant->isMerchant());
    $write->storeCustomers($merchant);
    var_dump($merchant->isMerchant(), $read->getCustomerById($merchant->id()) == $merchant);

    $other = $read->getCustomerById($write->createCustomer(...customer_parts('two@example.org', group: 2))->value());
    $other->changeCustomerGroup($factory->createCustomerGroup(3));
    $write->storeCustomers($other);
    var_dump($other->isMerchant(), $read->getCustomerById($other->id()) == $other);
});
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
