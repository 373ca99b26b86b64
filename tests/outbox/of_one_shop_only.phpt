--TEST--
A shop's outbox is not seen by another in the same database
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $one = $engine->shop();
    $two = $engine->shop(shopId: 2);
    $one->customerWriteService()->createCustomer(...customer_parts());
    $two->customerWriteService()->createCustomer(...customer_parts());
    var_dump(count($one->outbox()), count($two->outbox()));
    $listener = function (object $event) {
        echo event_text($event), PHP_EOL;
    };
    var_dump($two->outbox()->relay($listener), $one->outbox()->discard(new DateTimeImmutable('+1 day')), count($two->outbox()));
});
?>
--EXPECT--
int(1)
int(1)
CustomerCreated 2
int(1)
int(1)
int(0)
