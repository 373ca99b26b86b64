--TEST--
Two registered customers can't have one e-mail address
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('john@example.org'));
    $recorder->show();
    attempt(fn () => $write->createCustomer(...customer_parts('john@example.org')));
    $recorder->show();
    show_emails($shop);
    echo count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
events: CustomerCreated 1
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "john@example.org" is already taken.
events: none
customers: john@example.org
1
