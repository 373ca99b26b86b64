--TEST--
An object that was not read from a shop can't be stored
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $factory = $shop->customerFactory();
    $id = $write->createCustomer(...customer_parts());
    [$personal, $business, $contact] = customer_parts();
    $customer = Customer\Model\Customer::create($id, $factory->createCustomerGroup(2), $personal, $business, $contact, $factory->createCredit());
    attempt(fn () => $write->storeCustomers($customer));
    attempt(fn () => $write->storeCustomers($id));
    attempt(fn () => $write->storeCustomers(null));
    attempt(fn () => $write->storeCustomers($shop->customerReadService()->getCustomers()));
});
?>
--EXPECT--
InvalidArgumentException: Customer 1 was not read from a shop: get it by CustomerReadService::getCustomerById(), and change that
TypeError: Customer\Services\CustomerWriteService::storeCustomers(): Argument #1 must be of type Customer\Model\Customer, Customer\Model\ValueObjects\CustomerId given
TypeError: Customer\Services\CustomerWriteService::storeCustomers(): Argument #1 must be of type Customer\Model\Customer, null given
TypeError: Customer\Services\CustomerWriteService::storeCustomers(): Argument #1 must be of type Customer\Model\Customer, Customer\Model\Collections\Customers given
