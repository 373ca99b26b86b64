--TEST--
Making indexes waits for who is writing customers no longer than the statement timeout, and leaves nothing behind then
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/indexes.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->dropIndexes();
    $shop->transactional(function () use ($shop, $engine) {
        $shop->customerWriteService()->createCustomer(...customer_parts());
        try {
            (new Customer\Shop(new Customer\Connection($engine->dsn, statementTimeout: 0.2)))->createIndexes();
        } catch (Customer\StorageException $e) {
            echo $e->sqlState(), ' ', var_export($e->isRetryable(), true), PHP_EOL;
        }
    });
    echo count(indexes_of($shop)), ' ', $shop->createIndexes(), PHP_EOL;
});
?>
--EXPECT--
55P03 true
3 11
