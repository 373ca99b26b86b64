--TEST--
Random search terms find what a slow, obvious search finds, the best first, also page by page
--EXTENSIONS--
customer
--INI--
pcre.jit=0
memory_limit=512M
--FILE--
<?php
/*
 * CUSTOMER_TEST_FILTERS and CUSTOMER_TEST_SEED as for the filters.
 */
require __DIR__ . '/../support/random_filters.inc';

use Customer\Services\CustomerSearchService;

const EXACT = ['personalInformation.customerNumber', 'contactInformation.email'];
const FULL_NAME = ['personalInformation.lastName', 'personalInformation.firstName'];

/** In either order. */
function full_name(array $row): string
{
    $names = array_map(fn (string $attribute) => $row[$attribute], FULL_NAME);

    return implode(' ', mt_rand(0, 1) ? $names : array_reverse($names));
}

function ids(iterable $customers): array
{
    $ids = [];
    foreach ($customers as $customer) {
        $ids[] = $customer->id();
    }

    return $ids;
}

/** All pages from the first one on, and back again. */
function walk(CustomerSearchService $service, string $term, ?string $sorting, int $limit): array
{
    $page = $service->pageSearchedCustomers($term, $sorting, $limit);
    $forwards = [ids($page)];
    while ($page->hasMore()) {
        $page = $service->pageSearchedCustomers($term, $sorting, $limit, $page->nextCursor());
        $forwards[] = ids($page);
    }
    $backwards = [ids($page)];
    while ($page->previousCursor() !== null) {
        $page = $service->pageSearchedCustomers($term, $sorting, $limit, $page->previousCursor());
        array_unshift($backwards, ids($page));
    }

    return [array_merge(...$forwards), array_merge(...$backwards)];
}

/** What is wrong, or ''. */
function check(CustomerSearchService $service, array $expected, string $term, ?string $sorting): string
{
    $half = intdiv(count($expected), 2);
    [$forwards, $backwards] = walk($service, $term, $sorting, max(1, intdiv(count($expected), mt_rand(1, 5)) + mt_rand(-1, 1)));
    foreach ([
        'found' => [$expected, ids($service->searchCustomers($term, $sorting, 10000))],
        'pages by offset' => [array_slice($expected, $half, 7), ids($service->searchCustomers($term, $sorting, 7, $half))],
        'pages forwards' => [$expected, $forwards],
        'pages backwards' => [$expected, $backwards],
        'count' => [[count($expected)], [$service->getSearchedCustomerTotalCount($term)]],
        'capped count' => [[min(50, count($expected))], [$service->countSearchedCustomersUpTo($term, 50)->value()]],
    ] as $what => [$should, $is]) {
        if ($should !== $is) {
            return sprintf("%s: should be %s, is %s\n", $what, implode(' ', array_slice($should, 0, 20)), implode(' ', array_slice($is, 0, 20)));
        }
    }

    return '';
}

[$count, $seed] = [how_many(200), seed()];
on_each_engine(function (Engine $engine) use ($count, $seed) {
    $shop = make_up_customers($engine, 1000);
    $rows = rows_of_customers($shop);
    $oracle = customer_oracle();
    $random = new RandomFilters($oracle, $rows);
    mt_srand($seed);
    $wrong = $some = 0;
    // Few searches may happen to find little: then there are more of them.
    for ($i = 0; ($i < $count || $some <= $count / 3) && $i < 5 * $count && $wrong < 5; $i++) {
        [$term, $sorting] = [mt_rand(0, 9) ? $random->searchTerm() : full_name(one_of($rows)), mt_rand(0, 2) ? null : one_of(['-id', 'lastName', '-dateOfBirth,firstName'])];
        $expected = array_column($oracle->search($rows, $term, EXACT, FULL_NAME, 'id', $sorting), 'id');
        $some += count($expected) > 0 && count($expected) < 1000;
        $difference = check($shop->customerSearchService(), $expected, $term, $sorting);
        if ($difference !== '') {
            $wrong++;
            echo "seed $seed, search $i, ", json_encode([$term, $sorting], JSON_UNESCAPED_UNICODE), ": $difference";
        }
    }
    echo $wrong === 0 ? 'equal' : "$wrong differ", ', ', $some > $count / 3 ? 'found some' : "found some in $some of $i", "\n";
});
?>
--EXPECT--
equal, found some
