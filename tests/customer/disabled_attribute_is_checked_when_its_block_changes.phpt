--TEST--
A stored value whose attribute is now switched off is no error until its block is changed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $contact = (new Customer\Services\CustomerFactory())->createContactInformation('john@example.org', '0170', '0171');
    $id = $engine->shop()->customerWriteService()->createCustomer(...array_replace(customer_parts(), [2 => $contact]))->value();
    $shop = $engine->shop(new Customer\Configuration(['ACCOUNT_FAX' => false, 'ACCOUNT_DOB' => false]));
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $customer = $shop->customerReadService()->getCustomerById($id);
    $customer->changeIsFavoriteState(true);
    $customer->changePersonalInformation($factory->createPersonalInformation('f', 'Jane', 'Doe'));
    attempt(fn () => $write->storeCustomers($customer));

    $customer->changeContactInformation($factory->createContactInformation('john@example.org', '0172', '0171'));
    attempt(fn () => $write->storeCustomers($customer));
    $customer->changeContactInformation($factory->createContactInformation('john@example.org', '0172'));
    attempt(fn () => $write->storeCustomers($customer));
    $customer->changePersonalInformation($factory->createPersonalInformation('f', 'Jane', 'Doe', '', new DateTimeImmutable('1970-01-01')));
    attempt(fn () => $write->storeCustomers($customer));
    echo json_encode($shop->customerReadService()->getCustomerById($id)->toArray()['contactInformation']), PHP_EOL;
});
?>
--EXPECT--
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: dateOfBirth can't be used, because the configuration ACCOUNT_DOB forbids it; leave it empty, or change the configuration
{"email":"john@example.org","phoneNumber":"0172","faxNumber":""}
