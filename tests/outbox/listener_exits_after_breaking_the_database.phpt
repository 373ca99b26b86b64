--TEST--
exit() in a listener stays exit(), also where settling the outbox then fails
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


$shop = new Customer\Shop('sqlite::memory:');
$shop->migrate();
$shop->customerWriteService()->createCustomer(...customer_parts());
$shop->outbox()->relay(function () use ($shop) {
    $shop->connection()->execute('DROP TABLE customer_outbox');
    echo 'exits', PHP_EOL;
    exit;
});
echo 'not reached', PHP_EOL;
?>
--EXPECT--
exits
