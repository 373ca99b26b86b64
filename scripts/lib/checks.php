<?php
// Checks that compare the project's files with each other: php -n checks.php CHECK ROOT, with the list of the project's
// files (NUL after each) on standard input. Prints what is wrong; exit code 1 if anything is.

require __DIR__ . '/manifest.php';

[, $check, $root] = $argv;
chdir($root);
$files = array_values(array_filter(explode("\0", stream_get_contents(STDIN)), 'is_file'));

$problems = match ($check) {
    'sources' => check_sources($files),
    'versions' => check_versions(),
    'package' => check_package($files),
    'composer' => check_composer(),
};
foreach ($problems as $problem) {
    echo $problem, "\n";
}
exit($problems ? 1 : 0);

function text(string $file): string
{
    if (!is_file($file)) {
        echo "$file does not exist\n";
        exit(1);
    }
    return file_get_contents($file);
}

/** @return string[] one line for each word that only one list has, or that a list has twice */
function differences(string $leftName, array $left, string $rightName, array $right): array
{
    $problems = [];
    foreach ([[$leftName, $left, $rightName, $right], [$rightName, $right, $leftName, $left]] as [$name, $list, $otherName, $other]) {
        foreach (array_unique(array_diff_assoc($list, array_unique($list))) as $twice) {
            $problems[] = "$name has $twice twice";
        }
        foreach (array_diff(array_unique($list), $other) as $word) {
            $problems[] = "$name has $word, $otherName does not";
        }
    }
    return $problems;
}

/** Every *.c word; comments are not lists. */
function m4_sources(): array
{
    $text = preg_replace('/^\s*dnl\b.*|#.*/m', '', text('config.m4'));
    preg_match_all('~(?<![\w/$])[\w/]+\.c\b~', $text, $words);
    return $words[0];
}

/** EXTENSION("customer", "a.c b.c") and ADD_SOURCES(… "/src/text", "fold.c utf8.c" …): words behind their folder. */
function w32_sources(): array
{
    $text = preg_replace('~/\*.*?\*/|(?<!:)//.*~s', '', preg_replace('~^\s*//.*~m', '', text('config.w32')));
    preg_match_all('~\b(EXTENSION|ADD_SOURCES)\s*\((.*?)\)\s*;~s', $text, $calls, PREG_SET_ORDER);
    $sources = [];
    foreach ($calls as [, $function, $arguments]) {
        preg_match_all('~(["\'])(.*?)\1~s', $arguments, $strings);
        $strings = $strings[2];
        $folder = $function === 'ADD_SOURCES' ? trim(array_shift($strings), '/') . '/' : '';
        preg_match_all('~[\w/]+\.c\b~', implode(' ', $strings), $words);
        foreach ($words[0] as $word) {
            $sources[] = ltrim($folder . $word, '/');
        }
    }
    return $sources;
}

function check_sources(array $files): array
{
    $m4 = m4_sources();
    $there = array_filter($files, fn ($file) => preg_match('~^(src/.*|[^/]*)\.c$~', $file));
    if (!$m4) {
        return ['config.m4 lists no source'];
    }
    return [
        ...differences('config.m4', $m4, 'config.w32', w32_sources()),
        ...differences('config.m4', $m4, 'the checkout', $there),
    ];
}

function check_versions(): array
{
    $patterns = [
        'php_customer.h' => '/^#\s*define\s+PHP_CUSTOMER_VERSION\s+"([^"]+)"/m',
        'package.xml' => '~<version>\s*<release>([^<]+)</release>~',
        // The newest section that is a version; work in progress may stand above it as "Unreleased".
        'CHANGELOG.md' => '/^##\s*\[?v?(\d[^\s\]]*)/m',
    ];
    $versions = [];
    foreach ($patterns as $file => $pattern) {
        $versions[$file] = preg_match($pattern, text($file), $match) ? $match[1] : 'none';
    }
    // PIE takes the version from the tag, so composer.json usually names none.
    $composer = json_decode(text('composer.json'), true)['version'] ?? null;
    if ($composer !== null) {
        $versions['composer.json'] = $composer;
    }
    if (count(array_unique($versions)) === 1 && !in_array('none', $versions, true)) {
        return [];
    }
    return array_map(fn ($file, $version) => "$file: $version", array_keys($versions), $versions);
}

function check_package(array $files): array
{
    $listed = array_column(listed_files(text('package.xml')), 'name');
    $problems = differences('package.xml', $listed, 'the checkout', array_filter($files, 'belongs_to_package'));
    if ($problems) {
        $problems[] = 'scripts/manifest brings package.xml up to date.';
    }
    return $problems;
}

/** The parts of PIE's schema a wrong word in which would only show at a user's. */
function check_composer(): array
{
    $composer = json_decode(text('composer.json'), true);
    if (!is_array($composer)) {
        return ['composer.json is not JSON: ' . json_last_error_msg()];
    }
    $known = ['extension-name', 'priority', 'support-zts', 'support-nts', 'build-path', 'download-url-method',
        'os-families', 'os-families-exclude', 'configure-options'];
    $ext = $composer['php-ext'] ?? [];
    $problems = [];
    if (($composer['type'] ?? '') !== 'php-ext') {
        $problems[] = 'type must be php-ext';
    }
    if (!preg_match('~^[a-z0-9]([_.-]?[a-z0-9]+)*/[a-z0-9](([_.]|-{1,2})?[a-z0-9]+)*$~', $composer['name'] ?? '')) {
        $problems[] = 'name must be vendor/package';
    }
    foreach (['description', 'license', 'require'] as $key) {
        if (empty($composer[$key])) {
            $problems[] = "$key is missing";
        }
    }
    if (!isset($composer['require']['php'])) {
        $problems[] = 'require names no PHP version';
    }
    foreach (array_keys($composer['require'] ?? []) as $name) {
        if ($name !== 'php' && !str_starts_with($name, 'ext-')) {
            $problems[] = "require may name php and extensions only, not $name";
        }
    }
    foreach (array_diff(array_keys($ext), $known) as $key) {
        $problems[] = "php-ext has no key $key";
    }
    if (isset($ext['os-families'], $ext['os-families-exclude'])) {
        $problems[] = 'php-ext may have os-families or os-families-exclude, not both';
    }
    return [...$problems, ...check_configure_options($ext['configure-options'] ?? [])];
}

/** Every option composer.json offers must be one of config.m4, and the other way round. */
function check_configure_options(array $options): array
{
    preg_match_all('/AS_HELP_STRING\(\[--([\w-]+)/', text('config.m4'), $m4);
    $problems = [];
    foreach ($options as $i => $option) {
        if (!isset($option['name'], $option['description']) || array_diff(array_keys($option), ['name', 'description', 'needs-value'])) {
            $problems[] = "configure-options[$i] needs name and description, may have needs-value, and nothing else";
        }
    }
    return [...$problems, ...differences('composer.json', array_column($options, 'name'), 'config.m4', $m4[1])];
}
