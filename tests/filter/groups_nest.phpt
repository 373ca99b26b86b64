--TEST--
Groups of filters nest, and "not" is the exact complement, also of missing values
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    foreach ([
        ['or' => ['lastName' => 'doe', 'isFavorite' => true]],
        ['or' => [['lastName' => 'doe', 'isGuestAccount' => false], ['firstName' => 'dan']]],
        ['lastName' => 'kohler', 'or' => [['credit' => 'gt|100.5'], ['gender' => 'f']]],
        ['and' => [['id' => 'gt|1'], ['id' => 'lt|4']]],
        ['not' => ['lastName' => 'doe']],
        ['not' => ['lastName' => 'doe', 'gender' => 'm']],
        ['not' => ['dateOfBirth' => '1970-01-01']],
        ['not' => ['dateOfBirth' => 'like|1970-*']],
        ['not' => ['not' => ['dateOfBirth' => '1970-01-01']]],
        ['not' => ['or' => [['dateOfBirth' => 'null|'], ['id' => 4]]]],
    ] as $filters) {
        printf("%-80s %s\n", json_encode($filters), matching($shop, $filters));
    }
});
?>
--EXPECT--
{"or":{"lastName":"doe","isFavorite":true}}                                      1,2,3
{"or":[{"lastName":"doe","isGuestAccount":false},{"firstName":"dan"}]}           2,4
{"lastName":"kohler","or":[{"credit":"gt|100.5"},{"gender":"f"}]}                1,4
{"and":[{"id":"gt|1"},{"id":"lt|4"}]}                                            2,3
{"not":{"lastName":"doe"}}                                                       1,4
{"not":{"lastName":"doe","gender":"m"}}                                          1,3,4
{"not":{"dateOfBirth":"1970-01-01"}}                                             2,3,4
{"not":{"dateOfBirth":"like|1970-*"}}                                            2,4
{"not":{"not":{"dateOfBirth":"1970-01-01"}}}                                     1
{"not":{"or":[{"dateOfBirth":"null|"},{"id":4}]}}                                1,3
