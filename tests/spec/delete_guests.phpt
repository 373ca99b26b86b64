--TEST--
The specification's snippet: deleting the guests
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts('admin@example.org'));
    $shop->customerWriteService()->createGuestAccount(...customer_parts('guest@example.org'));
    (new Snippet($shop))->run('delete_guests');
    show_emails($shop);
});
?>
--EXPECT--
customers: admin@example.org
