--TEST--
customer import --defer-indexes: the indexes go before the import, and come back after it, also if it fails; customer migrate makes those that are missing
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_search_index();
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';
require __DIR__ . '/../db/indexes.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $state = function () use ($shop) {
        echo count(indexes_of($shop)), ' indexes, ', count($shop->customerSearchService()->searchCustomers('xampl')), " found\n";
    };
    $import = fn (string $csv, string ...$options) => tool(['import', file_with("email,firstName,lastName\n$csv"), "--dsn=$engine->dsn", '--defer-indexes', ...$options]);

    $import("a@example.org,A,B\nb@example.org,A,B\n");
    $state();
    $import("c@example.org,A,B\na@example.org,A,B\n");
    $state();
    $import("d@example.org,A,B\na@example.org,A,B\n", '--all-or-nothing');
    $state();
    $import("e@example.org,A,B\n", '--dry-run');
    $state();

    $shop->connection()->execute('ALTER TABLE customer_outbox RENAME TO somewhere_else');
    ob_start();
    $import("f@example.org,A,B\n");
    echo preg_replace('~^(! customer:|!   \w+: SQLSTATE) .*~m', '! …', ob_get_clean());
    $shop->connection()->execute('ALTER TABLE somewhere_else RENAME TO customer_outbox');
    $state();

    $shop->dropIndexes();
    tool(['migrate', "--dsn=$engine->dsn"]);
    $shop->connection()->execute('DROP INDEX customer_by_birth');
    tool(['migrate', "--dsn=$engine->dsn"]);
    tool(['migrate', "--dsn=$engine->dsn"]);
    $state();
});
?>
--EXPECT--
exit 0
2 imported, 0 refused, in N seconds.
! Making the indexes …
14 indexes, 2 found
exit 2
1 imported, 1 refused, in N seconds.
! line 3: Email address "a@example.org" is already taken.
! Making the indexes …
14 indexes, 3 found
exit 2
Nothing imported, because 1 rows were refused (--all-or-nothing).
! line 3: Email address "a@example.org" is already taken.
! Making the indexes …
14 indexes, 3 found
exit 1
! customer: --defer-indexes and --dry-run exclude each other: the indexes would really be dropped.
14 indexes, 3 found
exit 1
! Making the indexes …
! …
! …
!   Nothing has gone in.
14 indexes, 3 found
exit 0
11 indexes made; the tables are up to date.
exit 0
1 index made; the tables are up to date.
exit 0
The tables are up to date.
14 indexes, 3 found
