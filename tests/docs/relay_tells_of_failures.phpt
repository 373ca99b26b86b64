--TEST--
examples/relay.php once: an event that can't be delivered does not keep the others, and the exit code tells
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../bin/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../bin/tool.inc';

function relay(string $file, string $dsn): void
{
    $php = (getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
    exec('CUSTOMER_DSN=' . escapeshellarg($dsn) . " $php $file once 2>&1", $said, $code);
    echo implode("\n", preg_replace('~^\d+ |^(SQLite|PostgreSQL): .*?; ~', '', $said)), "\nexit $code\n";
}

$relay = file_get_contents(__DIR__ . '/../../examples/relay.php');
$failing = file_with(str_replace('    printf(', "    \$event->customerId()->value() % 4 === 2 && throw new Exception('not ' . \$event->customerId()->value());\n    printf(", $relay, $count), 'relay.php');
var_dump($count);

on_each_engine(function (Engine $engine) use ($failing) {
    relay($failing, $engine->dsn);
    $service = $engine->shop()->customerWriteService();
    for ($i = 1; $i <= 7; $i++) {
        $service->createCustomer(...customer_parts("$i@example.org"));
    }
    relay($failing, $engine->dsn);
    relay($failing, $engine->dsn);
});
relay(__DIR__ . '/../../examples/relay.php', '');
?>
--EXPECTF--
int(1)
call Customer\Shop::migrate(), %s
exit 1
Customer\Model\Events\CustomerCreated 1
not 2
Customer\Model\Events\CustomerCreated 3
Customer\Model\Events\CustomerCreated 4
Customer\Model\Events\CustomerCreated 5
not 6
Customer\Model\Events\CustomerCreated 7
exit 1

exit 0
No DSN was given, %s
The relay takes it from the environment's CUSTOMER_DSN, or from php.ini.
exit 1
