<?php
// The tables, in Markdown: to standard output as they come, and into a file at the end.

function median(array $values): float
{
    return quantile($values, 0.5);
}

function quantile(array $values, float $q): float
{
    sort($values);
    $at = $q * (count($values) - 1);
    $low = (int) floor($at);
    return $values[$low] + ($at - $low) * ($values[(int) ceil($at)] - $values[$low]);
}

/** Three digits, in the unit that the second number wants. */
function digits(float $seconds, float $like): string
{
    $value = $seconds * match (true) {
        $like < 0.001 => 1e6,
        $like < 1 => 1e3,
        default => 1,
    };
    return number_format($value, match (true) {
        $value >= 100 => 0,
        $value >= 10 => 1,
        default => 2,
    });
}

/** 12.3 ms */
function time_of(float $seconds): string
{
    return digits($seconds, $seconds) . match (true) {
        $seconds < 0.001 => ' µs',
        $seconds < 1 => ' ms',
        default => ' s',
    };
}

/** 12.3 ms (11.9–12.8), or 12.3 ms of a single one */
function duration(array $seconds): string
{
    $middle = median($seconds);
    return time_of($middle)
        . (count($seconds) === 1 ? '' : sprintf(' (%s–%s)', digits(quantile($seconds, 0.25), $middle), digits(quantile($seconds, 0.75), $middle)));
}

/** 1.05, 5.7, 13 */
function times(float $ratio): string
{
    return number_format($ratio, $ratio < 2 ? 2 : ($ratio < 10 ? 1 : 0));
}

function megabytes(int|float $bytes): string
{
    return number_format($bytes / 1048576, 1) . ' MB';
}

/** A table in Markdown. */
function table(array $columns, array $rows): string
{
    $line = fn (array $cells) => '| ' . implode(' | ', $cells) . " |\n";
    return $line($columns) . '|---|' . str_repeat('---:|', count($columns) - 1) . "\n" . implode('', array_map($line, $rows));
}

/** What lies between <!-- MARK --> and <!-- /MARK --> of a file. */
function replace_between(string $file, string $mark, string $text): void
{
    $replaced = preg_replace_callback("~(?<=<!-- $mark -->\n).*(?=<!-- /$mark -->)~s", fn () => $text, file_get_contents($file), 1, $count);
    file_put_contents($file, $count === 1 ? $replaced : throw new RuntimeException("$file has no <!-- $mark -->"));
}

final class Report
{
    private string $text = '';
    /** @var string[] */
    private array $targets = [];
    /** @var array<string, array<string, string>> cells of the table in the project's README, by line and column */
    private array $readme = [];
    /** @var string[] sentences below it */
    private array $sentences = [];
    private string $postgres = '';

    public function __construct(private readonly string $size)
    {
        $this->write('# Results' . ($size === 'full' ? '' : ' of a quick run (too short to rely on)') . "\n\n"
            . "Made by `scripts/bench`; [README.md](README.md) says what is measured and how. Times are medians, in brackets the\n"
            . "quartiles; ratios are medians of the ratios within each round. Less is better, except for rows a second.\n");
    }

    private function write(string $text): void
    {
        $this->text .= $text;
        echo $text;
    }

    private function table(string $heading, array $columns, array $rows, string $note = ''): void
    {
        $this->write("\n## $heading\n\n" . ($note === '' ? '' : "$note\n\n") . table($columns, $rows));
    }

    public function facts(PgsqlEngine $pgsql): void
    {
        $this->postgres = preg_replace('/\..*/', '', $pgsql->version());
        preg_match('/^model name\s*: (.*)$/m', file_get_contents('/proc/cpuinfo'), $cpu);
        preg_match('/^MemTotal:\s+(\d+)/m', file_get_contents('/proc/meminfo'), $memory);
        $system = parse_ini_file('/etc/os-release')['PRETTY_NAME'] ?? php_uname('s');
        $settings = [];
        foreach (['fsync', 'synchronous_commit', 'shared_buffers', 'max_wal_size'] as $name) {
            $settings[] = "$name {$pgsql->setting($name)}";
        }
        $packages = [];
        foreach (['php-doctrine-orm' => 'Doctrine ORM', 'php-illuminate-database' => 'Eloquent', 'libpq5' => 'libpq', 'libsqlite3-0' => 'SQLite'] as $package => $name) {
            $version = trim((string) shell_exec('dpkg-query -W -f \'${Version}\' ' . escapeshellarg($package) . ' 2>/dev/null'));
            $packages[] = "$name " . preg_replace('/[+-].*/', '', $version);
        }
        $this->write(sprintf(
            "\n%s; %d cores, %.0f GB; %s, Linux %s. PHP %s with opcache, PostgreSQL %s (%s), %s. Load when it began: %.1f.\n",
            trim($cpu[1] ?? php_uname('m')),
            (int) shell_exec('nproc'),
            ($memory[1] ?? 0) / 1048576,
            $system,
            preg_replace('/-.*/', '', php_uname('r')),
            PHP_VERSION,
            preg_replace('/ .*/', '', $pgsql->version()),
            implode(', ', $settings),
            implode(', ', $packages),
            sys_getloadavg()[0],
        ));
    }

