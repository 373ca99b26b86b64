<?php
use Customer\Model\ValueObjects\CustomerGender;

$shop = new Customer\Shop('sqlite::memory:'); // or 'sqlite:customers.db', or 'postgresql://localhost/shop'
$shop->migrate();                             // creates the tables, or brings them up to date

$factory = $shop->customerFactory();
$id = $shop->customerWriteService()->createCustomer(
    $factory->createPersonalInformation(CustomerGender::GENDER_DIVERSE, 'John', 'Doe', 'c-001', new DateTimeImmutable('1970-01-01')),
    $factory->createBusinessInformation('Gambio GmbH'),
    $factory->createContactInformation('john@example.org', '0170123456789'),
    100.0,
);

$customer = $shop->customerReadService()->getCustomerById($id->value());
$customer->changeCredit($factory->createCredit(75.5));
$shop->customerWriteService()->storeCustomers($customer);

echo $customer->firstName(), ' ', $customer->lastName(), ' has a credit of ', $customer->credit(), PHP_EOL;
