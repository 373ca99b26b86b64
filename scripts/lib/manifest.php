<?php
// What package.xml lists, and what it should.

/**
 * What git ships belongs to the package, save what only serves the checkout: files and folders with a dot (.ci, .github,
 * .clang-format …), the measurements in bench/, and package.xml, which PECL adds itself.
 */
function belongs_to_package(string $file): bool
{
    return $file[0] !== '.' && !str_starts_with($file, 'bench/') && $file !== 'package.xml';
}

/** @return array{name: string, role: string}[] the <file> entries, with the folders they stand in */
function listed_files(string $xml): array
{
    preg_match('~<contents>.*</contents>~s', $xml, $contents);
    preg_match_all('~<(/?dir|file)\b((?:\s+[\w-]+\s*=\s*"[^"]*")*)\s*(/?)>~', $contents[0] ?? '', $tags, PREG_SET_ORDER);
    $folders = [];
    $files = [];
    foreach ($tags as [, $tag, $attributes, $closed]) {
        preg_match_all('~([\w-]+)\s*=\s*"([^"]*)"~', $attributes, $pairs);
        $attribute = array_combine($pairs[1], array_map('html_entity_decode', $pairs[2]));
        if ($tag === '/dir') {
            array_pop($folders);
        } elseif ($tag === 'dir' && $closed === '') {
            $folders[] = $attribute['name'];
        } elseif ($tag === 'file') {
            $name = implode('/', [...$folders, $attribute['name']]);
            $files[] = ['name' => ltrim(preg_replace('~/+~', '/', $name), '/'), 'role' => $attribute['role'] ?? ''];
        }
    }
    return $files;
}

/** PECL's word for what a file is for; src is what a build needs. */
function role(string $file): string
{
    return match (true) {
        str_starts_with($file, 'tests/') => 'test',
        (bool) preg_match('~^(docs|examples)/|\.md$|^LICENSE$|^CREDITS$~', $file) => 'doc',
        (bool) preg_match('~^config\.|\.[ch]$|\.stub\.php$~', $file) => 'src',
        default => 'data',
    };
}

/** package.xml with its list made anew; a role that someone chose by hand stays. */
function with_contents(string $xml, array $files): string
{
    $roles = array_column(listed_files($xml), 'role', 'name');
    $lines = [' <contents>', '  <dir name="/">'];
    foreach ($files as $file) {
        $lines[] = sprintf('   <file name="%s" role="%s"/>', htmlspecialchars($file), $roles[$file] ?? role($file));
    }
    array_push($lines, '  </dir>', ' </contents>');
    return preg_replace_callback('~^[ \t]*<contents>.*?</contents>~ms', fn () => implode("\n", $lines), $xml);
}
