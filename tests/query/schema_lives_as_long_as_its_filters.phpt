--TEST--
A filter and a sorting hold their schema, a filter within another holds both, and all are freed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Schema;

$schema = new Schema(['a' => ['column' => 'x', 'aliases' => ['b']]]);
$gone = WeakReference::create($schema);
$filter = $schema->filter(['b' => 'v']);
$sorting = $schema->sorting('-b');
unset($schema);
gc_collect_cycles();
var_dump($gone->get() === null);
show_sql($filter->toSql(Dialect::SQLite));
echo $sorting->toSql(Dialect::SQLite), ' ', $sorting, "\n";

$within = $filter->within(orders()->filter(['id' => 1]));
unset($filter, $sorting);
show_sql($within->toSql(Dialect::SQLite));
unset($within);
gc_collect_cycles();
var_dump($gone->get() === null);

// In cycles.
$freed = new WeakMap();
for ($i = 0; $i < 100; $i++) {
    $cycle = new stdClass();
    $cycle->self = $cycle;
    $cycle->schema = orders();
    $cycle->filter = $cycle->schema->filter(['id' => 1]);
    $cycle->within = $cycle->filter->within(orders()->filter(['id' => 2]));
    $cycle->sorting = $cycle->schema->sorting('id');
    $cycle->sql = $cycle->filter->toSql(Dialect::SQLite);
    foreach ([$cycle->schema, $cycle->filter, $cycle->within, $cycle->sorting, $cycle->sql] as $object) {
        $freed[$object] = true;
    }
    unset($cycle, $object);
}
gc_collect_cycles();
var_dump(count($freed));
?>
--EXPECT--
bool(false)
"x" = ?
    ["v"]
"x" DESC -a
("o"."id" = ?) AND ("x" = ?)
    [1,"v"]
bool(true)
int(0)
