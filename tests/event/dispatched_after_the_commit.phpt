--TEST--
A listener is called once the change is committed: another connection sees it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $other = $engine->shop();
    $shop = $engine->shop(dispatcher: function (object $event) use ($other, &$shop) {
        echo event_text($event), ' ', json_encode($shop->connection()->inTransaction()), ' ', count($other->customerReadService()->getCustomers()), PHP_EOL;
    });
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $write->createMultipleCustomers(customer_parts('b@example.org'), customer_parts('c@example.org'));
    $customer = customer_of($shop, 'b@example.org');
    $customer->changeIsFavoriteState(true);
    $write->storeCustomers($customer);
    $write->deleteCustomers($customer->id());
    $write->importCustomers([['email' => 'd@example.org', 'firstName' => 'A', 'lastName' => 'B']]);
});
?>
--EXPECT--
CustomerCreated 1 false 1
CustomerCreated 2 false 3
CustomerCreated 3 false 3
CustomersFavoriteStateUpdated 2 false 3
CustomerDeleted 2 false 2
CustomerCreated 4 false 3
