--TEST--
Storing a customer that has been deleted is an exception
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    [, $b, $c] = iterator_to_array($shop->customerReadService()->getCustomers());
    $write->deleteCustomers($b->id());
    $b->changeIsFavoriteState(true);
    $c->changeIsFavoriteState(true);
    $before = rows_of($shop);
    attempt(fn () => $write->storeCustomers($c, $b));
    var_dump(rows_of($shop) === $before, $c->version());
    attempt(fn () => $write->storeCustomers($c));
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "2" does not exists.
bool(true)
int(1)
no exception
