--TEST--
A persistent connection is used again, never by two at once, and never in a transaction
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
    $connect = fn () => new Customer\Connection($engine->dsn, persistent: true);
    $pid = fn ($connection) => $connection->execute('SELECT pg_backend_pid() AS pid')[0]['pid'];

    $first = $connect();
    $session = $pid($first);
    $second = $connect();
    echo 'Two at once share: ', var_export($pid($second) === $session, true), PHP_EOL;
    unset($first); // stays idle
    unset($second); // one idle is enough: closed
    $third = $connect();
    echo 'One after the other: ', var_export($pid($third) === $session, true), PHP_EOL;

    $session = $pid($third);
    $shop = new Customer\Shop($third);
    unset($third);
    $fiber = new Fiber(fn () => $shop->transactional(function ($shop) {
        $shop->connection()->execute('CREATE TABLE left_behind (id int)');
        $shop->connection()->close();
    }));
    attempt(fn () => $fiber->start());
    unset($shop, $fiber);
    gc_collect_cycles();
    $fourth = $connect();
    echo 'Left in a transaction: ', var_export($pid($fourth) === $session, true), PHP_EOL;
    var_dump($fourth->execute("SELECT to_regclass('left_behind') AS found")[0]['found']);

    $other = new Customer\Connection($engine->dsn, persistent: true, statementTimeout: 7);
    echo 'Other parameters share: ', var_export($pid($other) === $pid($fourth), true), PHP_EOL;
    $fourth->close();
    attempt(fn () => $fourth->execute('SELECT 1'));
});
?>
--EXPECT--
Two at once share: false
One after the other: true
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Left in a transaction: false
NULL
Other parameters share: false
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
