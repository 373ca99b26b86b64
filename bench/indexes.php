<?php
// What each index costs those who write customers: indexes.php SOCKET-FOLDER WORK-FOLDER [CUSTOMERS]
// Called by scripts/bench --indexes, with the extension loaded. Writes indexes.md, unless it is told how many customers.

require __DIR__ . '/rows.php';

use Customer\Shop;

const SEARCH = 'customer_by_search';
const KEPT = ['customer_by_email', 'customer_by_guest', 'customer_by_group']; // dropIndexes() leaves them
const WARM = 50; // single creates that do not count

/** One engine: how to make the tables anew, with which indexes, and what that has cost. */
abstract class Bench
{
    public Shop $shop;

    /** No customers, all indexes. */
    abstract public function fresh(): void;

    /** @return array<string, int> bytes by name, of those that are no constraint's */
    abstract public function indexes(): array;

    public function drop(string $index): void
    {
        $this->shop->connection()->execute("DROP INDEX $index");
    }

    /** Other settings of the search index. @return list<string> */
    public function settings(): array
    {
        return [];
    }

    /** Lets the planner know what is in the tables. */
    public function analyze(): void
    {
    }

    /** Nanoseconds on a processor: how busy others keep the machine counts for less in them. */
    public function used(): int
    {
        return self::usedBy('self');
    }

    protected static function usedBy(string $process): int
    {
        return (int) file_get_contents("/proc/$process/schedstat");
    }
}

final class PgsqlBench extends Bench
{
    private int $backend;

    public function __construct(private string $socket)
    {
    }

    public function fresh(): void
    {
        $this->shop = new Shop(new Customer\Connection("postgresql:///postgres?host=$this->socket&user=postgres", statementTimeout: 0.0));
        $this->shop->migrate();
        $this->shop->connection()->execute('TRUNCATE customer, customer_outbox RESTART IDENTITY CASCADE');
        $this->shop->dropIndexes(); // their settings may have been changed
        $this->shop->createIndexes();
        $this->shop->connection()->execute('CHECKPOINT');
        $this->backend = $this->shop->connection()->execute('SELECT pg_backend_pid() AS pid')[0]['pid'];
    }

