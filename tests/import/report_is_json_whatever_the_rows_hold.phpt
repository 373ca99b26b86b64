--TEST--
A report is JSON also when a refused row quotes what is not UTF-8
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $report = $shop->customerWriteService()->importCustomers([
        ['email' => "J\xFCrgen@b"],
        ["f\xFCrst" => 'x'],
        ['email' => 'a@example.org', 'gender' => "\xFC"],
        ['email' => 'a@example.org', 'dateOfBirth' => "1\xFC"],
        ['email' => 'x' . str_repeat('ü', 40) . '@' . str_repeat('ü', 40)],
    ]);
    echo json_encode($report, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), PHP_EOL;
});
?>
--EXPECT--
{"imported":0,"refused":5,"refusals":[{"position":0,"reason":"The given email \"J?rgen@b\" is not valid and can't be used"},{"position":1,"reason":"There is no attribute \"f?rst\"; CustomerWriteService::importCustomers() lists them"},{"position":2,"reason":"Invalid gender given. Need to be one of: m, f, o, ; Got: ?"},{"position":3,"reason":"dateOfBirth must be a date as YYYY-MM-DD, \"1?\" given"},{"position":4,"reason":"The given email \"xüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü…\" is not valid and can't be used"}]}
