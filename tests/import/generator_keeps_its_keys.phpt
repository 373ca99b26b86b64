--TEST--
The rows may come from a generator; its keys, of any type, are the positions
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $rows = (function () {
        foreach ([1.5, null, true, 'line 4', 5, ['six'], new ArrayObject([7])] as $key) {
            yield $key => ['email' => 'nothing'];
        }
        yield 'good' => ['email' => 'a@example.org', 'firstName' => 'A', 'lastName' => 'B'];
    })();
    $report = $shop->customerWriteService()->importCustomers($rows);
    echo $report->imported(), PHP_EOL;
    foreach ($report->refusals() as $refusal) {
        echo get_debug_type($refusal['position']), ' ', json_encode($refusal['position']), PHP_EOL;
    }
});
?>
--EXPECT--
1
float 1.5
null null
bool true
string "line 4"
int 5
array ["six"]
ArrayObject {"0":7}
