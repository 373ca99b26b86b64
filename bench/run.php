<?php
// The measurements, and the report of them. Called by scripts/bench, which has made everything ready:
//   run.php PROGRAMS-FOLDER MODULE SOCKET-FOLDER WORK-FOLDER full|quick

require __DIR__ . '/rows.php';
require __DIR__ . '/filters.php';
require __DIR__ . '/contender.php';
require __DIR__ . '/engines.php';
require __DIR__ . '/lists.php';
require __DIR__ . '/report.php';

[, $programs, $module, $socket, $work, $size] = $argv;

// How much of each. Rounds go through all contenders in turn; the first rounds, which warm up, do not count.
$plan = $size === 'full' ? [
    'rows' => 100000,
    'read' => ['warm' => 3, 'rounds' => 25],
    'create' => ['rounds' => 11, 'count' => 100, 'warm' => 20],
    'bulk' => ['rounds' => 5, 'count' => 100000, 'slow count' => 10000],
    'bulk on SQLite' => ['rounds' => 3],
    'import' => [[10000, 'kept'], [100000, 'kept'], [1000000, 'deferred']],
    'sql' => ['rounds' => 25, 'count' => 10000, 'warm' => 1000],
    'pages' => ['rounds' => 25, 'count' => 200, 'warm' => 20],
    'questions' => ['each' => 20, 'peers' => 1],
] : [
    'rows' => 2000,
    'read' => ['warm' => 1, 'rounds' => 5],
    'create' => ['rounds' => 3, 'count' => 20, 'warm' => 10],
    'bulk' => ['rounds' => 3, 'count' => 2000, 'slow count' => 500],
    'bulk on SQLite' => ['rounds' => 3],
    'import' => [[5000, 'kept'], [20000, 'deferred']],
    'sql' => ['rounds' => 5, 'count' => 2000, 'warm' => 100],
    'pages' => ['rounds' => 5, 'count' => 20, 'warm' => 5],
    'questions' => ['each' => 5, 'peers' => 1],
];

function measure_read(Engine $engine, array $contenders, array $plan): array
{
    $engine->resetAll();
    $answers = rounds($contenders, 'read', $plan['read']['rounds'], $plan['read']['warm'], fn () => null);
    foreach ($answers as $name => $rounds) {
        foreach ($rounds as $answer) {
            if ($answer['rows'] !== BENCH_SEED) {
                throw new RuntimeException("$name has read {$answer['rows']} rows");
            }
        }
    }
    return $answers;
}

function measure_create(Engine $engine, array $contenders, array $plan): array
{
    ['rounds' => $rounds, 'count' => $count, 'warm' => $warm] = $plan['create'];
    $commands = array_fill_keys(array_keys($contenders), "create 0 $count $warm");
    if (isset($contenders[SAME_STATEMENT])) {
        $commands[SAME_STATEMENT] = "create_same 0 $count $warm";
    }
    $engine->resetAll();
    return rounds($contenders, $commands, $rounds, 1, function () use ($engine): void {
        $engine->deleteNew();
    });
}

function measure_bulk(Engine $engine, array $contenders, array $plan, int $rounds): array
{
    $slow = ['Doctrine ORM', 'Eloquent'];
    $commands = [];
    foreach ($contenders as $name => $_) {
        $commands[$name] = 'bulk 0 ' . (in_array($name, $slow, true) ? $plan['bulk']['slow count'] : $plan['bulk']['count']);
    }
    return rounds($contenders, $commands, $rounds, 1, $engine->resetAll(...));
}

function measure_import(Engine $engine, array $sizes, string $module): array
{
    $answers = [];
    foreach ($sizes as [$size, $indexes]) {
        $engine->clear();
        $answer = Contender::runOnce(php($module, 'import.php', $engine->customerDsn(), '0', (string) $size, $indexes));
        if ($answer['rows'] !== $size) {
            throw new RuntimeException("The import of $size rows has imported {$answer['rows']}");
        }
        $answers[] = $answer + ['deferred' => $indexes === 'deferred'];
    }
    return $answers;
}

$started = hrtime(true);
mt_srand(1); // the same orders every time
$rowsFile = "$work/rows.tsv";
$report = new Report($size);

progress('PostgreSQL: the tables and the rows');
$pgsql = new PgsqlEngine($socket);
$pgsql->prepare($module, $plan['rows']);
$pgsql->writeRows($rowsFile);
$report->facts($pgsql);
progress('filters to SQL');
$report->sql(measure_sql($programs, $module, $plan['sql']), 'customer');

$contenders = [
    'customer' => new Contender(php($module, 'customer.php', $pgsql->customerDsn())),
    'libpq in C' => new Contender(["$programs/libpq", $pgsql->libpqDsn(), $rowsFile]),
    'PDO, plain objects' => new Contender(php(null, 'pdo.php', $pgsql->pdoDsn(), $rowsFile)),
    'Doctrine ORM' => new Contender(php(null, 'doctrine.php', $pgsql->doctrineParameters(), $rowsFile)),
    'Eloquent' => new Contender(php(null, 'eloquent.php', $pgsql->eloquentConnection(), $rowsFile)),
];

progress('PostgreSQL: read');
$report->read('PostgreSQL', measure_read($pgsql, $contenders, $plan), 'libpq in C');

progress('PostgreSQL: create, on the disk');
$creators = $contenders + [SAME_STATEMENT => new Contender(["$programs/libpq", $pgsql->libpqDsn(), $rowsFile])];
$report->create('PostgreSQL', 'each commit on the disk (`synchronous_commit = on`)', measure_create($pgsql, $creators, $plan), 'libpq in C', $plan);

progress('PostgreSQL: create, not waiting for the disk');
$pgsql->setSynchronousCommit(false);
$report->create('PostgreSQL', 'not waiting for the disk (`synchronous_commit = off`)', measure_create($pgsql, $creators, $plan), 'libpq in C', $plan);
$pgsql->setSynchronousCommit(true);

progress('PostgreSQL: bulk');
$report->bulk('PostgreSQL', measure_bulk($pgsql, $contenders, $plan, $plan['bulk']['rounds']), 'libpq in C', $plan);
unset($contenders, $creators);

progress('PostgreSQL: import');
$report->import('PostgreSQL', measure_import($pgsql, $plan['import'], $module));

measure_lists($pgsql, $programs, $module, end($plan['import'])[0], $plan, $report);

progress('SQLite: the tables');
$sqlite = new SqliteEngine("$work/bench.sqlite");
$sqlite->prepare($module, 0);
$contenders = [
    'customer' => new Contender(php($module, 'customer.php', $sqlite->customerDsn())),
    'sqlite3 in C' => new Contender(["$programs/sqlite", $sqlite->path(), $rowsFile]),
    'PDO, plain objects' => new Contender(php(null, 'pdo.php', $sqlite->pdoDsn(), $rowsFile)),
];

progress('SQLite: read');
$report->read('SQLite', measure_read($sqlite, $contenders, $plan), 'sqlite3 in C');
progress('SQLite: create');
$report->create('SQLite', 'each commit on the disk (`synchronous = FULL`, WAL)', measure_create($sqlite, $contenders, $plan), 'sqlite3 in C', $plan);
progress('SQLite: bulk');
$report->bulk('SQLite', measure_bulk($sqlite, $contenders, $plan, $plan['bulk on SQLite']['rounds']), 'sqlite3 in C', $plan);
unset($contenders);
progress('SQLite: import');
$report->import('SQLite', measure_import($sqlite, $plan['import'], $module));

progress('done');
$report->finish(__DIR__ . '/results.md', dirname(__DIR__) . '/README.md');
