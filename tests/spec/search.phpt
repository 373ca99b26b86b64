--TEST--
The specification's snippet: searching customers, by the filter service as it is written there, and by the search service
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $writer = $shop->customerWriteService();
    foreach (['Jonas', 'Jane', 'JÓN', 'Marjon'] as $i => $name) {
        $writer->createCustomer(...customer_parts("c$i@example.org", ['firstName' => $name]));
    }
    $found = (new Snippet($shop))->run('search');
    var_dump($found['customers'] instanceof Gambio\Admin\Modules\Customer\Model\Collections\Customers, $found['totalCountOfSearchedCustomers']);
    foreach ([$found['customers'], $shop->customerSearchService()->searchCustomers($found['searchTerm'], $found['sorting'])] as $customers) {
        foreach ($customers as $customer) {
            echo $customer->id(), ' ', $customer->firstName(), PHP_EOL;
        }
    }
    var_dump($found['searchService']->getSearchedCustomerTotalCount('Jon'));
    var_dump($found['searchService'] instanceof Gambio\Admin\Modules\Customer\App\CustomerSearchService, $found['filterService'] instanceof Gambio\Admin\Modules\Customer\App\CustomerFilterService);
});
?>
--EXPECT--
bool(true)
int(3)
4 Marjon
3 JÓN
1 Jonas
4 Marjon
3 JÓN
1 Jonas
int(3)
bool(true)
bool(true)
