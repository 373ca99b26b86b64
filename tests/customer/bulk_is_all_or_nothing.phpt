--TEST--
One taken e-mail address, and none of many customers is created, no event raised, no guest replaced
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
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('john@example.org'));
    $write->createGuestAccount(...customer_parts('guest@example.org'));
    $recorder->show();
    $before = rows_of($shop);
    attempt(fn () => $write->createMultipleCustomers(
        customer_parts('a@example.org'), customer_parts('guest@example.org'), customer_parts('JOHN@example.org'), customer_parts('b@example.org')
    ));
    $recorder->show();
    var_dump(rows_of($shop) === $before, count($shop->outbox()));
});
?>
--EXPECT--
events: CustomerCreated 1, CustomerCreated 2, CustomerCreated 3
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "JOHN@example.org" is already taken.
events: none
bool(true)
int(3)
