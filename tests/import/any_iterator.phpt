--TEST--
The rows may come from any iterator or IteratorAggregate
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $row = fn (string $name) => ['email' => "$name@example.org", 'firstName' => $name, 'lastName' => 'Doe'];
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $aggregate = new class($row) implements IteratorAggregate {
        public function __construct(private Closure $row)
        {
        }

        public function getIterator(): Iterator
        {
            return new ArrayIterator([($this->row)('a'), 'no row', ($this->row)('b')]);
        }
    };
    echo json_encode($write->importCustomers($aggregate)), PHP_EOL;
    echo json_encode($write->importCustomers(new LimitIterator(new ArrayIterator([$row('c'), $row('d'), $row('e')]), 1, 1))), PHP_EOL;
    echo json_encode($write->importCustomers(new EmptyIterator())), PHP_EOL;
    show_emails($shop);
    attempt(fn () => $write->importCustomers('rows.csv'));
    attempt(fn () => $write->importCustomers([], 'no_such_function'));
});
?>
--EXPECT--
{"imported":2,"refused":1,"refusals":[{"position":1,"reason":"A row must be an array, string given"}]}
{"imported":1,"refused":0,"refusals":[]}
{"imported":0,"refused":0,"refusals":[]}
customers: a@example.org, b@example.org, d@example.org
TypeError: Customer\Services\CustomerWriteService::importCustomers(): Argument #1 ($rows) must be of type Traversable|array, string given
TypeError: Customer\Services\CustomerWriteService::importCustomers(): Argument #2 ($onProgress) must be a valid callback or null, function "no_such_function" not found or invalid function name
