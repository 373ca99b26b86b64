--TEST--
Random filters on 1,000 customers return exactly what a slow, obvious evaluation of the same filters returns
--EXTENSIONS--
customer
--INI--
pcre.jit=0
memory_limit=512M
--FILE--
<?php
/*
 * CUSTOMER_TEST_FILTERS=100000 tries that many on each engine; CUSTOMER_TEST_SEED repeats a run.
 */
require __DIR__ . '/../support/random_filters.inc';

use Customer\Shop;

/** The ids, or why not. */
function found(Shop $shop, array $filter, bool $all): array|string
{
    try {
        $service = $shop->customerFilterService();
        $filters = $all ? $filter : $shop->customerFilterFactory()->createFilters($filter, false)->toArray();

        return array_map(fn ($customer) => $customer->id(), iterator_to_array($service->filterCustomers($filters, null, 10000)));
    } catch (InvalidArgumentException $e) {
        return 'refused: ' . strtok($e->getMessage(), "\n");
    }
}

function expected(Oracle $oracle, array $rows, array $filter, bool $all): array|string
{
    try {
        return array_column($oracle->select($rows, $filter, $all), 'id');
    } catch (Refused $e) {
        return 'refused: ' . $e->getMessage();
    }
}

/** What counts must say, and the filter that was kept as JSON and read again must return. */
function check_the_rest(Shop $shop, array $filter, bool $all, array $ids): string
{
    $service = $shop->customerFilterService();
    $canonical = $shop->customerFilterFactory()->createFilters($filter, $all)->toArray();
    $again = json_decode(json_encode($canonical, JSON_THROW_ON_ERROR), true);

    return match (true) {
        $canonical !== $again => 'JSON changes it',
        found($shop, $again, true) !== $ids => 'toArray() means something else',
        $shop->customerFilterFactory()->createFilters($again)->toArray() !== $canonical => 'toArray() is not canonical',
        $service->getCustomersTotalCount($canonical) !== count($ids) => 'the count differs',
        $service->countCustomersUpTo($canonical, 100)->value() !== min(100, count($ids)) => 'the capped count differs',
        default => '',
    };
}

function is_equal(array|string $expected, array|string $found): bool
{
    return is_string($expected) ? is_string($found) : $expected === $found;
}

function describe_found(array|string $found): string
{
    return is_string($found) ? $found : count($found) . ' customers';
}

[$count, $seed] = [how_many(2000), seed()];
on_each_engine(function (Engine $engine) use ($count, $seed) {
    $shop = make_up_customers($engine, 1000);
    $rows = rows_of_customers($shop);
    $oracle = customer_oracle();
    $random = new RandomFilters($oracle, $rows);
    mt_srand($seed);
    $outcomes = ['refused' => 0, 'none' => 0, 'some' => 0, 'all' => 0];
    $wrong = 0;
    for ($i = 0; $i < $count && $wrong < 5; $i++) {
        [$filter, $all] = [$random->filter(), mt_rand(0, 9) > 0];
        $expected = expected($oracle, $rows, $filter, $all);
        $found = found($shop, $filter, $all);
        $isKept = is_equal($expected, $found) && is_array($found) && $i % 10 === 0 ? check_the_rest($shop, $filter, $all, $found) : '';
        if (!is_equal($expected, $found) || $isKept !== '') {
            $wrong++;
            echo "seed $seed, filter $i, ", $all ? 'all' : 'any', ' of ', as_php($filter), "\n  should be ", describe_found($expected);
            echo ', is ', describe_found($found), " $isKept\n";
            if (is_array($expected) && is_array($found)) {
                echo '  missing: ', implode(' ', array_slice(array_diff($expected, $found), 0, 9));
                echo ', too many: ', implode(' ', array_slice(array_diff($found, $expected), 0, 9)), "\n";
            }
        }
        $outcomes[match (true) {
            is_string($expected) => 'refused',
            count($expected) === 0 => 'none',
            count($expected) === count($rows) => 'all',
            default => 'some',
        }]++;
    }
    echo count($rows), ' customers; ', $wrong === 0 ? 'equal' : "$wrong differ", '; ';
    echo $outcomes['some'] > $count / 3 && min($outcomes) > 0 ? 'some of each kind' : json_encode($outcomes), "\n";
});
?>
--EXPECT--
1000 customers; equal; some of each kind
