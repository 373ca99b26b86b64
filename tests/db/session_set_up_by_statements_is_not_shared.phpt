--TEST--
A persistent session that a statement has set up otherwise is not given to another
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
    $one = $connect();
    $one->execute("SET default_transaction_read_only TO on");
    unset($one);
    echo $connect()->execute('SHOW default_transaction_read_only')[0]['default_transaction_read_only'], PHP_EOL;

    $connection = new Customer\Connection($engine->dsn);
    $connection->execute("SET client_encoding TO 'LATIN1'");
    echo $connection->execute("SELECT 'ä' = U&'\\00e4' AS same, current_setting('client_encoding') AS encoding")[0]['encoding'], PHP_EOL;
});
?>
--EXPECT--
off
UTF8
