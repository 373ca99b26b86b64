<?php
/*
 * php coverage.php ROOT EXCEPTIONS < what gcov --json-format --stdout says
 *
 * Every line and every branch of src/text and src/query must have run, but for those that the file of exceptions lists.
 * An exception is known by the text of its line, so that it moves along; one that has become needless is an error too.
 */
declare(strict_types=1);

[, $root, $list] = $argv;

/** @return array<string, array{left: int, reason: string}> by "file: text of the line" */
function exceptions(string $list): array
{
    $exceptions = [];
    $last = null;
    foreach (file($list, FILE_IGNORE_NEW_LINES) as $line) {
        if ($line === '' || $line[0] === '#') {
            continue;
        }
        if ($line[0] === ' ') {
            $exceptions[$last]['reason'] .= $line;
        } elseif (preg_match('/^(\d+) of (\S+): (.*)$/', $line, $match)) {
            $last = "$match[2]: $match[3]";
            $exceptions[$last] = ['left' => (int) $match[1], 'reason' => ''];
        } else {
            exit("$list: a line is \"NUMBER of FILE: TEXT OF THE LINE\" or a reason, indented: $line\n");
        }
    }
    return $exceptions;
}

/** How often each line ran, and each branch of it; summed up over the objects that a header is compiled into. */
function counts(string $root): array
{
    $files = [];
    while (($json = fgets(STDIN)) !== false) {
        foreach (json_decode($json, true, 512, JSON_THROW_ON_ERROR)['files'] as $file) {
            $path = realpath($file['file']) ?: $file['file'];
            if (!preg_match("~^\Q$root\E/(src/(?:text|query)/[^/]+)$~", $path, $match)) {
                continue;
            }
            foreach ($file['lines'] as $line) {
                $entry = &$files[$match[1]][$line['line_number']];
                $entry['count'] = ($entry['count'] ?? 0) + $line['count'];
                foreach ($line['branches'] as $i => $branch) {
                    $entry['branches'][$i] = ($entry['branches'][$i] ?? 0) + $branch['count'];
                }
                unset($entry);
            }
        }
    }
    ksort($files);
    return $files;
}

$exceptions = exceptions($list);
$files = counts($root);
$sources = array_map(fn ($path) => substr($path, strlen($root) + 1), glob("$root/src/{text,query}/*.c", GLOB_BRACE));
$wrong = 0;
foreach (array_diff($sources, array_keys($files)) as $source) {
    print "$source: has not run at all\n";
    $wrong++;
}
$all = ['lines' => 0, 'branches' => 0];
$excused = 0;
foreach ($files as $file => $lines) {
    $texts = file("$root/$file", FILE_IGNORE_NEW_LINES);
    $branches = 0;
    ksort($lines);
    foreach ($lines as $number => $line) {
        $text = trim($texts[$number - 1]);
        $missing = count(array_filter($line['branches'] ?? [], fn ($count) => $count === 0)) + ($line['count'] === 0 ? 1 : 0);
        $branches += count($line['branches'] ?? []);
        if ($missing === 0) {
            continue;
        }
        $exception = &$exceptions["$file: $text"];
        if (($exception['left'] ?? 0) === $missing && trim($exception['reason']) !== '') {
            $exception['left'] = 0;
            $excused += $missing;
        } else {
            printf("%s:%d: %s: %s\n", $file, $number,
                $line['count'] === 0 ? 'has not run' : "$missing of " . count($line['branches']) . ' branches not taken', $text);
            $wrong++;
            if ($exception === null) {
                unset($exceptions["$file: $text"]);
            }
        }
        unset($exception);
    }
    printf("%-26s %5d lines, %5d branches\n", $file, count($lines), $branches);
    $all['lines'] += count($lines);
    $all['branches'] += $branches;
}
foreach ($exceptions as $where => ['left' => $left]) {
    if ($left > 0) {
        print "An exception that is none any more: $left of $where\n";
        $wrong++;
    }
}
printf("%d lines, %d branches; %d branches are exceptions, %d places are wrong\n", $all['lines'], $all['branches'], $excused, $wrong);
exit($wrong > 0 || $all['lines'] === 0 ? 1 : 0);
