--TEST--
A listener may close the connection; the other events are still told
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(dispatcher: function (object $event) use (&$shop) {
        echo event_text($event), PHP_EOL;
        $shop->connection()->close();
    });
    attempt(fn () => $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org')));
    attempt(fn () => $shop->customerReadService()->getCustomers());
    show_emails($engine->shop());
});
?>
--EXPECT--
CustomerCreated 1
CustomerCreated 2
no exception
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
customers: a@example.org, b@example.org
