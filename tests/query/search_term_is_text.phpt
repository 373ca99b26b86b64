--TEST--
A search term is UTF-8 without NUL bytes
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Search;

foreach (['', 'John Döe', '*%_', str_repeat('x', 100000)] as $term) {
    var_dump(Search::create($term)->term() === $term, unserialize(serialize(Search::create($term))) == Search::create($term));
}
var_dump(Search::create('x'));
foreach (["a\0", "\xff", "\xed\xa0\x80"] as $term) {
    attempt(fn() => Search::create($term));
}
attempt(fn() => unserialize(str_replace('abc', "a\0c", serialize(Search::create('abc')))));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
object(Customer\Query\Search)#1 (1) {
  ["term":"Customer\Query\Search":private]=>
  string(1) "x"
}
InvalidArgumentException: The search term must not contain any null bytes
InvalidArgumentException: The search term must be valid UTF-8
InvalidArgumentException: The search term must be valid UTF-8
UnexpectedValueException: Invalid serialization data for Customer\Query\Search object: The search term must not contain any null bytes <- InvalidArgumentException: The search term must not contain any null bytes
