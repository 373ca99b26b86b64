--TEST--
A schema refuses a definition that is not as described
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Schema;

foreach ([
    [],
    [['column' => 'x']],
    ['a' => 'x'],
    ['a' => null],
    ['a' => []],
    ['a' => ['column' => 1]],
    ['a' => ['column' => '']],
    ['a' => ['column' => 'x y']],
    ['a' => ['column' => 'x"; DROP TABLE y']],
    ['a' => ['column' => "x\0y"]],
    ['a' => ['column' => 'x.']],
    ['a' => ['column' => 'count(*)']],
    ['a' => ['column' => str_repeat('x', 129)]],
    ['a' => ['column' => 'x', 'type' => 'int']],
    ['a' => ['column' => 'x', 'type' => 'money']],
    ['a' => ['column' => 'x', 'type' => null]],
    ['a' => ['column' => 'x', 'typo' => 1]],
    ['a' => ['column' => 'x', 5 => 1]],
    ['a' => ['column' => 'x', 'operations' => 'eq']],
    ['a' => ['column' => 'x', 'operations' => ['equals']]],
    ['a' => ['column' => 'x', 'operations' => [1]]],
    ['a' => ['column' => 'x', 'type' => 'integer', 'operations' => ['eq', 'like']]],
    ['a' => ['column' => 'x', 'type' => 'boolean', 'operations' => ['lt']]],
    ['a' => ['column' => 'x', 'type' => 'time', 'operations' => ['like']]],
    ['a' => ['column' => 'x', 'nullable' => 1]],
    ['a' => ['column' => 'x', 'sortable' => 'yes']],
    ['a' => ['column' => 'x', 'unique' => null]],
    ['a' => ['column' => 'x', 'binary' => []]],
    ['a' => ['column' => 'x', 'aliases' => 'b']],
    ['a' => ['column' => 'x', 'aliases' => ['']]],
    ['a' => ['column' => 'x', 'aliases' => ['b c']]],
    ['a' => ['column' => 'x', 'aliases' => ["b\0"]]],
    ['a' => ['column' => 'x', 'aliases' => [1]]],
    ['a' => ['column' => 'x', 'aliases' => ['a']]],
    ['a' => ['column' => 'x', 'aliases' => ['or']]],
    ['a' => ['column' => 'x'], 'b' => ['column' => 'x', 'aliases' => ['a']]],
    ['and' => ['column' => 'x']],
    ['1a' => ['column' => 'x']],
    ['a b' => ['column' => 'x']],
    ["a\0" => ['column' => 'x']],
    ['ä' => ['column' => 'x']],
    ['' => ['column' => 'x']],
    [str_repeat('a', 129) => ['column' => 'x']],
    array_fill_keys(array_map(fn($i) => "a$i", range(1, 257)), ['column' => 'x']),
] as $definitions) {
    attempt(fn() => new Schema($definitions));
}
foreach (['b', 'a', 'n', "id\0", '', str_repeat('a', 1000)] as $order) {
    attempt(fn() => new Schema(['id' => ['column' => 'id', 'unique' => true], 'a' => ['column' => 'x'], 'n' => ['column' => 'x', 'unique' => true, 'nullable' => true]], $order));
}
attempt(fn() => new Schema(['id' => ['column' => 'id', 'unique' => true]], 'id'));
attempt(fn() => new Schema(array_fill_keys(array_map(fn($i) => "a$i", range(1, 256)), ['column' => 'x'])));
$schema = orders();
attempt(fn() => $schema->__construct(['a' => ['column' => 'x']]));
?>
--EXPECT--
InvalidArgumentException: A schema has 1 to 256 attributes, 0 given
InvalidArgumentException: Attributes must be given by name, as in ['total' => ['column' => 'o.total']]
InvalidArgumentException: The attribute "a" must be defined by an array such as ['column' => 'total', 'type' => 'decimal'], string given
InvalidArgumentException: The attribute "a" must be defined by an array such as ['column' => 'total', 'type' => 'decimal'], null given
InvalidArgumentException: The attribute "a" has no "column"
InvalidArgumentException: "column" of the attribute "a" must be an identifier: 'column' or 'table.column', int given
InvalidArgumentException: The attribute "a" needs a column as an identifier: "column" or "table.column", of letters, digits and "_"
InvalidArgumentException: The attribute "a" needs a column as an identifier: "column" or "table.column", of letters, digits and "_"
InvalidArgumentException: The attribute "a" needs a column as an identifier: "column" or "table.column", of letters, digits and "_"
InvalidArgumentException: "column" of the attribute "a" must be an identifier: 'column' or 'table.column', "x?y" given
InvalidArgumentException: The attribute "a" needs a column as an identifier: "column" or "table.column", of letters, digits and "_"
InvalidArgumentException: The attribute "a" needs a column as an identifier: "column" or "table.column", of letters, digits and "_"
InvalidArgumentException: "column" of the attribute "a" must be an identifier: 'column' or 'table.column', "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" given
InvalidArgumentException: "type" of the attribute "a" must be one of integer, boolean, string, folded, email, date, time, decimal, "int" given
InvalidArgumentException: "type" of the attribute "a" must be one of integer, boolean, string, folded, email, date, time, decimal, "money" given
InvalidArgumentException: "type" of the attribute "a" must be one of integer, boolean, string, folded, email, date, time, decimal, null given
InvalidArgumentException: The attribute "a" is defined by column, type, operations, sortable, nullable, unique, binary and aliases; it has no "typo"
InvalidArgumentException: The attribute "a" is defined by column, type, operations, sortable, nullable, unique, binary and aliases; it has no "0"
InvalidArgumentException: "operations" of the attribute "a" must be a list of operations, "eq" given
InvalidArgumentException: "operations" of the attribute "a" must be a list of eq, neq, lt, lte, gt, gte, like, in, nin, between, null, notnull, "equals" given
InvalidArgumentException: "operations" of the attribute "a" must be a list of eq, neq, lt, lte, gt, gte, like, in, nin, between, null, notnull, int given
InvalidArgumentException: The attribute "a" can't have the operation "like": its type is integer
InvalidArgumentException: The attribute "a" can't have the operation "lt": its type is boolean
InvalidArgumentException: The attribute "a" can't have the operation "like": its type is time
InvalidArgumentException: "nullable" of the attribute "a" must be true or false, int given
InvalidArgumentException: "sortable" of the attribute "a" must be true or false, "yes" given
InvalidArgumentException: "unique" of the attribute "a" must be true or false, null given
InvalidArgumentException: "binary" of the attribute "a" must be true or false, array given
InvalidArgumentException: "aliases" of the attribute "a" must be a list of names, "b" given
InvalidArgumentException: "aliases" of the attribute "a" must be a list of names, "" given
InvalidArgumentException: "aliases" of the attribute "a" must be a list of names, "b c" given
InvalidArgumentException: "aliases" of the attribute "a" must be a list of names, "b?" given
InvalidArgumentException: "aliases" of the attribute "a" must be a list of names, int given
InvalidArgumentException: The attribute "a" is there twice, as a name or as an alias
InvalidArgumentException: The attribute "or" can't be named and, or, not: these words join filters
InvalidArgumentException: The attribute "a" is there twice, as a name or as an alias
InvalidArgumentException: The attribute "and" can't be named and, or, not: these words join filters
InvalidArgumentException: The attribute "1a" needs a name of letters, digits, "_" and ".", beginning with a letter, of at most 128 bytes
InvalidArgumentException: The attribute "a b" needs a name of letters, digits, "_" and ".", beginning with a letter, of at most 128 bytes
InvalidArgumentException: The name of the attribute "a?" must have at most 128 bytes, and no NUL among them
InvalidArgumentException: The attribute "ä" needs a name of letters, digits, "_" and ".", beginning with a letter, of at most 128 bytes
InvalidArgumentException: The attribute "" needs a name of letters, digits, "_" and ".", beginning with a letter, of at most 128 bytes
InvalidArgumentException: The name of the attribute "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" must have at most 128 bytes, and no NUL among them
InvalidArgumentException: A schema has at most 256 attributes, 257 given
InvalidArgumentException: There is no attribute "b"; did you mean "a"? There are: id, a, n
InvalidArgumentException: The attribute "a" must be unique and never missing, for every order to end in it
InvalidArgumentException: The attribute "n" must be unique and never missing, for every order to end in it
InvalidArgumentException: orderBy must be the name of an attribute
InvalidArgumentException: There is no attribute ""; did you mean "a"? There are: id, a, n
InvalidArgumentException: orderBy must be the name of an attribute
no exception
no exception
Error: The Customer\Query\Schema object has been constructed already
