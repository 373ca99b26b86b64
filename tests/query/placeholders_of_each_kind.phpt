--TEST--
Placeholders are numbered, question marks or named, from a number and with a name of the caller's
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Placeholders;

$filter = orders()->filter(['id' => 'between|1,2', 'note' => 'in|a,b', 'isPaid' => true]);
foreach ([null, ...Placeholders::cases()] as $placeholders) {
    show_sql($filter->toSql(Dialect::PostgreSQL, $placeholders));
}
show_sql($filter->toSql(Dialect::PostgreSQL, Placeholders::Numbered, 41));
show_sql($filter->toSql(Dialect::SQLite, Placeholders::Named, name: 'filter_', first: 10));
show_sql($filter->toSql(Dialect::SQLite, Placeholders::Question, 5, 'x'));

foreach ([0, -1, 65536, PHP_INT_MIN] as $first) {
    attempt(fn() => $filter->toSql(Dialect::SQLite, null, $first));
}
foreach (['', '1a', '_a', 'a-b', 'a b', ":a", "a\0", 'ä', str_repeat('a', 33), "p' OR 1=1 --"] as $name) {
    attempt(fn() => $filter->toSql(Dialect::SQLite, Placeholders::Named, 1, $name));
}
attempt(fn() => $filter->toSql(Dialect::SQLite, Placeholders::Named, 65535, str_repeat('a', 32)));
attempt(fn() => $filter->toSql('pgsql'));
?>
--EXPECT--
("o"."id" >= ? AND "o"."id" <= ?) AND "o"."note" = ANY (?::text[]) AND "o"."is_paid" = ?
    [1,2,"{\"a\",\"b\"}","1"]
("o"."id" >= $1 AND "o"."id" <= $2) AND "o"."note" = ANY ($3::text[]) AND "o"."is_paid" = $4
    [1,2,"{\"a\",\"b\"}","1"]
("o"."id" >= ? AND "o"."id" <= ?) AND "o"."note" = ANY (?::text[]) AND "o"."is_paid" = ?
    [1,2,"{\"a\",\"b\"}","1"]
("o"."id" >= :p1 AND "o"."id" <= :p2) AND "o"."note" = ANY (:p3::text[]) AND "o"."is_paid" = :p4
    {"p1":1,"p2":2,"p3":"{\"a\",\"b\"}","p4":"1"}
("o"."id" >= $41 AND "o"."id" <= $42) AND "o"."note" = ANY ($43::text[]) AND "o"."is_paid" = $44
    [1,2,"{\"a\",\"b\"}","1"]
("o"."id" >= :filter_10 AND "o"."id" <= :filter_11) AND "o"."note" IN (SELECT value FROM json_each(:filter_12)) AND "o"."is_paid" = :filter_13
    {"filter_10":1,"filter_11":2,"filter_12":"[\"a\",\"b\"]","filter_13":1}
("o"."id" >= ? AND "o"."id" <= ?) AND "o"."note" IN (SELECT value FROM json_each(?)) AND "o"."is_paid" = ?
    [1,2,"[\"a\",\"b\"]",1]
InvalidArgumentException: first must be between 1 and 65535, 0 given
InvalidArgumentException: first must be between 1 and 65535, -1 given
InvalidArgumentException: first must be between 1 and 65535, 65536 given
InvalidArgumentException: first must be between 1 and 65535, -9223372036854775808 given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "1a" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "_a" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "a-b" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "a b" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, ":a" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "a?" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "ä" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" given
InvalidArgumentException: name must be letters, digits and "_", beginning with a letter, at most 32 bytes, "p' OR 1=1 --" given
no exception
TypeError: Customer\Query\Filter::toSql(): Argument #1 ($dialect) must be of type Customer\Query\Dialect, string given
