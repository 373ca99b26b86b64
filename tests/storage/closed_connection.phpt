--TEST--
A closed connection is an exception in each call, and no crash
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $customer = $shop->customerReadService()->getCustomerById($shop->customerWriteService()->createCustomer(...customer_parts())->value());
    $customer->changeIsFavoriteState(true);
    $shop->connection()->close();
    $shop->connection()->close();
    foreach ([
        fn () => $shop->migrate(),
        fn () => $shop->transactional(fn () => print 'called'),
        fn () => $shop->customerReadService()->getCustomers(),
        fn () => $shop->customerReadService()->getGuestAccounts(),
        fn () => $shop->customerReadService()->getCustomerById(1),
        fn () => $shop->customerReadService()->validateEmailAddress('a@example.org'),
        fn () => $shop->customerWriteService()->createCustomer(...customer_parts()),
        fn () => $shop->customerWriteService()->createMultipleCustomers(customer_parts()),
        fn () => $shop->customerWriteService()->storeCustomers($customer),
        fn () => $shop->customerWriteService()->deleteCustomers(2),
        fn () => $shop->customerWriteService()->deleteOutdatedGuestAccounts(),
        fn () => $shop->customerWriteService()->importCustomers([]),
        fn () => $shop->customerPasswordWriteService()->setCustomerPassword(1, 'correct horse'),
        fn () => $shop->outbox()->relay(fn () => null),
        fn () => count($shop->outbox()),
        fn () => $shop->outbox()->discard(new DateTime()),
        fn () => $shop->connection()->execute('SELECT 1'),
        fn () => $shop->connection()->engine(),
        fn () => $shop->connection()->serverVersion(),
    ] as $call) {
        attempt($call);
    }
    var_dump($shop->connection()->inTransaction());
});
?>
--EXPECT--
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\ConnectionException: The connection is closed; make a new Customer\Connection
bool(false)
