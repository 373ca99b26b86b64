--TEST--
If one of many customers can't be stored, none is, and their objects keep their changes
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $recorder->events = [];
    $outbox = count($shop->outbox());
    [$a, $b] = iterator_to_array($shop->customerReadService()->getCustomers());
    $before = rows_of($shop);
    $a->changeIsFavoriteState(true);
    $b->changeContactInformation($factory->createContactInformation('C@example.org'));
    attempt(fn () => $write->storeCustomers($a, $b));
    var_dump(rows_of($shop) === $before, count($shop->outbox()) === $outbox);
    $recorder->show();
    $write->storeCustomers($a);
    $recorder->show();
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "C@example.org" is already taken.
bool(true)
bool(true)
events: none
events: CustomersFavoriteStateUpdated 1
