--TEST--
Those whose full name is the term come first, whichever name comes first and wherever the gap between them is, page by page
--EXTENSIONS--
customer
--SKIPIF--
<?php require __DIR__ . '/../support/engine_skip.inc'; ?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

const PEOPLE = [
    1 => ['Anna Maria', 'Schmidt'],
    2 => ['Anna', 'Maria Schmidt'],
    3 => ['Anna', 'Schmidt'],
    4 => ['Schmidt', 'Anna'],
    5 => ['Ánna', 'SCHMIDT'],
    6 => ['Anna', 'Schmidt-Rot'],
    7 => ['Joanna', 'Schmidt'],
    8 => ['Anna', 'Anna'],
    9 => ['Zoe', 'Zander'],
    10 => ['Schmidt Anna', 'Maria'],
];

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(10, fn (int $i) => ['firstName' => PEOPLE[$i][0], 'lastName' => PEOPLE[$i][1], 'customerNumber' => $i === 9 ? 'Anna Schmidt' : '']));
    $search = $shop->customerSearchService();
    foreach (['Anna Schmidt', "schmidt \t ANNA", 'anna maria schmidt', 'maria schmidt anna', 'schmidt maria', 'anna anna schmidt', 'anna anna', 'anna', 'anna schmi'] as $term) {
        $all = ids($search->searchCustomers($term));
        $pages = $cursor = null;
        do {
            $page = $search->pageSearchedCustomers($term, null, 2, $cursor);
            $pages = [...$pages ?? [], ...ids($page)];
            $cursor = $page->nextCursor();
        } while ($page->hasMore());
        $back = ids($page);
        while ($cursor = $page->previousCursor()) {
            $page = $search->pageSearchedCustomers($term, null, 2, $cursor);
            $back = [...ids($page), ...$back];
        }
        $good = $pages === $all && $back === $all && ids($search->searchCustomers($term, null, 2, 3)) === array_slice($all, 3, 2)
            && $search->getSearchedCustomerTotalCount($term) === count($all);
        echo json_encode($term), ': ', implode(',', $all), $good ? '' : ' but pages: ' . implode(',', $pages) . ' back: ' . implode(',', $back), PHP_EOL;
    }
    echo implode(',', ids($search->searchCustomers('anna schmidt', '-id'))), PHP_EOL;
});
?>
--EXPECT--
"Anna Schmidt": 3,4,5,9,1,2,6,10,7
"schmidt \t ANNA": 3,4,5,1,2,6,9,10,7
"anna maria schmidt": 1,2,10
"maria schmidt anna": 2,10,1
"schmidt maria": 1,2,10
"anna anna schmidt": 1,2,3,4,5,6,9,10,7
"anna anna": 8,1,2,3,4,5,6,9,10,7
"anna": 1,2,3,4,5,6,8,9,10,7
"anna schmi": 1,2,3,4,5,6,9,10,7
10,9,7,6,5,4,3,2,1
