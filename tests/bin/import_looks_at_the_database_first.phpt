--TEST--
customer import: a database that is not there, or not migrated, ends it before any row, and makes no file
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

$file = file_with("email,firstName,lastName\na@example.org,A,B\n");
$missing = dirname($file) . '/mistyped.db';
tool(['import', $file, "--dsn=sqlite:$missing"]);
$php = (getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
foreach (['table', 'use_cases'] as $example) {
    $said = [];
    exec("$php " . __DIR__ . "/../../examples/$example.php sqlite:$missing 2>&1", $said, $code);
    echo $code, ' ', alike(implode("\n", $said)), PHP_EOL;
}
var_dump(file_exists($missing));

on_each_engine(function (Engine $engine) use ($file) {
    (new Customer\Connection($engine->dsn))->execute('CREATE TABLE something (id INTEGER)');
    tool(['import', $file, "--dsn=$engine->dsn"]);
    $engine->shop();
    tool(['import', $file, "--dsn=$engine->dsn", '--shop=2']);
    tool(['import', $file, "--dsn=$engine->dsn", '--refused=/nowhere/at/all']);
    tool(['import', $file, "--dsn=$engine->dsn"]);
});
?>
--EXPECT--
exit 1
! customer: there is no file "mistyped.db": "customer migrate" creates it.
1 there is no file "mistyped.db": "customer migrate" creates it
1 there is no file "mistyped.db": "customer migrate" creates it
bool(false)
exit 1
! customer: the tables are not there: run "customer migrate".
exit 1
! customer: shop 2 has no groups: run "customer migrate --shop=2".
exit 1
! customer: "/nowhere/at/all" can't be written.
exit 0
1 imported, 0 refused, in N seconds.
