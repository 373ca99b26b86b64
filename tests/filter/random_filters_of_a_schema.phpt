--TEST--
Random filters of a Schema over a table of one's own, with every type and missing values, return what an oracle returns, whatever the placeholders
--EXTENSIONS--
customer
--INI--
pcre.jit=0
memory_limit=512M
--FILE--
<?php
/*
 * CUSTOMER_TEST_FILTERS and CUSTOMER_TEST_SEED as for the customers' filters. Half of the columns may be NULL.
 */
require __DIR__ . '/../support/random_filters.inc';

use Customer\Connection;
use Customer\Query\Dialect;
use Customer\Query\Placeholders;
use Customer\Query\Schema;
use Customer\Query\Sql;

/** Name of the column, its type to the language, and to the databases. */
const COLUMNS = [
    'number' => ['integer', 'bigint', 'INTEGER'],
    'flag' => ['boolean', 'boolean', 'INTEGER'],
    'total' => ['decimal', 'numeric', 'NUMERIC'],
    'word' => ['string', 'text COLLATE "C"', 'TEXT'],
    'name' => ['folded', 'text COLLATE "C"', 'TEXT'],
    'address' => ['email', 'text COLLATE "C"', 'TEXT'],
    'day' => ['date', 'date', 'TEXT'],
    'moment' => ['time', 'timestamptz', 'TEXT'],
];

function schema(): Schema
{
    $attributes = ['id' => ['column' => 'i.id', 'type' => 'integer', 'unique' => true]];
    foreach (COLUMNS as $name => [$type]) {
        $attributes[$name] = ['column' => "i.$name", 'type' => $type, 'binary' => in_array($type, ['string', 'folded', 'email'], true)];
        $attributes["maybe.$name"] = ['column' => "i.maybe_$name", 'nullable' => true, 'aliases' => ["any$name"]] + $attributes[$name];
    }

    return new Schema($attributes, 'id');
}

/** The oracle's own idea of what the types take. */
function oracle(): Oracle
{
    $equal = ['eq', 'neq', 'in', 'nin'];
    $order = ['lt', 'lte', 'gt', 'gte', 'between'];
    $operations = [
        'integer' => [...$equal, ...$order], 'boolean' => ['eq', 'neq'], 'decimal' => [...$equal, ...$order], 'string' => [...$equal, 'like'],
        'folded' => [...$equal, 'like'], 'email' => [...$equal, 'like'], 'date' => [...$equal, 'like', ...$order], 'time' => [...$equal, ...$order],
    ];
    $attributes = ['id' => ['type' => 'integer', 'operations' => $operations['integer'], 'sortable' => true]];
    $aliases = [];
    foreach (COLUMNS as $name => [$type]) {
        $attributes[$name] = ['type' => $type, 'operations' => $operations[$type], 'sortable' => true];
        $attributes["maybe.$name"] = ['type' => $type, 'operations' => [...$operations[$type], 'null', 'notnull'], 'sortable' => true];
        $aliases["any$name"] = "maybe.$name";
    }

    return new Oracle($attributes, $aliases);
}

function value(string $type): mixed
{
    return match ($type) {
        'integer' => one_of([0, 1, -1, 42, mt_rand(-100, 100), PHP_INT_MAX, PHP_INT_MIN]),
        'boolean' => mt_rand(0, 1) === 1,
        'decimal' => one_of(['0', '-0.5', '0.1', '12.50', '1000', (string) (mt_rand(-999, 999) / 8)]),
        'string' => Nasty::text(),
        'folded' => Schema::fold(Nasty::text()),
        'email' => Oracle::key('email', one_of(['John', 'andré', 'a*b', 'a%b', 'x_y']) . '@' . one_of(['Example.org', 'ÖBB.at', 'x.y'])),
        'date' => one_of(['1970-01-01', '1980-02-29', '0001-01-01', '9999-12-31', sprintf('20%02d-%02d-15', mt_rand(0, 99), mt_rand(1, 12))]),
        'time' => mt_rand(-200, 2000) * 1_000_000 * one_of([1, 3600, 86400, 864000]),
    };
}

