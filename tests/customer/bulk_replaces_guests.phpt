--TEST--
Many new customers replace the guests of their e-mail addresses
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
    $write->createCustomer(...customer_parts('admin@example.org'));
    foreach (['a', 'b', 'c', 'd'] as $name) {
        $guests[$name] = $write->createGuestAccount(...customer_parts("$name@example.org"))->value();
    }
    put_online($shop, $guests['a'], 's1');
    put_online($shop, $guests['c'], 's2');
    $recorder->show();
    $write->createMultipleCustomers(customer_parts('A@example.org'), customer_parts('B@example.org'));
    $recorder->show();
    $write->createMultipleGuestAccounts(customer_parts('C@example.org'), customer_parts('D@example.org'));
    $recorder->show();
    show_emails($shop);
});
?>
--EXPECT--
events: CustomerCreated 1, CustomerCreated 2, CustomerCreated 3, CustomerCreated 4, CustomerCreated 5
events: CustomerDeleted 2, CustomerDeleted 3, CustomerCreated 6, CustomerCreated 7
events: CustomerDeleted 5, CustomerCreated 8, CustomerCreated 9
customers: admin@example.org, [c@example.org], A@example.org, B@example.org, [C@example.org], [D@example.org]
