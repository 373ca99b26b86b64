--TEST--
Reading, printing and refusing ten thousand times takes no memory
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Filter;
use Customer\Query\Pagination;
use Customer\Query\Placeholders;
use Customer\Query\Schema;
use Customer\Query\Search;

$orders = orders();
$filter = ['sum' => ['gte' => 1.5], 'name' => 'Mü*', 'or' => ['id' => ['in' => [1, 2, 3.0]], 'note' => 'null|'], 'at' => new DateTime('2026-01-01')];
$large = ['note' => ['in' => array_map(fn($i) => str_repeat('x', $i % 900), range(1, 100))], 'and' => array_fill(0, 30, ['note' => 'ä*b'])];
$work = [
    'schema' => fn() => orders()->attributes(),
    'filter' => fn() => $orders->filter($filter)->toSql(Dialect::PostgreSQL),
    'named' => fn() => $orders->filter($filter)->toSql(Dialect::MySQL, Placeholders::Named, 3, 'x')->parameters(),
    'large' => fn() => $orders->filter($large)->toSql(Dialect::SQLite)->parameters(),
    'scope' => fn() => $orders->filter($filter)->within($orders->filter($large))->within($orders->filter([]))->toSql(Dialect::SQLite),
    'array' => fn() => Filter::fromArray($orders, $orders->filter($filter)->toArray()),
    'conflict' => fn() => $orders->filter(['sum' => 1, 'total' => 2])->toArray(),
    'show' => fn() => [json_encode($orders->filter($filter)), print_r([$orders, $orders->filter($filter), $orders->sorting('id')], true)],
    'sorting' => fn() => [$orders->sorting('-sum,note:nullsfirst')->toSql(Dialect::MySQL), (string) $orders->sorting('-sum'), $orders->sorting('note')->toArray()],
    'requests' => fn() => [Pagination::create(1, 0), Search::create('x'), unserialize(serialize(Search::create('y')))],
    'fold' => fn() => [Schema::fold('Müller'), Schema::emailKey('A@B.de')],
    'refuse attribute' => fn() => $orders->filter(['nme' => 1]),
    'refuse value' => fn() => $orders->filter($large + ['total' => 'x']),
    'refuse list' => fn() => $orders->filter(['total' => ['in' => [...array_fill(0, 500, 1), 'x']]]),
    'refuse type' => fn() => $orders->filter(['or' => [['id' => 1], ['id' => new stdClass()]]]),
    'refuse depth' => fn() => $orders->filter(['not' => ['or' => [['id' => 1], []]]]),
    'refuse sorting' => fn() => $orders->sorting('nme'),
    'refuse name' => fn() => $orders->filter($filter)->toSql(Dialect::MySQL, null, 1, ''),
    'refuse definition' => fn() => new Schema(['a' => ['column' => 'x', 'aliases' => ['b', 'c']], 'b' => ['column' => 'x']]),
    'refuse key' => fn() => new Schema(['a' => ['column' => 'x'], 'b' => ['colum' => 'x']]),
    'refuse construct' => fn() => $orders->__construct(ORDERS),
    'refuse limit' => fn() => Pagination::create(0, 0),
    'refuse term' => fn() => Search::create("\xff" . rand()),
];
// Without PHP's own allocator memory_get_usage() says nothing; valgrind looks for leaks then, and needs fewer rounds.
$rounds = getenv('USE_ZEND_ALLOC') === '0' ? 20 : 10000;
foreach ($work as $name => $do) {
    $round = function () use ($do) {
        try {
            $do();
        } catch (Throwable) {
        }
    };
    // Twice: what stays from the first time is the engine's own.
    foreach ([10, $rounds] as $times) {
        $before = memory_get_usage();
        for ($i = 0; $i < $times; $i++) {
            $round();
        }
        gc_collect_cycles();
        $grown = memory_get_usage() - $before;
    }
    echo $name, ' ', $grown, PHP_EOL;
}
?>
--EXPECT--
schema 0
filter 0
named 0
large 0
scope 0
array 0
conflict 0
show 0
sorting 0
requests 0
fold 0
refuse attribute 0
refuse value 0
refuse list 0
refuse type 0
refuse depth 0
refuse sorting 0
refuse name 0
refuse definition 0
refuse key 0
refuse construct 0
refuse limit 0
refuse term 0
