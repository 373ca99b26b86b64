--TEST--
A fatal error in the middle of a filter ends the request and nothing else
--EXTENSIONS--
customer
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die('skip needs memory_limit, which USE_ZEND_ALLOC=0 switches off');
}
?>
--INI--
memory_limit=8M
--FILE--
<?php
require __DIR__ . '/query.inc';

register_shutdown_function(function () {
    global $keep;
    $keep = null;
    show_sql(orders()->filter(['id' => 'in|1,2'])->toSql(Customer\Query\Dialect::SQLite));
});
$schema = orders();
$list = range(1, 10000);
while (true) {
    $keep[] = $schema->filter(['id' => ['in' => $list], 'note' => 'ä*'])->toArray();
}
?>
--EXPECTF--

Fatal error: Allowed memory size of 8388608 bytes exhausted%s in %s on line %d
"o"."id" IN (SELECT value FROM json_each(?))
    ["[1,2]"]
