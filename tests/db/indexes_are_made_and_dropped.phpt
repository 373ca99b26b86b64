--TEST--
migrate() makes the indexes of filters and search, dropIndexes() drops them but for those that writing needs, createIndexes() makes what is missing
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_search_index();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/indexes.inc';

on_each_engine(function (Engine $engine) {
    $shop = new Customer\Shop($engine->dsn);
    foreach (['createIndexes', 'dropIndexes'] as $method) {
        try {
            $shop->$method();
        } catch (Customer\StorageException $e) {
            echo $e->sqlState(), ' ', strstr($e->getMessage(), 'call '), PHP_EOL;
        }
    }
    $shop->migrate();
    echo implode(' ', indexes_of($shop)), PHP_EOL;
    $all = indexes_of($shop);

    echo $shop->createIndexes(), ' ', $shop->dropIndexes(), ' ', $shop->dropIndexes(), PHP_EOL;
    echo implode(' ', indexes_of($shop)), PHP_EOL;
    echo $shop->createIndexes(), ' ', $shop->createIndexes(), PHP_EOL;
    var_dump(indexes_of($shop) === $all);

    foreach (['customer_by_email', 'customer_by_number'] as $name) {
        $shop->connection()->execute("DROP INDEX $name");
    }
    echo $shop->migrate(), ' ', $shop->createIndexes(), PHP_EOL;
    var_dump(indexes_of($shop) === $all);

    attempt(fn () => $shop->transactional(fn () => $shop->dropIndexes()));
    attempt(fn () => $shop->transactional(fn () => $shop->createIndexes()));
});
?>
--EXPECT--
42P01 call Customer\Shop::migrate(), or run "customer migrate", to create the tables
42P01 call Customer\Shop::migrate(), or run "customer migrate", to create the tables
customer_by_birth customer_by_company customer_by_credit customer_by_email customer_by_favorite customer_by_first_name customer_by_full_name customer_by_group customer_by_guest customer_by_last_name customer_by_merchant customer_by_number customer_by_registration customer_by_search
0 11 0
customer_by_email customer_by_group customer_by_guest
11 0
bool(true)
0 0
bool(true)
LogicException: dropIndexes() can't be called inside a transaction
LogicException: createIndexes() can't be called inside a transaction
