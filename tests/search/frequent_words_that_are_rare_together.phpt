--TEST--
Words that are frequent each and rare together are found wherever they are, by pages and lists, inside of a transaction and out
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

const COUNT = 24000;
const BOTH = [23000, 23500, 23700, 23901, 23999];

function pages($search, string $term, ?string $sorting): array
{
    $there = [];
    $cursor = null;
    do {
        $page = $search->pageSearchedCustomers($term, $sorting, 2, $cursor);
        $there = [...$there, ...ids($page)];
        $cursor = $page->nextCursor();
    } while ($page->hasMore());
    $back = ids($page);
    while ($cursor = $page->previousCursor()) {
        $page = $search->pageSearchedCustomers($term, $sorting, 2, $cursor);
        $back = [...ids($page), ...$back];
    }

    return [$there, $back];
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(COUNT, fn (int $i) => match (true) {
        in_array($i, BOTH, true) => ['firstName' => 'Mara', 'lastName' => 'Schmidt'],
        $i % 2 === 0 => ['firstName' => 'Sven', 'lastName' => 'Schmidt'],
        default => ['firstName' => 'Mara', 'lastName' => 'Tamara'],
    } + ['credit' => $i % 1000]));
    $engine->name === 'pgsql' && $shop->connection()->execute('ANALYZE customer');
    $search = $shop->customerSearchService();
    $check = function () use ($search) {
        echo implode(',', ids($search->searchCustomers('mara schmidt'))), ' ', $search->getSearchedCustomerTotalCount('schmidt mara'), PHP_EOL;
        echo implode(',', ids($search->searchCustomers('mara schmidt', null, 2, 2))), ' ', implode(',', ids($search->searchCustomers('mara schmidt', null, 9, 4))), ' ', count($search->searchCustomers('mara schmidt', null, 9, 5)), PHP_EOL;
        foreach ([null, '-id', 'credit', 'dateOfBirth,-credit'] as $sorting) {
            $all = ids($search->searchCustomers('schmidt mara', $sorting));
            echo implode(',', $all), pages($search, 'schmidt mara', $sorting) === [$all, $all] ? ' and pages' : ' but pages differ', PHP_EOL;
        }
        /* The rank "inside": "mara" in Tamara, with no other word that is not at a beginning. */
        echo count($search->searchCustomers('amara schmidt')), ' ', implode(',', ids($search->searchCustomers('ara', null, 3))), ' ', implode(',', ids($search->searchCustomers('mara', '-id', 3))), PHP_EOL;
    };
    $check();
    $shop->transactional($check);
    if ($engine->name === 'pgsql') { /* the settings were of those statements only */
        foreach (['seqscan', 'indexscan', 'indexonlyscan'] as $setting) {
            if ($shop->connection()->execute("SHOW enable_$setting") !== [["enable_$setting" => 'on']]) {
                echo $setting, ' has stayed off', PHP_EOL;
            }
        }
    }
    var_dump($shop->connection()->inTransaction());
});
?>
--EXPECT--
23000,23500,23700,23901,23999 5
23700,23901 23999 0
23000,23500,23700,23901,23999 and pages
23999,23901,23700,23500,23000 and pages
23000,23500,23700,23901,23999 and pages
23999,23901,23700,23500,23000 and pages
0 1,3,5 23999,23997,23995
23000,23500,23700,23901,23999 5
23700,23901 23999 0
23000,23500,23700,23901,23999 and pages
23999,23901,23700,23500,23000 and pages
23000,23500,23700,23901,23999 and pages
23999,23901,23700,23500,23000 and pages
0 1,3,5 23999,23997,23995
bool(false)
