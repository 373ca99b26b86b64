--TEST--
Letter case makes no other e-mail address
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('John.Doe@Example.ORG'));
    attempt(fn () => $write->createCustomer(...customer_parts('john.doe@example.org')));
    attempt(fn () => $write->createCustomer(...customer_parts('JOHN.DOE@EXAMPLE.ORG')));
    attempt(fn () => $write->createCustomer(...customer_parts("john.doe@\u{C9}xample.org")));
    attempt(fn () => $write->createCustomer(...customer_parts("john.doe@\u{E9}xample.org")));
    show_emails($shop);
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "john.doe@example.org" is already taken.
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "JOHN.DOE@EXAMPLE.ORG" is already taken.
no exception
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "john.doe@éxample.org" is already taken.
customers: John.Doe@Example.ORG, john.doe@Éxample.org
