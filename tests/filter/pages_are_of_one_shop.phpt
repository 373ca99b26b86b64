--TEST--
Filters, searches, pages, counts and streams are of the shop's own customers
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $one = $engine->shop();
    $two = $engine->shop(shopId: 2);
    import($one, rows(3));
    import($two, rows(2));
    foreach ([$one, $two] as $shop) {
        $filters = $shop->customerFilterService();
        echo json_encode([
            matching($shop, []),
            matching($shop, ['id' => ['in' => range(1, 9)], 'or' => [['lastName' => '*'], ['id' => 'gt|0']]]),
            found($shop, 'first'),
            ids($filters->pageCustomers()),
            ids($filters->streamCustomers()),
            $filters->getCustomersTotalCount([]),
            $filters->countCustomersUpTo([])->value(),
            $filters->estimateCustomersCount([])->value(),
            $shop->customerSearchService()->getSearchedCustomerTotalCount('customer1'),
            $shop->customerWriteService()->updateFilteredCustomers([], fn () => null, true),
            $shop->customerWriteService()->deleteFilteredCustomers(['id' => 'gt|1'], true),
        ]), PHP_EOL;
    }
    $two->customerWriteService()->deleteFilteredCustomers(['id' => 'gt|0']);
    echo matching($one, []), ' ', matching($two, []), PHP_EOL;
});
?>
--EXPECT--
["1,2,3","1,2,3","1,2,3",[1,2,3],[1,2,3],3,3,3,1,3,2]
["4,5","4,5","4,5",[4,5],[4,5],2,2,2,1,2,2]
1,2,3 none
