--TEST--
The change may use the shop, also for another change by filter, and drop the last reference to it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Model\Customer;

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(6));
    echo $shop->customerWriteService()->updateFilteredCustomers(['id' => 'lte|2'], function (Customer $outer) use ($shop) {
        echo $shop->customerWriteService()->updateFilteredCustomers(['id' => 'gte|5'], fn (Customer $inner) => $inner->changeCredit($shop->customerFactory()->createCredit($inner->credit() + 1)), false, 1), ' ';
        import($shop, [['firstName' => 'New', 'lastName' => 'One', 'email' => "new{$outer->id()}@example.org"]]);
        $outer->changeIsFavoriteState(true);
    }), PHP_EOL;
    foreach ($shop->customerFilterService()->filterCustomers(['or' => [['isFavorite' => true], ['id' => 'gte|5']]]) as $customer) {
        echo $customer->id(), ' ', $customer->firstName(), ' ', $customer->credit(), PHP_EOL;
    }

    $service = $shop->customerWriteService();
    unset($shop);
    echo $service->updateFilteredCustomers(['id' => 'lte|2'], function (Customer $customer) use (&$service) {
        $service = null;
        gc_collect_cycles();
        $customer->changeIsFavoriteState(false);
    }, false, 1), PHP_EOL;
});
?>
--EXPECT--
2 3 2
1 First1 1
2 First2 2
5 First5 2
6 First6 3
7 New 1
8 New 0
2
