--TEST--
An event whose listener threw is tried again after its lease, and holds up no other
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $outbox = $shop->outbox();
    $broken = true;
    $listener = function (object $event) use (&$broken) {
        echo event_text($event), PHP_EOL;
        if ($broken && $event->customerId()->value() === 2) {
            throw new DomainException('the mail server is down');
        }
    };
    attempt(fn () => $outbox->relay($listener));
    var_dump(count($outbox));
    var_dump($outbox->relay($listener), count($outbox));
    // The lease runs out.
    $shop->connection()->execute($engine->name === 'pgsql' ? "UPDATE customer_outbox SET leased_until = now() - interval '1 second'" : 'UPDATE customer_outbox SET leased_until = 1');
    $broken = false;
    var_dump($outbox->relay($listener), count($outbox));
});
?>
--EXPECT--
CustomerCreated 1
CustomerCreated 2
DomainException: the mail server is down
int(2)
CustomerCreated 3
int(1)
int(1)
CustomerCreated 2
int(1)
int(0)
