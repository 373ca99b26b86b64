--TEST--
Storing many customers raises their events customer by customer, in the order of the arguments
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $recorder->events = [];
    [$a, $b, $c] = iterator_to_array($shop->customerReadService()->getCustomers());
    foreach ([$a, $b, $c] as $customer) {
        $customer->changeIsFavoriteState(true);
        $customer->changeCredit($factory->createCredit(3));
    }
    $write->storeCustomers($c, $a, $b);
    $recorder->show();
});
?>
--EXPECT--
events: CustomersFavoriteStateUpdated 3, CustomersCreditUpdated 3, CustomersFavoriteStateUpdated 1, CustomersCreditUpdated 1, CustomersFavoriteStateUpdated 2, CustomersCreditUpdated 2
