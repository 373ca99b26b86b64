--TEST--
Without its tables a shop says that migrate() makes them
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = new Customer\Shop($engine->dsn);
    foreach ([
        fn () => $shop->customerReadService()->getCustomers(),
        fn () => $shop->customerReadService()->getCustomerById(1),
        fn () => $shop->customerReadService()->validateEmailAddress('a@example.org'),
        fn () => $shop->customerWriteService()->createCustomer(...customer_parts()),
        fn () => $shop->customerWriteService()->createMultipleCustomers(customer_parts()),
        fn () => $shop->customerWriteService()->deleteCustomers(2),
        fn () => $shop->customerWriteService()->deleteOutdatedGuestAccounts(),
        fn () => $shop->customerWriteService()->importCustomers([['email' => 'a@example.org', 'firstName' => 'A', 'lastName' => 'B']]),
        fn () => $shop->customerPasswordWriteService()->setCustomerPassword(1, 'correct horse'),
        fn () => $shop->outbox()->relay(fn () => null),
        fn () => count($shop->outbox()),
        fn () => $shop->outbox()->discard(new DateTime()),
    ] as $call) {
        try {
            $call();
            echo 'no exception', PHP_EOL;
        } catch (Customer\CustomerThrowable $e) {
            $storage = $e instanceof Customer\StorageException ? $e : $e->getPrevious();
            echo $e::class, ' ', $storage->sqlState(), ' ', json_encode($storage->isRetryable()), ' ', strstr($storage->getMessage(), '; call'), PHP_EOL;
        }
    }
    var_dump($shop->connection()->inTransaction());
});
?>
--EXPECT--
Customer\StorageException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\StorageException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\StorageException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\Services\Exceptions\CreationOfCustomerFailedException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\Services\Exceptions\CreationOfCustomerFailedException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\Services\Exceptions\DeletionOfCustomerFailedException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\Services\Exceptions\DeletionOfCustomerFailedException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\Services\Exceptions\CreationOfCustomerFailedException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\Services\Exceptions\StorageOfCustomerFailedException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\StorageException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\StorageException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Customer\StorageException 42P01 false ; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
bool(false)
