--TEST--
A pagination has a limit of at least 1 and an offset of at least 0
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Pagination;

$pagination = Pagination::create(25, 50);
var_dump($pagination->limit(), $pagination->offset(), $pagination == Pagination::create(25, 50), $pagination, unserialize(serialize($pagination)) == $pagination);
foreach ([[0, 0], [-1, 0], [1, -1], [PHP_INT_MIN, PHP_INT_MIN], [PHP_INT_MAX, PHP_INT_MAX], ['a', 0], [1]] as $arguments) {
    attempt(fn() => Pagination::create(...$arguments));
}
attempt(fn() => unserialize(str_replace('i:25', 'i:0', serialize($pagination))));
attempt(fn() => unserialize(str_replace('i:25', 's:1:"5"', serialize($pagination))));
?>
--EXPECT--
int(25)
int(50)
bool(true)
object(Customer\Query\Pagination)#1 (2) {
  ["limit":"Customer\Query\Pagination":private]=>
  int(25)
  ["offset":"Customer\Query\Pagination":private]=>
  int(50)
}
bool(true)
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: -1
InvalidArgumentException: Offset needs to be greater or equals 0. Got: -1
InvalidArgumentException: Limit needs to be greater than 0. Got: -9223372036854775808
no exception
TypeError: Customer\Query\Pagination::create(): Argument #1 ($limit) must be of type int, string given
ArgumentCountError: Customer\Query\Pagination::create() expects exactly 2 arguments, 1 given
UnexpectedValueException: Invalid serialization data for Customer\Query\Pagination object: Limit needs to be greater than 0. Got: 0 <- InvalidArgumentException: Limit needs to be greater than 0. Got: 0
UnexpectedValueException: Invalid serialization data for Customer\Query\Pagination object: Cannot assign string to property Customer\Query\Pagination::$limit of type int <- TypeError: Cannot assign string to property Customer\Query\Pagination::$limit of type int
