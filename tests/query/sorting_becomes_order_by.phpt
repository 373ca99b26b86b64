--TEST--
A sorting becomes ORDER BY, ends in the unique attribute, and puts missing values where it says
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Schema;

foreach ([null, 'id', '-id', 'sum', '-order.total', '+total,-name', 'note', '-note', 'note:nullsfirst', 'note:nullslast', '-note:nullsfirst', '-note:nullslast',
    'total:nullsfirst', 'note,-note,note', 'id,note,total'] as $text) {
    $sorting = orders()->sorting($text);
    echo json_encode($text), ' is ', json_encode((string) $sorting), "\n";
    foreach (Dialect::cases() as $dialect) {
        echo '    ', $sorting->toSql($dialect), "\n";
    }
    if ((string) orders()->sorting((string) $sorting ?: null) !== (string) $sorting || orders()->sorting((string) $sorting ?: null)->toArray() !== $sorting->toArray()) {
        echo "    differs when it is read again\n";
    }
}
echo json_encode(orders()->sorting('-note,sum,day:nullsfirst')->toArray()), "\n";

$free = new Schema(ORDERS);
echo json_encode([$free->sorting(null)->toSql(Dialect::SQLite), $free->sorting('-name')->toSql(Dialect::SQLite), (string) $free->sorting(null), $free->sorting(null)->toArray()]), "\n";
?>
--EXPECT--
null is ""
    "o"."id"
    "o"."id"
    `o`.`id`
"id" is "id"
    "o"."id"
    "o"."id"
    `o`.`id`
"-id" is "-id"
    "o"."id" DESC
    "o"."id" DESC
    `o`.`id` DESC
"sum" is "total"
    "o"."total", "o"."id"
    "o"."total", "o"."id"
    `o`.`total`, `o`.`id`
"-order.total" is "-total"
    "o"."total" DESC, "o"."id" DESC
    "o"."total" DESC, "o"."id" DESC
    `o`.`total` DESC, `o`.`id` DESC
"+total,-name" is "total,-name"
    "o"."total", "c"."name_key" DESC, "o"."id" DESC
    "o"."total", "c"."name_key" DESC, "o"."id" DESC
    `o`.`total`, `c`.`name_key` DESC, `o`.`id` DESC
"note" is "note"
    "o"."note" NULLS LAST, "o"."id"
    "o"."note" NULLS LAST, "o"."id"
    `o`.`note` IS NULL, `o`.`note`, `o`.`id`
"-note" is "-note"
    "o"."note" DESC NULLS FIRST, "o"."id" DESC
    "o"."note" DESC NULLS FIRST, "o"."id" DESC
    `o`.`note` IS NULL DESC, `o`.`note` DESC, `o`.`id` DESC
"note:nullsfirst" is "note:nullsfirst"
    "o"."note" NULLS FIRST, "o"."id"
    "o"."note" NULLS FIRST, "o"."id"
    `o`.`note`, `o`.`id`
"note:nullslast" is "note"
    "o"."note" NULLS LAST, "o"."id"
    "o"."note" NULLS LAST, "o"."id"
    `o`.`note` IS NULL, `o`.`note`, `o`.`id`
"-note:nullsfirst" is "-note"
    "o"."note" DESC NULLS FIRST, "o"."id" DESC
    "o"."note" DESC NULLS FIRST, "o"."id" DESC
    `o`.`note` IS NULL DESC, `o`.`note` DESC, `o`.`id` DESC
"-note:nullslast" is "-note:nullslast"
    "o"."note" DESC NULLS LAST, "o"."id" DESC
    "o"."note" DESC NULLS LAST, "o"."id" DESC
    `o`.`note` DESC, `o`.`id` DESC
"total:nullsfirst" is "total"
    "o"."total", "o"."id"
    "o"."total", "o"."id"
    `o`.`total`, `o`.`id`
"note,-note,note" is "note"
    "o"."note" NULLS LAST, "o"."id"
    "o"."note" NULLS LAST, "o"."id"
    `o`.`note` IS NULL, `o`.`note`, `o`.`id`
"id,note,total" is "id"
    "o"."id"
    "o"."id"
    `o`.`id`
[{"attribute":"note","direction":"desc","nulls":"first"},{"attribute":"total","direction":"asc","nulls":null},{"attribute":"day","direction":"asc","nulls":"first"}]
["","\"c\".\"name_key\" DESC","",[]]
