--TEST--
execute() refuses parameters that no statement can take, and statements that are none
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $connection = new Customer\Connection($engine->dsn);
    foreach ([[[]], [new stdClass()], ["a\0b"], ["\xFF"], [1, fopen('php://memory', 'r')], [1, 2, fn () => 3]] as $parameters) {
        attempt(fn () => $connection->execute('SELECT $1', $parameters));
    }
    attempt(fn () => $connection->execute("SELECT '\0'"));
    attempt(fn () => $connection->execute("SELECT '\xFF'"));
    foreach ([['SELEC 1', []], ['SELECT CAST($1 AS integer)', []], ['SELECT * FROM nowhere', []], ['SELECT x FROM customer_nowhere', []]] as [$sql, $parameters]) {
        try {
            $connection->execute($sql, $parameters);
            echo 'no exception', PHP_EOL;
        } catch (Customer\StorageException $e) {
            echo $e::class, ' ', $e->sqlState(), ' ', json_encode([$e->isRetryable(), $e->isOutcomeUnknown()]), PHP_EOL;
        }
    }
    echo json_encode($connection->execute('SELECT 1 AS one')), PHP_EOL;
});
?>
--EXPECT--
InvalidArgumentException: Parameter 1 must be null, bool, int, float or string, array given
InvalidArgumentException: Parameter 1 must be null, bool, int, float or string, stdClass given
InvalidArgumentException: Parameter 1 must be valid UTF-8 without null bytes
InvalidArgumentException: Parameter 1 must be valid UTF-8 without null bytes
InvalidArgumentException: Parameter 2 must be null, bool, int, float or string, resource given
InvalidArgumentException: Parameter 3 must be null, bool, int, float or string, Closure given
ValueError: Customer\Connection::execute(): Argument #1 ($sql) must be valid UTF-8 without null bytes
ValueError: Customer\Connection::execute(): Argument #1 ($sql) must be valid UTF-8 without null bytes
Customer\StorageException 42601 [false,false]
Customer\StorageException 08P01 [false,false]
Customer\StorageException 42P01 [false,false]
Customer\StorageException 42P01 [false,false]
[{"one":1}]
