--TEST--
deleteOutdatedGuestAccounts() deletes the guests that are not online
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
    $write->createCustomer(...customer_parts('admin@example.org'));
    $write->createMultipleGuestAccounts(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $write->createCustomer(...customer_parts('d@example.org'));
    put_online($shop, 3);
    $recorder->events = [];
    $write->deleteOutdatedGuestAccounts();
    sort($recorder->events);
    $recorder->show();
    show_emails($shop);
    $write->deleteOutdatedGuestAccounts();
    $recorder->show();
    $shop->connection()->execute('DELETE FROM whos_online');
    $write->deleteOutdatedGuestAccounts();
    $recorder->show();
});
?>
--EXPECT--
events: CustomerDeleted 2, CustomerDeleted 4
customers: admin@example.org, [b@example.org], d@example.org
events: none
events: CustomerDeleted 3
