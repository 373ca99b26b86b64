--TEST--
What a relay took and did not deliver goes to another when the lease has run out
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc'; skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $engine->shop()->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'));
    if (($child = pcntl_fork()) === 0) {
        $engine->shop()->outbox()->relay(fn () => exec('kill -KILL ' . getmypid())); // by another process: valgrind looks for leaks when one kills itself
        exit(1);
    }
    pcntl_waitpid($child, $status);
    var_dump(pcntl_wifsignaled($status));
    $shop = $engine->shop();
    $outbox = $shop->outbox();
    $listener = function (object $event) {
        echo event_text($event), PHP_EOL;
    };
    var_dump(count($outbox), $outbox->relay($listener));
    $shop->connection()->execute($engine->name === 'pgsql' ? "UPDATE customer_outbox SET leased_until = now() - interval '1 second'" : 'UPDATE customer_outbox SET leased_until = 1');
    var_dump($outbox->relay($listener), count($outbox));
});
?>
--EXPECT--
bool(true)
int(2)
int(0)
CustomerCreated 1
CustomerCreated 2
int(2)
int(0)
