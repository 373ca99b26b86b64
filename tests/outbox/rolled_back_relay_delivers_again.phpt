--TEST--
A relay inside a transaction that is rolled back has delivered, and will again: at least once
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    $listener = function (object $event) {
        echo event_text($event), PHP_EOL;
    };
    attempt(fn () => $shop->transactional(function (Customer\Shop $shop) use ($listener) {
        echo $shop->outbox()->relay($listener), PHP_EOL;
        throw new DomainException('no');
    }));
    echo $shop->outbox()->relay($listener), ' ', count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
CustomerCreated 1
1
DomainException: no
CustomerCreated 1
1 0
