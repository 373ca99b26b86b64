--TEST--
A listener that throws: the change stays, the others hear of it, and the exception comes last
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $heard = [];
    $shop = $engine->shop(dispatcher: function (object $event) use (&$heard) {
        $heard[] = event_text($event);
        if ($event->customerId()->value() < 3) {
            throw new DomainException(event_text($event));
        }
    });
    attempt(fn () => $shop->customerWriteService()->createMultipleCustomers(customer_parts('a@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org')));
    echo implode(', ', $heard), PHP_EOL;
    show_emails($shop);
    $heard = [];
    attempt(fn () => $shop->customerWriteService()->createCustomer(...customer_parts('d@example.org')));
    echo implode(', ', $heard), PHP_EOL;
});
?>
--EXPECT--
DomainException: CustomerCreated 2 <- DomainException: CustomerCreated 1
CustomerCreated 1, CustomerCreated 2, CustomerCreated 3
customers: a@example.org, b@example.org, c@example.org
no exception
CustomerCreated 4
