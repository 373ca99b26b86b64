--TEST--
Deleting raises CustomerDeleted once for each that existed; unknown ids are no error
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'), customer_parts('d@example.org'));
    $recorder->events = [];
    $outbox = count($shop->outbox());
    $write->deleteCustomers(3, 99, 2, 3, PHP_INT_MAX);
    sort($recorder->events);
    $recorder->show();
    show_emails($shop);
    echo count($shop->outbox()) - $outbox, PHP_EOL;
    $write->deleteCustomers(2, 3);
    $recorder->show();
});
?>
--EXPECT--
events: CustomerDeleted 2, CustomerDeleted 3
customers: admin@example.org, d@example.org
2
events: none
