--TEST--
The README's table of settings has each one with its default, and no other
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
preg_match_all('~^\| `(customer\.\w+)` \| (?:`(.*?)`)? *\| (php\.ini|anywhere) ~m', file_get_contents(__DIR__ . '/../../README.md'), $rows, PREG_SET_ORDER);
$documented = [];
foreach ($rows as [, $name, $default, $access]) {
    $documented[$name] = [$default, $access];
}
$real = [];
foreach (ini_get_all('customer') as $name => $setting) {
    $real[$name] = [$setting['global_value'], $setting['access'] === INI_ALL ? 'anywhere' : 'php.ini'];
}
ksort($documented);
var_dump($documented === $real ?: [$documented, $real]);
?>
--EXPECT--
bool(true)
