--TEST--
Customers that somebody else is changing are waited for, and changed only if they still match; nobody is missed
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Model\Customer;
use Customer\Shop;

on_pgsql(function (Engine $engine) {
    import($engine->shop(), rows(40));
    $ready = tempnam(sys_get_temp_dir(), 'customer');
    $child = pcntl_fork();
    if ($child === 0) {
        $shop = new Shop($engine->dsn);
        $shop->transactional(function (Shop $shop) use ($ready) {
            $shop->connection()->execute("UPDATE customer SET group_id = 1, version = version + 1 WHERE id <= 20");
            file_put_contents($ready, 'ready');
            usleep(300000);
        });
        ob_end_clean();
        exit(0);
    }
    while (file_get_contents($ready) === '') {
        usleep(1000);
    }
    $shop = new Shop($engine->dsn);
    $group = $shop->customerFactory()->createCustomerGroup(3);
    /* The first two chunks are all of the other process's. */
    echo $shop->customerWriteService()->updateFilteredCustomers(['customerGroup' => 2], fn (Customer $customer) => $customer->changeCustomerGroup($group), false, 10), PHP_EOL;
    pcntl_waitpid($child, $status);
    unlink($ready);
    foreach ([1, 2, 3] as $id) {
        echo $id, ': ', $shop->customerFilterService()->getCustomersTotalCount(['customerGroup' => $id]), PHP_EOL;
    }
});
?>
--EXPECT--
20
1: 20
2: 0
3: 20
