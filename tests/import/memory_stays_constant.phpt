--TEST--
200,000 rows are imported in constant memory
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc'; skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $rows = (function () {
        for ($i = 0; $i < 200000; $i++) {
            yield ['email' => "user$i@example.org", 'firstName' => 'John', 'lastName' => "Doe $i", 'companyName' => str_repeat('x', 100)];
        }
    })();
    // What it takes in the first quarter is all that it takes.
    $peaks = [];
    $report = $shop->customerWriteService()->importCustomers($rows, function (int $read) use (&$peaks) {
        $peaks[intdiv($read, 50001)] = memory_get_peak_usage();
    });
    echo $report->imported(), ' ', count($peaks), PHP_EOL;
    var_dump(end($peaks) - $peaks[0] < 256 * 1024);
    echo json_encode($shop->connection()->execute('SELECT count(*) AS n FROM customer')), ' ', count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
200000 4
bool(true)
[{"n":200000}] 200000
