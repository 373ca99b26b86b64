--TEST--
A stream gives all customers that match, in any order, whatever the batches are; a second foreach begins again
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(50, fn (int $i) => ['dateOfBirth' => $i % 3 ? null : '1980-01-' . sprintf('%02d', $i % 9 + 1)]));
    $service = $shop->customerFilterService();
    foreach ([null, '-id', 'lastName,-credit', 'dateOfBirth', '-dateOfBirth:nullslast,lastName'] as $sorting) {
        foreach ([[], ['lastName' => 'neq|last3']] as $filters) {
            foreach ([1, 7, 50, 51, 100000] as $batch) {
                echo ids($service->streamCustomers($filters, $sorting, $batch)) === ids($service->filterCustomers($filters, $sorting, 100)) ? '.' : "\n$sorting by $batch ";
            }
        }
    }
    echo PHP_EOL;

    $stream = $service->streamCustomers(['id' => 'lte|5'], '-id', 2);
    var_dump($stream instanceof Iterator, iterator_count($stream), iterator_count($stream));
    foreach ($stream as $key => $customer) {
        echo $key, ' => ', $customer->id(), ' ';
    }
    echo PHP_EOL;

    /* By hand: without rewind() it begins by itself. */
    $stream = $service->streamCustomers(['id' => 'lte|3'], null, 2);
    while ($stream->valid()) {
        echo $stream->key(), ' => ', $stream->current()->id(), ' ';
        $stream->next();
    }
    var_dump($stream->valid(), $stream->current(), $stream->key());
    $stream->next();
    $stream->rewind();
    echo $stream->key(), ' => ', $stream->current()->id(), PHP_EOL;

    /* Nobody matches; and what is not asked for is not read. */
    var_dump(iterator_to_array($service->streamCustomers(['id' => 'lt|1'])));
    $stream = $service->streamCustomers();
    $shop->customerWriteService()->deleteFilteredCustomers(['id' => 'gt|1']);
    echo implode(',', ids($stream)), PHP_EOL;

    /* yield from, unpacking, and IteratorIterator use the same methods. */
    echo implode(',', ids((function () use ($stream) { yield from $stream; })())), ' ', count([...$stream]), ' ', implode(',', ids(new IteratorIterator($stream))), PHP_EOL;
    attempt(function () use ($stream) {
        foreach ($stream as &$customer) {
        }
    });
});
?>
--EXPECT--
..................................................
bool(true)
int(5)
int(5)
0 => 5 1 => 4 2 => 3 3 => 2 4 => 1 
0 => 1 1 => 2 2 => 3 bool(false)
NULL
NULL
0 => 1
array(0) {
}
1
1 1 1
Error: An iterator cannot be used with foreach by reference
