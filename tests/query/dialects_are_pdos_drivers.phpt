--TEST--
A dialect is found by the name of PDO's driver
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Placeholders;

foreach (Dialect::cases() as $dialect) {
    echo $dialect->name, ' ', $dialect->value, "\n";
}
var_dump(Dialect::from('sqlite') === Dialect::SQLite, Dialect::tryFrom('oci'));
echo get_debug_type(Dialect::tryFrom('PgSQL')), "\n";
echo implode(' ', array_column(Placeholders::cases(), 'name')), "\n";
?>
--EXPECT--
PostgreSQL pgsql
SQLite sqlite
MySQL mysql
bool(true)
NULL
null
Numbered Question Named
