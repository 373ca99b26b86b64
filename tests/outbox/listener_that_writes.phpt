--TEST--
What a listener of the relay writes is kept, and its events wait for the next relay
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('a@example.org'));
    $listener = function (object $event) use ($write) {
        echo event_text($event), PHP_EOL;
        if ($event->customerId()->value() < 3) {
            $write->createCustomer(...customer_parts('after' . $event->customerId()->value() . '@example.org'));
        }
    };
    while ($shop->outbox()->relay($listener) > 0) {
        echo '--', PHP_EOL;
    }
    show_emails($shop);
});
?>
--EXPECT--
CustomerCreated 1
--
CustomerCreated 2
--
CustomerCreated 3
--
customers: a@example.org, after1@example.org, after2@example.org
