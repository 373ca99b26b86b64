--TEST--
An empty filter is a condition that everything meets
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Filter;

foreach ([orders()->filter([]), orders()->filter([], false), Filter::fromArray(orders(), []), orders()->filter([])->within(orders()->filter([]))] as $filter) {
    var_dump($filter->isEmpty());
    show_sql($filter->toSql(Dialect::PostgreSQL));
    echo json_encode($filter), "\n";
}
var_dump(orders()->filter(['id' => 1])->isEmpty(), orders()->filter(['id' => 1])->within(orders()->filter([]))->isEmpty());
?>
--EXPECT--
bool(true)
1 = 1
    []
[]
bool(true)
1 = 1
    []
[]
bool(true)
1 = 1
    []
[]
bool(true)
1 = 1
    []
[]
bool(false)
bool(false)
