<?php
// One import in a process of its own: import.php DSN FIRST ROWS kept|deferred
// Makes the tables where there are none. The rows come from a generator, whose own cost is in the time; "generator" is
// that cost alone. Deferred: the indexes go before, and come back after it.

require __DIR__ . '/serve.php';

function bench_customers(int $first, int $count): Generator
{
    for ($i = $first; $i < $first + $count; $i++) {
        yield bench_customer($i);
    }
}

[, $dsn, $first, $count, $indexes] = $argv;
$start = hrtime(true);
foreach (bench_customers((int) $first, (int) $count) as $customer) {
}
$generator = (hrtime(true) - $start) / 1e9;

$shop = new Customer\Shop($dsn, shopId: BENCH_SHOP);
$shop->migrate();
$start = hrtime(true);
if ($indexes === 'deferred') {
    $shop->dropIndexes();
}
$report = $shop->customerWriteService()->importCustomers(bench_customers((int) $first, (int) $count));
$imported = hrtime(true);
if ($indexes === 'deferred') {
    $shop->createIndexes();
}
echo json_encode([
    'seconds' => (hrtime(true) - $start) / 1e9,
    'indexes' => (hrtime(true) - $imported) / 1e9,
    'generator' => $generator,
    'rows' => $report->imported(),
    'refused' => $report->refused(),
    'peak' => peak_memory(),
]), "\n";
