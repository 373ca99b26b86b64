--TEST--
customer doctor: what is wrong is said with the cure, and the exit code tells
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite(); // without it, doctor can't tell which version of the tables is the newest, and which indexes there must be
skip_unless_search_index();
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

/** The part about the database, which is the same everywhere once the engines' names are gone. */
function examine(Engine $engine, string ...$options): void
{
    ob_start();
    tool(['doctor', "--dsn=$engine->dsn", ...$options]);
    $said = preg_split('~^Database$~m', ob_get_clean())[1];
    echo preg_replace(
        ['~^  ok     (sqlite|postgresql):.*\n~m', '~connected in \S+ ms to (SQLite|PostgreSQL) .*~', '~encoding UTF-?8~', '~\d+ seconds~'],
        ['', 'connected', 'encoding', 'N seconds'],
        $said,
    );
}

on_each_engine(function (Engine $engine) {
    (new Customer\Connection($engine->dsn))->execute('CREATE TABLE something (id INTEGER)');
    examine($engine);

    $shop = $engine->shop();
    examine($engine);

    examine($engine, '--shop=7');

    $shop->dropIndexes();
    examine($engine);
    $shop->createIndexes();

    $shop->customerWriteService()->createCustomer(...customer_parts());
    examine($engine);

    $shop->connection()->execute('DELETE FROM customer_migration');
    examine($engine);

    $shop->connection()->execute('INSERT INTO customer_migration (version) VALUES (99)');
    examine($engine);
});
?>
--EXPECT--
ok     connected
  ok     encoding
  WRONG  the tables are not there
         → run "customer migrate"
1 thing is wrong.

  ok     connected
  ok     encoding
  ok     the tables are at version 1, the newest
  ok     the indexes of filters and sorting are there, and that of searches
  ok     shop 1 has its four built-in groups
  ok     no event waits in the outbox
Nothing is wrong.

  ok     connected
  ok     encoding
  ok     the tables are at version 1, the newest
  ok     the indexes of filters and sorting are there, and that of searches
  WRONG  shop 7 lacks the built-in groups 0, 1, 2, 3
         → run "customer migrate --shop=7"
1 thing is wrong.

  ok     connected
  ok     encoding
  ok     the tables are at version 1, the newest
  WRONG  indexes are missing, so lists and searches are slow: customer_by_full_name, customer_by_last_name, customer_by_first_name, customer_by_company, customer_by_number, customer_by_birth, customer_by_credit, customer_by_favorite, customer_by_merchant, customer_by_registration, customer_by_search
         → run "customer migrate"; an import with --defer-indexes makes them when it ends
  ok     shop 1 has its four built-in groups
  ok     no event waits in the outbox
1 thing is wrong.

  ok     connected
  ok     encoding
  ok     the tables are at version 1, the newest
  ok     the indexes of filters and sorting are there, and that of searches
  ok     shop 1 has its four built-in groups
  note   1 event waits in the outbox, the oldest since N seconds
         → run a relay if somebody needs them, or discard them: "Events" in docs/guide.md
Nothing is wrong.

  ok     connected
  ok     encoding
  WRONG  the tables are at version 0, this extension needs 1
         → run "customer migrate"
1 thing is wrong.

  ok     connected
  ok     encoding
  WRONG  the tables are at version 99, this extension knows 1
         → install the newer extension that somebody has migrated with
1 thing is wrong.
