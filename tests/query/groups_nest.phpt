--TEST--
Groups are lists of filters or maps of alternatives, in any nesting
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

foreach ([
    ['or' => ['id' => 1, 'isPaid' => true]],
    ['or' => [['id' => 1], ['isPaid' => true]]],
    ['or' => [['id' => 1, 'isPaid' => true], ['note' => 'x']]],
    ['or' => ['total' => ['gte' => 1, 'lt' => 2], 'id' => 3]],
    ['or' => [['total' => ['gte' => 1, 'lt' => 2]], ['id' => 3]]],
    ['or' => [['or' => ['id' => 1, 'note' => 'x']], ['and' => ['id' => 2, 'note' => 'y']]]],
    ['or' => [['id' => 1]]],
    ['and' => [['id' => 1, 'note' => 'x'], ['and' => [['id' => 2], ['or' => ['id' => 3, 'note' => 'y']]]]]],
    ['not' => ['id' => 1]],
    ['not' => ['id' => 1, 'note' => 'x']],
    ['not' => ['and' => [['id' => 1], ['id' => 2]]]],
    ['not' => ['or' => [['id' => 1], ['id' => 2]]]],
    ['not' => ['not' => ['id' => 1]]],
    ['or' => [3 => ['id' => 1], 7 => ['id' => 2]]],
] as $filter) {
    try {
        echo orders()->filter($filter)->toSql(Dialect::PostgreSQL)->text(), "\n";
    } catch (InvalidArgumentException $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
("o"."id" = ? OR "o"."is_paid" = ?)
("o"."id" = ? OR "o"."is_paid" = ?)
(("o"."id" = ? AND "o"."is_paid" = ?) OR "o"."note" = ?)
(("o"."total" >= ? AND "o"."total" < ?) OR "o"."id" = ?)
(("o"."total" >= ? AND "o"."total" < ?) OR "o"."id" = ?)
(("o"."id" = ? OR "o"."note" = ?) OR ("o"."id" = ? AND "o"."note" = ?))
("o"."id" = ?)
"o"."id" = ? AND "o"."note" = ? AND "o"."id" = ? AND ("o"."id" = ? OR "o"."note" = ?)
("o"."id" = ?) IS NOT TRUE
("o"."id" = ? AND "o"."note" = ?) IS NOT TRUE
("o"."id" = ? AND "o"."id" = ?) IS NOT TRUE
(("o"."id" = ? OR "o"."id" = ?)) IS NOT TRUE
(("o"."id" = ?) IS NOT TRUE) IS NOT TRUE
("o"."id" = ? OR "o"."id" = ?)
