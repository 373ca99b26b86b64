--TEST--
A customer id is at least 1 and at most the largest integer
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerId;

foreach ([1, 2, 2147483648, PHP_INT_MAX] as $id) {
    var_dump(CustomerId::create($id)->value());
}
foreach ([0, -1, PHP_INT_MIN] as $id) {
    attempt(fn() => CustomerId::create($id));
}
foreach (['', '1x', 1.5e300, [], new stdClass()] as $id) {
    echo outcome(fn() => CustomerId::create($id)), PHP_EOL;
}
echo outcome(fn() => CustomerId::create()), ' ', outcome(fn() => CustomerId::create(1, 2)), PHP_EOL;
?>
--EXPECT--
int(1)
int(2)
int(2147483648)
int(9223372036854775807)
InvalidArgumentException: Given customer ID must be greater than 0. Got: 0
InvalidArgumentException: Given customer ID must be greater than 0. Got: -1
InvalidArgumentException: Given customer ID must be greater than 0. Got: -9223372036854775808
TypeError
TypeError
TypeError
TypeError
TypeError
ArgumentCountError ArgumentCountError
