<?php
// How the cost of a question grows with the table: growth.php MODULE SOCKET-FOLDER [LARGEST]
// Called by scripts/bench --growth. Writes growth.svg, and its figures into README.md; if it is told the largest table,
// at least 300,000, to try it out, it writes growth.svg into the temporary folder and nothing else.

require __DIR__ . '/rows.php';
require __DIR__ . '/contender.php';
require __DIR__ . '/engines.php';
require __DIR__ . '/lists.php';
require __DIR__ . '/report.php';
require __DIR__ . '/plot.php';

const SIZES = [100000, 1000000, 10000000];
const PAGES = ['rounds' => 11, 'count' => 100, 'warm' => 20];

[, $module, $socket] = $argv;
$largest = (int) ($argv[3] ?? 0);
$started = hrtime(true);
mt_srand(1);

/** @return float[] the median seconds of each question, by its name */
function ask(PgsqlEngine $engine, string $module, int $customers): array
{
    $depth = intdiv($customers * 9, 10 * BENCH_PAGE) * BENCH_PAGE;
    $customer = ['customer' => [new Contender(php($module, 'customer.php', $engine->customerDsn())), 'keyset']];
    $pages = array_map(
        fn (int $depth) => median(array_map(fn (array $answer) => $answer['seconds'] / $answer['rows'], measure_pages($engine, $customer, $depth, PAGES)['customer'])),
        [0, $depth],
    );
    $questions = measure_questions($engine, $module, $customers, 10, 0);
    $searches = [];
    foreach ($questions['searches'] as $kind => ['words' => $words, 'seconds' => $seconds]) {
        $searches[$words] = [...$searches[$words] ?? [], ...array_values($seconds)];
    }
    return [
        'first page' => $pages[0],
        'page after nine tenths' => $pages[1],
        'search of one word' => median($searches[1]),
        'search of two words' => median($searches[2]),
        'last name begins with …' => median($questions['lists'][array_key_first($questions['lists'])]),
        'count up to 10,000' => median(array_column($questions['counts'], 'capped')),
    ];
}

/** A database of so many customers. @return array{PgsqlEngine, string[]} and what it took, as a row of the table of that */
function fill(PgsqlEngine $cluster, string $module, int $customers): array
{
    progress(number_format($customers) . ' customers: import');
    $engine = $cluster->another("customers_$customers");
    $import = Contender::runOnce(php($module, 'import.php', $engine->customerDsn(), '0', (string) $customers, 'deferred'));
    $engine->settle();
    [$table, $indexes] = $engine->sizes();
    return [$engine, [
        number_format($customers),
        number_format($customers / ($import['seconds'] - $import['indexes'])),
        time_of($import['indexes']),
        megabytes($table),
        megabytes($indexes),
    ]];
}

$engine = new PgsqlEngine($socket);
$sizes = $largest > 0 ? [intdiv($largest, 10), $largest] : SIZES;
// All databases first, and then the questions, one after the other: they are asked in the same minutes.
$engines = $made = $series = [];
foreach ($sizes as $customers) {
    [$engines[$customers], $made[]] = fill($engine, $module, $customers);
}
foreach ($engines as $customers => $filled) {
    progress(number_format($customers) . ' customers: questions');
    foreach (ask($filled, $module, $customers) as $question => $seconds) {
        $series[$question][$customers] = $seconds;
    }
}

$rows = [];
foreach ($series as $question => $times) {
    $rows[] = [$question, ...array_map(time_of(...), array_values($times))];
}
$text = table(['', ...array_map(number_format(...), $sizes)], $rows) . "\n"
    . table(['customers', 'imported a second, without indexes', 'making the indexes', 'size of the table', 'of its indexes'], $made);
echo $text;
$plot = plot($series, 'customers in the table', 'time of a question');
if ($largest > 0) {
    file_put_contents(sys_get_temp_dir() . '/growth.svg', $plot);
} else {
    file_put_contents(__DIR__ . '/growth.svg', $plot);
    replace_between(__DIR__ . '/README.md', 'growth', $text);
}
progress('done');
