--TEST--
A page whose customers are gone by the time it is asked for leads back to where one came from
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    foreach (['id', '-id', 'lastName', '-lastName', 'dateOfBirth', '-credit,lastName'] as $sorting) {
        $shop = $engine->shop(shopId: crc32($sorting));
        import($shop, rows(9));
        $service = $shop->customerFilterService();
        $all = ids($service->filterCustomers([], $sorting));
        $first = $service->pageCustomers([], $sorting, 3);
        $second = $service->pageCustomers([], $sorting, 3, $first->nextCursor());
        $delete = fn (array $ids) => $shop->connection()->execute('DELETE FROM customer WHERE id IN (' . implode(',', $ids) . ')');

        $delete(array_slice($all, 6));
        $third = $service->pageCustomers([], $sorting, 3, $second->nextCursor());
        $back = $service->pageCustomers([], $sorting, 3, $third->previousCursor());
        echo count($third), ' ', json_encode([$third->hasMore(), $third->nextCursor()]), ' ', ids($back) === ids($second) ? 'the second' : implode(',', ids($back)), PHP_EOL;

        $delete(array_slice($all, 0, 3));
        $zeroth = $service->pageCustomers([], $sorting, 3, $second->previousCursor());
        $forth = $service->pageCustomers([], $sorting, 3, $zeroth->nextCursor());
        echo count($zeroth), ' ', json_encode([$zeroth->hasMore(), $zeroth->previousCursor()]), ' ', ids($forth) === ids($second) ? 'the second' : implode(',', ids($forth)), PHP_EOL;
    }
});
?>
--EXPECT--
0 [false,null] the second
0 [true,null] the second
0 [false,null] the second
0 [true,null] the second
0 [false,null] the second
0 [true,null] the second
0 [false,null] the second
0 [true,null] the second
0 [false,null] the second
0 [true,null] the second
0 [false,null] the second
0 [true,null] the second
