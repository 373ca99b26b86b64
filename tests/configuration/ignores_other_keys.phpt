--TEST--
Keys that mean nothing here are ignored, whatever their values
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Configuration;

$others = ['STORE_NAME' => 'x', 'configuration/STORE_NAME' => [], 'account_fax' => false, 'ACCOUNT_FAX ' => 'x', "ACCOUNT_FAX\0" => 'x', "ACCOUNT_FAX\0x" => false, 'configuration/configuration/ACCOUNT_FAX' => 'x', 'gm_configuration/ACCOUNT_FAX' => 'x', '' => null, 'configuration/' => 1, 0 => 'ACCOUNT_FAX', PHP_INT_MAX => new stdClass(), str_repeat('x', 1_000_000) => 1];
var_dump(new Configuration($others) == new Configuration());
?>
--EXPECT--
bool(true)
