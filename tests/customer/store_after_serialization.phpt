--TEST--
A customer that was serialized with its changes can be stored
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
    $customer->changeCredit($shop->customerFactory()->createCredit(7.25));
    $recorder->events = [];
    $write->storeCustomers(unserialize(serialize($customer)));
    $recorder->show();
    echo customer_of($shop, 'john@example.org')->credit(), PHP_EOL;
});
?>
--EXPECT--
events: CustomersCreditUpdated 1
7.25
