--TEST--
A statement that takes longer than the timeout is cancelled, and the connection goes on
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
    $connection = new Customer\Connection($engine->dsn, statementTimeout: 0.2);
    $pid = fn () => $connection->execute('SELECT pg_backend_pid() AS pid')[0]['pid'];
    $before = $pid();
    try {
        $connection->execute('SELECT pg_sleep(600)');
    } catch (Customer\StorageException $e) {
        echo $e->sqlState(), ' ', var_export($e->isRetryable(), true), ' ', describe($e), PHP_EOL;
    }
    echo 'The same session: ', var_export($pid() === $before, true), PHP_EOL;
});
?>
--EXPECT--
57014 true Customer\StorageException: PostgreSQL: SQLSTATE 57014: the statement ran longer than the statement timeout of 200 ms
The same session: true
