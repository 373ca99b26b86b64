--TEST--
The main admin can't be put in another group, and may be stored in the one it has
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $admin = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts('admin@example.org', group: 0))->value());
    $admin->changeCustomerGroup($factory->createCustomerGroup(2));
    attempt(fn () => $write->storeCustomers($admin));
    $admin->changeCustomerGroup($factory->createCustomerGroup(0));
    attempt(fn () => $write->storeCustomers($admin));
    $admin->changeContactInformation($factory->createContactInformation('boss@example.org'));
    attempt(fn () => $write->storeCustomers($admin));
    echo json_encode([$admin->customerGroup(), $admin->version()]), PHP_EOL;
    show_emails($shop);
});
?>
--EXPECT--
Customer\Services\Exceptions\ChangingOfMainAdminCustomerGroupNotPermittedException: The admin with the id "1" can't be put in a different customer group
no exception
no exception
[0,3]
customers: boss@example.org
