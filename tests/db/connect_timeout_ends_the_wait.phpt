--TEST--
A server that accepts and never answers is given up after the connect timeout
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

$server = stream_socket_server('tcp://127.0.0.1:0');
$port = parse_url('tcp://' . stream_socket_get_name($server, false), PHP_URL_PORT);
$connection = new Customer\Connection("postgresql://user:secret@127.0.0.1:$port/shop", connectTimeout: 0.2);
attempt(fn () => $connection->execute('SELECT 1'));

// Nobody listens at all.
fclose($server);
try {
    $connection->execute('SELECT 1');
} catch (Customer\ConnectionException $e) {
    echo $e->sqlState(), ' ', var_export(str_contains($e->getMessage(), 'Connection refused'), true), ' ',
        var_export(str_contains($e, 'secret'), true), PHP_EOL;
}
?>
--EXPECT--
Customer\ConnectionException: PostgreSQL: SQLSTATE 08001: could not connect: no answer within the connect timeout
08001 true false
