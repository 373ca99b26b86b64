--TEST--
discard() forgets the events raised before a moment, and says how many
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $moments = $engine->name === 'pgsql' ? ["'1999-12-31 23:59:59.999999+00'", "'2000-01-01 00:00:00+00'"] : ['946684799999999', '946684800000000'];
    foreach ($moments as $i => $moment) {
        $shop->connection()->execute("UPDATE customer_outbox SET created_at = $moment WHERE customer_id = $1", [$i + 1]);
    }
    $outbox = $shop->outbox();
    var_dump($outbox->discard(new DateTimeImmutable('1999-12-31 23:59:59 UTC')));
    var_dump($outbox->discard(new DateTime('2000-01-01 02:00:00', new DateTimeZone('+02:00'))));
    $shop->connection()->execute('UPDATE customer_outbox SET leased_until = NULL');
    var_dump($outbox->discard(new DateTimeImmutable('2000-01-01 00:00:00.000001 UTC')), count($outbox));
    var_dump($outbox->discard(new DateTimeImmutable('9999-12-31')), count($outbox));
});
?>
--EXPECT--
int(0)
int(1)
int(1)
int(1)
int(1)
int(0)
