--TEST--
Random filters come through their array form and JSON unchanged, and have no value in their SQL
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Filter;
use Customer\Query\Placeholders;

mt_srand($seed = (int) (getenv('CUSTOMER_TEST_SEED') ?: random_int(1, 1 << 30)));

const NAMES = ['id', 'total', 'sum', 'order.total', 'isPaid', 'note', 'code', 'name', 'email', 'day', 'at'];
const TEXTS = ['qqa', "qq'--", 'qq*', '*qq\\*', 'qq|', 'qq,qq', "qq\n", 'QÖqq', '', '\\', 'qq%_?[', '"qq"', '$1qq', ':qq', "qq') OR 1=1"];

function value(string $name): mixed
{
    return match ($name) {
        'id' => [mt_rand(-9, 9), (string) mt_rand()][mt_rand(0, 1)],
        'total', 'sum', 'order.total' => [mt_rand(0, 99) / 8, '-0.50', 1e21][mt_rand(0, 2)],
        'isPaid' => [true, false, '1', 'true'][mt_rand(0, 3)],
        'day' => ['2024-02-29', new DateTimeImmutable('2026-01-02')][mt_rand(0, 1)],
        'at' => ['2024-02-29 01:02:03', '2024-02-29T01:02:03.5-11:30', new DateTime('@5')][mt_rand(0, 2)],
        default => TEXTS[mt_rand(0, count(TEXTS) - 1)],
    };
}

function term(string $name): array
{
    $orders = in_array($name, ['id', 'total', 'sum', 'order.total', 'day', 'at'], true);
    $operations = ['eq', 'neq', ...$name === 'isPaid' ? [] : ['in', 'nin'], ...$orders ? ['lt', 'gte', 'between'] : ($name === 'isPaid' ? [] : ['like']), ...in_array($name, ['note', 'day'], true) ? ['null', 'notnull'] : []];
    $term = [];
    for ($i = mt_rand(1, 3); $i > 0; $i--) {
        $operation = $operations[mt_rand(0, count($operations) - 1)];
        $term[$operation] = match ($operation) {
            'in', 'nin' => array_map(fn() => value($name), array_fill(0, mt_rand(0, 4), 0)),
            'between' => [value($name), value($name)],
            'null', 'notnull' => true,
            default => value($name),
        };
    }

    return $term;
}

function filter(int $depth): array
{
    $filter = [];
    for ($i = mt_rand(1, 3); $i > 0; $i--) {
        $kind = $depth > 0 ? mt_rand(0, 5) : 5;
        $key = ['and', 'or', 'not'][$kind] ?? NAMES[mt_rand(0, count(NAMES) - 1)];
        $filter[$key] = match (true) {
            $key === 'not' => filter($depth - 1),
            $key === 'and', $key === 'or' => mt_rand(0, 1) ? filter($depth - 1) : array_map(fn() => filter($depth - 1), array_fill(0, mt_rand(1, 3), 0)),
            default => term($key),
        };
    }

    return $filter;
}

$rounds = getenv('SKIP_SLOW_TESTS') ? 100 : 2000;
for ($round = 0; $round < $rounds; $round++) {
    $all = (bool) mt_rand(0, 1);
    $filter = orders()->filter(filter(3), $all);
    $again = Filter::fromArray(orders(), json_decode(json_encode($filter), true));
    foreach (Dialect::cases() as $dialect) {
        $sql = $filter->toSql($dialect, Placeholders::Numbered);
        if ($sql != $again->toSql($dialect, Placeholders::Numbered) || $filter->toArray() !== $again->toArray()) {
            echo "seed $seed: another filter: ", json_encode($filter), "\n";
        }
        preg_match_all('/\$(\d+)/', str_replace("'$[*]'", '', $sql->text()), $numbers);
        if ($numbers[1] != range(1, count($sql->parameters())) && count($sql->parameters()) > 0) {
            echo "seed $seed: placeholders with gaps: ", $sql->text(), "\n";
        }
        if (str_contains(strtolower($sql->text()), 'qq')) {
            echo "seed $seed: a value in the SQL: ", $sql->text(), "\n";
        }
        foreach ($sql->parameters() as $parameter) {
            if (!is_int($parameter) && !is_string($parameter)) {
                echo "seed $seed: ", get_debug_type($parameter), "\n";
            }
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
