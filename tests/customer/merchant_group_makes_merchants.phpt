--TEST--
Members of a merchant group are merchants, however they are created
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->connection()->execute("INSERT INTO customer_group (shop_id, id, name, is_merchant) VALUES (1, 4, 'Dealers', true)");
    $write = $shop->customerWriteService();
    $no = ['isMerchant' => false];
    $write->createCustomer(...customer_parts('one@example.org', business: $no, group: 3));
    $write->createGuestAccount(...customer_parts('guest@example.org', business: $no, group: 4));
    $write->createMultipleCustomers(customer_parts('bulk@example.org', business: $no, group: 3), customer_parts('plain@example.org', business: $no, group: 2));
    $write->createMultipleGuestAccounts(customer_parts('bulkguest@example.org', business: $no, group: 4));
    $write->importCustomers([['email' => 'import@example.org', 'firstName' => 'I', 'lastName' => 'M', 'isMerchant' => 'false', 'customerGroup' => '4']]);
    $write->createCustomer(...customer_parts('own@example.org', business: ['isMerchant' => true], group: 2));
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo $customer->email(), ' ', var_export($customer->isMerchant(), true), PHP_EOL;
    }
});
?>
--EXPECT--
one@example.org true
guest@example.org true
bulk@example.org true
plain@example.org false
bulkguest@example.org true
import@example.org true
own@example.org true
