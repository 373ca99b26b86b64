<?php
// One import in a process of its own: import.php DSN ROWS
// The rows come from a generator, whose own cost is in the time; "generator" is that cost alone.

require __DIR__ . '/rows.php';

function bench_customers(int $count): Generator
{
    for ($i = 0; $i < $count; $i++) {
        yield bench_customer($i);
    }
}

function peak_memory(): int
{
    preg_match('/^VmHWM:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1] * 1024;
}

[, $dsn, $count] = $argv;
$start = hrtime(true);
foreach (bench_customers((int) $count) as $customer) {
}
$generator = (hrtime(true) - $start) / 1e9;

$shop = new Customer\Shop($dsn, shopId: BENCH_SHOP);
$start = hrtime(true);
$report = $shop->customerWriteService()->importCustomers(bench_customers((int) $count));
$seconds = (hrtime(true) - $start) / 1e9;
echo json_encode([
    'seconds' => $seconds,
    'generator' => $generator,
    'rows' => $report->imported(),
    'refused' => $report->refused(),
    'peak' => peak_memory(),
]), "\n";
