--TEST--
The encoding of the connection is UTF-8, whatever the caller's parameters say
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
    $connection = new Customer\Connection($engine->dsn, parameters: ['client_encoding' => 'LATIN1']);
    echo $connection->execute('SHOW client_encoding')[0]['client_encoding'], PHP_EOL;
});
?>
--EXPECT--
UTF8
