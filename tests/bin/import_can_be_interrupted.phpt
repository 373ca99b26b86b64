--TEST--
customer import: interrupted, it says how many rows have gone in
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
if (!extension_loaded('pcntl')) die('skip needs pcntl');
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

/** Waits until the process handles SIGINT, where the system tells. */
function await_signal_handler(int $pid): void
{
    for ($i = 0; $i < 6000 && preg_match('/^SigCgt:\s*([0-9a-f]+)/m', (string) @file_get_contents("/proc/$pid/status"), $match) && !(hexdec(substr($match[1], -4)) & 1 << SIGINT - 1); $i++) {
        usleep(10000);
    }
}

/** Sends rows, waits until the first batch is in the tables, interrupts, and goes on sending. */
function interrupt(Engine $engine, int $rows, string ...$options): void
{
    $php = getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY;
    $errors = tmpfile();
    $process = proc_open("exec $php " . getenv('TEST_PHP_EXTRA_ARGS') . ' ' . implode(' ', array_map('escapeshellarg', [__DIR__ . '/../../bin/customer', 'import', '-', "--dsn=$engine->dsn", ...$options])),
        [['pipe', 'r'], ['pipe', 'w'], $errors], $pipes);
    fwrite($pipes[0], "email,firstName,lastName\n");
    for ($i = 0; $i < $rows; $i++) {
        fwrite($pipes[0], "a$i@example.org,A,B\n");
    }
    $connection = new Customer\Connection($engine->dsn);
    $count = fn () => (int) $connection->execute('SELECT count(*) AS n FROM customer')[0]['n'];
    for ($i = 0; $rows > 5000 && !$options && $count() === 0 && $i < 1000; $i++) {
        usleep(10000);
    }
    await_signal_handler(proc_get_status($process)['pid']);
    usleep(1000000); // under valgrind, which catches signals from the start
    proc_terminate($process, SIGINT);
    usleep(100000);
    @fwrite($pipes[0], "last1@example.org,A,B\nlast2@example.org,A,B\n");
    fclose($pipes[0]);
    echo stream_get_contents($pipes[1]), 'exit ', proc_close($process), PHP_EOL;
    rewind($errors);
    echo stream_get_contents($errors), $count(), " in the table\n";
}

on_each_engine(function (Engine $engine) {
    $engine->shop();
    interrupt($engine, 10);
    interrupt($engine, 5100, '--all-or-nothing');
    interrupt($engine, 10, '--defer-indexes');
    echo (new Customer\Shop($engine->dsn))->createIndexes(), " indexes are missing\n";
    interrupt($engine, 5100);
});
?>
--EXPECT--
exit 130
customer: interrupted.
  Nothing has gone in.
0 in the table
exit 130
customer: interrupted.
  Nothing has gone in.
0 in the table
exit 130
Making the indexes …
customer: interrupted.
  Nothing has gone in.
0 in the table
0 indexes are missing
exit 130
customer: interrupted.
  5,000 rows had gone in before, in batches.
5000 in the table
