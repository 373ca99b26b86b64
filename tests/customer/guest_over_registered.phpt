--TEST--
A guest may have the e-mail address of a registered customer, who stays
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
    $write->createCustomer(...customer_parts('john@example.org'));
    $write->createGuestAccount(...customer_parts('john@example.org'));
    show_emails($shop);
    $recorder->show();
});
?>
--EXPECT--
customers: john@example.org, [john@example.org]
events: CustomerCreated 1, CustomerCreated 2
