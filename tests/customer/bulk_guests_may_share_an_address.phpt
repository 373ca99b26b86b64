--TEST--
Many guests created at once may share an e-mail address, also with registered customers
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('john@example.org'));
    $write->createMultipleGuestAccounts(customer_parts('john@example.org'), customer_parts('jane@example.org'));
    $write->createMultipleGuestAccounts(customer_parts('JANE@example.org'));
    show_emails($shop);
});
?>
--EXPECT--
customers: admin@example.org, john@example.org, [john@example.org], [JANE@example.org]
