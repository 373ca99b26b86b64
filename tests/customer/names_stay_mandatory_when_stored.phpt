--TEST--
A company that made the names optional can't be taken away from a customer without names
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(new Customer\Configuration(['ACCOUNT_NAMES_OPTIONAL' => true]));
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $id = $write->createCustomer(...customer_parts(personal: ['firstName' => '', 'lastName' => ''], business: ['companyName' => 'Gambio GmbH']))->value();
    $customer = $shop->customerReadService()->getCustomerById($id);
    $customer->changeBusinessInformation($factory->createBusinessInformation());
    attempt(fn () => $write->storeCustomers($customer));
    $customer->changePersonalInformation($factory->createPersonalInformation('', 'John', 'Doe'));
    attempt(fn () => $write->storeCustomers($customer));
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
no exception
