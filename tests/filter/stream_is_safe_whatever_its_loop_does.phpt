--TEST--
The loop over a stream may use the shop, change and delete customers, nest, throw, roll back and close the connection
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(10));
    $service = $shop->customerFilterService();
    $writer = $shop->customerWriteService();

    echo 'changes: ';
    foreach ($service->streamCustomers([], null, 3) as $customer) {
        $customer->changeIsFavoriteState(true);
        $writer->storeCustomers($customer);
        echo $customer->id(), ' ';
    }
    echo $service->getCustomersTotalCount(['isFavorite' => true]), PHP_EOL;

    echo 'deletes ahead: ';
    foreach ($service->streamCustomers([], null, 3) as $customer) {
        echo $customer->id(), ' ';
        if ($customer->id() === 2) {
            $writer->deleteCustomers(3, 4, 6);
        }
    }
    echo PHP_EOL;

    echo 'nests: ';
    foreach ($service->streamCustomers(['id' => 'lte|5'], null, 2) as $outer) {
        foreach ($service->streamCustomers(['id' => 'gte|8'], '-id', 2) as $inner) {
            echo $outer->id(), '/', $inner->id(), ' ';
        }
    }
    echo PHP_EOL;

    echo 'nests on itself: ';
    $stream = $service->streamCustomers([], null, 2);
    foreach ($stream as $outer) {
        foreach ($stream as $inner) {
            echo $outer->id(), '/', $inner->id(), ' ';
        }
    }
    echo PHP_EOL;

    echo 'throws: ';
    try {
        foreach ($stream as $customer) {
            echo $customer->id(), ' ';
            throw new DomainException('enough');
        }
    } catch (DomainException $e) {
        echo $e->getMessage(), ', then ', $stream->current()->id();
    }
    echo PHP_EOL;

    echo 'moves itself: ';
    foreach ($stream as $customer) {
        echo $customer->id(), ' ';
        $stream->next();
    }
    echo PHP_EOL;

    echo 'rolls back: ';
    try {
        $shop->transactional(function () use ($stream, $writer) {
            foreach ($stream as $customer) {
                echo $customer->id(), ' ';
                $writer->deleteCustomers(8);
            }
            throw new DomainException('all of it');
        });
    } catch (DomainException $e) {
        echo $service->getCustomersTotalCount([]), PHP_EOL;
    }

    echo 'closes: ';
    attempt(function () use ($stream, $shop) {
        foreach ($stream as $customer) {
            echo $customer->id(), ' ';
            $shop->connection()->close();
        }
    });
    var_dump($stream->valid());
    attempt(fn () => $stream->rewind());

    /* The stream keeps the shop. */
    $stream = $engine->shop()->customerFilterService()->streamCustomers([], null, 2);
    gc_collect_cycles();
    echo implode(',', ids($stream)), PHP_EOL;

    echo 'table is gone: ';
    try {
        foreach ($stream as $customer) {
            echo $customer->id(), ' ';
            $engine->shop()->connection()->execute('ALTER TABLE customer RENAME TO customers');
        }
    } catch (Customer\StorageException $e) {
        echo $e->sqlState(), PHP_EOL;
    }
});
?>
--EXPECT--
changes: 1 2 3 4 5 6 7 8 9 10 10
deletes ahead: 1 2 3 5 7 8 9 10 
nests: 1/10 1/9 1/8 2/10 2/9 2/8 5/10 5/9 5/8 
nests on itself: 1/1 1/2 1/5 1/7 1/8 1/9 1/10 
throws: 1 enough, then 1
moves itself: 1 5 8 10 
rolls back: 1 2 5 7 9 10 7
closes: 1 2 Customer\ConnectionException: The connection is closed; make a new Customer\Connection
bool(false)
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
1,2,5,7,8,9,10
table is gone: 1 2 42P01
