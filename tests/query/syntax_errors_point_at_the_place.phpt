--TEST--
A syntax error names attribute, position and what was expected, and points at the place
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\SyntaxException;

refuse(['totl' => 1]);
refuse(['total' => 'gte|12,50']);
refuse(['total' => 'like|1*']);
refuse(['total' => 'foo|1']);
refuse(['total' => 'GTE|1']);
refuse(['id' => 'in|1,2,x3,4']);
refuse(['id' => 'between|1']);
refuse(['id' => '9223372036854775808']);
refuse(['isPaid' => '2']);
refuse(['day' => '2026-02-29']);
refuse(['day' => 'null|2']);
refuse(['at' => '2026-01-01']);
refuse(['note' => "eq|Schöne Grüße, hier fehlt etwas, und zwar an dieser Stelle: \xff, dahinter geht es noch ein ganzes Stück weiter"]);

$e = new SyntaxException('as others do', 5, new Exception('before'));
var_dump($e instanceof InvalidArgumentException, $e instanceof Customer\CustomerThrowable, $e->attribute(), $e->position(), $e->expected());
?>
--EXPECT--
There is no attribute "totl"; did you mean "total"? There are: id, total, isPaid, note, code, name, email, day, at
    ["totl",null,"id, total, isPaid, note, code, name, email, day, at"]
The attribute "total" takes a number such as -12.5, got "12,50"
  gte|12,50
      ^
    ["total",4,"a number such as -12.5"]
The attribute "total" does not take "like", but eq, neq, lt, lte, gt, gte, in, nin, between
  like|1*
  ^
    ["total",0,"eq, neq, lt, lte, gt, gte, in, nin, between"]
"foo" is no operation; the attribute "total" takes eq, neq, lt, lte, gt, gte, in, nin, between. If the text before the "|" is a part of the value, write "eq|" before it
  foo|1
  ^
    ["total",0,"eq, neq, lt, lte, gt, gte, in, nin, between"]
"GTE" is no operation; the attribute "total" takes eq, neq, lt, lte, gt, gte, in, nin, between. If the text before the "|" is a part of the value, write "eq|" before it
  GTE|1
  ^
    ["total",0,"eq, neq, lt, lte, gt, gte, in, nin, between"]
The attribute "id" takes a whole number, digits only, got "x3"
  in|1,2,x3,4
         ^
    ["id",7,"a whole number, digits only"]
"between" takes two values, the least and the greatest, got 1
  between|1
  ^
    ["id",0,"two values"]
The attribute "id" takes a whole number of at most 64 bits, got "9223372036854775808"
  9223372036854775808
  ^
    ["id",0,"a whole number of at most 64 bits"]
The attribute "isPaid" takes 1, 0, true or false, got "2"
  2
  ^
    ["isPaid",0,"1, 0, true or false"]
The attribute "day" takes a date as YYYY-MM-DD, got "2026-02-29"
  2026-02-29
  ^
    ["day",0,"a date as YYYY-MM-DD"]
"null" takes no value
  null|2
       ^
    ["day",5,"no value"]
The attribute "at" takes a time as YYYY-MM-DD hh:mm:ss, which an offset such as +01:00 may follow, got "2026-01-01"
  2026-01-01
  ^
    ["at",0,"a time as YYYY-MM-DD hh:mm:ss, which an offset such as +01:00 may follow"]
The attribute "note" takes UTF-8 without NUL bytes, got "Schöne Grüße, hier fehlt etwas, und zwar an dieser Stelle…"
  …fehlt etwas, und zwar an dieser Stelle: ?, dahinter geht es noch…
                                           ^
    ["note",65,"UTF-8 without NUL bytes"]
bool(true)
bool(true)
NULL
NULL
string(0) ""
