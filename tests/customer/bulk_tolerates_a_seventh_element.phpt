--TEST--
A seventh element of a creation argument, which Gambio's own code passes, is not looked at
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers([...customer_parts('a@example.org'), true], [...customer_parts('b@example.org'), false]);
    $write->createMultipleGuestAccounts([...customer_parts('c@example.org'), false]);
    show_emails($shop);
});
?>
--EXPECT--
customers: a@example.org, b@example.org, [c@example.org]
