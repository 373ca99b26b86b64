--TEST--
Where nobody has a number, the prepared plans of a search still read the exact matches by their indexes, for any value
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
require __DIR__ . '/../filter/customers.inc';

on_pgsql(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(2000, fn (int $i) => ['customerNumber' => '', 'firstName' => 'First' . $i % 20, 'lastName' => 'Last' . $i % 100]));
    $connection = $shop->connection();
    $connection->execute('ANALYZE customer');
    foreach (['zz', 'anna koch', 'anna maria koch'] as $term) {
        $shop->customerSearchService()->searchCustomers($term, null, 10);
    }
    $connection->execute('SET plan_cache_mode = force_generic_plan');
    $statements = $connection->execute("SELECT name, cardinality(parameter_types) AS count FROM pg_prepared_statements WHERE statement LIKE '%UNION ALL%' ORDER BY length(statement)");
    foreach ($statements as ['name' => $name, 'count' => $count]) {
        $plan = $connection->execute("EXPLAIN EXECUTE $name (" . implode(', ', array_fill(0, $count, 'NULL')) . ')');
        $plan = implode("\n", array_column($plan, 'QUERY PLAN'));
        preg_match_all('~(?:Seq Scan on|Index Scan using|Bitmap Index Scan on) (\w+)~', $plan, $scans);
        echo implode(' ', $scans[1]), PHP_EOL;
    }
});
?>
--EXPECT--
customer_by_number customer_by_email
customer_by_number customer_by_email customer_by_full_name customer_by_full_name
customer_by_number customer_by_email customer_by_full_name customer_by_full_name customer_by_full_name customer_by_full_name
