--TEST--
A customer that somebody else has stored since it was read is not overwritten
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
    $id = $write->createCustomer(...customer_parts())->value();
    $mine = $shop->customerReadService()->getCustomerById($id);
    $theirs = $engine->shop()->customerReadService()->getCustomerById($id);
    $theirs->changeCredit($factory->createCredit(5));
    $engine->shop()->customerWriteService()->storeCustomers($theirs);
    $recorder->events = [];
    $before = rows_of($shop);
    $mine->changeIsFavoriteState(true);
    attempt(fn () => $write->storeCustomers($mine));
    $recorder->show();
    var_dump(rows_of($shop) === $before, $mine->version(), $theirs->version(), count($mine->releaseEvents()));
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerHasBeenModifiedException: Customer with ID "1" has been stored by somebody else since it was read; read it again
events: none
bool(true)
int(1)
int(2)
int(1)
