<?php
// Makes the tables and the shop's first customers, a tenth of them guests, by customer itself, and after them the rows
// that the contenders will write: prepare.php DSN ROWS

require __DIR__ . '/rows.php';

[, $dsn, $rows] = $argv;
$shop = new Customer\Shop($dsn, shopId: BENCH_SHOP);
$shop->migrate();
$factory = $shop->customerFactory();
$writer = $shop->customerWriteService();

$registered = $guests = [];
for ($i = 0; $i < BENCH_SEED; $i++) {
    $arguments = bench_value_objects($factory, bench_customer($i));
    $i % 10 === 3 ? $guests[] = $arguments : $registered[] = $arguments;
}
$writer->createMultipleCustomers(...$registered);
$writer->createMultipleGuestAccounts(...$guests);

for ($i = 0; $i < $rows; $i += 10000) {
    $batch = [];
    for ($k = $i; $k < min($i + 10000, $rows); $k++) {
        $batch[] = bench_value_objects($factory, bench_customer(BENCH_SEED + $k));
    }
    $writer->createMultipleCustomers(...$batch);
}
echo "{}\n";
