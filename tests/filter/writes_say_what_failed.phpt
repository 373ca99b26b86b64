--TEST--
A failure of the database is the service's own exception where it writes, and StorageException where it reads
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

function thrown(callable $call): void
{
    try {
        $call();
        echo 'no exception', PHP_EOL;
    } catch (Throwable $e) {
        echo $e::class, $e->getPrevious() ? ' because of ' . $e->getPrevious()::class : '', PHP_EOL;
    }
}

on_each_engine(function (Engine $engine) {
    $shop = new Customer\Shop($engine->dsn); /* no tables */
    $writer = $shop->customerWriteService();
    $filters = $shop->customerFilterService();
    $search = $shop->customerSearchService();
    foreach ([
        fn () => $writer->updateFilteredCustomers([], fn () => null),
        fn () => $writer->updateFilteredCustomers([], fn () => null, true),
        fn () => $writer->deleteFilteredCustomers(['id' => 2]),
        fn () => $writer->deleteFilteredCustomers(['id' => 2], true),
        fn () => $filters->filterCustomers([]),
        fn () => $filters->filterCustomers([], 'dateOfBirth', 1, 1),
        fn () => $filters->getCustomersTotalCount([]),
        fn () => $filters->countCustomersUpTo([]),
        fn () => $filters->estimateCustomersCount([]),
        fn () => $filters->pageCustomers(),
        fn () => iterator_count($filters->streamCustomers()),
        fn () => $filters->explain(),
        fn () => $search->searchCustomers('x'),
        fn () => $search->getSearchedCustomerTotalCount('x'),
        fn () => $search->pageSearchedCustomers('x'),
        fn () => $search->countSearchedCustomersUpTo('x'),
        fn () => $search->explainSearch('x'),
    ] as $call) {
        thrown($call);
    }
    $shop->connection()->close();
    foreach ([
        fn () => $writer->updateFilteredCustomers([], fn () => null),
        fn () => $writer->deleteFilteredCustomers(['id' => 2], true),
        fn () => $filters->filterCustomers([]),
        fn () => iterator_count($filters->streamCustomers()),
        fn () => $search->searchCustomers('x'),
        fn () => $shop->createIndexes(),
    ] as $call) {
        thrown($call);
    }
});
?>
--EXPECT--
Customer\Services\Exceptions\StorageOfCustomerFailedException because of Customer\StorageException
Customer\Services\Exceptions\StorageOfCustomerFailedException because of Customer\StorageException
Customer\Services\Exceptions\DeletionOfCustomerFailedException because of Customer\StorageException
Customer\Services\Exceptions\DeletionOfCustomerFailedException because of Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\StorageException
Customer\ConnectionException
Customer\ConnectionException
Customer\ConnectionException
Customer\ConnectionException
Customer\ConnectionException
Customer\ConnectionException
