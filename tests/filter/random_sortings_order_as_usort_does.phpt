--TEST--
Random sortings order as usort() does by the same rules, and pages by key, forwards and backwards, are the whole list
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

use Customer\Services\CustomerFilterService;
use Customer\Services\CustomerPage;

function ids(iterable $customers): array
{
    $ids = [];
    foreach ($customers as $customer) {
        $ids[] = $customer->id();
    }

    return $ids;
}

/** All pages from the first one on, and back again. */
function walk(CustomerFilterService $service, array $filter, ?string $sorting, int $limit): array
{
    $page = $service->pageCustomers($filter, $sorting, $limit);
    $forwards = [ids($page)];
    while ($page->hasMore()) {
        $page = $service->pageCustomers($filter, $sorting, $limit, $page->nextCursor());
        $forwards[] = ids($page);
    }
    $backwards = [ids($page)];
    while ($page->previousCursor() !== null) {
        $page = $service->pageCustomers($filter, $sorting, $limit, $page->previousCursor());
        array_unshift($backwards, ids($page));
    }

    return [array_merge(...$forwards), array_merge(...$backwards)];
}

function compare(string $what, array $expected, array $found): string
{
    if ($expected === $found) {
        return '';
    }
    for ($i = 0; ($expected[$i] ?? null) === ($found[$i] ?? null); $i++);

    return sprintf("%s differ: %d and %d, first at %d: %s and %s\n", $what, count($expected), count($found), $i, $expected[$i] ?? 'none', $found[$i] ?? 'none');
}

/** What is wrong, or ''. */
function check(Oracle $oracle, CustomerFilterService $service, array $rows, array $filter, ?string $sorting): string
{
    try {
        $expected = array_column($oracle->sort($oracle->select($rows, $filter), $sorting, 'id'), 'id');
    } catch (Refused $e) {
        $expected = null;
    }
    try {
        $found = ids($service->filterCustomers($filter, $sorting, 10000));
    } catch (InvalidArgumentException $e) {
        return $expected === null ? '' : 'is refused: ' . $e->getMessage() . "\n";
    }
    if ($expected === null) {
        return "should be refused\n";
    }
    $half = intdiv(count($expected), 2);
    [$forwards, $backwards] = walk($service, $filter, $sorting, max(1, intdiv(count($expected), mt_rand(1, 12)) + mt_rand(-1, 1)));

    return compare('lists', $expected, $found)
        . compare('pages by offset', array_slice($expected, $half, 7), ids($service->filterCustomers($filter, $sorting, 7, $half)))
        . compare('pages forwards', $expected, $forwards)
        . compare('pages backwards', $expected, $backwards)
        . compare('streams', $expected, ids($service->streamCustomers($filter, $sorting, mt_rand(1, 400))));
}

[$count, $seed] = [how_many(100), seed()];
on_each_engine(function (Engine $engine) use ($count, $seed) {
    $shop = make_up_customers($engine, 1000);
    $rows = rows_of_customers($shop);
    $oracle = customer_oracle();
    $random = new RandomFilters($oracle, $rows);
    mt_srand($seed);
    $wrong = 0;
    for ($i = 0; $i < $count && $wrong < 5; $i++) {
        [$sorting, $filter] = [$random->sorting(), mt_rand(0, 3) ? [] : $random->filter(1)];
        $difference = check($oracle, $shop->customerFilterService(), $rows, $filter, $sorting);
        if ($difference !== '') {
            $wrong++;
            echo "seed $seed, sorting $i, ", var_export($sorting, true), ' of ', as_php($filter), ":\n$difference";
        }
    }
    echo $wrong === 0 ? 'equal' : "$wrong differ", "\n";
});
?>
--EXPECT--
equal
