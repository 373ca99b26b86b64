--TEST--
A password that is not encoded in the DSN, and so taken for a port, is not in the message
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

attempt(fn () => (new Customer\Connection('postgresql://user:pa/ss@host/shop'))->execute('SELECT 1'));
attempt(fn () => (new Customer\Connection('host=/nowhere'))->execute('SELECT 1'));
?>
--EXPECTF--
Customer\ConnectionException: PostgreSQL: SQLSTATE 08001: could not connect: invalid integer value "…"
Customer\ConnectionException: PostgreSQL: SQLSTATE 08001: could not connect: connection to server on socket "/nowhere/.s.PGSQL.%d" failed: No such file or directory
