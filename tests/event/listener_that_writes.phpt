--TEST--
A listener may write to the shop; what it raises comes after what was raised before
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $order = [];
    $shop = $engine->shop(dispatcher: function (object $event) use (&$shop, &$order) {
        $order[] = event_text($event);
        $id = $event->customerId()->value();
        if ($id <= 2 && $event instanceof Customer\Model\Events\CustomerCreated) {
            $shop->customerWriteService()->createCustomer(...customer_parts("after$id@example.org"));
        }
    });
    $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    echo implode(', ', $order), PHP_EOL;
    show_emails($shop);
});
?>
--EXPECT--
CustomerCreated 1, CustomerCreated 2, CustomerCreated 3, CustomerCreated 4, CustomerCreated 5
customers: a@example.org, b@example.org, c@example.org, after1@example.org, after2@example.org