    /** @return array<string, float[]> by name: the times of the rounds, of $per rows each */
    private static function seconds(array $answers, int $per): array
    {
        return array_map(fn (array $rounds) => array_map(fn (array $answer) => $answer['seconds'] * $per / $answer['rows'], $rounds), $answers);
    }

    /** @return array<string, float> by name */
    private static function ratios(array $seconds, string $yardstick): array
    {
        return array_map(fn (array $rounds) => median(array_map(fn ($own, $other) => $own / $other, $rounds, $seconds[$yardstick])), $seconds);
    }

    private function target(string $what, float $measured, float $limit, string $format, bool $atLeast = false): void
    {
        $met = $atLeast ? $measured >= $limit : $measured <= $limit;
        $this->targets[] = [$what, sprintf($format, $measured), ($atLeast ? '≥ ' : '≤ ') . sprintf($format, $limit), $met ? 'met' : '**missed**'];
    }

    /** A line of the README: medians, and the ratios but the yardstick's own. */
    private function readmeTimes(string $what, array $seconds, array $ratios): void
    {
        foreach ($seconds as $name => $rounds) {
            $this->readme[$what][$name] = time_of(median($rounds)) . ($ratios[$name] === 1.0 ? '' : ' (' . times($ratios[$name]) . ')');
        }
    }

    public function read(string $engine, array $answers, string $yardstick): void
    {
        $seconds = self::seconds($answers, BENCH_SEED);
        $ratios = self::ratios($seconds, $yardstick);
        $bytes = fn (string $name) => median(array_column($answers[$name], 'bytes')) / BENCH_SEED;
        $rows = [];
        foreach ($answers as $name => $rounds) {
            $rows[] = [
                $name,
                duration($seconds[$name]),
                sprintf('%.2f', $ratios[$name]),
                number_format(BENCH_SEED / median($seconds[$name])),
                $bytes($name) > 0 ? number_format($bytes($name)) . ' bytes' . ($name === $yardstick ? ' of libpq\'s' : '') : '–',
                isset($rounds[0]['release']) ? duration(array_column($rounds, 'release')) : '–',
            ];
        }
        $this->table("$engine: read " . number_format(BENCH_SEED) . ' customers as objects', ['', 'time', "× $yardstick", 'customers/s', 'memory a customer', 'freeing them'], $rows);
        if ($engine === 'PostgreSQL') {
            $this->readmeTimes('read ' . number_format(BENCH_SEED) . ' customers', $seconds, $ratios);
            foreach ($answers as $name => $_) {
                $this->readme['memory of a customer'][$name] = $name === $yardstick ? '–' : number_format($bytes($name)) . ' bytes';
            }
            $this->target('read, × libpq', $ratios['customer'], 1.2, '%.2f');
            $this->target('memory a customer, bytes', $bytes('customer'), 800, '%.0f');
        }
    }

    public function create(string $engine, string $how, array $answers, string $yardstick, array $plan): void
    {
        $seconds = self::seconds($answers, 1);
        $ratios = self::ratios($seconds, $yardstick);
        $rows = [];
        foreach ($answers as $name => $_) {
            $rows[] = [$name, duration($seconds[$name]), sprintf('%.2f', $ratios[$name]), number_format(1 / median($seconds[$name]))];
        }
        $this->table("$engine: create one customer, $how", ['', 'time', "× $yardstick", 'a second'], $rows);
        if ($engine === 'PostgreSQL') {
            $this->readmeTimes('create one, ' . (str_contains($how, 'not waiting') ? 'not waiting for the disk' : 'on the disk'), $seconds, $ratios);
            $this->target("create one, $how, × libpq", $ratios['customer'], 1.2, '%.2f');
        }
    }

