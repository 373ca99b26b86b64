--TEST--
migrate() creates the tables once, and the groups of each shop
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = new Customer\Shop($engine->dsn);
    var_dump($shop->migrate() >= 1, $shop->migrate(), (new Customer\Shop($engine->dsn, shopId: 2))->migrate());
    foreach ($shop->connection()->execute('SELECT shop_id, id, name, is_merchant FROM customer_group ORDER BY shop_id, id') as $row) {
        echo $row['shop_id'], ' ', $row['id'], ' ', $row['name'], ' ', (int) $row['is_merchant'], PHP_EOL;
    }
    attempt(fn () => $shop->transactional(fn () => $shop->migrate()));
});
?>
--EXPECT--
bool(true)
int(0)
int(0)
1 0 Admin 0
1 1 Guest 0
1 2 New customer 0
1 3 Merchant 1
2 0 Admin 0
2 1 Guest 0
2 2 New customer 0
2 3 Merchant 1
LogicException: migrate() can't be called inside a transaction
