--TEST--
Creating a customer from something else is a TypeError
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    [$personal, $business, $contact] = customer_parts();
    attempt(fn () => $write->createCustomer());
    attempt(fn () => $write->createCustomer($business, $personal, $contact, 0.0));
    attempt(fn () => $write->createCustomer($personal, $business, null, 0.0));
    attempt(fn () => $write->createCustomer($personal, $business, $contact, 'much'));
    attempt(fn () => $write->createCustomer($personal, $business, $contact, 0.0, []));
    attempt(fn () => $write->createCustomer($personal, $business, $contact, 0.0, false, 'two'));
    attempt(fn () => $write->createGuestAccount(...[...customer_parts(), 7]));
    show_emails($shop);
});
?>
--EXPECT--
ArgumentCountError: Customer\Services\CustomerWriteService::createCustomer() expects at least 4 arguments, 0 given
TypeError: Customer\Services\CustomerWriteService::createCustomer(): Argument #1 ($personalInformation) must be of type Customer\Model\ValueObjects\PersonalInformation, Customer\Model\ValueObjects\BusinessInformation given
TypeError: Customer\Services\CustomerWriteService::createCustomer(): Argument #3 ($contactInformation) must be of type Customer\Model\ValueObjects\ContactInformation, null given
TypeError: Customer\Services\CustomerWriteService::createCustomer(): Argument #4 ($credit) must be of type float, string given
TypeError: Customer\Services\CustomerWriteService::createCustomer(): Argument #5 ($isFavorite) must be of type bool, array given
TypeError: Customer\Services\CustomerWriteService::createCustomer(): Argument #6 ($customerGroup) must be of type ?int, string given
ArgumentCountError: Customer\Services\CustomerWriteService::createGuestAccount() expects at most 6 arguments, 7 given
customers: none
