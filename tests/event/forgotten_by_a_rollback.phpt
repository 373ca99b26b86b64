--TEST--
What is rolled back raises no event, in an inner transaction or the outermost
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
    attempt(fn () => $shop->transactional(function () use ($write) {
        $write->createCustomer(...customer_parts('lost@example.org'));
        throw new DomainException('outer');
    }));
    $recorder->show();
    $shop->transactional(function () use ($shop, $write) {
        $write->createCustomer(...customer_parts('a@example.org'));
        attempt(fn () => $shop->transactional(function () use ($write) {
            $write->createCustomer(...customer_parts('b@example.org'));
            throw new DomainException('inner');
        }));
        attempt(fn () => $write->createCustomer(...customer_parts('a@example.org')));
        $write->createCustomer(...customer_parts('c@example.org'));
    });
    echo implode(' ', array_map(fn ($event) => $event::class, $recorder->events)), PHP_EOL;
    var_dump(array_map(fn ($event) => $event->customerId()->value(), $recorder->events) === array_map(fn ($customer) => $customer->id(), iterator_to_array($shop->customerReadService()->getCustomers())));
    show_emails($shop);
    echo count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
DomainException: outer
events: none
DomainException: inner
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "a@example.org" is already taken.
Customer\Model\Events\CustomerCreated Customer\Model\Events\CustomerCreated
bool(true)
customers: a@example.org, c@example.org
2
