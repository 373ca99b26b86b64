--TEST--
A credit is between minus and plus the maximum, and finite
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerCredit;

foreach ([99999999.9999, -99999999.9999, 99999999.99994, 0.0, -0.0, 5] as $credit) {
    var_dump(CustomerCredit::create($credit)->value(), (new CustomerCredit($credit))->value());
}
foreach ([1e8, -1e8, 99999999.99995, -99999999.99995, 100000000.0001, PHP_FLOAT_MAX, INF, -INF, NAN] as $credit) {
    attempt(fn() => CustomerCredit::create($credit));
    attempt(fn() => new CustomerCredit($credit));
}
?>
--EXPECT--
float(99999999.9999)
float(99999999.9999)
float(-99999999.9999)
float(-99999999.9999)
float(99999999.9999)
float(99999999.9999)
float(0)
float(0)
float(0)
float(0)
float(5)
float(5)
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0001
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0001
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: INF
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: INF
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -INF
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -INF
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: NAN
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: NAN
