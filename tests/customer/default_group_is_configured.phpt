--TEST--
Without a group, a customer or guest gets DEFAULT_CUSTOMERS_STATUS_ID
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    foreach ([null, ['DEFAULT_CUSTOMERS_STATUS_ID' => '3'], ['configuration/DEFAULT_CUSTOMERS_STATUS_ID' => 0]] as $i => $values) {
        $shop = $engine->shop($values === null ? null : new Customer\Configuration($values));
        $write = $shop->customerWriteService();
        $write->createCustomer(...customer_parts("john$i@example.org"));
        $write->createGuestAccount(...customer_parts("guest$i@example.org"));
        $write->createMultipleCustomers(customer_parts("bulk$i@example.org"), array_slice(customer_parts("short$i@example.org"), 0, 4));
        $write->importCustomers([['email' => "import$i@example.org", 'firstName' => 'I', 'lastName' => 'M']]);
    }
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo $customer->email(), ' ', $customer->customerGroup(), ' ', var_export($customer->isMerchant(), true), PHP_EOL;
    }
});
?>
--EXPECT--
john0@example.org 2 false
guest0@example.org 2 false
bulk0@example.org 2 false
short0@example.org 2 false
import0@example.org 2 false
john1@example.org 3 true
guest1@example.org 3 true
bulk1@example.org 3 true
short1@example.org 3 true
import1@example.org 3 true
john2@example.org 0 false
guest2@example.org 0 false
bulk2@example.org 0 false
short2@example.org 0 false
import2@example.org 0 false
