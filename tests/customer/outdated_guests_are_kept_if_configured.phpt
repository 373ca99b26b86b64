--TEST--
deleteOutdatedGuestAccounts() does nothing while DELETE_GUEST_ACCOUNT is off
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(new Customer\Configuration(['DELETE_GUEST_ACCOUNT' => 'false']));
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $guest = $write->createGuestAccount(...customer_parts('a@example.org'))->value();
    $write->deleteOutdatedGuestAccounts();
    show_emails($shop);
    $write->deleteCustomers($guest);
    show_emails($shop);
});
?>
--EXPECT--
customers: admin@example.org, [a@example.org]
customers: admin@example.org
