--TEST--
Words of one or two letters are found at the beginning of words only
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, [
        ['firstName' => 'Ida', 'lastName' => 'Öst', 'email' => 'i@x.example', 'customerNumber' => '12'],
        ['firstName' => 'Adam', 'lastName' => 'West', 'email' => 'w@x.example', 'customerNumber' => '21'],
        ['firstName' => '李', 'lastName' => '小龍', 'email' => 'lee@x.example'],
        ['firstName' => 'Ödön', 'lastName' => 'von Horváth', 'email' => 'o@x.example'],
    ]);
    foreach (['a', 'ad', 'da', 'dam', 'o', 'ö', 'st', 'est', '1', '2', 'w', 'i o', 'a w', '李', '小', '龍', '小龍', 'v h', 'ho', 'or', 'orv'] as $term) {
        echo $term, ': ', found($shop, $term, 'id'), PHP_EOL;
    }
});
?>
--EXPECT--
a: 2
ad: 2
da: none
dam: 2
o: 1,4
ö: 1,4
st: none
est: 2
1: 1
2: 2
w: 2
i o: 1
a w: 2
李: 3
小: 3
龍: none
小龍: 3
v h: 4
ho: 4
or: none
orv: 4
