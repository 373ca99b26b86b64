--TEST--
An exception of the progress callback ends the import; the batches before it stay
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $rows = [['email' => 'a@example.org', 'firstName' => 'A', 'lastName' => 'B']];
    $throw = fn () => throw new DomainException('enough');
    attempt(fn () => $write->importCustomers($rows, $throw));
    show_emails($shop);
    $rows[0]['email'] = 'b@example.org';
    attempt(fn () => $write->importCustomers($rows, $throw, true));
    show_emails($shop);
    var_dump($shop->connection()->inTransaction());
});
?>
--EXPECT--
DomainException: enough
customers: a@example.org
DomainException: enough
customers: a@example.org
bool(false)
