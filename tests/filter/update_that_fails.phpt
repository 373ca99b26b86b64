--TEST--
A change that throws, or can't be stored, rolls its chunk back with all that it has written; the chunks before it stay
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/customers.inc';

use Customer\Model\Customer;
use Customer\Shop;

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    import($shop, rows(10));
    $recorder->events = [];
    $writer = $shop->customerWriteService();
    $factory = $shop->customerFactory();
    $favor = fn (Customer $customer) => $customer->changeIsFavoriteState(true);

    echo 'throws: ';
    attempt(fn () => $writer->updateFilteredCustomers([], function (Customer $customer) use ($favor, $writer) {
        $favor($customer);
        if ($customer->id() === 5) {
            $writer->deleteCustomers(9);
        }
        if ($customer->id() === 6) {
            throw new DomainException('six');
        }
    }, false, 4));
    echo matching($shop, ['isFavorite' => true]), ' of ', matching($shop, []), PHP_EOL;
    $recorder->show();

    echo 'breaks a rule: ';
    attempt(fn () => $writer->updateFilteredCustomers(['id' => 'gte|5'], function (Customer $customer) use ($factory) {
        $customer->changePersonalInformation($factory->createPersonalInformation('m', $customer->id() === 8 ? '' : 'New', 'Name'));
    }, false, 3));
    echo matching($shop, ['firstName' => 'new']), PHP_EOL;

    echo 'takes an address: ';
    attempt(fn () => $writer->updateFilteredCustomers(['id' => 3], fn (Customer $customer) => $customer->changeContactInformation($factory->createContactInformation('customer4@example.org'))));

    echo 'has stored it itself: ';
    echo $writer->updateFilteredCustomers(['id' => 3], function (Customer $customer) use ($writer, $factory) {
        $customer->changeCredit($factory->createCredit(76));
        $writer->storeCustomers($customer);
    }), ' ', matching($shop, ['credit' => 76]), PHP_EOL;
    echo 'has stored another object: ';
    attempt(fn () => $writer->updateFilteredCustomers(['id' => 3], function (Customer $customer) use ($writer, $shop, $factory) {
        $other = $shop->customerReadService()->getCustomerById(3);
        $other->changeCredit($factory->createCredit(77));
        $writer->storeCustomers($other);
        $customer->changeCredit($factory->createCredit(78));
    }));
    echo matching($shop, ['credit' => 'gte|77']), PHP_EOL;

    echo 'closes the connection: ';
    attempt(function () use ($engine, $favor) {
        $shop = new Shop($engine->dsn);
        $shop->customerWriteService()->updateFilteredCustomers([], function (Customer $customer) use ($shop, $favor) {
            $favor($customer);
            $shop->connection()->close();
        });
    });
    echo matching($shop, ['isFavorite' => true]), PHP_EOL;

    echo 'a listener throws: ';
    $shop = $engine->shop(dispatcher: fn () => throw new DomainException('heard'));
    attempt(fn () => $shop->customerWriteService()->updateFilteredCustomers(['id' => 'gte|7'], $favor, false, 2));
    echo matching($shop, ['isFavorite' => true]), PHP_EOL;

    echo 'in a transaction: ';
    attempt(fn () => $shop->transactional(function (Shop $shop) use ($favor) {
        echo $shop->customerWriteService()->updateFilteredCustomers([], $favor, false, 2), ' ', matching($shop, ['isFavorite' => false]), ' ';
        throw new LengthException('no');
    }));
    echo matching($shop, ['isFavorite' => true]), PHP_EOL;
});
?>
--EXPECT--
throws: DomainException: six
1,2,3,4 of 1,2,3,4,5,6,7,8,9,10
events: CustomersFavoriteStateUpdated 1, CustomersFavoriteStateUpdated 2, CustomersFavoriteStateUpdated 3, CustomersFavoriteStateUpdated 4
breaks a rule: Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
5,6,7
takes an address: Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "customer4@example.org" is already taken.
has stored it itself: 1 3
has stored another object: Customer\Services\Exceptions\CustomerHasBeenModifiedException: Customer with ID "3" has been stored by somebody else since it was read; read it again
none
closes the connection: Customer\ConnectionException: The connection is closed; make a new Customer\Connection
1,2,3,4
a listener throws: DomainException: heard <- DomainException: heard
1,2,3,4,7,8
in a transaction: 10 none LengthException: no
1,2,3,4,7,8
