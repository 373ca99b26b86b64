--TEST--
A birth date that is not known is null in the database, and one before 1970 is kept
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    foreach ([null, '1969-12-31 23:59:59', '1900-02-28 00:00:00', '2000-02-29 12:00:00', '0001-01-01', '9999-12-31'] as $i => $date) {
        $write->createCustomer(...customer_parts("$i@example.org", ['dateOfBirth' => $date === null ? null : new DateTimeImmutable($date, new DateTimeZone('Pacific/Kiritimati'))]));
    }
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo json_encode([$customer->dateOfBirth(), $customer->dateOfBirth('d.m.Y')]), PHP_EOL;
    }
    echo json_encode($shop->connection()->execute('SELECT count(*) AS n FROM customer WHERE date_of_birth IS NULL')), PHP_EOL;
});
?>
--EXPECT--
[null,null]
["1969-12-31 00:00:00","31.12.1969"]
["1900-02-28 00:00:00","28.02.1900"]
["2000-02-29 00:00:00","29.02.2000"]
["0001-01-01 00:00:00","01.01.0001"]
["9999-12-31 00:00:00","31.12.9999"]
[{"n":1}]
