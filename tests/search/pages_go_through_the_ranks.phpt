--TEST--
Pages of a ranked search, by number and by key, forwards and backwards, are the whole result, wherever a rank ends
--EXTENSIONS--
customer
--SKIPIF--
<?php require __DIR__ . '/../support/engine_skip.inc'; skip_if_slow(); ?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

use Customer\Services\CustomerSearchService;

function walk(CustomerSearchService $service, string $term, ?string $sorting, int $limit): array
{
    $there = [];
    $cursor = null;
    do {
        $page = $service->pageSearchedCustomers($term, $sorting, $limit, $cursor);
        $there = [...$there, ...ids($page)];
        $cursor = $page->nextCursor();
    } while ($page->hasMore());
    $back = ids($page);
    while (($cursor = $page->previousCursor()) !== null) {
        $page = $service->pageSearchedCustomers($term, $sorting, $limit, $cursor);
        $back = [...ids($page), ...$back];
    }

    return [$there, $back];
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(40, fn (int $i) => [
        'firstName' => ['Anna', 'Johanna', 'Bob', 'Hannah'][$i % 4],
        'lastName' => $i % 5 ? 'Meyer' : 'Banna',
        'customerNumber' => $i % 11 ? '' : 'ANNA',
        'dateOfBirth' => $i % 2 ? '1980-01-01' : null,
    ]));
    $service = $shop->customerSearchService();
    foreach (['anna', 'nna', 'meyer', 'anna meyer', 'banna', 'nobody', '', 'customer7@example.org', 'an'] as $term) {
        foreach ([null, 'id', '-lastName', 'dateOfBirth', '-dateOfBirth:nullslast,firstName'] as $sorting) {
            $all = ids($service->searchCustomers($term, $sorting, 1000));
            $good = count($all) === $service->getSearchedCustomerTotalCount($term) && count(array_unique($all)) === count($all);
            foreach ([1, 3, 10, 40] as $limit) {
                $byNumber = [];
                for ($offset = 0; $offset < count($all) + $limit; $offset += $limit) {
                    $byNumber = [...$byNumber, ...ids($service->searchCustomers($term, $sorting, $limit, $offset))];
                }
                $good = $good && $byNumber === $all && walk($service, $term, $sorting, $limit) === [$all, $all];
            }
            echo $good ? '.' : "\n$term by $sorting ";
        }
        echo ' ', $term, ' ', implode(',', ids($service->searchCustomers($term))), PHP_EOL;
    }
    foreach ([0, 2, 3, 4, 12, 13, 14, 25, 26, 27] as $offset) {
        echo $offset, ': ', implode(',', ids($service->searchCustomers('anna', null, 4, $offset))), PHP_EOL;
    }
});
?>
--EXPECT--
..... anna 11,22,33,4,8,12,16,20,24,28,32,36,40,1,3,5,7,9,10,13,15,17,19,21,23
..... nna 1,3,4,5,7,8,9,10,11,12,13,15,16,17,19,20,21,22,23,24,25,27,28,29,30
..... meyer 1,2,3,4,6,7,8,9,11,12,13,14,16,17,18,19,21,22,23,24,26,27,28,29,31
..... anna meyer 4,8,12,16,24,28,32,36,11,22,33,1,3,7,9,13,17,19,21,23,27,29,31,37,39
..... banna 5,10,15,20,25,30,35,40
..... nobody 
.....  1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25
..... customer7@example.org 7
..... an 4,8,11,12,16,20,22,24,28,32,33,36,40
0: 11,22,33,4
2: 33,4,8,12
3: 4,8,12,16
4: 8,12,16,20
12: 40,1,3,5
13: 1,3,5,7
14: 3,5,7,9
25: 25,27,29,30
26: 27,29,30,31
27: 29,30,31,35
