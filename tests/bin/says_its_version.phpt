--TEST--
customer --version; --help behind any command; and where nobody reads the output, the exit code is as documented
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

ob_start();
tool(['--version']);
var_dump(ob_get_clean() === "exit 0\ncustomer " . phpversion('customer') . "\n");

ob_start();
tool(['help']);
$help = ob_get_clean();
foreach ([['--help'], ['migrate', '--help'], ['import', 'customers.csv', '-h']] as $arguments) {
    ob_start();
    tool($arguments);
    var_dump(ob_get_clean() === $help);
}

$php = getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY;
foreach (['help', 'doctor'] as $command) {
    $process = proc_open("exec $php " . getenv('TEST_PHP_EXTRA_ARGS') . ' ' . __DIR__ . "/../../bin/customer $command", [1 => ['pipe', 'w']], $pipes, null, ['CUSTOMER_DSN' => ''] + getenv());
    fclose($pipes[1]);
    echo "$command: exit ", proc_close($process), PHP_EOL;
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
help: exit 0
doctor: exit 1
