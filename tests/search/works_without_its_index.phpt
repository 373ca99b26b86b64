--TEST--
Without the search index a search finds the same, and explain says that all customers are looked at
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    $terms = ['ada', 'kohler', 'do', 'strasse sohn', 'c-00', 'dan@shop.example.org', '170', 'x', ''];
    $filters = [['lastName' => '*ohl*'], ['phoneNumber' => '0170 2'], ['vatId' => 'd*'], ['email' => '*@example.org'], ['faxNumber' => '*30*']];
    $results = fn () => [array_map(fn ($term) => found($shop, $term), $terms), array_map(fn ($filter) => matching($shop, $filter), $filters)];

    $with = $results();
    echo $shop->dropIndexes() > 8 ? 'dropped' : 'not dropped', PHP_EOL;
    $shop = $engine->name === 'pgsql' ? new Customer\Shop($engine->dsn) : $shop; /* another connection */
    var_dump($results() === $with);
    $shop->customerWriteService()->updateFilteredCustomers(['id' => 2], fn ($customer) => $customer->changePersonalInformation($shop->customerFactory()->createPersonalInformation('m', 'Robert', 'Kohler')));
    echo found($shop, 'robert'), ' ', found($shop, 'bob'), PHP_EOL;
    var_dump($shop->customerSearchService()->explainSearch('kohler')->scansTable());

    echo $shop->createIndexes() > 8 ? 'created' : 'not created', ' ', $shop->createIndexes(), PHP_EOL;
    $shop = new Customer\Shop($engine->dsn);
    echo found($shop, 'robert'), ' ', found($shop, 'kohler'), ' ', found($shop, 'bob'), PHP_EOL;
    attempt(fn () => $shop->transactional(fn () => $shop->dropIndexes()));
    attempt(fn () => $shop->transactional(fn () => $shop->createIndexes()));
});
?>
--EXPECT--
dropped
bool(true)
2 2
bool(true)
created 0
2 1,2,4 2
LogicException: dropIndexes() can't be called inside a transaction
LogicException: createIndexes() can't be called inside a transaction
