--TEST--
migrate() may run in many processes at once
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
    $children = [];
    for ($i = 1; $i <= 8; $i++) {
        if (($children[] = pcntl_fork()) === 0) {
            while (ob_get_level() > 0) {
                ob_end_clean();
            }
            try {
                $shop = new Customer\Shop($engine->dsn, shopId: intdiv($i + 1, 2));
                $applied = $shop->migrate();
                $shop->customerWriteService()->createCustomer(...customer_parts("a$i@example.org"));
                exit($applied > 0 ? 1 : 0);
            } catch (Throwable $e) {
                fwrite(STDERR, describe($e) . PHP_EOL);
                exit(100);
            }
        }
    }
    $migrated = 0;
    foreach ($children as $child) {
        pcntl_waitpid($child, $status);
        $migrated += pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 1000;
    }
    $connection = new Customer\Connection($engine->dsn);
    echo $migrated, ' ', json_encode($connection->execute('SELECT count(*) AS n FROM customer')), ' ', json_encode($connection->execute('SELECT count(*) AS n FROM customer_group')), PHP_EOL;
});
?>
--EXPECT--
1 [{"n":8}] [{"n":16}]
