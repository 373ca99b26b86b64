--TEST--
The first example of the README is examples/quickstart.php, and prints what the README says
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
$root = __DIR__ . '/../..';
preg_match('~^```php\n(.*?)^```~ms', file_get_contents("$root/README.md"), $example);
var_dump($example[1] === file_get_contents("$root/examples/quickstart.php"));

ob_start();
require "$root/examples/quickstart.php";
$printed = trim(ob_get_clean());
var_dump(str_contains(file_get_contents("$root/README.md"), "It prints `$printed`"));
?>
--EXPECT--
bool(true)
bool(true)
