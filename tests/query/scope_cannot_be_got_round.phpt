--TEST--
Whatever a filter says, it stays within its scope
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Filter;
use Customer\Query\Placeholders;
use Customer\Query\Schema;

$shops = new Schema(['shop' => ['column' => 'o.shop_id', 'type' => 'integer'], 'region' => ['column' => 'o.region']]);
$scope = $shops->filter(['shop' => 7]);
foreach ([
    [],
    ['id' => 1],
    ['or' => [['id' => 1], ['id' => 'neq|1']]],
    ['not' => ['id' => 1, 'note' => 'x']],
    ['note' => ') OR 1 = 1 --'],
] as $filter) {
    foreach ([true, false] as $all) {
        show_sql(orders()->filter($filter, $all)->within($scope)->toSql(Dialect::PostgreSQL, Placeholders::Numbered, 3));
    }
}

echo "-- a scope of several alternatives, within another\n";
$inner = orders()->filter(['id' => 1, 'note' => 'x'], false)->within($shops->filter(['shop' => 7, 'region' => 'eu'], false))->within($shops->filter(['region' => 'de']));
show_sql($inner->toSql(Dialect::MySQL, Placeholders::Named));
attempt(fn() => $inner->toArray());
attempt(fn() => json_encode($inner));
$same = orders();
echo json_encode($same->filter(['id' => 1])->within($same->filter(['note' => 'x']))), "\n";

echo "-- an empty scope leaves the filter as it is, an empty filter the scope\n";
show_sql(orders()->filter(['id' => 1])->within($shops->filter([]))->toSql(Dialect::SQLite));
show_sql(orders()->filter([])->within($scope)->toSql(Dialect::SQLite));
attempt(fn() => orders()->filter([])->within($scope)->toArray());
echo json_encode($scope->within(orders()->filter([]))), "\n";

echo "-- the scope's attribute is unknown to the filter's schema\n";
attempt(fn() => orders()->filter(['shop' => 8])->within($scope));
attempt(fn() => Filter::fromArray(orders(), orders()->filter(['id' => 1])->within($scope)->toArray()));

echo "-- neither is changed\n";
$filter = orders()->filter(['id' => 1]);
$filter->within($scope);
show_sql($filter->toSql(Dialect::SQLite));
show_sql($scope->toSql(Dialect::SQLite));

echo "-- as deep as there is a use for\n";
$filter = orders()->filter(['id' => 1]);
for ($i = 0; $i < 31; $i++) {
    $filter = $filter->within($scope);
}
var_dump(substr_count($filter->toSql(Dialect::SQLite)->text(), 'shop_id'));
attempt(fn() => $filter->within($scope));
attempt(fn() => $scope->within($filter));
?>
--EXPECT--
("o"."shop_id" = $3)
    [7]
("o"."shop_id" = $3)
    [7]
("o"."shop_id" = $3) AND ("o"."id" = $4)
    [7,1]
("o"."shop_id" = $3) AND ("o"."id" = $4)
    [7,1]
("o"."shop_id" = $3) AND (("o"."id" = $4 OR "o"."id" <> $5))
    [7,1,1]
("o"."shop_id" = $3) AND (("o"."id" = $4 OR "o"."id" <> $5))
    [7,1,1]
("o"."shop_id" = $3) AND (("o"."id" = $4 AND "o"."note" = $5) IS NOT TRUE)
    [7,1,"x"]
("o"."shop_id" = $3) AND (("o"."id" = $4 AND "o"."note" = $5) IS NOT TRUE)
    [7,1,"x"]
("o"."shop_id" = $3) AND ("o"."note" = $4)
    [7,") OR 1 = 1 --"]
("o"."shop_id" = $3) AND ("o"."note" = $4)
    [7,") OR 1 = 1 --"]
-- a scope of several alternatives, within another
(`o`.`region` = :p1) AND ((`o`.`shop_id` = :p2 OR `o`.`region` = :p3)) AND ((`o`.`id` = :p4 OR `o`.`note` = :p5))
    {"p1":"de","p2":7,"p3":"eu","p4":1,"p5":"x"}
LogicException: The filter has a scope of another schema, which an array can't tell; keep the array from before within()
LogicException: The filter has a scope of another schema, which an array can't tell; keep the array from before within()
{"and":[{"note":{"eq":"x"}},{"id":{"eq":"1"}}]}
-- an empty scope leaves the filter as it is, an empty filter the scope
("o"."id" = ?)
    [1]
("o"."shop_id" = ?)
    [7]
LogicException: The filter has a scope of another schema, which an array can't tell; keep the array from before within()
{"shop":{"eq":"7"}}
-- the scope's attribute is unknown to the filter's schema
Customer\Query\SyntaxException: There is no attribute "shop". There are: id, total, isPaid, note, code, name, email, day, at
LogicException: The filter has a scope of another schema, which an array can't tell; keep the array from before within()
-- neither is changed
"o"."id" = ?
    [1]
"o"."shop_id" = ?
    [7]
-- as deep as there is a use for
int(31)
InvalidArgumentException: At most 32 filters can be within each other, 33 given
InvalidArgumentException: At most 32 filters can be within each other, 33 given
