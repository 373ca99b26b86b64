--TEST--
A listener that throws after transactional() leaves the transaction committed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(dispatcher: fn () => throw new DomainException('listener'));
    attempt(fn () => $shop->transactional(fn (Customer\Shop $shop) => $shop->customerWriteService()->createCustomer(...customer_parts('a@example.org'))));
    show_emails($shop);
    var_dump($shop->connection()->inTransaction());
});
?>
--EXPECT--
DomainException: listener
customers: a@example.org
bool(false)
