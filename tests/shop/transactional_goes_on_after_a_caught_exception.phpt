--TEST--
A domain exception caught inside a transaction costs only what it refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->transactional(function (Customer\Shop $shop) {
        $write = $shop->customerWriteService();
        $write->createCustomer(...customer_parts('a@example.org'));
        attempt(fn () => $write->createCustomer(...customer_parts('A@example.org')));
        attempt(fn () => $write->createMultipleCustomers(customer_parts('b@example.org'), customer_parts('a@example.org')));
        attempt(fn () => $write->createCustomer(...customer_parts('c@example.org', group: 99)));
        $customer = customer_of($shop, 'a@example.org');
        $write->createCustomer(...customer_parts('d@example.org'));
        $customer->changeContactInformation($shop->customerFactory()->createContactInformation('d@example.org'));
        attempt(fn () => $write->storeCustomers($customer));
        attempt(fn () => $write->deleteCustomers(1));
        attempt(fn () => $shop->customerReadService()->getCustomerById(999999));
        attempt(fn () => $shop->customerPasswordWriteService()->setCustomerPassword(999999, 'correct horse'));
        echo json_encode($write->importCustomers([['email' => 'a@example.org', 'firstName' => 'A', 'lastName' => 'B'], ['email' => 'e@example.org', 'firstName' => 'A', 'lastName' => 'B']])), PHP_EOL;
    });
    show_emails($shop);
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "A@example.org" is already taken.
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "a@example.org" is already taken.
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer group with ID "99" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "d@example.org" is already taken.
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "999999" does not exists.
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "999999" does not exists.
{"imported":1,"refused":1,"refusals":[{"position":0,"reason":"Email address \"a@example.org\" is already taken."}]}
customers: a@example.org, d@example.org, e@example.org
