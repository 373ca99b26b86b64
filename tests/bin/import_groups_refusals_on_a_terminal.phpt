--TEST--
customer import: on a terminal, rows refused for the same reason are told together
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
$process = @proc_open(['true'], [2 => ['pty']], $pipes);
if (!$process) die('skip this PHP opens no terminals');
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

$rows = "email,firstName,lastName,gender\n";
for ($i = 0; $i < 8; $i++) {
    $rows .= "a$i@example.org,,B,m\nb$i@example.org,A,B,NA\n";
}
$file = file_with("{$rows}c@example.org,A,B,not known\n" . implode('', array_map(fn ($i) => "no address $i,A,B,\n", range(1, 20))));
$dsn = 'sqlite:' . file_with('', 'shop.db');
(new Customer\Shop($dsn))->migrate();

$php = getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY;
$process = proc_open("exec $php " . getenv('TEST_PHP_EXTRA_ARGS') . ' ' . __DIR__ . "/../../bin/customer import $file --dsn=$dsn", [2 => ['pty']], $pipes);
$said = '';
while (($some = @fread($pipes[2], 4096)) !== '' && $some !== false) {
    $said .= $some;
}
echo alike(preg_replace('~.*\r\e\[K.*\n~', '', strtr($said, ["\r\n" => "\n"])));
echo 'exit ', proc_close($process), PHP_EOL;
unset($pipes);
foreach (['-wal', '-shm'] as $suffix) {
    @unlink(substr($dsn, 7) . $suffix);
}
?>
--EXPECT--
0 imported, 37 refused, in 0.0 seconds.
8 rows: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
    lines 2, 4, 6, 8, 10, …
8 rows: Invalid gender given. Need to be one of: m, f, o, ; Got: NA
    lines 3, 5, 7, 9, 11, …
line 18: Invalid gender given. Need to be one of: m, f, o, ; Got: not known
line 19: The given email "no address 1" is not valid and can't be used
line 20: The given email "no address 2" is not valid and can't be used
line 21: The given email "no address 3" is not valid and can't be used
line 22: The given email "no address 4" is not valid and can't be used
line 23: The given email "no address 5" is not valid and can't be used
line 24: The given email "no address 6" is not valid and can't be used
line 25: The given email "no address 7" is not valid and can't be used
line 26: The given email "no address 8" is not valid and can't be used
line 27: The given email "no address 9" is not valid and can't be used
line 28: The given email "no address 10" is not valid and can't be used
line 29: The given email "no address 11" is not valid and can't be used
line 30: The given email "no address 12" is not valid and can't be used
line 31: The given email "no address 13" is not valid and can't be used
line 32: The given email "no address 14" is not valid and can't be used
line 33: The given email "no address 15" is not valid and can't be used
line 34: The given email "no address 16" is not valid and can't be used
line 35: The given email "no address 17" is not valid and can't be used
… and 3 more; --refused=FILE writes them all.
To take other genders for none (or for m, f, o after the =): --value gender:NA= --value 'gender:not known='
exit 2
