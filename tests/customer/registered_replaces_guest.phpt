--TEST--
A new registered customer replaces all guests of the same e-mail address, online or not
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
    $guest = $write->createGuestAccount(...customer_parts('john@example.org'))->value();
    put_online($shop, $guest);
    $write->createGuestAccount(...customer_parts('JOHN@example.org'));
    $write->createGuestAccount(...customer_parts('jane@example.org'));
    show_emails($shop);
    $recorder->show();
    $write->createCustomer(...customer_parts('John@Example.org'));
    show_emails($shop);
    $recorder->show();
});
?>
--EXPECT--
customers: admin@example.org, [john@example.org], [JOHN@example.org], [jane@example.org]
events: CustomerCreated 1, CustomerCreated 2, CustomerCreated 3, CustomerCreated 4
customers: admin@example.org, [jane@example.org], John@Example.org
events: CustomerDeleted 2, CustomerDeleted 3, CustomerCreated 5
