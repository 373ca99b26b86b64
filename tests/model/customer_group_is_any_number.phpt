--TEST--
A customer group is any number: whether it exists is decided when a customer is stored
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Model\ValueObjects\CustomerGroup;

foreach ([PHP_INT_MIN, -1, 0, 1, 3, PHP_INT_MAX] as $id) {
    $group = CustomerGroup::create($id);
    var_dump($group->id() === $id, json_encode($group));
}
var_dump(method_exists(CustomerGroup::class, 'value'));
?>
--EXPECT--
bool(true)
string(20) "-9223372036854775808"
bool(true)
string(2) "-1"
bool(true)
string(1) "0"
bool(true)
string(1) "1"
bool(true)
string(1) "3"
bool(true)
string(19) "9223372036854775807"
bool(false)
