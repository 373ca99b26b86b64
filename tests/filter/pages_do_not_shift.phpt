--TEST--
Pages by key do not shift when customers come, change and go: nobody is met twice, nobody is missed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(20, fn () => ['lastName' => 'Same']));
    $service = $shop->customerFilterService();
    $page = $service->pageCustomers([], 'lastName', 5);
    echo implode(',', ids($page)), PHP_EOL;
    $shop->customerWriteService()->deleteCustomers(2, 3, 5);
    import($shop, [['firstName' => 'A', 'lastName' => 'Aa', 'email' => 'aa@example.org'], ['firstName' => 'Z', 'lastName' => 'Zz', 'email' => 'zz@example.org']]);
    while ($page->hasMore()) {
        $page = $service->pageCustomers([], 'lastName', 5, $page->nextCursor());
        echo implode(',', ids($page)), PHP_EOL;
    }
    echo 'by number: ', implode(',', ids($service->filterCustomers([], 'lastName', 5, 5))), PHP_EOL;
});
?>
--EXPECT--
1,2,3,4,5
6,7,8,9,10
11,12,13,14,15
16,17,18,19,20
22
by number: 8,9,10,11,12
