--TEST--
Customers are deleted by filter, in chunks, with their events; a dry run says how many, and no filter at all is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    import($shop, rows(20));
    $recorder->events = [];
    $writer = $shop->customerWriteService();

    echo 'dry: ', $writer->deleteFilteredCustomers(['credit' => 0], true), ' ', $writer->deleteFilteredCustomers(['id' => 'gt|100'], true), PHP_EOL;
    $recorder->show();
    echo $writer->deleteFilteredCustomers(['credit' => 0], chunkSize: 3), PHP_EOL;
    $recorder->show();
    echo $writer->deleteFilteredCustomers(['credit' => 0]), ' ', $writer->deleteFilteredCustomers(['or' => [['id' => 'gte|19'], ['id' => 4]]], chunkSize: 1), PHP_EOL;
    $recorder->show();
    echo matching($shop, []), PHP_EOL;
    var_dump(count($shop->outbox()) >= 7);

    attempt(fn () => $writer->deleteFilteredCustomers([]));
    attempt(fn () => $writer->deleteFilteredCustomers([], true));
    foreach ([0, 10001] as $chunk) {
        attempt(fn () => $writer->deleteFilteredCustomers(['id' => 7], false, $chunk));
    }
    attempt(fn () => $shop->transactional(function () use ($writer, $shop) {
        echo $writer->deleteFilteredCustomers(['id' => 'gt|1'], chunkSize: 2), ' ', matching($shop, []), ' ';
        throw new DomainException('no');
    }));
    $recorder->show();
    echo $writer->deleteFilteredCustomers(['id' => 'gt|1']), ' ', matching($shop, []), PHP_EOL;
});
?>
--EXPECT--
dry: 4 0
events: none
4
events: CustomerDeleted 5, CustomerDeleted 10, CustomerDeleted 15, CustomerDeleted 20
0 2
events: CustomerDeleted 4, CustomerDeleted 19
1,2,3,6,7,8,9,11,12,13,14,16,17,18
bool(true)
InvalidArgumentException: Without any filter all customers would be deleted; if that is what you mean, say ['id' => 'gt|1']: all but the main admin, who can't be deleted
InvalidArgumentException: Without any filter all customers would be deleted; if that is what you mean, say ['id' => 'gt|1']: all but the main admin, who can't be deleted
InvalidArgumentException: The chunk size must be between 1 and 10000, 0 given
InvalidArgumentException: The chunk size must be between 1 and 10000, 10001 given
13 1 DomainException: no
events: none
13 1