    public function indexes(): array
    {
        return array_map(intval(...), array_column($this->shop->connection()->execute("SELECT c.relname::text AS name, pg_relation_size(c.oid) AS size FROM pg_index i
            JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = 'customer'::regclass AND c.relname LIKE 'customer_by_%'"), 'size', 'name'));
    }

    public function settings(): array
    {
        return ['gin_pending_list_limit = 4096', 'fastupdate = off'];
    }

    public function analyze(): void
    {
        $this->shop->connection()->execute('ANALYZE customer');
    }

    public function used(): int
    {
        return parent::used() + self::usedBy((string) $this->backend);
    }
}

final class SqliteBench extends Bench
{
    public function __construct(private string $file)
    {
    }

    public function fresh(): void
    {
        unset($this->shop);
        array_map(unlink(...), glob("$this->file*"));
        $this->shop = new Shop(new Customer\Connection("sqlite:$this->file", statementTimeout: 0.0));
        $this->shop->migrate();
    }

    public function indexes(): array
    {
        $names = array_column($this->shop->connection()->execute("SELECT name FROM sqlite_schema WHERE tbl_name = 'customer' AND name LIKE 'customer_by_%'
            UNION ALL SELECT '" . SEARCH . "' FROM sqlite_schema WHERE name = 'customer_search'"), 'name');
        try {
            $sizes = array_column($this->shop->connection()->execute("SELECT CASE WHEN name LIKE 'customer_search%' THEN '" . SEARCH . "' ELSE name END AS name, sum(pgsize) AS size FROM dbstat GROUP BY 1"), 'size', 'name');
        } catch (Customer\StorageException) {
            $sizes = []; // this SQLite can't tell
        }
        return array_combine($names, array_map(fn (string $name) => (int) ($sizes[$name] ?? 0), $names));
    }

    public function drop(string $index): void
    {
        foreach ($index === SEARCH ? ['TRIGGER customer_search_insert', 'TRIGGER customer_search_update', 'TRIGGER customer_search_delete', 'TABLE customer_search'] : ["INDEX $index"] as $what) {
            $this->shop->connection()->execute("DROP $what");
        }
    }
}

/** @return array{int, int} nanoseconds by the clock, and on a processor */
function clock(Bench $bench, callable $work): array
{
    $used = $bench->used();
    $started = hrtime(true);
    $work();
    return [hrtime(true) - $started, $bench->used() - $used];
}

/** Of the times in order: 0.5 is the median, 1 the longest. */
function part(array $times, float $part): int
{
    sort($times);
    return $times[(int) ((count($times) - 1) * $part)];
}

/** @return list<int> nanoseconds of each call */
function times(array $calls, callable $call): array
{
    return array_map(function (array $arguments) use ($call): int {
        $started = hrtime(true);
        $call(...$arguments);
        return hrtime(true) - $started;
    }, $calls);
}

/** The median of finding a part of a word, by the search index alone. */
function find(Shop $shop): int
{
    $filters = array_map(fn (string $part) => [['lastName' => "*$part*"]], ['osenb', 'ilberb', 'ornfeld', 'aumann']);
    return part(times(array_merge(...array_fill(0, 10, $filters)), $shop->customerFilterService()->filterCustomers(...)), 0.5);
}

/** The cells of a row of the table. @return string[] */
function measure(Bench $bench, array $kept, ?string $setting, array $rows, array $single, ?array &$none): array
{
    $bench->fresh();
    array_map($bench->drop(...), array_diff(array_keys($bench->indexes()), KEPT, $kept));
    if ($setting !== null) {
        $bench->shop->connection()->execute('ALTER INDEX ' . SEARCH . " SET ($setting)");
    }
    $writer = $bench->shop->customerWriteService();
    [$atOnce, $cpuAtOnce] = clock($bench, fn () => $writer->createMultipleCustomers(...$rows));
    $bytes = array_sum(array_intersect_key($bench->indexes(), array_flip($kept)));
    times(array_splice($single, 0, WARM), $writer->createCustomer(...));
    [, $cpuOne] = clock($bench, function () use (&$times, $single, $writer): void {
        $times = times($single, $writer->createCustomer(...));
    });
    $bench->analyze();

    $cpu = [$cpuAtOnce / count($rows) / 1e3, $cpuOne / count($single) / 1e3];
    $more = fn (int $i) => sprintf('%.0f µs', $cpu[$i]) . ($none ? sprintf(' (%+.0f)', $cpu[$i] - $none[$i]) : '');
    $cells = [
        $bytes > 0 ? sprintf('%.1f MB', $bytes / 1e6) : '–',
        sprintf('%.2f s', $atOnce / 1e9),
        $more(0),
        sprintf('%.0f µs', part($times, 0.5) / 1e3),
        sprintf('%.1f ms', part($times, 1) / 1e6),
        $more(1),
        in_array(SEARCH, $kept, true) ? sprintf('%.1f ms', find($bench->shop) / 1e6) : '–',
    ];
    $none ??= $cpu;
    return $cells;
}

function table(string $name, Bench $bench, array $rows, array $single): string
{
    $bench->fresh();
    $indexes = array_values(array_diff(array_keys($bench->indexes()), KEPT));
    sort($indexes);
    $plans = ['none of them' => [[], null]];
    foreach ($indexes as $index) {
        $plans["`$index`"] = [[$index], null];
    }
    foreach ($bench->settings() as $setting) {
        $plans['`' . SEARCH . "`, but `$setting`"] = [[SEARCH], $setting];
    }
    $plans['all of them'] = [$indexes, null];
    $none = $ignored = null;
    measure($bench, [], null, array_slice($rows, 0, 10000), $single, $ignored); // warms up
    $text = sprintf("## %s\n\n|  | size | create %s at once | CPU a customer | create one | the slowest of %s | CPU a customer | find |\n|---|---:|---:|---:|---:|---:|---:|---:|\n",
        $name, number_format(count($rows)), number_format(count($single) - WARM));
    foreach ($plans as $plan => [$kept, $setting]) {
        fwrite(STDERR, "$name: $plan\n");
        $text .= "| $plan | " . implode(' | ', measure($bench, $kept, $setting, $rows, $single, $none)) . " |\n";
    }
    return $text . "\n" . deferred($bench, $rows);
}

/** What an import saves by --defer-indexes, and what it costs to make them. */
function deferred(Bench $bench, array $rows): string
{
    $bench->fresh();
    $bench->shop->dropIndexes();
    $bench->shop->customerWriteService()->createMultipleCustomers(...$rows);
    [$seconds, $cpu] = clock($bench, fn () => $bench->shop->createIndexes());
    return sprintf("All of them made after the %s customers: %.2f s, %.0f µs of CPU a customer.\n", number_format(count($rows)), $seconds / 1e9, $cpu / count($rows) / 1e3);
}

const ABOUT = <<<'END'
    # What the indexes cost those who write

    Made by `scripts/bench --indexes`, a few minutes, once each; only the order of magnitude counts. Into empty tables go 100,000 customers by
    `createMultipleCustomers()`, and then 2,000 by `createCustomer()`, each committed to the disk. "None of them" has the indexes that writing itself
    needs (`customer_by_email`, `_guest`, `_group`); the other rows have one more, or all. CPU is what PHP and the server's process have used together,
    and in brackets what it is more than with none. "find" is a page of `lastName` like `*part*`, right after.

    END;

function about(Bench $pgsql): string
{
    preg_match('~^model name\s*:\s*(.*)$~m', (string) file_get_contents('/proc/cpuinfo'), $cpu);
    preg_match('~^PRETTY_NAME="(.*)"$~m', (string) @file_get_contents('/etc/os-release'), $system);
    $pgsql->fresh();
    $setting = fn (string $name) => current($pgsql->shop->connection()->execute("SHOW $name")[0]);
    return ABOUT . sprintf("\n%s; %d cores; %s. PHP %s, PostgreSQL %s (fsync %s, shared_buffers %s), SQLite %s. Load when it began: %.1f.\n\n", $cpu[1] ?? php_uname('m'),
        (int) shell_exec('nproc'), $system[1] ?? PHP_OS, PHP_VERSION, strtok($pgsql->shop->connection()->serverVersion(), ' '), $setting('fsync'), $setting('shared_buffers'),
        (new Customer\Connection('sqlite::memory:'))->serverVersion(), sys_getloadavg()[0]);
}

[, $socket, $work] = $argv;
$count = (int) ($argv[3] ?? 100000);
$factory = new Customer\Services\CustomerFactory();
$customers = fn (int $first, int $count) => array_map(fn (int $i) => bench_value_objects($factory, bench_customer($i)), range($first, $first + $count - 1));
$rows = $customers(0, $count);
$single = $customers($count, WARM + 2000);
$pgsql = new PgsqlBench($socket);
$text = about($pgsql) . table('PostgreSQL', $pgsql, $rows, $single) . "\n" . table('SQLite', new SqliteBench("$work/indexes.sqlite"), $rows, $single);
array_map(unlink(...), glob("$work/indexes.sqlite*"));
echo $text;
if (!isset($argv[3])) {
    file_put_contents(__DIR__ . '/indexes.md', $text);
}
