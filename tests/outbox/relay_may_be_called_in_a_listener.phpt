--TEST--
A relay in a listener of a relay delivers other events
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(...array_map(fn (int $i) => customer_parts("a$i@example.org"), range(1, 4)));
    $outbox = $shop->outbox();
    $listener = function (object $event) use ($outbox, &$listener) {
        echo event_text($event), ' (', PHP_EOL;
        $outbox->relay($listener, 2);
        echo ') ', event_text($event), PHP_EOL;
    };
    var_dump($outbox->relay($listener, 2), count($outbox));
});
?>
--EXPECT--
CustomerCreated 1 (
CustomerCreated 3 (
) CustomerCreated 3
CustomerCreated 4 (
) CustomerCreated 4
) CustomerCreated 1
CustomerCreated 2 (
) CustomerCreated 2
int(2)
int(0)
