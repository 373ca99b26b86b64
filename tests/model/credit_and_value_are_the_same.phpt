--TEST--
credit() is another name of a credit's value()
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Model\ValueObjects\CustomerCredit;

$credit = CustomerCredit::create(12.3456);
var_dump($credit->credit(), $credit->value(), CustomerCredit::create()->credit(), (new CustomerCredit())->value());
?>
--EXPECT--
float(12.3456)
float(12.3456)
float(0)
float(0)
