--TEST--
A registered customer can't take the e-mail address of another, a guest may, and anybody may keep their own
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'));
    $write->createGuestAccount(...customer_parts('c@example.org'));
    [$a, $b, $c] = iterator_to_array($shop->customerReadService()->getCustomers());
    $a->changeContactInformation($factory->createContactInformation('A@Example.org', '0170'));
    attempt(fn () => $write->storeCustomers($a));
    $b->changeContactInformation($factory->createContactInformation('a@EXAMPLE.org'));
    attempt(fn () => $write->storeCustomers($b));
    $c->changeContactInformation($factory->createContactInformation('a@example.org'));
    attempt(fn () => $write->storeCustomers($c));
    show_emails($shop);
});
?>
--EXPECT--
no exception
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "a@EXAMPLE.org" is already taken.
no exception
customers: A@Example.org, b@example.org, [a@example.org]
