--TEST--
Two shops in one database share an e-mail address, and see nothing of each other
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $one = $engine->shop();
    $two = $engine->shop(shopId: 2);
    $one->customerWriteService()->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('john@example.org'));
    $id = $two->customerWriteService()->createCustomer(...customer_parts('john@example.org'))->value();
    $guest = $two->customerWriteService()->createGuestAccount(...customer_parts('jane@example.org'))->value();
    show_emails($one);
    show_emails($two);
    attempt(fn () => $two->customerWriteService()->createCustomer(...customer_parts('JOHN@example.org')));
    attempt(fn () => print $one->customerReadService()->validateEmailAddress('jane@example.org') . PHP_EOL);
    attempt(fn () => $one->customerReadService()->getCustomerById($id));
    attempt(fn () => $one->customerPasswordWriteService()->setCustomerPassword($id, 'correct horse'));
    $theirs = $two->customerReadService()->getCustomerById($id);
    $theirs->changeIsFavoriteState(true);
    attempt(fn () => $one->customerWriteService()->storeCustomers($theirs));
    $one->customerWriteService()->deleteCustomers($id, $guest);
    $one->customerWriteService()->deleteOutdatedGuestAccounts();
    $one->customerWriteService()->createCustomer(...customer_parts('jane@example.org'));
    put_online($one, $guest);
    $two->customerWriteService()->deleteOutdatedGuestAccounts();
    show_emails($one);
    show_emails($two);
});
?>
--EXPECT--
customers: admin@example.org, john@example.org
customers: john@example.org, [jane@example.org]
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "JOHN@example.org" is already taken.
1
no exception
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "3" does not exists.
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "3" does not exists.
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "3" does not exists.
customers: admin@example.org, john@example.org, jane@example.org
customers: john@example.org
