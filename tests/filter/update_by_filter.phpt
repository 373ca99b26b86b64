--TEST--
Customers are changed by filter, in chunks by id, with rules and events as storeCustomers() has them
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/customers.inc';

use Customer\Model\Customer;

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    import($shop, rows(10));
    $recorder->events = [];
    $writer = $shop->customerWriteService();
    $factory = $shop->customerFactory();
    $seen = [];

    echo 'dry: ', $writer->updateFilteredCustomers(['credit' => 'gte|3'], fn () => throw new LogicException('called'), true), ' of ', matching($shop, ['credit' => 'gte|3']), PHP_EOL;
    $recorder->show();

    /* What a change makes of a customer does not matter: each is met once. */
    $raise = function (Customer $customer) use ($factory, &$seen) {
        $seen[] = $customer->id();
        $customer->changeCredit($factory->createCredit($customer->credit() + 5));
        return false;
    };
    foreach ([1, 2, 3, 500] as $chunk) {
        $seen = [];
        echo $writer->updateFilteredCustomers(['credit' => 'gte|3'], $raise, false, $chunk), ': ', implode(',', $seen), PHP_EOL;
    }
    echo count($recorder->events), ' events', PHP_EOL;
    $recorder->events = [];
    echo implode(' ', array_map(fn (Customer $customer) => $customer->credit(), iterator_to_array($shop->customerFilterService()->filterCustomers([])))), PHP_EOL;

    /* Only those that are changed are stored, and counted. */
    echo $writer->updateFilteredCustomers([], fn (Customer $customer) => $customer->id() % 3 || $customer->changeIsFavoriteState(true), chunkSize: 2), PHP_EOL;
    $recorder->show();
    echo matching($shop, ['isFavorite' => true]), PHP_EOL;

    echo $writer->updateFilteredCustomers([], fn () => null), ' ', $writer->updateFilteredCustomers(['id' => 'lt|0'], fn () => null), PHP_EOL;
    foreach ([0, -1, 10001] as $chunk) {
        attempt(fn () => $writer->updateFilteredCustomers([], fn () => null, false, $chunk));
    }
    attempt(fn () => $writer->updateFilteredCustomers([], 'no such function'));
});
?>
--EXPECT--
dry: 4 of 3,4,8,9
events: none
4: 3,4,8,9
4: 3,4,8,9
4: 3,4,8,9
4: 3,4,8,9
16 events
1 2 23 24 0 1 2 23 24 0
3
events: CustomersFavoriteStateUpdated 3, CustomersFavoriteStateUpdated 6, CustomersFavoriteStateUpdated 9
3,6,9
0 0
InvalidArgumentException: The chunk size must be between 1 and 10000, 0 given
InvalidArgumentException: The chunk size must be between 1 and 10000, -1 given
InvalidArgumentException: The chunk size must be between 1 and 10000, 10001 given
TypeError: Customer\Services\CustomerWriteService::updateFilteredCustomers(): Argument #2 ($change) must be a valid callback, function "no such function" not found or invalid function name
