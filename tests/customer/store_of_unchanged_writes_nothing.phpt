--TEST--
Storing a customer that has not been changed writes nothing and raises nothing
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
    $customer = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts())->value());
    $recorder->events = [];
    $before = rows_of($shop);
    $write->storeCustomers($customer);
    var_dump(rows_of($shop) === $before, $customer->version());
    $recorder->show();
});
?>
--EXPECT--
bool(true)
int(1)
events: none
