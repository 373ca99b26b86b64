--TEST--
A credit is kept to four decimals, rounded to the nearest
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Model\ValueObjects\CustomerCredit;

foreach ([0.1 + 0.2, 0.00005, 0.00004, -0.00005, -0.00004, 1.23454, 1.23456, -1.23456, 1 / 3, 12345678.12344, PHP_FLOAT_MIN, PHP_FLOAT_EPSILON] as $credit) {
    var_dump(CustomerCredit::create($credit)->value());
}
// The database has no negative zero.
var_dump(fdiv(1, CustomerCredit::create(-0.0)->value()), fdiv(1, CustomerCredit::create(-0.00001)->value()));
?>
--EXPECT--
float(0.3)
float(0.0001)
float(0)
float(-0.0001)
float(0)
float(1.2345)
float(1.2346)
float(-1.2346)
float(0.3333)
float(12345678.1234)
float(0)
float(0)
float(INF)
float(INF)
