--TEST--
A connection that the server has closed meanwhile is mended without a word
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_pgsql(function (Engine $engine) {
    $shop = $engine->shop();
    $other = new Customer\Connection($engine->dsn);
    $pid = fn () => $shop->connection()->execute('SELECT pg_backend_pid() AS pid')[0]['pid'];
    $terminate = function () use ($pid, $other) {
        $backend = $pid();
        $other->execute('SELECT pg_terminate_backend($1::int, 5000)', [$backend]);
    };

    $before = $pid();
    $terminate();
    echo 'A read: ', count($shop->customerReadService()->getCustomers()), PHP_EOL;
    echo 'On another session: ', var_export($pid() !== $before, true), PHP_EOL;

    $terminate();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts());
    echo 'A write: ', $id->value(), PHP_EOL;

    $terminate();
    $shop->transactional(function ($shop) {
        $shop->customerWriteService()->createCustomer(...customer_parts('jane@example.org'));
    });
    echo 'A transaction: ', count($shop->customerReadService()->getCustomers()), PHP_EOL;

    echo 'Inside a transaction: ';
    attempt(fn () => $shop->transactional(function ($shop) use ($terminate) {
        $shop->customerWriteService()->createCustomer(...customer_parts('jim@example.org'));
        $terminate();
        $shop->customerWriteService()->createCustomer(...customer_parts('joe@example.org'));
    }));
    echo 'Rolled back: ', count($shop->customerReadService()->getCustomers()), PHP_EOL;

    echo 'Inside a transaction, and hushed up: ';
    attempt(fn () => $shop->transactional(function ($shop) use ($terminate) {
        $shop->customerWriteService()->createCustomer(...customer_parts('jim@example.org'));
        $terminate();
        try {
            $shop->customerReadService()->getCustomers();
        } catch (Customer\ConnectionException $e) {
            echo '[', var_export($e->isRetryable(), true), var_export($e->isOutcomeUnknown(), true), $e->sqlState(), '] ';
        }
        $shop->customerReadService()->getCustomers();
    }));
    echo 'Rolled back: ', count($shop->customerReadService()->getCustomers()), PHP_EOL;
});
?>
--EXPECT--
A read: 0
On another session: true
A write: 1
A transaction: 2
Inside a transaction: Customer\Services\Exceptions\CreationOfCustomerFailedException: Could not create customer because of previous error (Customer\ConnectionException). <- Customer\ConnectionException: PostgreSQL: SQLSTATE 57P01: terminating connection due to administrator command
Rolled back: 2
Inside a transaction, and hushed up: [truefalse57P01] Customer\StorageException: PostgreSQL: SQLSTATE 25P02: the transaction has been rolled back already: its connection was lost, or the engine gave it up
Rolled back: 2
