--TEST--
An exception of the rows' generator ends the import; the batches before it stay
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $rows = function (int $count) {
        for ($i = 0; $i < $count; $i++) {
            yield ['email' => "a$i@example.org", 'firstName' => 'A', 'lastName' => 'B'];
        }
        throw new DomainException('the file is broken');
    };
    attempt(fn () => $write->importCustomers($rows(12000), allOrNothing: true));
    var_dump(count($shop->customerReadService()->getCustomers()), $shop->connection()->inTransaction());
    attempt(fn () => $write->importCustomers($rows(12000)));
    $in = count($shop->customerReadService()->getCustomers());
    var_dump($in > 0, $in <= 12000, $shop->connection()->inTransaction(), $in === count($shop->outbox()));
});
?>
--EXPECT--
DomainException: the file is broken
int(0)
bool(false)
DomainException: the file is broken
bool(true)
bool(true)
bool(false)
bool(true)
