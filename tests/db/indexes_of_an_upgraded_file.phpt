--TEST--
An index that a file of an older version lacks is made, and SQLite takes it for what the older ones do not serve as well
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->connection()->execute('DROP INDEX customer_by_full_name');
    import($shop, rows(100));
    $shop->migrate();
    foreach ([
        [['lastName' => 'in|last1,last2'], null],
        [['or' => [['lastName' => 'last1'], ['email' => 'customer5@example.org']]], null],
        [[], 'lastName'],
        [[], 'lastName,firstName'],
        [['lastName' => 'last1', 'firstName' => 'first8'], null],
    ] as [$filter, $sorting]) {
        echo implode(' ', $shop->customerFilterService()->explain($filter, $sorting)->indexes()), PHP_EOL;
    }
}, 'sqlite');
?>
--EXPECT--
customer_by_last_name
customer_by_last_name customer_by_email
customer_by_last_name
customer_by_full_name
customer_by_full_name
