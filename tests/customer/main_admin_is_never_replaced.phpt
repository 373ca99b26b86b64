--TEST--
The main admin is not replaced, even as a guest
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createGuestAccount(...customer_parts('admin@example.org'));
    $write->createGuestAccount(...customer_parts('admin@example.org'));
    $write->createCustomer(...customer_parts('admin@example.org'));
    $write->deleteOutdatedGuestAccounts();
    show_emails($shop);
});
?>
--EXPECT--
customers: [admin@example.org], admin@example.org
