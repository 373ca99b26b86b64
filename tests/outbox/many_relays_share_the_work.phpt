--TEST--
Of many relays at once, each event goes to exactly one while none dies
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc'; skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $engine->shop()->customerWriteService()->createMultipleCustomers(...array_map(fn (int $i) => customer_parts("a$i@example.org"), range(1, 400)));
    $log = tempnam(sys_get_temp_dir(), 'customer_relay_');
    $children = [];
    for ($i = 0; $i < 8; $i++) {
        if (($children[] = pcntl_fork()) === 0) {
            while (ob_get_level() > 0) {
                ob_end_clean();
            }
            $file = fopen($log, 'a');
            $outbox = $engine->shop()->outbox();
            $listener = function (object $event, int $number) use ($file) {
                fwrite($file, "$number\n");
            };
            while ($outbox->relay($listener, 7, 3600) > 0) {
            }
            exit(0);
        }
    }
    foreach ($children as $child) {
        pcntl_waitpid($child, $status);
        echo pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'signal', ' ';
    }
    $numbers = file($log, FILE_IGNORE_NEW_LINES);
    unlink($log);
    echo count($numbers), ' ', count(array_unique($numbers)), ' ', count($engine->shop()->outbox()), PHP_EOL;
});
?>
--EXPECT--
0 0 0 0 0 0 0 0 400 400 0
