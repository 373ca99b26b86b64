--TEST--
Values of ten megabytes are refused, and not quoted
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $huge = str_repeat('x', 10_000_000);
    $report = $shop->customerWriteService()->importCustomers([
        ['email' => "$huge@example.org"],
        ['email' => 'a@example.org', 'lastName' => $huge],
        ['email' => 'a@example.org', 'gender' => $huge],
        ['email' => 'a@example.org', 'dateOfBirth' => $huge],
        ['email' => 'a@example.org', 'credit' => $huge],
        ['email' => 'a@example.org', 'isFavorite' => $huge],
        [$huge => 'a@example.org'],
    ]);
    var_dump($report->imported(), $report->refused());
    foreach ($report->refusals() as $refusal) {
        var_dump(strlen($refusal['reason']) < 200);
    }
});
?>
--EXPECT--
int(0)
int(7)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
