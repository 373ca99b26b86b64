--TEST--
Arrays with references are read as they are at the time, changed by nothing, and those that contain themselves end at a limit
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

$total = 'gte|10';
$list = [1, 2];
$operations = ['in' => &$list];
$groups = [['total' => &$total], ['id' => &$operations]];
$filter = ['or' => &$groups];
$before = serialize($filter);
$read = orders()->filter($filter);
var_dump(serialize($filter) === $before);
$total = 'lt|5';
$list[] = 'x';
show_sql($read->toSql(Dialect::PostgreSQL));

foreach (['and', 'or', 'not'] as $kind) {
    $filter = [];
    $filter[$kind] = &$filter;
    refuse($filter);
    unset($filter);

    $filter = [];
    $filter[$kind] = [&$filter, &$filter];
    refuse($filter);
    unset($filter);
}
$term = [];
$term['eq'] = &$term;
refuse(['id' => $term]);
$list = [];
$list[0] = &$list;
refuse(['id' => ['in' => $list]]);
unset($term, $list, $operations, $groups);
gc_collect_cycles(); // valgrind would find the cycles
?>
--EXPECT--
bool(true)
("o"."total" >= ? OR "o"."id" = ANY (?::bigint[]))
    ["10","{1,2}"]
Groups of a filter nest at most 32 deep
    [null,null,""]
Groups of a filter nest at most 32 deep
    [null,null,""]
Groups of a filter nest at most 32 deep
    [null,null,""]
Groups of a filter nest at most 32 deep
    [null,null,""]
Groups of a filter nest at most 32 deep
    [null,null,""]
Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
    [null,null,"attributes as keys"]
The attribute "id" takes a text or a number as a value, array given
    ["id",null,"a text or a number"]
The attribute "id" takes a text or a number as a value, array given
    ["id",null,"a text or a number"]
