--TEST--
customer doctor: no password is ever printed, however wrong the DSN is
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
if (!Engine::has('postgresql:///')) die('skip customer was built without PostgreSQL');
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

$socket = 'host=/nowhere/at/all';
foreach ([
    "postgresql://shop:geheim@/shop?$socket",
    "postgresql://shop:100%geheim@/shop?$socket",
    "postgresql://shop:ge:heim/geheim@/shop?$socket",
    "postgresql://shop:two geheim@/shop?$socket",
    "postgresql://shop:geheim?geheim@/shop?$socket",
    "postgresql://shop:geheim@at@/shop?$socket",
    "postgresql://shop:geheim@[::1/shop",
    "postgresql:///shop?password=geheim&$socket",
    "postgresql:///shop?password=at@geheim&$socket&sslpassword=geheim",
    "postgresql:///shop?passwort=geheim",
    "$socket user=shop password=geheim dbname=shop",
    "$socket user=shop password='two geheim' dbname=shop",
    "$socket user=shop password='geheim dbname=shop",
    "$socket user=shop password = geheim =geheim",
    "mysql://shop:geheim@localhost/shop",
] as $dsn) {
    foreach (['doctor', 'migrate'] as $command) {
        ob_start();
        tool([$command], environment: ['CUSTOMER_DSN' => $dsn]);
        $said = ob_get_clean();
        $isSafe = !str_contains($said, 'geheim') && str_starts_with($said, 'exit 1') && !str_contains($said, ' at@');
        echo $isSafe ? 'ok ' : "FAIL: $dsn\n$said";
    }
}
ob_start();
tool(['doctor'], environment: ['CUSTOMER_DSN' => "user=shop dbname=shop $socket", 'PGPASSWORD' => 'geheim']);
echo str_contains(ob_get_clean(), 'geheim') ? 'FAIL' : 'ok', PHP_EOL;
?>
--EXPECT--
ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok ok
