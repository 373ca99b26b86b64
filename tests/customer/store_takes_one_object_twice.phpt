--TEST--
One object given twice is stored once; two objects of one customer are a conflict
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
    $id = $write->createCustomer(...customer_parts())->value();
    $recorder->events = [];
    $one = $shop->customerReadService()->getCustomerById($id);
    $one->changeIsFavoriteState(true);
    $write->storeCustomers($one, $one);
    var_dump($one->version());
    $recorder->show();
    $other = clone $one;
    $one->changeIsFavoriteState(false);
    $other->changeIsFavoriteState(false);
    attempt(fn () => $write->storeCustomers($one, $other));
    $recorder->show();
});
?>
--EXPECT--
int(2)
events: CustomersFavoriteStateUpdated 1
Customer\Services\Exceptions\CustomerHasBeenModifiedException: Customer with ID "1" has been stored by somebody else since it was read; read it again
events: none
