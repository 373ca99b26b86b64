--TEST--
A forked child opens a connection of its own, and the parent's goes on
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('parent1@example.org'));
    $children = [];
    for ($i = 0; $i < 4; $i++) {
        $children[] = $pid = pcntl_fork();
        if ($pid === 0) {
            for ($j = 0; $j < 5; $j++) {
                $write->createCustomer(...customer_parts("child$i.$j@example.org"));
            }
            ob_end_clean();
            exit(0);
        }
    }
    for ($j = 0; $j < 5; $j++) {
        $write->createCustomer(...customer_parts("parent.$j@example.org"));
    }
    foreach ($children as $pid) {
        pcntl_waitpid($pid, $status);
        echo pcntl_wexitstatus($status), ' ';
    }
    echo count($shop->customerReadService()->getCustomers()), PHP_EOL;

    // In the middle of the parent's transaction, which stays the parent's.
    $shop->transactional(function ($shop) {
        $shop->customerWriteService()->createCustomer(...customer_parts('transaction@example.org'));
        $pid = pcntl_fork();
        if ($pid === 0) {
            ob_end_clean();
            exit(0);
        }
        pcntl_waitpid($pid, $status);
    });
    echo count($shop->customerReadService()->getCustomers()), PHP_EOL;
});
?>
--EXPECT--
0 0 0 0 26
27
