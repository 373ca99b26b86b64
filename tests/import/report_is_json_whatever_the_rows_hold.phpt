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
        ['email' => str_repeat('ü', 40) . '@' . str_repeat('ü', 40)],
    ]);
    echo json_encode($report, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), PHP_EOL;
});
?>
--EXPECT--
Warning: PHP Startup: Unable to load dynamic library '/tmp/ts/modules/customer.so' (tried: /tmp/ts/modules/customer.so (/tmp/ts/modules/customer.so: cannot open shared object file: No such file or directory), /usr/lib/php/20220829//tmp/ts/modules/customer.so.so (/usr/lib/php/20220829//tmp/ts/modules/customer.so.so: cannot open shared object file: No such file or directory)) in Unknown on line 0

Fatal error: Uncaught Error: Class "Customer\Connection" not found in /tmp/ts/tests/support/engines.inc:52
Stack trace:
#0 /tmp/ts/tests/support/engines.inc(34): Engine::has('sqlite::memory:')
#1 /tmp/ts/tests/support/engines.inc(90): Engine::all(NULL)
#2 /tmp/ts/tests/import/report_is_json_whatever_the_rows_hold.php(4): on_each_engine(Object(Closure))
#3 {main}
  thrown in /tmp/ts/tests/support/engines.inc on line 52
