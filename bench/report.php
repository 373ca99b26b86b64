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

/** 12.3 ms (11.9–12.8), or 12.3 ms of a single one */
function duration(array $seconds): string
{
    [$unit, $factor] = match (true) {
        median($seconds) < 0.001 => ['µs', 1e6],
        median($seconds) < 1 => ['ms', 1e3],
        default => ['s', 1],
    };
    $digits = fn (float $value) => number_format($value * $factor, match (true) {
        $value * $factor >= 100 => 0,
        $value * $factor >= 10 => 1,
        default => 2,
    });
    $middle = $digits(median($seconds)) . " $unit";
    return count($seconds) === 1 ? $middle : sprintf('%s (%s–%s)', $middle, $digits(quantile($seconds, 0.25)), $digits(quantile($seconds, 0.75)));
}

function megabytes(int|float $bytes): string
{
    return number_format($bytes / 1048576, 1) . ' MB';
}

final class Report
{
    private string $text = '';
    /** @var string[] */
    private array $targets = [];

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
        $line = fn (array $cells) => '| ' . implode(' | ', $cells) . " |\n";
        $this->write("\n## $heading\n\n" . ($note === '' ? '' : "$note\n\n") . $line($columns)
            . '|---|' . str_repeat('---:|', count($columns) - 1) . "\n" . implode('', array_map($line, $rows)));
    }

    public function facts(PgsqlEngine $pgsql): void
    {
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

    private function target(string $what, float $measured, float $limit, string $format): void
    {
        $this->targets[] = [$what, sprintf($format, $measured), sprintf("≤ $format", $limit), $measured <= $limit ? 'met' : '**missed**'];
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
            $this->target('create ' . number_format($count) . ', × COPY by libpq', $ratios['customer'], 1.3, '%.2f');
        }
    }

    public function import(string $engine, array $answers): void
    {
        $rows = [];
        foreach ($answers as $size => $answer) {
            $rows[] = [
                number_format($size),
                duration([$answer['seconds']]),
                number_format($size / $answer['seconds']),
                duration([$answer['generator']]),
                megabytes($answer['peak']),
            ];
        }
        $this->table("$engine: import by `importCustomers()`, into empty tables", ['rows', 'time', 'rows/s', 'of which making the rows', 'peak memory of the process'], $rows, 'Once each.');
        $sizes = array_keys($answers);
        $growth = $answers[end($sizes)]['peak'] / $answers[$sizes[0]]['peak'];
        $this->target("import, $engine: peak memory of " . number_format(end($sizes)) . ' rows, × that of ' . number_format($sizes[0]), $growth, 1.1, '%.2f');
    }

    public function finish(string $file): void
    {
        $this->write(sprintf("\nLoad when it ended: %.1f. Above 2, something else was running, and the figures are not to be relied on.\n", sys_getloadavg()[0]));
        $this->table('Targets', ['', 'measured', 'target', ''], $this->targets);
        if ($this->size === 'full') {
            file_put_contents($file, $this->text);
        }
    }
}
