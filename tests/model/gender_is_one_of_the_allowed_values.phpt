--TEST--
A gender is one of the allowed values, in lower case
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGender;

foreach (CustomerGender::GENDER_ALLOWED_VALUES as $gender) {
    var_dump(CustomerGender::create($gender)->value());
}
foreach (['M', 'x', 'd', ' ', 'mf', "m\0", "\0", '0', 'male', 'ø', "\xff", str_repeat('x', 33), str_repeat('m', 10_000_000)] as $gender) {
    attempt(fn() => CustomerGender::create($gender));
}
?>
--EXPECT--
string(1) "m"
string(1) "f"
string(1) "o"
string(0) ""
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: M
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: x
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: d
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got:  
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: mf
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: m?
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: ?
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: 0
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: male
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: ø
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: ?
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm…