/** Rows as the oracle has them. */
function rows(int $count): array
{
    mt_srand(1970);
    $rows = [];
    for ($id = 1; $id <= $count; $id++) {
        $row = ['id' => $id];
        foreach (COLUMNS as $name => [$type]) {
            $row[$name] = value($type);
            $row["maybe.$name"] = mt_rand(0, 2) ? value($type) : null;
        }
        $rows[] = $row;
    }

    return $rows;
}

function make_table(Connection $connection, bool $isPgsql, array $rows): void
{
    $columns = ['id bigint PRIMARY KEY'];
    foreach (COLUMNS as $name => $types) {
        $columns[] = "$name {$types[$isPgsql ? 1 : 2]} NOT NULL";
        $columns[] = "maybe_$name {$types[$isPgsql ? 1 : 2]}";
    }
    $connection->execute('CREATE TABLE item (' . implode(', ', $columns) . ')');
    $places = array_map(fn (int $n) => '$' . $n, range(1, count($columns)));
    foreach (COLUMNS as $name => $types) {
        $isPgsql && $types[1] === 'numeric' && $casts[] = $name;
    }
    foreach ($rows as $row) {
        $values = [];
        foreach ($row as $name => $value) {
            $type = COLUMNS[str_replace('maybe.', '', $name)][0] ?? 'integer';
            $values[] = $value === null ? null : match ($type) {
                'time' => gmdate('Y-m-d H:i:s', intdiv($value, 1000000)) . ($isPgsql ? '+00' : ''),
                'boolean' => $isPgsql ? $value : (int) $value,
                default => $value,
            };
        }
        $connection->execute('INSERT INTO item VALUES (' . implode(', ', $places) . ')', $values);
    }
}

/** The ids that a piece of SQL finds. */
function ids_by(Connection $connection, Sql $sql, string $order): array
{
    $parameters = $sql->parameters();
    $text = $sql->text();
    if (!array_is_list($parameters)) { // the connection counts its placeholders
        $numbers = array_flip(array_keys($parameters));
        $text = preg_replace_callback('~:(p\d+)~', fn (array $match) => '$' . ($numbers[$match[1]] + 1), $text);
    } elseif (!str_contains($text, '$')) {
        $number = 0;
        $text = preg_replace_callback('~\?~', function () use (&$number) {
            return '$' . ++$number;
        }, $text);
    }

    return array_column($connection->execute("SELECT i.id FROM item i WHERE $text ORDER BY $order", array_values($parameters)), 'id');
}

function why(InvalidArgumentException|Refused $e): string
{
    return 'refused: ' . strtok($e->getMessage(), "\n");
}

[$count, $seed] = [how_many(2000), seed()];
on_each_engine(function (Engine $engine) use ($count, $seed) {
    $connection = $engine->shop()->connection();
    [$rows, $oracle, $schema] = [rows(500), oracle(), schema()];
    $dialect = Dialect::from($engine->name);
    make_table($connection, $engine->name === 'pgsql', $rows);
    $random = new RandomFilters($oracle, $rows);
    mt_srand($seed);
    $wrong = 0;
    for ($i = 0; $i < $count && $wrong < 5; $i++) {
        [$filter, $all, $sorting, $placeholders] = [$random->filter(), mt_rand(0, 9) > 0, $random->sorting(), one_of(Placeholders::cases())];
        try {
            $expected = array_column($oracle->sort($oracle->select($rows, $filter, $all), $sorting, 'id'), 'id');
        } catch (Refused $e) {
            $expected = why($e);
        }
        try {
            $found = ids_by($connection, $schema->filter($filter, $all)->toSql($dialect, $placeholders), $schema->sorting($sorting)->toSql($dialect));
        } catch (InvalidArgumentException $e) {
            $found = why($e);
        }
        if (is_string($expected) ? !is_string($found) : $expected !== $found) {
            $wrong++;
            echo "seed $seed, filter $i, ", $all ? 'all' : 'any', ' of ', as_php($filter), ' sorted by ', var_export($sorting, true), "\n  should be ";
            echo is_string($expected) ? $expected : implode(' ', array_slice($expected, 0, 20)), "\n  is ", is_string($found) ? $found : implode(' ', array_slice($found, 0, 20)), "\n";
        }
    }
    echo $wrong === 0 ? 'equal' : "$wrong differ", "\n";
});
?>
--EXPECT--
equal
