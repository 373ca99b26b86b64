--TEST--
A real export is imported: the good rows in and read back equal, the junk reported by line
--EXTENSIONS--
customer
--SKIPIF--
<?php
is_file((getenv('CUSTOMER_CHECKOUT') ?: __DIR__ . '/../..') . '/../shared/data/adventureworks_customers.csv') || die('skip the export of AdventureWorks is not there: ../shared/data/adventureworks_customers.csv');
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $file = (getenv('CUSTOMER_CHECKOUT') ?: __DIR__ . '/../..') . '/../shared/data/adventureworks_customers.csv';
    $lines = function () use ($file) {
        $stream = fopen($file, 'r');
        $header = fgetcsv($stream, null, ',', '"', '');
        for ($line = 2; ($row = fgetcsv($stream, null, ',', '"', '')) !== false; $line++) {
            if ($row !== [null]) {
                yield $line => array_combine($header, $row);
            }
        }
    };
    $import = function (array $row): array {
        return [
            'customerNumber' => $row['CustomerKey'],
            'firstName' => $row['FirstName'],
            'lastName' => $row['LastName'],
            'gender' => ['M' => 'm', 'F' => 'f', 'NA' => ''][$row['Gender']] ?? $row['Gender'],
            'dateOfBirth' => $row['BirthDate'],
            'email' => $row['EmailAddress'],
        ];
    };
    $rows = (function () use ($lines, $import) {
        foreach ($lines() as $line => $row) {
            yield $line => $import($row);
        }
    })();
    $shop = $engine->shop();
    $report = $shop->customerWriteService()->importCustomers($rows);
    echo $report->imported(), ' imported', PHP_EOL;
    foreach ($report->refusals() as $refusal) {
        echo 'line ', $refusal['position'], ': ', $refusal['reason'], PHP_EOL;
    }
    $refused = array_column($report->refusals(), null, 'position');
    $expected = $genderless = $nonAscii = 0;
    $customers = iterator_to_array($shop->customerReadService()->getCustomers());
    $differing = 0;
    foreach ($lines() as $line => $row) {
        if (isset($refused[$line])) {
            continue;
        }
        $customer = $customers[$expected++];
        $genderless += $row['Gender'] === 'NA' ? 1 : 0;
        $nonAscii += preg_match('/[^\x00-\x7F].*@/', $row['EmailAddress']) ? 1 : 0;
        $given = $import($row);
        $got = [
            'customerNumber' => $customer->customerNumber(), 'firstName' => $customer->firstName(), 'lastName' => $customer->lastName(),
            'gender' => $customer->gender(), 'dateOfBirth' => $customer->dateOfBirth('Y-m-d'), 'email' => $customer->email(),
        ];
        $differing += $got === $given ? 0 : 1;
    }
    echo count($customers), ' read, ', $expected, ' expected, ', $differing, ' differing, ', $genderless, ' without gender, ', $nonAscii, ' with a local part beyond ASCII', PHP_EOL;
    echo count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
18148 imported
line 18154: The given email "" is not valid and can't be used
line 18155: The given email "" is not valid and can't be used
18148 read, 18148 expected, 0 differing, 130 without gender, 39 with a local part beyond ASCII
18148
