--TEST--
A known key with a value of another kind is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Configuration;

foreach (['', 'yes', 'on', ' true', 'true ', "true\0", 2, -1, 1.0, null, []] as $value) {
    attempt(fn() => new Configuration(['ACCOUNT_FAX' => $value]));
}
foreach (['', 'x', '5x', '1.5', '1e3', '0x10', '-1', -1, PHP_INT_MIN, '9223372036854775808', 5.0, true, null, []] as $value) {
    attempt(fn() => new Configuration(['configuration/ENTRY_PASSWORD_MIN_LENGTH' => $value]));
}
echo outcome(fn() => new Configuration('x')), ' ', outcome(fn() => new Configuration(null)), PHP_EOL;
?>
--EXPECT--
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', another string given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', another string given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', another string given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', another string given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', another string given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', another string given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', int given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', int given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', float given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', null given
InvalidArgumentException: ACCOUNT_FAX must be a bool, or the string 'true' or 'false', array given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, int given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, int given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, another string given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, float given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, bool given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, null given
InvalidArgumentException: ENTRY_PASSWORD_MIN_LENGTH must be an integer of at least 0, or a string of one, array given
TypeError TypeError
