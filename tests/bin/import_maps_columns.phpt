--TEST--
customer import: columns are mapped, values replaced and constants set
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

on_each_engine(function (Engine $engine) {
    tool(['migrate'], environment: ['CUSTOMER_DSN' => $engine->dsn]);
    tool(['migrate', "--dsn=$engine->dsn"]);
    $file = file_with("\u{FEFF}Nr;Anrede;firstName;Nachname;email;Geboren;Notiz\r\n"
        . "11;Herr;Jörg;\"Müller; \"\"jun.\"\"\";joerg@example.org;1970-01-31;\"zwei\r\nZeilen\"\r\n"
        . "12;Frau;Änne;Weiß;aenne@example.org;;\r\n"
        . "13;;Kim;Lee;kim@example.com;2000-02-29;\"\"", 'mapped.csv');
    tool(['import', $file, '--dsn', $engine->dsn, '--delimiter=;', '--map', 'lastName=Nachname', '--map=gender=Anrede', '--map', 'customerNumber=Nr',
        '--map', 'dateOfBirth=Geboren', '--value', 'gender:Herr=m', '--value', 'gender:Frau=f', '--set', 'customerGroup=3', '--set=isFavorite=true']);
    foreach ((new Customer\Shop($engine->dsn))->customerReadService()->getCustomers() as $customer) {
        echo implode(' | ', [$customer->customerNumber(), $customer->gender(), $customer->firstName(), $customer->lastName(), $customer->email(),
            $customer->dateOfBirth('Y-m-d') ?? '-', $customer->customerGroup(), var_export($customer->isMerchant(), true), var_export($customer->isFavorite(), true)]), PHP_EOL;
    }
});
?>
--EXPECT--
exit 0
1 migration applied; the tables are up to date.
exit 0
The tables are up to date.
exit 0
3 imported, 0 refused, in N seconds.
! Columns that are not used: Notiz
11 | m | Jörg | Müller; "jun." | joerg@example.org | 1970-01-31 | 3 | true | true
12 | f | Änne | Weiß | aenne@example.org | - | 3 | true | true
13 |  | Kim | Lee | kim@example.com | 2000-02-29 | 3 | true | true
