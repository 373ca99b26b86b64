--TEST--
open_basedir holds for SQLite files
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


ini_set('open_basedir', __DIR__);
attempt(fn () => new Customer\Connection('sqlite:/customers.db'));
?>
--EXPECTF--
Warning: Customer\Connection::__construct(): open_basedir restriction in effect. File(/customers.db) is not within the allowed path(s): (%s) in %s on line %d
InvalidArgumentException: open_basedir does not allow this SQLite file; put it in a folder that it lists
