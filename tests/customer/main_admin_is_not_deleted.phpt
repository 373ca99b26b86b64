--TEST--
The main admin can't be deleted, and none of the others given with it is
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
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    $recorder->events = [];
    attempt(fn () => $write->deleteCustomers(3, 1, 2));
    attempt(fn () => $write->deleteCustomers(1));
    var_dump((new ReflectionClass(Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException::class))->getParentClass()->name);
    show_emails($shop);
    $recorder->show();
});
?>
--EXPECT--
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
string(62) "Customer\Services\Exceptions\DeletionOfCustomerFailedException"
customers: admin@example.org, b@example.org, c@example.org
events: none
