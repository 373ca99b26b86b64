--TEST--
COMMIT AND CHAIN, savepoints and COPY are refused, and what went before is rolled back
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
    $shop = $engine->shop();
    foreach (['ROLLBACK AND CHAIN', 'SAVEPOINT mine', 'COPY (SELECT 1) TO STDOUT', 'COPY customer FROM STDIN'] as $i => $sql) {
        try {
            $shop->transactional(function ($shop) use ($sql, $i) {
                $shop->customerWriteService()->createCustomer(...customer_parts("c$i@example.org"));
                $shop->connection()->execute($sql);
            });
        } catch (Customer\StorageException $e) {
            echo $e->sqlState(), ' ', var_export($e->isRetryable(), true), ' ', var_export($e->isOutcomeUnknown(), true), PHP_EOL;
        }
    }
    echo count($shop->customerReadService()->getCustomers()), PHP_EOL;
});
?>
--EXPECT--
2D000 false false
2D000 false false
0A000 false false
0A000 false false
0