    public function bulk(string $engine, array $answers, string $yardstick, array $plan): void
    {
        $count = $plan['bulk']['count'];
        $seconds = self::seconds($answers, $count);
        $ratios = self::ratios($seconds, $yardstick);
        $rows = [];
        foreach ($answers as $name => $rounds) {
            $measured = $rounds[0]['rows'];
            $rows[] = [
                $name . ($measured === $count ? '' : ' (' . number_format($measured) . ' rows, scaled)'),
                duration($seconds[$name]),
                sprintf('%.2f', $ratios[$name]),
                number_format($count / median($seconds[$name])),
            ];
        }
        $this->table("$engine: create " . number_format($count) . ' customers at once', ['', 'time', "× $yardstick", 'rows/s'], $rows);
        if ($engine === 'PostgreSQL') {
            $this->readmeTimes('create ' . number_format($count) . ' at once', $seconds, $ratios);
            $this->target('create ' . number_format($count) . ', × COPY by libpq', $ratios['customer'], 1.3, '%.2f');
        }
    }

    public function import(string $engine, array $answers): void
    {
        $rows = [];
        foreach ($answers as $answer) {
            $rows[] = [
                number_format($answer['rows']) . ($answer['deferred'] ? ', indexes deferred' : ''),
                duration([$answer['seconds']]),
                number_format($answer['rows'] / $answer['seconds']),
                duration([$answer['generator']]),
                $answer['deferred'] ? duration([$answer['indexes']]) : '–',
                megabytes($answer['peak']),
            ];
        }
        $this->table("$engine: import by `importCustomers()`, into empty tables", ['rows', 'time', 'rows/s', 'of which making the rows', 'making the indexes', 'peak memory of the process'], $rows, 'Once each.');
        $first = $answers[0];
        $last = end($answers);
        $this->target("import, $engine: peak memory of " . number_format($last['rows']) . ' rows, × that of ' . number_format($first['rows']),
            $last['peak'] / $first['peak'], 1.1, '%.2f');
    }

    public function sql(array $answers, string $yardstick): void
    {
        $seconds = self::seconds($answers, 1);
        $ratios = self::ratios($seconds, $yardstick);
        $rows = [];
        foreach ($seconds as $name => $rounds) {
            $rows[] = [$name, duration($rounds), sprintf('%.2f', $ratios[$name])];
        }
        $this->table('Filters to SQL: five and a sorting', ['', 'time', "× $yardstick"], $rows,
            'For PostgreSQL, with `$n`, and the same SQL and parameters from all three.');
        [$api, $inC, $inPhp] = array_keys($answers);
        $this->target('filters to SQL in C, µs', median($seconds[$inC]) * 1e6, 1, '%.2f');
        $this->target('filters to SQL in PHP by customer, µs', median($seconds[$api]) * 1e6, 2.5, '%.2f');
        $this->target('filters to SQL by the same grammar in PHP, × customer', $ratios[$inPhp], 10, '%.1f', atLeast: true);
        $this->sentences[] = sprintf('Five filters and a sorting become SQL in %s (%s of it in C); the same grammar written in PHP takes %s.',
            time_of(median($seconds[$api])), time_of(median($seconds[$inC])), time_of(median($seconds[$inPhp])));
    }

    public function pages(int $depth, int $customers, array $answers, string $yardstick): void
    {
        $seconds = self::seconds($answers, 1);
        $ratios = self::ratios($seconds, $yardstick);
        $rows = [];
        foreach ($seconds as $name => $rounds) {
            $rows[] = [$name, duration($rounds), times($ratios[$name])];
        }
        $what = $depth === 0 ? 'the first page' : 'the page after ' . number_format($depth);
        $this->table("PostgreSQL: $what of " . number_format($customers) . ' customers by last name', ['', 'time', "× $yardstick"], $rows,
            BENCH_PAGE . ' customers as objects' . ($depth === 0 ? '.' : ', by key, or where it says so by OFFSET.'));
        foreach (['customer', 'customer, with a cursor'] as $name) {
            if (isset($ratios[$name])) {
                $this->target("$what, " . ($name === 'customer' ? '' : 'with a cursor, ') . '× libpq', $ratios[$name], 1.2, '%.2f');
            }
        }
        foreach (['Doctrine ORM', 'Eloquent'] as $name) {
            $seconds[$name] ??= $seconds["$name, by OFFSET"];
            $ratios[$name] ??= $ratios["$name, by OFFSET"];
        }
        $this->readmeTimes("$what of " . number_format($customers), $seconds, $ratios);
    }

