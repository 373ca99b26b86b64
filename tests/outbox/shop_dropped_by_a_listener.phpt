--TEST--
A listener that gets hold of the outbox's shop and drops it does no harm
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


on_each_engine(function (Engine $engine) {
    $engine->shop()->customerWriteService()->createCustomer(...customer_parts());
    $outbox = (new Customer\Shop($engine->dsn))->outbox();
    $inside = new ArrayObject($outbox);
    var_dump($outbox->relay(function () use ($inside) {
        unset($inside["\0Customer\Model\Events\Outbox\0shop"]);
        gc_collect_cycles();
    }));
    attempt(fn () => $outbox->count());
    var_dump($engine->shop()->outbox()->count());
});
?>
--EXPECT--
int(1)
Error: The Customer\Model\Events\Outbox object has no shop: its constructor must call parent::__construct()
int(0)
