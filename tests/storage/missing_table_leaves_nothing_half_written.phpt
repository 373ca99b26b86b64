--TEST--
Without the outbox's table nothing is written at all
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
    $write->createGuestAccount(...customer_parts('guest@example.org'));
    $recorder->events = [];
    $customer = $shop->customerReadService()->getCustomerById(2);
    $customer->changeIsFavoriteState(true);
    $shop->connection()->execute('DROP TABLE customer_outbox');
    $before = rows_of($shop);
    foreach ([
        fn () => $write->createCustomer(...customer_parts('guest@example.org')),
        fn () => $write->createGuestAccount(...customer_parts('guest@example.org')),
        fn () => $write->createMultipleCustomers(customer_parts('guest@example.org')),
        fn () => $write->importCustomers([['email' => 'guest@example.org', 'firstName' => 'A', 'lastName' => 'B']]),
        fn () => $write->storeCustomers($customer),
        fn () => $write->deleteCustomers(2),
        fn () => $write->deleteOutdatedGuestAccounts(),
    ] as $call) {
        try {
            $call();
            echo 'no exception', PHP_EOL;
        } catch (Exception $e) {
            echo $e::class, ' <- ', $e->getPrevious()::class, ' ', $e->getPrevious()->sqlState(), PHP_EOL;
        }
        var_dump(rows_of($shop) === $before);
    }
    $recorder->show();
});
?>
--EXPECT--
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
Customer\Services\Exceptions\StorageOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
Customer\Services\Exceptions\DeletionOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
Customer\Services\Exceptions\DeletionOfCustomerFailedException <- Customer\StorageException 42P01
bool(true)
events: none
