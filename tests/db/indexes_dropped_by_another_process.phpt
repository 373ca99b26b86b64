--TEST--
A connection that knows of the search index goes on when another one has dropped it, and uses it again when it is back
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_search_index();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $early = new Customer\Shop($engine->dsn);
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts('john@example.org', ['lastName' => 'Möllenbeck']));
    $find = function () use ($early) {
        echo count($early->customerSearchService()->searchCustomers('ollenb')), ' ', count($early->customerFilterService()->filterCustomers(['phoneNumber' => '*', 'lastName' => '*ollenb*'])), PHP_EOL;
    };
    $find();
    $shop->dropIndexes();
    $find();
    $shop->customerWriteService()->createCustomer(...customer_parts('jane@example.org', ['lastName' => 'Möllenbrook']));
    $find();
    $shop->createIndexes();
    $find();
});
?>
--EXPECT--
1 1
1 1
2 2
2 2
