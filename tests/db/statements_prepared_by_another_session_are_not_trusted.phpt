--TEST--
Prepared statements that are gone, as behind a pooler, cost nothing but the preparing
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
    $prepared = fn ($shop) => $shop->connection()->execute('SELECT count(*)::int AS n FROM pg_prepared_statements')[0]['n'];
    $shop = $engine->shop();
    $read = $shop->customerReadService();
    $read->getCustomers();
    $before = $prepared($shop);
    $read->getCustomers();
    echo 'Prepared once: ', var_export($before > 0 && $prepared($shop) === $before, true), PHP_EOL;
    $shop->connection()->execute('DEALLOCATE ALL');
    echo count($read->getCustomers()), ' customers, and no more preparing: ', $prepared($shop), PHP_EOL;

    $shop = new Customer\Shop(new Customer\Connection($engine->dsn, preparedStatements: false));
    $shop->customerReadService()->getCustomers();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    echo 'Switched off: ', $prepared($shop), PHP_EOL;
});
?>
--EXPECT--
Prepared once: true
0 customers, and no more preparing: 0
Switched off: 0
