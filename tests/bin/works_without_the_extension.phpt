--TEST--
customer: without the extension it says how to load it
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

foreach ([['migrate', '--dsn=sqlite::memory:'], ['import', file_with("email\n"), '--dsn=sqlite::memory:'], ['doctor', '--dsn=sqlite::memory:'], ['help']] as $arguments) {
    ob_start();
    tool($arguments, withModule: false);
    $said = ob_get_clean();
    preg_match_all('~^(exit .*|.*not loaded.*|\d thing.*|customer import FILE.csv)~m', $said, $lines);
    echo implode("\n", $lines[0]), str_contains($said, 'extension=customer') ? ', and how' : '', "\n";
}
?>
--EXPECT--
exit 1
! customer: the PHP extension customer is not loaded., and how
exit 1
! customer: the PHP extension customer is not loaded., and how
exit 1
  WRONG  the extension customer is not loaded
1 thing is wrong., and how
exit 0
customer import FILE.csv
