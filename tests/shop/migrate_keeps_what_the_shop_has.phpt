--TEST--
migrate() leaves customers and changed groups as they are
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    $shop->connection()->execute("UPDATE customer_group SET name = 'Händler', is_merchant = false WHERE id = 3");
    $before = [rows_of($shop), rows_of($shop, 'customer_group')];
    $shop->migrate();
    var_dump($before === [rows_of($shop), rows_of($shop, 'customer_group')]);
});
?>
--EXPECT--
bool(true)
