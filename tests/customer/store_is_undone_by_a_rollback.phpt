--TEST--
A customer stored in a transaction that is rolled back is again what it was before, and can be stored again
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $events = [];
    $shop = $engine->shop(dispatcher: function (object $event) use (&$events) {
        $events[] = (new ReflectionClass($event))->getShortName() . ($event instanceof Customer\Model\Events\CustomersCreditUpdated ? ' ' . $event->customerCredit()->value() : '');
    });
    $write = $shop->customerWriteService();
    $factory = $shop->customerFactory();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $id = $write->createCustomer(...customer_parts())->value();
    $read = fn () => $shop->customerReadService()->getCustomerById($id);
    $customer = $read();
    $show = function (string $when) use (&$events, &$customer, $read, $shop) {
        $stored = $read();
        echo "$when: version {$customer->version()}, credit {$customer->credit()}; stored: version {$stored->version()}, credit {$stored->credit()}; ",
            implode(', ', $events), '; ', count($shop->outbox()), ' kept', PHP_EOL;
        $events = [];
    };
    $fail = fn () => throw new RuntimeException('fails');
    $hush = function (callable $call) {
        try {
            $call();
        } catch (RuntimeException) {
        }
    };
    $show('Before');

    $hush(fn () => $shop->transactional(function () use ($customer, $write, $factory, $fail) {
        $customer->changeCredit($factory->createCredit(5));
        $write->storeCustomers($customer);
        $fail();
    }));
    $show('Rolled back');
    $write->storeCustomers($customer);
    $show('Stored again');

    // The inner one is rolled back, the outer one stores again and commits.
    $shop->transactional(function ($shop) use ($customer, $write, $factory, $fail, $hush) {
        $hush(fn () => $shop->transactional(function () use ($customer, $write, $factory, $fail) {
            $customer->changeCredit($factory->createCredit(6));
            $write->storeCustomers($customer);
            $customer->changeCredit($factory->createCredit(7));
            $write->storeCustomers($customer);
            $fail();
        }));
        $write->storeCustomers($customer);
    });
    $show('After a savepoint');

    // Somebody else's version is not taken for the one that was rolled back.
    $hush(fn () => $shop->transactional(function () use ($customer, $write, $factory, $fail) {
        $customer->changeCredit($factory->createCredit(8));
        $write->storeCustomers($customer);
        $fail();
    }));
    $other = $read();
    $other->changeIsFavoriteState(true);
    $write->storeCustomers($other);
    attempt(fn () => $write->storeCustomers($customer));

    // What the database made of it is undone, too.
    $customer = $read();
    $hush(fn () => $shop->transactional(function () use ($customer, $write, $factory, $fail) {
        $customer->changeCustomerGroup($factory->createCustomerGroup(3));
        $write->storeCustomers($customer);
        echo 'Merchant by group: ', var_export($customer->isMerchant(), true), PHP_EOL;
        $fail();
    }));
    echo 'Rolled back: ', var_export($customer->isMerchant(), true), ', group ', $customer->customerGroup(), PHP_EOL;
});
?>
--EXPECT--
Before: version 1, credit 0; stored: version 1, credit 0; CustomerCreated, CustomerCreated; 2 kept
Rolled back: version 1, credit 5; stored: version 1, credit 0; ; 2 kept
Stored again: version 2, credit 5; stored: version 2, credit 5; CustomersCreditUpdated 5; 3 kept
After a savepoint: version 3, credit 7; stored: version 3, credit 7; CustomersCreditUpdated 6, CustomersCreditUpdated 7; 5 kept
Customer\Services\Exceptions\CustomerHasBeenModifiedException: Customer with ID "2" has been stored by somebody else since it was read; read it again
Merchant by group: true
Rolled back: false, group 3
