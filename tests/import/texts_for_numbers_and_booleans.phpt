--TEST--
Texts are taken for numbers and booleans where they say one, and numbers for texts
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $import = function (string $attribute, mixed $value) use ($shop, $write): void {
        static $i = 0;
        $report = $write->importCustomers([['email' => 'a' . ++$i . '@example.org', 'firstName' => 'A', 'lastName' => 'B', $attribute => $value]]);
        $customers = iterator_to_array($shop->customerReadService()->getCustomers());
        echo $attribute, ' ', json_encode($value), ': ', $report->refusals()[0]['reason'] ?? json_encode(end($customers)->$attribute()), PHP_EOL;
    };
    foreach ([true, false, 1, 0, '1', '0', 'true', 'False', '', null, 2, 'yes', 'on', 1.0, []] as $value) {
        $import('isFavorite', $value);
    }
    foreach ([1, 1.5, '1', '-1.5', ' 2', '2 ', '1e3', '', null, '0x10', '1,5', 'NAN', 'INF', true, []] as $value) {
        $import('credit', $value);
    }
    foreach ([2, '3', '', null, 2.0, '2.0', 'two', '99999999999999999999', false] as $value) {
        $import('customerGroup', $value);
    }
    foreach ([17, 1.5, null, true, []] as $value) {
        $import('customerNumber', $value);
    }
});
?>
--EXPECT--
isFavorite true: true
isFavorite false: false
isFavorite 1: true
isFavorite 0: false
isFavorite "1": true
isFavorite "0": false
isFavorite "true": true
isFavorite "False": false
isFavorite "": false
isFavorite null: false
isFavorite 2: isFavorite must be a bool, or one of the strings 'true', 'false', '1' and '0'
isFavorite "yes": isFavorite must be a bool, or one of the strings 'true', 'false', '1' and '0'
isFavorite "on": isFavorite must be a bool, or one of the strings 'true', 'false', '1' and '0'
isFavorite 1: isFavorite must be a bool, or one of the strings 'true', 'false', '1' and '0'
isFavorite []: isFavorite must be a bool, or one of the strings 'true', 'false', '1' and '0'
credit 1: 1
credit 1.5: 1.5
credit "1": 1
credit "-1.5": -1.5
credit " 2": 2
credit "2 ": 2
credit "1e3": 1000
credit "": 0
credit null: 0
credit "0x10": credit must be a number
credit "1,5": credit must be a number
credit "NAN": credit must be a number
credit "INF": credit must be a number
credit true: credit must be a number
credit []: credit must be a number
customerGroup 2: 2
customerGroup "3": 3
customerGroup "": 2
customerGroup null: 2
customerGroup 2: customerGroup must be an integer
customerGroup "2.0": customerGroup must be an integer
customerGroup "two": customerGroup must be an integer
customerGroup "99999999999999999999": customerGroup must be an integer
customerGroup false: customerGroup must be an integer
customerNumber 17: "17"
customerNumber 1.5: "1.5"
customerNumber null: ""
customerNumber true: customerNumber must be a string, bool given
customerNumber []: customerNumber must be a string, array given
