--TEST--
Where another schema of the search path has tables and indexes of the same names, they are left alone
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
require __DIR__ . '/indexes.inc';

on_pgsql(function (Engine $other) {
    $shop = $other->shop();
    [$engine] = Engine::all('pgsql');
    $schema = substr(strrchr($other->dsn, 'D'), 1);
    $both = new Customer\Shop("$engine->dsn,$schema");
    $both->migrate(); // finds the other's tables
    echo count(indexes_of($both)), PHP_EOL;

    (new Customer\Shop($engine->dsn))->migrate();
    echo $both->dropIndexes(), ' ', $both->dropIndexes(), ' ', count(indexes_of($shop)), PHP_EOL;
    echo $both->createIndexes(), ' ', count(indexes_of($both)), PHP_EOL;
    $engine->remove();
    echo $shop->dropIndexes(), PHP_EOL;
});
?>
--EXPECT--
14
11 0 14
11 14
11
