<?php
// What the contenders in PHP share: commands, the clock, the meter for memory.

require __DIR__ . '/rows.php';
error_reporting(E_ALL & ~E_DEPRECATED); // the packaged Doctrine and Eloquent are older than PHP 8.2
gc_collect_cycles();

/**
 * Reads commands from standard input, a line each, and answers each with a line of JSON, until the input ends.
 *
 * $contender->read() returns what it read. create(int $first, int $count, int $warm) and bulk(int $first, int $count)
 * return the seconds they took, since only they know what to prepare before the clock starts.
 */
function bench_serve(object $contender): void
{
    while (($line = fgets(STDIN)) !== false) {
        $words = explode(' ', trim($line));
        $command = array_shift($words);
        $answer = $command === 'read' ? bench_read($contender) : [
            'seconds' => $contender->$command(...array_map('intval', $words)),
            'rows' => (int) $words[1],
        ];
        echo json_encode($answer), "\n";
    }
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

/** The seconds that $work takes. */
function bench_time(callable $work): float
{
    gc_collect_cycles();
    $start = hrtime(true);
    $work();
    return (hrtime(true) - $start) / 1e9;
}
