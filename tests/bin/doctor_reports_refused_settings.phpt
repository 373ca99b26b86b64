--TEST--
customer doctor: values of php.ini that were refused are reported
--EXTENSIONS--
customer
--INI--
customer.password_memory=1024
customer.password_iterations=3
customer.connect_timeout=soon
customer.statement_timeout=10
customer.cursor_key=tooshort
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

ob_start();
tool(['doctor']);
preg_match_all('~^(exit.*|.*refused.*\n.*|.* things? .* wrong.*)$~m', ob_get_clean(), $lines);
echo implode("\n", $lines[0]), PHP_EOL;
?>
--EXPECT--
exit 1
  WRONG  php.ini says customer.connect_timeout=soon, which is refused; 5 is used
         → it may be 0 to 86400 seconds
  WRONG  php.ini says customer.password_memory=1024, which is refused; 19456 is used
         → it may be 19456 to 4194304 KiB
  WRONG  php.ini has a customer.cursor_key of 8 bytes, which is refused; the key comes from the DSN
         → give it at least 16 bytes, the same on all servers of the shop
4 things are wrong.
