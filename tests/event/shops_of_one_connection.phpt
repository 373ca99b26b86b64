--TEST--
Shops that share a connection share its transaction, and each tells its own dispatcher
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $engine->shop();
    $engine->shop(shopId: 2);
    $connection = new Customer\Connection($engine->dsn);
    [$one, $two] = [new Recorder(), new Recorder()];
    $first = new Customer\Shop($connection, null, $one);
    $second = new Customer\Shop($connection, null, $two, 2);
    $first->transactional(function () use ($first, $second, $two) {
        $first->customerWriteService()->createCustomer(...customer_parts('a@example.org'));
        $second->customerWriteService()->createCustomer(...customer_parts('a@example.org'));
        $two->show();
    });
    $one->show();
    $two->show();
});
?>
--EXPECT--
events: none
events: CustomerCreated 1
events: CustomerCreated 2
