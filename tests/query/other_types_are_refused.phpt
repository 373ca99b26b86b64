--TEST--
What is neither text, number, boolean, date nor array is refused, and no code of an object runs
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

final class Text
{
    public function __toString(): string
    {
        echo "asked for its text\n";

        return 'x';
    }
}

enum Suit
{
    case Hearts;
}

foreach ([null, new Text(), new stdClass(), fn() => 1, STDIN, NAN, INF, -INF, Suit::Hearts, orders()] as $value) {
    refuse(['total' => $value]);
    refuse(['total' => ['gte' => $value]]);
    refuse(['total' => ['in' => [1, $value]]]);
}
refuse(['total' => []]);
refuse(['total' => [1, 2]]);
refuse(['total' => ['in' => 1]]);
refuse(['total' => ['in' => ['a' => 1]]]);
refuse(['total' => ['eq' => [1]]]);
refuse(['total' => ['between' => [1]]]);
refuse(['total' => ['between' => [1, 2, 3]]]);
refuse(['total' => ['' => 1]]);
refuse(['total' => ["eq\0" => 1]]);
refuse(['total' => ['EQ' => 1]]);
refuse(['day' => null]);
refuse(['total' => true]);
refuse(['note' => ['in' => [false]]]);
refuse(['isPaid' => NAN]);
refuse(['day' => ['null' => false]]);
refuse(['day' => ['null' => 'x']]);
refuse([['id' => 1]]);
refuse(['id' => 1, 5 => 1]);
refuse(['' => 1]);
refuse(["id\0" => 1]);
refuse(["\xff\"'" => 1]);
refuse(['and' => 1]);
refuse(['or' => []]);
refuse(['or' => [[]]]);
refuse(['or' => ['id' => 1, ['id' => 2]]]);
refuse(['or' => [1]]);
refuse(['or' => new ArrayObject(['id' => 1])]);
refuse(['not' => []]);
refuse(['not' => [['id' => 1]]]);
refuse(['not' => 'id']);
attempt(fn() => orders()->filter('id'));
attempt(fn() => orders()->filter(new ArrayObject()));
attempt(fn() => orders()->filter());
?>
--EXPECT--
The attribute "total" was given null; give it a value, or leave it out
    ["total",null,"a text or a number"]
The attribute "total" was given null; give it a value, or leave it out
    ["total",null,"a text or a number"]
The attribute "total" was given null; give it a value, or leave it out
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Text given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Text given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Text given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, stdClass given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, stdClass given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, stdClass given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Closure given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Closure given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Closure given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, resource given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, resource given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, resource given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, NAN given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, NAN given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, NAN given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, INF given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, INF given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, INF given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, INF given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, INF given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, INF given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Suit given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Suit given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Suit given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Customer\Query\Schema given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Customer\Query\Schema given
    ["total",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, Customer\Query\Schema given
    ["total",null,"a text or a number"]
The attribute "total" was given an empty array
    ["total",null,"operations as keys"]
The attribute "total" was given a list; for any of several values write ['in' => [...]]
    ["total",null,"operations as keys"]
"in" of the attribute "total" takes a list of values, int given
    ["total",null,"a list of values"]
The attribute "total" takes a list of values, the key "a" given
    ["total",null,"a list of values"]
The attribute "total" takes a text or a number as a value, array given
    ["total",null,"a text or a number"]
"between" takes two values, the least and the greatest, got 1
    ["total",null,"two values"]
"between" takes two values, the least and the greatest, got 3
    ["total",null,"two values"]
"" is no operation; the attribute "total" takes a text, or an array such as ['eq' => 'value'] with eq, neq, lt, lte, gt, gte, in, nin, between as keys
    ["total",null,"eq, neq, lt, lte, gt, gte, in, nin, between"]
"eq?" is no operation; the attribute "total" takes a text, or an array such as ['eq' => 'value'] with eq, neq, lt, lte, gt, gte, in, nin, between as keys
    ["total",null,"eq, neq, lt, lte, gt, gte, in, nin, between"]
"EQ" is no operation; the attribute "total" takes a text, or an array such as ['eq' => 'value'] with eq, neq, lt, lte, gt, gte, in, nin, between as keys
    ["total",null,"eq, neq, lt, lte, gt, gte, in, nin, between"]
The attribute "day" was given null; for rows without a value write "null|", or ['null' => true]
    ["day",null,"a text or a number"]
The attribute "total" takes a text or a number as a value, bool given
    ["total",null,"a text or a number"]
The attribute "note" takes a text or a number as a value, bool given
    ["note",null,"a text or a number"]
The attribute "isPaid" takes a text, a number or a boolean as a value, NAN given
    ["isPaid",null,"a text, a number or a boolean"]
"null" of the attribute "day" takes true; for the opposite write "notnull"
    ["day",null,"true"]
"null" of the attribute "day" takes true; for the opposite write "notnull"
    ["day",null,"true"]
Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
    [null,null,"attributes as keys"]
Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
    [null,null,"attributes as keys"]
There is no attribute "". There are: id, total, isPaid, note, code, name, email, day, at
    [null,null,"id, total, isPaid, note, code, name, email, day, at"]
There is no attribute "id?"; did you mean "id"? There are: id, total, isPaid, note, code, name, email, day, at
    ["id?",null,"id, total, isPaid, note, code, name, email, day, at"]
There is no attribute "?"'". There are: id, total, isPaid, note, code, name, email, day, at
    ["?\"'",null,"id, total, isPaid, note, code, name, email, day, at"]
"and" takes an array of filters that is not empty, int given
    [null,null,"an array of filters"]
"or" takes an array of filters that is not empty, an empty array given
    [null,null,"an array of filters"]
A group is a list of filters, each an array with attributes as keys and not empty, an empty array given
    [null,null,"filters, each an array with attributes as keys"]
Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
    [null,null,"attributes as keys"]
A group is a list of filters, each an array with attributes as keys and not empty, int given
    [null,null,"filters, each an array with attributes as keys"]
"or" takes an array of filters that is not empty, ArrayObject given
    [null,null,"an array of filters"]
"not" takes an array of filters that is not empty, an empty array given
    [null,null,"an array of filters"]
Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
    [null,null,"attributes as keys"]
"not" takes an array of filters that is not empty, string given
    [null,null,"an array of filters"]
TypeError: Customer\Query\Schema::filter(): Argument #1 ($filters) must be of type array, string given
TypeError: Customer\Query\Schema::filter(): Argument #1 ($filters) must be of type array, ArrayObject given
ArgumentCountError: Customer\Query\Schema::filter() expects at least 1 argument, 0 given
