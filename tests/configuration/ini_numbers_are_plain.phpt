--TEST--
The settings take plain numbers only
--EXTENSIONS--
customer
--INI--
customer.password_memory=20000K
customer.password_iterations=3K
--FILE--
<?php
foreach (['connect_timeout' => ['abc', '', '5s', '-1', '2.5'], 'statement_timeout' => ['1e9', 'NAN', '0']] as $name => $values) {
    foreach ($values as $value) {
        echo "$name = '$value': ", var_export(ini_set("customer.$name", $value) !== false, true), PHP_EOL;
    }
}
echo ini_get('customer.connect_timeout'), ' ', ini_get('customer.statement_timeout'), ' ', ini_get('customer.password_memory'), ' ', ini_get('customer.password_iterations'), PHP_EOL;
?>
--EXPECT--
connect_timeout = 'abc': false
connect_timeout = '': false
connect_timeout = '5s': false
connect_timeout = '-1': false
connect_timeout = '2.5': true
statement_timeout = '1e9': false
statement_timeout = 'NAN': false
statement_timeout = '0': true
2.5 0 19456 2
