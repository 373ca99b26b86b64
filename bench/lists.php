<?php
// The measurements on a large table: pages, searches, filters, counts, and all customers one by one; and filters to SQL,
// which needs no table. Called by run.php and growth.php.

/**
 * The list by last name: its first page, or pages one after the other from a depth on.
 *
 * @param array<string, array{Contender, string}> $contenders by name: whom to tell what, "offset" or "keyset"
 * @return array<string, array[]> by name: the answers of the rounds that count
 */
function measure_pages(PgsqlEngine $engine, array $contenders, int $depth, array $plan): array
{
    $commands = $places = [];
    foreach ($contenders as $name => [$_, $how]) {
        // OFFSET takes thousands of times as long down there.
        [$count, $warm] = $depth > 0 && $how === 'offset' ? [1, 0] : [$plan['count'], $plan['warm']];
        $commands[$name] = "$how $depth $count $warm";
        $places[$name] = BENCH_PAGE + ($depth > 0 ? $depth + BENCH_PAGE * ($count + $warm - 1) : 0);
    }
    $expected = array_map($engine->customerAt(...), $places);
    $answers = rounds(array_map(fn (array $contender) => $contender[0], $contenders), $commands, $plan['rounds'], 1, fn () => null);
    foreach ($answers as $name => $rounds) {
        foreach ($rounds as $answer) {
            if ($answer['last'] !== $expected[$name]) {
                throw new RuntimeException("$name has read another page: it ends in {$answer['last']}, not {$expected[$name]}");
            }
        }
    }
    return $answers;
}

/** @return array<string, array[]> by name */
function measure_sql(string $programs, string $module, array $plan): array
{
    $terms = [];
    foreach (BENCH_FILTERS as $name => $term) {
        array_push($terms, $name, $term);
    }
    $inC = ["$programs/query", ...$terms, BENCH_SORTING];
    $same = [
        Contender::runOnce(["$programs/query", 'show', ...$terms, BENCH_SORTING]),
        Contender::runOnce(php($module, 'sql.php', 'customer', 'show')),
        Contender::runOnce(php($module, 'sql.php', 'grammar', 'show')),
    ];
    if ($same[0] !== $same[1] || $same[0] !== $same[2]) {
        throw new RuntimeException("The SQL is not the same:\n" . implode("\n", array_map(json_encode(...), $same)));
    }
    $contenders = [
        'customer' => new Contender(php($module, 'sql.php', 'customer')),
        'customer\'s C alone' => new Contender($inC),
        'the same grammar in PHP' => new Contender(php($module, 'sql.php', 'grammar')),
    ];
    $commands = array_fill_keys(array_keys($contenders), "sql 0 {$plan['count']} {$plan['warm']}");
    $commands['the same grammar in PHP'] = 'sql 0 ' . intdiv($plan['count'], 10) . " {$plan['warm']}"; // takes as long
    return rounds($contenders, $commands, $plan['rounds'], 1, fn () => null);
}

/** What questions.php answers: see there. */
function measure_questions(PgsqlEngine $engine, string $module, int $customers, int $each, int $peers): array
{
    return Contender::runOnce(php($module, 'questions.php', $engine->customerDsn(), $engine->pdoDsn(), (string) $customers, (string) $each,
        (string) $peers));
}

function measure_stream(PgsqlEngine $engine, string $module, int $customers): array
{
    $answer = Contender::runOnce(php($module, 'stream.php', $engine->customerDsn()));
    return $answer['rows'] === $customers ? $answer : throw new RuntimeException("{$answer['rows']} customers have come, not $customers");
}

/** All of it but the SQL, on what the last import has left. */
function measure_lists(PgsqlEngine $pgsql, string $programs, string $module, int $customers, array $plan, Report $report): void
{
    $depth = intdiv($customers * 9, 10);
    $pgsql->settle();
    $customer = new Contender(php($module, 'customer.php', $pgsql->customerDsn()));
    $libpq = new Contender(["$programs/libpq", $pgsql->libpqDsn(), '/dev/null']);
    $pdo = new Contender(php(null, 'pdo.php', $pgsql->pdoDsn(), '/dev/null'));
    $doctrine = new Contender(php(null, 'doctrine.php', $pgsql->doctrineParameters(), '/dev/null'));
    $eloquent = new Contender(php(null, 'eloquent.php', $pgsql->eloquentConnection(), '/dev/null'));
    progress('PostgreSQL: first pages');
    $report->pages(0, $customers, measure_pages($pgsql, [
        'customer' => [$customer, 'offset'],
        'customer, with a cursor' => [$customer, 'keyset'],
        'libpq in C' => [$libpq, 'keyset'],
        'PDO, plain objects' => [$pdo, 'keyset'],
        'Doctrine ORM' => [$doctrine, 'offset'],
        'Eloquent' => [$eloquent, 'offset'],
    ], 0, $plan['pages']), 'libpq in C');
    progress('PostgreSQL: deep pages');
    $report->pages($depth, $customers, measure_pages($pgsql, [
        'customer' => [$customer, 'keyset'],
        'libpq in C' => [$libpq, 'keyset'],
        'PDO, plain objects' => [$pdo, 'keyset'],
        'customer, by OFFSET' => [$customer, 'offset'],
        'PDO, plain objects, by OFFSET' => [$pdo, 'offset'],
        'Doctrine ORM, by OFFSET' => [$doctrine, 'offset'],
        'Eloquent, by OFFSET' => [$eloquent, 'offset'],
    ], $depth, $plan['pages']), 'libpq in C');
    progress('PostgreSQL: searches, filters and counts');
    $report->questions($customers, measure_questions($pgsql, $module, $customers, ...$plan['questions']));
    progress('PostgreSQL: all customers, one by one');
    $report->stream(measure_stream($pgsql, $module, $customers));
}
