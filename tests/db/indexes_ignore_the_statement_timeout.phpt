--TEST--
Making indexes takes as long as it takes, on the client's clock and the server's; other statements are bounded as before
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
    $isServer = $engine->name === 'pgsql';
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(...array_map(fn ($i) => customer_parts("a$i@example.org"), range(1, 1000)));
    $shop->dropIndexes();
    $random = $isServer ? "(SELECT string_agg(md5(customer.id::text || i), ' ') FROM generate_series(1, 300) i)" : 'hex(randomblob(5000))';
    $shop->connection()->execute("UPDATE customer SET search_text = $random");

    $bounded = new Customer\Connection($engine->dsn . ($isServer ? '%20-cstatement_timeout%3D300' : ''), statementTimeout: 0.3);
    $started = hrtime(true);
    echo (new Customer\Shop($bounded))->createIndexes(), PHP_EOL;
    echo 'Longer than the timeout: ', hrtime(true) - $started > 3e8 ? 'yes' : 'no', PHP_EOL;
    try {
        $bounded->execute($isServer ? 'SELECT pg_sleep(60)' : 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n');
    } catch (Customer\StorageException $e) {
        echo $e->sqlState(), PHP_EOL;
    }
});
?>
--EXPECT--
11
Longer than the timeout: yes
57014
