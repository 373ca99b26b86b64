--TEST--
Closing the connection inside a transaction undoes it, and its events with it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    attempt(fn () => $shop->transactional(function (Customer\Shop $shop) {
        $shop->customerWriteService()->createCustomer(...customer_parts('a@example.org'));
        $shop->connection()->close();
    }));
    $recorder->show();
    show_emails($engine->shop());
});
?>
--EXPECT--
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
events: none
customers: none
