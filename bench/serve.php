<?php
// What the contenders in PHP share: commands, the clock, the meter for memory.

require __DIR__ . '/rows.php';
error_reporting(E_ALL & ~E_DEPRECATED); // the packaged Doctrine and Eloquent are older than PHP 8.2
gc_collect_cycles();

/**
 * Reads commands from standard input, a line each, and answers each with a line of JSON, until the input ends.
 *
 * $contender->read() returns what it read. create(int $first, int $count, int $warm) and bulk(int $first, int $count)
 * return the seconds they took, since only they know what to prepare before the clock starts. offset(int $offset) returns
 * a page of the list by last name; keyset(&$position) that behind a position, and moves it on, where null is the
 * beginning and seek(int $depth) finds one further down.
 */
function bench_serve(object $contender): void
{
    while (($line = fgets(STDIN)) !== false) {
        $words = explode(' ', trim($line));
        $command = array_shift($words);
        $numbers = array_map(intval(...), $words);
        echo json_encode(match ($command) {
            'read' => bench_read($contender),
            'offset' => bench_pages($contender, bench_by_offset($contender, $numbers[0]), $numbers[1], $numbers[2]),
            'keyset' => bench_pages($contender, bench_by_key($contender, $numbers[0]), $numbers[1], $numbers[2]),
            default => ['seconds' => $contender->$command(...$numbers), 'rows' => $numbers[1]],
        }), "\n";
    }
}

/** @return callable(): iterable the next page at each call; at depth 0 always the first */
function bench_by_offset(object $contender, int $depth): callable
{
    $step = $depth > 0 ? BENCH_PAGE : 0;
    $offset = $depth - $step;
    return function () use ($contender, $step, &$offset): iterable {
        return $contender->offset($offset += $step);
    };
}

function bench_by_key(object $contender, int $depth): callable
{
    $position = $depth > 0 ? $contender->seek($depth) : null;
    return function () use ($contender, $depth, &$position): iterable {
        $position = $depth > 0 ? $position : null;
        return $contender->keyset($position);
    };
}

/** @param callable(): iterable $next */
function bench_pages(object $contender, callable $next, int $count, int $warm): array
{
    $page = null;
    $seconds = bench_repeat(function () use ($next, &$page): void {
        $page = $next();
    }, 0, $count, $warm);
    $ids = [];
    foreach ($page as $customer) {
        $ids[] = $contender->id($customer);
    }
    return count($ids) === BENCH_PAGE
        ? ['seconds' => $seconds, 'rows' => $count, 'last' => end($ids)]
        : throw new RuntimeException('a page of ' . count($ids) . ' customers');
}

function bench_read(object $contender): array
{
    if (method_exists($contender, 'prepareRead')) {
        $contender->prepareRead();
    }
    gc_collect_cycles();
    $before = memory_get_usage();
    $start = hrtime(true);
    $customers = $contender->read();
    $read = hrtime(true);
    $bytes = memory_get_usage() - $before;
    $rows = count($customers);
    $release = hrtime(true);
    unset($customers);
    return [
        'seconds' => ($read - $start) / 1e9,
        'rows' => $rows,
        'bytes' => $bytes,
        'release' => (hrtime(true) - $release) / 1e9,
    ];
}

/** @param callable(int): void $one */
function bench_repeat(callable $one, int $first, int $count, int $warm): float
{
    for ($i = $first; $i < $first + $warm; $i++) {
        $one($i);
    }
    $start = hrtime(true);
    for (; $i < $first + $warm + $count; $i++) {
        $one($i);
    }
    return (hrtime(true) - $start) / 1e9;
}

/** The most memory this process has had so far, in bytes. */
function peak_memory(): int
{
    preg_match('/^VmHWM:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $found);
    return (int) $found[1] * 1024;
}

/** The seconds that $work takes. */
function bench_time(callable $work): float
{
    gc_collect_cycles();
    $start = hrtime(true);
    $work();
    return (hrtime(true) - $start) / 1e9;
}
