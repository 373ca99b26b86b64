--TEST--
The progress callback hears how many rows were read, imported and refused so far
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $rows = function (int $count) {
        for ($i = 0; $i < $count; $i++) {
            yield ['email' => $i % 4 ? "a$i@example.org" : 'bad', 'firstName' => 'A', 'lastName' => 'B'];
        }
    };
    $last = [0, 0, 0];
    $report = $write->importCustomers($rows(12000), function (int ...$numbers) use (&$last) {
        [$read, $imported, $refused] = $numbers;
        var_dump(count($numbers) === 3 && $read > $last[0] && $imported > $last[1] && $refused >= $last[2] && $read === $imported + $refused);
        $last = $numbers;
    });
    echo implode(' ', $last), ' ', $report->imported(), ' ', $report->refused(), PHP_EOL;
});
?>
--EXPECT--
bool(true)
bool(true)
12000 9000 3000 9000 3000
