--TEST--
The id of a deleted customer is not given to another
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('b@example.org'));
    $write->deleteCustomers(2);
    echo $write->createCustomer(...customer_parts('c@example.org'))->value(), PHP_EOL;
    $write->deleteCustomers(3);
    echo implode(' ', $write->createMultipleCustomers(customer_parts('d@example.org'), customer_parts('e@example.org'))->toArray()), PHP_EOL;
});
?>
--EXPECT--
3
4 5
