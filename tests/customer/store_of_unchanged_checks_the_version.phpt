--TEST--
A change to the same value raises no event for a customer who is gone or was stored by somebody else
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


on_each_engine(function (Engine $engine) {
    $heard = [];
    $shop = $engine->shop(dispatcher: function (object $event) use (&$heard) { $heard[] = (new ReflectionClass($event))->getShortName(); });
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $id = $write->createCustomer(...customer_parts())->value();
    $mine = $shop->customerReadService()->getCustomerById($id);
    $other = $shop->customerReadService()->getCustomerById($id);
    $mine->changeIsFavoriteState(false);
    $other->changeIsFavoriteState(true);
    $write->storeCustomers($other);
    $heard = [];
    attempt(fn () => $write->storeCustomers($mine));
    $write->deleteCustomers($id);
    attempt(fn () => $write->storeCustomers($mine));
    echo implode(' ', $heard), PHP_EOL;
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerHasBeenModifiedException: Customer with ID "2" has been stored by somebody else since it was read; read it again
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "2" does not exists.
CustomerDeleted
