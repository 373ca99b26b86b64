--TEST--
Limit and offset are Gambio's: 25 and 0 unless given, and refused with its words
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(30));
    $filters = $shop->customerFilterService();
    $search = $shop->customerSearchService();
    $all = range(1, 30);
    var_dump(
        ids($filters->filterCustomers([])) === range(1, 25),
        ids($search->searchCustomers('')) === range(1, 25),
        ids($filters->filterCustomers([], null, 10, 25)) === range(26, 30),
        ids($filters->filterCustomers([], null, 10, 30)) === [],
        ids($filters->filterCustomers([], '-id', PHP_INT_MAX, PHP_INT_MAX)) === [],
        ids($filters->filterCustomers([], '-id', PHP_INT_MAX)) === array_reverse($all),
        ids($filters->pageCustomers([], null, PHP_INT_MAX)) === $all,
    );
    foreach ([[0, 0], [-1, 0], [1, -1]] as [$limit, $offset]) {
        attempt(fn () => $filters->filterCustomers([], null, $limit, $offset));
        attempt(fn () => $search->searchCustomers('x', null, $limit, $offset));
        attempt(fn () => $filters->searchCustomers('x', null, $limit, $offset));
    }
    attempt(fn () => $filters->pageCustomers([], null, 0));
    attempt(fn () => $search->pageSearchedCustomers('', null, 0));
    attempt(fn () => $filters->explain([], null, 0));
    attempt(fn () => $search->explainSearch('', null, 0));
    attempt(fn () => $filters->countCustomersUpTo([], 0));
    attempt(fn () => $search->countSearchedCustomersUpTo('', -1));
    attempt(fn () => $filters->streamCustomers([], null, 0));
    attempt(fn () => $filters->streamCustomers([], null, 100001));
});
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: -1
InvalidArgumentException: Limit needs to be greater than 0. Got: -1
InvalidArgumentException: Limit needs to be greater than 0. Got: -1
InvalidArgumentException: Offset needs to be greater or equals 0. Got: -1
InvalidArgumentException: Offset needs to be greater or equals 0. Got: -1
InvalidArgumentException: Offset needs to be greater or equals 0. Got: -1
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: The maximum needs to be greater than 0. Got: 0
InvalidArgumentException: The maximum needs to be greater than 0. Got: -1
InvalidArgumentException: The batch size must be between 1 and 100000, 0 given
InvalidArgumentException: The batch size must be between 1 and 100000, 100001 given
