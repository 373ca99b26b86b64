--TEST--
Searches of many words and shops on one connection leave the prepared statements to others
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_pgsql(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    $prepared = fn () => $shop->connection()->execute('SELECT count(*) FROM pg_prepared_statements')[0]['count'];
    $search = function (string $term) use ($shop) {
        foreach ([null, 'lastName'] as $sorting) {
            $shop->customerSearchService()->searchCustomers($term, $sorting, 10);
        }
    };
    $search('john');
    $search('nobody');
    $search('jane doe'); // may be full names
    $search('jane van doe');
    $before = $prepared();
    foreach (['jo', 'john doe', 'doe john example', 'john+', '+++', 'a b c d e f', 'longername', '12345 john', 'x-y-z'] as $term) {
        $search($term);
    }
    for ($id = 2; $id <= 20; $id++) {
        (new Customer\Shop($shop->connection(), shopId: $id))->customerSearchService()->searchCustomers('john', null, 10);
    }
    var_dump($prepared() - $before);
});
?>
--EXPECT--
int(0)
