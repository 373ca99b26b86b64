--TEST--
A text without an operation is a pattern if it has a star, and else the value; PHP's own numbers, booleans and dates are values
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
        ['lastName' => 'doe'],
        ['lastName' => 'd*'],
        ['lastName' => '*'],
        ['dateOfBirth' => '*'],
        ['id' => 2],
        ['credit' => 100.5],
        ['credit' => -5],
        ['isFavorite' => true],
        ['isFavorite' => false],
        ['isGuestAccount' => 1],
        ['dateOfBirth' => new DateTimeImmutable('1970-12-24 15:00')],
        ['id' => ['gte' => 2, 'lt' => 4]],
        ['id' => ['in' => [1, '3', 9]]],
        ['id' => ['in' => []]],
        ['id' => ['nin' => []]],
        ['dateOfBirth' => ['null' => true]],
        ['dateOfBirth' => 'notnull|', 'lastName' => 'neq|doe'],
        ['dateOfBirth' => '*-12-24 *'],
        ['dateOfBirth' => '1970-01-01 00:00:00'],
        ['credit' => '100.50000'],
        [],
    ] as $filters) {
        printf("%-60s %s\n", json_encode($filters), matching($shop, $filters));
    }
});
?>
--EXPECT--
{"lastName":"doe"}                                           2,3
{"lastName":"d*"}                                            2,3
{"lastName":"*"}                                             1,2,3,4
{"dateOfBirth":"*"}                                          1,3,4
{"id":2}                                                     2
{"credit":100.5}                                             1
{"credit":-5}                                                3
{"isFavorite":true}                                          1
{"isFavorite":false}                                         2,3,4
{"isGuestAccount":1}                                         3
{"dateOfBirth":{"date":"1970-12-24 15:00:00.000000","timezone_type":3,"timezone":"UTC"}} 3
{"id":{"gte":2,"lt":4}}                                      2,3
{"id":{"in":[1,"3",9]}}                                      1,3
{"id":{"in":[]}}                                             none
{"id":{"nin":[]}}                                            1,2,3,4
{"dateOfBirth":{"null":true}}                                2
{"dateOfBirth":"notnull|","lastName":"neq|doe"}              1,4
{"dateOfBirth":"*-12-24 *"}                                  3
{"dateOfBirth":"1970-01-01 00:00:00"}                        1
{"credit":"100.50000"}                                       1
[]                                                           1,2,3,4
