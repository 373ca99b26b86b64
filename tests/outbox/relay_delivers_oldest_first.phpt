--TEST--
The relay delivers the waiting events, oldest first, with their numbers, and forgets them
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $write->deleteCustomers(3);
    $outbox = $shop->outbox();
    var_dump(count($outbox), $outbox->count());
    $numbers = [];
    $listener = function (object $event, int $number) use (&$numbers) {
        echo event_text($event), PHP_EOL;
        $numbers[] = $number;
    };
    var_dump($outbox->relay($listener, 3), count($outbox), $outbox->relay($listener), $outbox->relay($listener), count($outbox));
    $sorted = $numbers;
    sort($sorted);
    var_dump($numbers === $sorted, count(array_unique($numbers)));
});
?>
--EXPECT--
int(4)
int(4)
CustomerCreated 1
CustomerCreated 2
CustomerCreated 3
CustomerDeleted 3
int(3)
int(1)
int(1)
int(0)
int(0)
bool(true)
int(4)
