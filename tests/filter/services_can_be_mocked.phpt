--TEST--
The services of filters and search can be extended and mocked; they are made by the shop, by a container, or of customer.dsn
--EXTENSIONS--
customer
--INI--
customer.dsn=sqlite::memory:
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Services\CustomerFilterFactory;
use Customer\Services\CustomerFilterService;
use Customer\Services\CustomerSearchService;
use Customer\Shop;

final class MockedFilters extends CustomerFilterService
{
    public function __construct()
    {
    }

    public function getCustomersTotalCount(array $filters): int
    {
        return 17;
    }
}

final class MockedSearch extends CustomerSearchService
{
    public function __construct()
    {
    }
}

class Factory extends CustomerFilterFactory
{
}

$filters = new MockedFilters();
$search = new MockedSearch();
echo $filters->getCustomersTotalCount([]), PHP_EOL;
foreach ([
    fn () => $filters->filterCustomers([]),
    fn () => $filters->searchCustomers('x'),
    fn () => $filters->getSearchedCustomerTotalCount('x'),
    fn () => $filters->pageCustomers(),
    fn () => $filters->countCustomersUpTo([]),
    fn () => $filters->estimateCustomersCount([]),
    fn () => $filters->streamCustomers(),
    fn () => $filters->explain(),
    fn () => $search->searchCustomers('x'),
    fn () => $search->pageSearchedCustomers('x'),
    fn () => $search->countSearchedCustomersUpTo('x'),
    fn () => $search->explainSearch('x'),
] as $call) {
    attempt($call);
}

$shop = new Shop();
$shop->migrate();
var_dump(
    get_class($shop->customerFilterService()),
    get_class($shop->customerSearchService()),
    get_class($shop->customerFilterFactory()),
    count((new CustomerFilterService($shop))->filterCustomers([])),
    count((new CustomerSearchService($shop))->searchCustomers('')),
    (new Factory())->createPagination(5, 10)->offset(),
);
attempt(fn () => (new CustomerFilterService())->filterCustomers([])); /* another database in memory */
attempt(fn () => clone $shop->customerFilterService());
attempt(fn () => serialize($shop->customerSearchService()));
attempt(fn () => $shop->customerFilterService()->__construct());
?>
--EXPECT--
17
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedFilters object has no shop: its constructor must call parent::__construct()
Error: The MockedSearch object has no shop: its constructor must call parent::__construct()
Error: The MockedSearch object has no shop: its constructor must call parent::__construct()
Error: The MockedSearch object has no shop: its constructor must call parent::__construct()
Error: The MockedSearch object has no shop: its constructor must call parent::__construct()
string(39) "Customer\Services\CustomerFilterService"
string(39) "Customer\Services\CustomerSearchService"
string(39) "Customer\Services\CustomerFilterFactory"
int(0)
int(0)
int(10)
Customer\StorageException: SQLite: SQLSTATE 42P01: no such table: customer; call Customer\Shop::migrate(), or run "customer migrate", to create the tables
Error: Trying to clone an uncloneable object of class Customer\Services\CustomerFilterService
Exception: Serialization of 'Customer\Services\CustomerSearchService' is not allowed
Error: The Customer\Services\CustomerFilterService object has been constructed already
