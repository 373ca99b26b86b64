--TEST--
A new guest leaves the guests of the same e-mail address that are online
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    put_online($shop, $write->createGuestAccount(...customer_parts('john@example.org'))->value());
    $write->createGuestAccount(...customer_parts('JOHN@example.org'));
    show_emails($shop);
    $recorder->show();
});
?>
--EXPECT--
customers: admin@example.org, [john@example.org], [JOHN@example.org]
events: CustomerCreated 1, CustomerCreated 2, CustomerCreated 3
