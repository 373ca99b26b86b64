--TEST--
customer doctor: what a search index needs and the server does not have is told, with the cure
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
skip_unless_sqlite(); // by which doctor knows the indexes
require __DIR__ . '/../db/indexes.inc';
skip_unless_superuser();
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';
require __DIR__ . '/../db/indexes.inc';

function examine(string $dsn): void
{
    ob_start();
    tool(['doctor', "--dsn=$dsn"]);
    preg_match('~(?<=^  ok     the tables are at version).*(?=^  ok     shop 1)~ms', ob_get_clean(), $match);
    echo preg_replace('~^.*?\n~', '', $match[0]), PHP_EOL;
}

with_database(function (string $dsn) {
    $shop = new Customer\Shop($dsn);
    $shop->migrate();
    $shop->connection()->execute('DROP EXTENSION pg_trgm CASCADE');
    examine($dsn);
    $shop->connection()->execute('CREATE EXTENSION pg_trgm');
    ob_start();
    examine($dsn);
    var_dump(str_contains(ob_get_clean(), 'customer_by_search'));
    tool(['migrate', "--dsn=$dsn"]);
});

with_database(function (string $dsn) {
    (new Customer\Shop($dsn))->migrate();
    examine($dsn);
}, "ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
?>
--EXPECT--
  note   this database lacks the extension pg_trgm: each search reads all customers
         → CREATE EXTENSION pg_trgm SCHEMA public as a superuser, then "customer migrate"
  ok     the indexes of filters and sorting are there

bool(true)
exit 0
1 index made; the tables are up to date.
  note   this database takes only ASCII for letters (LC_CTYPE 'C'): searches in other alphabets read all customers
         → create the database with LC_CTYPE 'C.UTF-8' or a language's
  ok     the indexes of filters and sorting are there, and that of searches
