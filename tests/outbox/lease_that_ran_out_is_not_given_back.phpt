--TEST--
A relay whose lease has run out leaves the events alone that another has leased since
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'));
    $other = new Customer\Shop($engine->dsn);
    $now = $engine->name === 'pgsql' ? "now() + interval '1 hour'" : (time() + 3600) . '000000';
    attempt(fn () => $shop->outbox()->relay(function () use ($other, $now) {
        // What another relay's lease looks like.
        $other->connection()->execute("UPDATE customer_outbox SET leased_until = $now");
        throw new RuntimeException('fails');
    }));
    var_dump((new Customer\Shop($engine->dsn))->outbox()->relay(fn () => null));
});
?>
--EXPECT--
RuntimeException: fails
int(0)
