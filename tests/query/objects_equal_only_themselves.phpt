--TEST--
Two filters, sortings or schemas are equal only if they are one
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

foreach (['orders', fn() => orders()->filter(['id' => 1]), fn() => orders()->sorting('id')] as $make) {
    [$one, $other] = [$make(), $make()];
    var_dump($one == $one, $one == $other, $one != $other, $one < $other, $one > $other, in_array($one, [$other]), in_array($one, [$other, $one]));
}
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
