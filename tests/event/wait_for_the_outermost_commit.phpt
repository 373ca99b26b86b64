--TEST--
In nested transactions the events wait for the outermost commit, and come in order
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $shop->transactional(function (Customer\Shop $shop) use ($recorder) {
        $write = $shop->customerWriteService();
        $write->createCustomer(...customer_parts('a@example.org'));
        $shop->transactional(fn () => $shop->transactional(fn () => $write->createMultipleCustomers(customer_parts('b@example.org'), customer_parts('c@example.org'))));
        $write->deleteCustomers(2);
        $recorder->show();
    });
    $recorder->show();
});
?>
--EXPECT--
events: none
events: CustomerCreated 1, CustomerCreated 2, CustomerCreated 3, CustomerDeleted 2
