--TEST--
Searches are prepared, and those of many words and shops on one connection leave most places to other statements
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

const TERMS = ['john', 'nobody', 'jo', 'john doe', 'doe john example', 'john+', '+++', 'a b c d e f', 'longername', '12345 john', 'x-y-z'];

on_pgsql(function (Engine $engine) {
    $shop = $engine->shop();
    $id = $shop->customerWriteService()->createCustomer(...customer_parts())->value();
    $prepared = fn () => $shop->connection()->execute('SELECT count(*) FROM pg_prepared_statements')[0]['count'];
    $search = function (int $shopId) use ($shop): array {
        $found = [];
        $service = (new Customer\Shop($shop->connection(), shopId: $shopId))->customerSearchService();
        foreach (TERMS as $term) {
            foreach ([null, 'lastName'] as $sorting) {
                $found[] = count($service->searchCustomers($term, $sorting, 10));
            }
        }
        return $found;
    };
    $before = $prepared();
    $first = $search(1);
    $more = $prepared();
    echo $before < $more && $more < 48 ? 'prepared' : "$before before, $more after", PHP_EOL;
    echo $search(1) === $first && $prepared() === $more ? 'once' : 'again', PHP_EOL;

    for ($shopId = 2; $shopId <= 20; $shopId++) {
        $search($shopId);
    }
    var_dump($prepared());
    $shop->customerReadService()->getCustomerById($id);
    var_dump($prepared());
    echo $search(1) === $first ? 'the same' : 'something else', ' is found', PHP_EOL;
});
?>
--EXPECT--
prepared
once
int(48)
int(49)
the same is found
