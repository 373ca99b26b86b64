<?php
// All customers of the shop, one by one, in a process of its own: stream.php DSN
// "memory" is what the process has needed beyond what PHP alone had needed before, libpq's included.

require __DIR__ . '/serve.php';

$before = peak_memory();
$shop = new Customer\Shop($argv[1], shopId: BENCH_SHOP);
$start = hrtime(true);
$rows = 0;
foreach ($shop->customerFilterService()->streamCustomers() as $customer) {
    $rows++;
}
echo json_encode([
    'seconds' => (hrtime(true) - $start) / 1e9,
    'rows' => $rows,
    'memory' => peak_memory() - $before,
    'of PHP' => memory_get_peak_usage(),
]), "\n";
