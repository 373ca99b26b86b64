--TEST--
All entries must hold, or any of them if so asked; what is joined by or stands in parentheses
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

foreach ([
    ['id' => 1],
    ['id' => 1, 'isPaid' => true],
    ['total' => ['gte' => 1, 'lt' => 2], 'id' => 1],
    ['not' => ['id' => 1, 'isPaid' => true]],
    ['or' => [['id' => 1], ['id' => 2]]],
    ['and' => [['id' => 1], ['id' => 2]]],
] as $filter) {
    foreach ([true, false] as $all) {
        echo orders()->filter($filter, $all)->toSql(Dialect::PostgreSQL)->text(), "\n";
    }
}
?>
--EXPECT--
"o"."id" = ?
"o"."id" = ?
"o"."id" = ? AND "o"."is_paid" = ?
("o"."id" = ? OR "o"."is_paid" = ?)
"o"."total" >= ? AND "o"."total" < ? AND "o"."id" = ?
(("o"."total" >= ? AND "o"."total" < ?) OR "o"."id" = ?)
("o"."id" = ? AND "o"."is_paid" = ?) IS NOT TRUE
("o"."id" = ? AND "o"."is_paid" = ?) IS NOT TRUE
("o"."id" = ? OR "o"."id" = ?)
("o"."id" = ? OR "o"."id" = ?)
"o"."id" = ? AND "o"."id" = ?
"o"."id" = ? AND "o"."id" = ?
