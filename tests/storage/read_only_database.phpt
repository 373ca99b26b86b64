--TEST--
A database that may only be read is read, and each change is an exception
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
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('b@example.org'));
    $recorder->events = [];
    $shop->connection()->execute($engine->name === 'sqlite' ? 'PRAGMA query_only = on' : 'SET default_transaction_read_only = on');
    $customer = $shop->customerReadService()->getCustomerById(2);
    $customer->changeIsFavoriteState(true);
    foreach ([
        fn () => $write->createCustomer(...customer_parts('c@example.org')),
        fn () => $write->createMultipleCustomers(customer_parts('c@example.org')),
        fn () => $write->importCustomers([['email' => 'c@example.org', 'firstName' => 'A', 'lastName' => 'B']]),
        fn () => $write->storeCustomers($customer),
        fn () => $write->deleteCustomers(2),
        fn () => $write->deleteOutdatedGuestAccounts(),
        fn () => $shop->customerPasswordWriteService()->setCustomerPassword(2, 'correct horse'),
    ] as $call) {
        try {
            $call();
            echo 'no exception', PHP_EOL;
        } catch (Exception $e) {
            echo $e::class, ' <- ', $e->getPrevious()::class, ' ', $e->getPrevious()->sqlState(), PHP_EOL;
        }
    }
    show_emails($shop);
    $recorder->show();
    var_dump(count($customer->releaseEvents()), $customer->version(), $shop->connection()->inTransaction());
});
?>
--EXPECT--
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 25006
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 25006
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 25006
Customer\Services\Exceptions\StorageOfCustomerFailedException <- Customer\StorageException 25006
Customer\Services\Exceptions\DeletionOfCustomerFailedException <- Customer\StorageException 25006
Customer\Services\Exceptions\DeletionOfCustomerFailedException <- Customer\StorageException 25006
Customer\Services\Exceptions\StorageOfCustomerFailedException <- Customer\StorageException 25006
customers: admin@example.org, b@example.org
events: none
int(1)
int(1)
bool(false)