    /** @param array $answer of questions.php */
    public function questions(int $customers, array $answer): void
    {
        $this->searches($customers, $answer['searches']);
        $rows = [];
        foreach ($answer['lists'] as $kind => $seconds) {
            $rows[] = [$kind, duration($seconds), time_of(max($seconds))];
        }
        $this->table('PostgreSQL: filters, the first page of each in ' . number_format($customers) . ' customers', ['', 'time', 'longest'], $rows);
        $rows = [];
        foreach ($answer['counts'] as $kind => $count) {
            $rows[] = [$kind, number_format($count['count']), time_of($count['capped']), time_of($count['exact']), time_of($count['estimated']),
                number_format($count['estimate'])];
        }
        $this->table('PostgreSQL: counts in ' . number_format($customers) . ' customers',
            ['', 'how many', 'counted up to 10,000', 'counted exactly', 'estimated', 'the estimate'], $rows);
        $capped = max(array_column($answer['counts'], 'capped'));
        $this->target('count up to 10,000, the slowest of ' . count($answer['counts']) . ', ms', $capped * 1000, 5, '%.1f');
        $this->sentences[] = sprintf('Counting up to 10,000 of them takes %s at most, counting all %s, estimating %s.', time_of($capped),
            time_of($answer['counts']['everybody']['exact']), time_of($answer['counts']['everybody']['estimated']));
    }

    private function searches(int $customers, array $searches): void
    {
        $rows = $all = $byPdo = [];
        foreach ($searches as $kind => ['words' => $words, 'seconds' => $seconds, 'pdo' => $pdo]) {
            $longest = array_search(max($seconds), $seconds, true);
            $rows[] = [$kind, (string) $words, duration(array_values($seconds)), time_of($seconds[$longest]) . " (`$longest`)", duration($pdo)];
            $all[$words] = [...$all[$words] ?? [], ...array_values($seconds)];
            $byPdo[$words] = [...$byPdo[$words] ?? [], ...$pdo];
        }
        $this->table('PostgreSQL: search in ' . number_format($customers) . ' customers, the best ' . BENCH_PAGE,
            ['', 'words', 'time', 'longest', 'by PDO, ILIKE in each field, by id'], $rows);
        foreach ($all as $words => $seconds) {
            $what = 'search for ' . ($words === 1 ? 'one word' : 'two words');
            $this->target("$what, median of " . count($seconds) . ' terms, ms', median($seconds) * 1000, 5, '%.2f');
            $this->readme["$what in " . number_format($customers)] = [
                'customer' => time_of(median($seconds)),
                'PDO, plain objects' => time_of(median($byPdo[$words])),
            ];
        }
    }

    public function stream(array $answer): void
    {
        $this->table('PostgreSQL: all ' . number_format($answer['rows']) . ' customers, one by one, by `streamCustomers()`',
            ['time', 'customers/s', 'memory of the process beyond PHP\'s own', 'of which PHP knows'],
            [[time_of($answer['seconds']), number_format($answer['rows'] / $answer['seconds']), megabytes($answer['memory']), megabytes($answer['of PHP'])]],
            'Once. Memory is the peak.');
        $this->target('all customers one by one, MB', $answer['memory'] / 1048576, 16, '%.1f');
        $this->sentences[] = sprintf('All %s come one by one in %s and %s of memory.', number_format($answer['rows']), time_of($answer['seconds']),
            megabytes($answer['memory']));
    }

    /** Between the two marks of the project's README, all from this one run. */
    private function writeReadme(string $file): void
    {
        $columns = ['customer', 'libpq in C', 'PDO, plain objects', 'Doctrine ORM', 'Eloquent'];
        $rows = [];
        foreach ($this->readme as $what => $cells) {
            $rows[] = [$what, ...array_map(fn (string $column) => $cells[$column] ?? '–', $columns)];
        }
        $text = "On PostgreSQL $this->postgres, medians; in brackets how many times the C program's time (the median of the rounds' ratios, not the ratio of the two medians):\n\n" . table(['', ...$columns], $rows);
        $text .= "\nDoctrine and Eloquent reach the later page by OFFSET, the others by key; PDO searches without an index. " . implode(' ', $this->sentences) . "\n";
        replace_between($file, 'bench', $text);
    }

    public function finish(string $file, string $readme): void
    {
        $this->write(sprintf("\nLoad when it ended: %.1f. Above 2, something else was running, and the figures are not to be relied on.\n", sys_getloadavg()[0]));
        $this->table('Targets', ['', 'measured', 'target', ''], $this->targets);
        if ($this->size === 'full') {
            file_put_contents($file, $this->text);
            $this->writeReadme($readme);
        }
    }
}
