--TEST--
The rows that are imported are left as they are, references included
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $group = '3';
    $row = ['email' => 'a@example.org', 'firstName' => 17, 'lastName' => 'B', 'customerGroup' => &$group];
    $rows = [&$row, &$row];
    $report = $shop->customerWriteService()->importCustomers($rows);
    echo json_encode($report), json_encode($rows), PHP_EOL;
    var_dump($row['firstName'], $group, count($rows));
});
?>
--EXPECT--
{"imported":1,"refused":1,"refusals":[{"position":1,"reason":"Email address \"a@example.org\" is already taken."}]}[{"email":"a@example.org","firstName":17,"lastName":"B","customerGroup":"3"},{"email":"a@example.org","firstName":17,"lastName":"B","customerGroup":"3"}]
int(17)
string(1) "3"
int(2)
