--TEST--
GENDER_MANDATORY demands a gender
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(new Customer\Configuration(['GENDER_MANDATORY' => 'true']));
    $write = $shop->customerWriteService();
    $none = ['gender' => ''];
    attempt(fn () => $write->createCustomer(...customer_parts(personal: $none)));
    attempt(fn () => $write->createGuestAccount(...customer_parts(personal: $none)));
    attempt(fn () => $write->createMultipleCustomers(customer_parts('jane@example.org'), customer_parts(personal: $none)));
    echo json_encode($write->importCustomers([['email' => 'a@example.org', 'firstName' => 'A', 'lastName' => 'B']])->refusals()), PHP_EOL;
    $customer = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts())->value());
    $customer->changePersonalInformation($shop->customerFactory()->createPersonalInformation('', 'John', 'Doe'));
    attempt(fn () => $write->storeCustomers($customer));
    show_emails($shop);
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerAttributeIsMissingException: gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
[{"position":0,"reason":"gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration"}]
Customer\Services\Exceptions\CustomerAttributeIsMissingException: gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
customers: john@example.org
