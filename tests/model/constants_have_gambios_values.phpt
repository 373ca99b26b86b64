--TEST--
The constants have the values that Gambio's have
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Model\ValueObjects\CustomerCredit;
use Customer\Model\ValueObjects\CustomerGender;

var_dump((new ReflectionClass(CustomerGender::class))->getConstants());
var_dump((new ReflectionClass(CustomerCredit::class))->getConstants());
var_dump(CustomerGender::GENDER_DIVERSE === CustomerGender::GENDER_OTHER);
// A copy may be changed; the constant stays.
$values = CustomerGender::GENDER_ALLOWED_VALUES;
$values[] = 'x';
unset($values[0]);
echo implode(',', CustomerGender::GENDER_ALLOWED_VALUES), PHP_EOL;
?>
--EXPECT--
array(5) {
  ["GENDER_MALE"]=>
  string(1) "m"
  ["GENDER_FEMALE"]=>
  string(1) "f"
  ["GENDER_DIVERSE"]=>
  string(1) "o"
  ["GENDER_OTHER"]=>
  string(1) "o"
  ["GENDER_ALLOWED_VALUES"]=>
  array(4) {
    [0]=>
    string(1) "m"
    [1]=>
    string(1) "f"
    [2]=>
    string(1) "o"
    [3]=>
    string(0) ""
  }
}
array(1) {
  ["MAXIMUM_CUSTOMER_CREDIT"]=>
  float(100000000)
}
bool(true)
m,f,o,
