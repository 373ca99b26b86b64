--TEST--
A listener that closes the connection leaves the events to be delivered again
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'));
    attempt(fn () => print $shop->outbox()->relay(function (object $event) use ($shop) {
        echo event_text($event), PHP_EOL;
        $shop->connection()->close();
    }) . PHP_EOL);
    echo count($engine->shop()->outbox()), PHP_EOL;
});
?>
--EXPECT--
CustomerCreated 1
CustomerCreated 2
2
no exception
2
