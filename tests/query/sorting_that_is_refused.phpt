--TEST--
A sorting that is not understood is refused, with the place
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Schema;
use Customer\Query\SyntaxException;

$schema = new Schema(ORDERS + ['secret' => ['column' => 'x', 'sortable' => false]], 'id');
foreach (['', '-', ',', 'id,', ',id', '--id', '+-id', 'id, total', ' id', 'id desc', 'total,nme', 'secret', 'note:nulls', 'note:nullsfirst:nullslast', ':nullsfirst',
    "id\0", "na\xff", 'id;DROP TABLE x', '1', implode(',', array_fill(0, 20, 'total')), str_repeat('x', 1 << 20), str_repeat('total,', 1 << 20) . '-'] as $text) {
    try {
        echo 'taken: ', $schema->sorting($text), "\n";
    } catch (SyntaxException $e) {
        echo $e->getMessage(), "\n    ", json_encode([$e->attribute(), $e->position(), strlen($e->expected()) < 200 ? $e->expected() : '…']), "\n";
    }
}
$many = new Schema(array_combine($names = array_map(fn($i) => "a$i", range(1, 17)), array_fill(0, 17, ['column' => 'x'])));
attempt(fn() => $many->sorting(implode(',', array_slice($names, 0, 16))));
attempt(fn() => $many->sorting(implode(',', $names)));
?>
--EXPECT--
taken: Sorting does not match expected pattern. Got: . Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  
  ^
    [null,0,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: -. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  -
   ^
    [null,1,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: ,. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  ,
  ^
    [null,0,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: id,. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  id,
     ^
    [null,3,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: ,id. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  ,id
  ^
    [null,0,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: --id. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  --id
   ^
    [null,1,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: +-id. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  +-id
   ^
    [null,1,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: id, total. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  id, total
     ^
    [null,3,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got:  id. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
   id
  ^
    [null,0,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: id desc. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  id desc
    ^
    [null,2,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: There is no attribute "nme"; did you mean "name"? There are: id, total, isPaid, note, code, name, email, day, at, secret
  total,nme
        ^
    ["nme",6,"id, total, isPaid, note, code, name, email, day, at, secret"]
taken: The attribute "secret" can't be sorted by
  secret
  ^
    ["secret",0,"a sortable attribute"]
taken: Sorting does not match expected pattern. Got: note:nulls. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  note:nulls
      ^
    [null,4,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: note:nullsfirst:nullslast. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  note:nullsfirst:nullslast
      ^
    [null,4,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: :nullsfirst. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  :nullsfirst
  ^
    [null,0,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: id?. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  id?
    ^
    [null,2,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: na?. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  na?
    ^
    [null,2,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: Sorting does not match expected pattern. Got: id;DROP TABLE x. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  id;DROP TABLE x
    ^
    [null,2,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
taken: There is no attribute "1". There are: id, total, isPaid, note, code, name, email, day, at, secret
  1
  ^
    ["1",0,"id, total, isPaid, note, code, name, email, day, at, secret"]
taken: total
taken: There is no attribute "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…". There are: id, total, isPaid, note, code, name, email, day, at, secret
  xxxxxxxxxxxxxxxxxxxxxxxx…
  ^
    ["xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026",0,"id, total, isPaid, note, code, name, email, day, at, secret"]
taken: Sorting does not match expected pattern. Got: total,total,total,total,total,total,total,total,total,total,…. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  …al,total,total,total,total,total,total,-
                                           ^
    [null,6291457,"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"]
no exception
Customer\Query\SyntaxException: A sorting has at most 16 attributes
