--TEST--
getGuestAccounts() gives the guests, getCustomers() everybody, both in the order of their ids
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $read = $shop->customerReadService();
    var_dump(count($read->getCustomers()), count($read->getGuestAccounts()));
    $write->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'));
    $write->createMultipleGuestAccounts(customer_parts('c@example.org'), customer_parts('d@example.org'));
    $write->createCustomer(...customer_parts('e@example.org'));
    foreach ([$read->getCustomers(), $read->getGuestAccounts()] as $customers) {
        foreach ($customers as $i => $customer) {
            echo $i, ': ', $customer->id(), ' ', $customer->email(), ' ', json_encode($customer->isGuestAccount()), PHP_EOL;
        }
    }
});
?>
--EXPECT--
int(0)
int(0)
0: 1 a@example.org false
1: 2 b@example.org false
2: 3 c@example.org true
3: 4 d@example.org true
4: 5 e@example.org false
0: 3 c@example.org true
1: 4 d@example.org true
