--TEST--
A date of birth is a date as YYYY-MM-DD, one with a time of midnight, a DateTime, or nothing
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    foreach ([
        '1970-01-31', '1970-01-31 00:00:00', '1970-01-31T00:00:00', '2000-02-29', '', null, new DateTime('1969-12-31 23:59:59'), new DateTimeImmutable('2024-02-29'),
        '1900-02-29', '1970-1-31', '31.01.1970', '1970-01-31 13:14:15', '1970-01-31X00:00:00', '1970-13-01', '0000-00-00', 'today', 0, [], new stdClass(),
    ] as $i => $date) {
        $report = $write->importCustomers([['email' => "a$i@example.org", 'firstName' => 'A', 'lastName' => 'B', 'dateOfBirth' => $date]]);
        $customers = iterator_to_array($shop->customerReadService()->getCustomers());
        echo json_encode($date), ': ', $report->refusals()[0]['reason'] ?? json_encode(end($customers)->dateOfBirth('Y-m-d')), PHP_EOL;
    }
});
?>
--EXPECT--
"1970-01-31": "1970-01-31"
"1970-01-31 00:00:00": "1970-01-31"
"1970-01-31T00:00:00": "1970-01-31"
"2000-02-29": "2000-02-29"
"": null
null: null
{"date":"1969-12-31 23:59:59.000000","timezone_type":3,"timezone":"UTC"}: "1969-12-31"
{"date":"2024-02-29 00:00:00.000000","timezone_type":3,"timezone":"UTC"}: "2024-02-29"
"1900-02-29": dateOfBirth must be a date as YYYY-MM-DD, "1900-02-29" given
"1970-1-31": dateOfBirth must be a date as YYYY-MM-DD, "1970-1-31" given
"31.01.1970": dateOfBirth must be a date as YYYY-MM-DD, "31.01.1970" given
"1970-01-31 13:14:15": dateOfBirth must be a date as YYYY-MM-DD, "1970-01-31 13:14:15" given
"1970-01-31X00:00:00": dateOfBirth must be a date as YYYY-MM-DD, "1970-01-31X00:00:00" given
"1970-13-01": dateOfBirth must be a date as YYYY-MM-DD, "1970-13-01" given
"0000-00-00": dateOfBirth must be a date as YYYY-MM-DD, "0000-00-00" given
"today": dateOfBirth must be a date as YYYY-MM-DD, "today" given
0: dateOfBirth must be a date as YYYY-MM-DD, int given
[]: dateOfBirth must be a date as YYYY-MM-DD, array given
{}: dateOfBirth must be a date as YYYY-MM-DD, stdClass given
