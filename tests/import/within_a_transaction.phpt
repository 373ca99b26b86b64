--TEST--
An import inside a transaction is undone with it, and its events with it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    attempt(fn () => $shop->transactional(function (Customer\Shop $shop) {
        $shop->customerWriteService()->importCustomers([['email' => 'a@example.org', 'firstName' => 'A', 'lastName' => 'B']]);
        show_emails($shop);
        throw new DomainException('no');
    }));
    show_emails($shop);
    $recorder->show();
});
?>
--EXPECT--
customers: a@example.org
DomainException: no
customers: none
events: none
