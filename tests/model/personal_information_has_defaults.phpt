--TEST--
Personal information needs a gender; the rest is empty unless it is given
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGender;
use Customer\Model\ValueObjects\PersonalInformation;

$nobody = PersonalInformation::create(CustomerGender::create(''));
var_dump($nobody->gender(), $nobody->firstName(), $nobody->lastName(), $nobody->customerNumber(), $nobody->dateOfBirth(), $nobody->toArray());

$john = PersonalInformation::create(CustomerGender::create('m'), 'John', 'Doe', 'c-001', new DateTimeImmutable('1980-02-29 23:59:59'));
var_dump($john->gender(), $john->firstName(), $john->lastName(), $john->customerNumber(), $john->dateOfBirth(), $john->toArray());

$named = PersonalInformation::create(lastName: 'Doe', gender: CustomerGender::create('o'));
var_dump($named->gender(), $named->firstName(), $named->lastName());

echo outcome(fn() => PersonalInformation::create()), ' ', outcome(fn() => PersonalInformation::create('m')), ' ',
    outcome(fn() => PersonalInformation::create(CustomerGender::create('m'), dateOfBirth: new DateTime())), ' ',
    outcome(fn() => PersonalInformation::create(CustomerGender::create('m'), dateOfBirth: '1980-01-01')), PHP_EOL;
?>
--EXPECT--
string(0) ""
string(0) ""
string(0) ""
string(0) ""
NULL
array(5) {
  ["gender"]=>
  string(0) ""
  ["firstName"]=>
  string(0) ""
  ["lastName"]=>
  string(0) ""
  ["dateOfBirth"]=>
  NULL
  ["customerNumber"]=>
  string(0) ""
}
string(1) "m"
string(4) "John"
string(3) "Doe"
string(5) "c-001"
string(19) "1980-02-29 00:00:00"
array(5) {
  ["gender"]=>
  string(1) "m"
  ["firstName"]=>
  string(4) "John"
  ["lastName"]=>
  string(3) "Doe"
  ["dateOfBirth"]=>
  string(19) "1980-02-29 00:00:00"
  ["customerNumber"]=>
  string(5) "c-001"
}
string(1) "o"
string(0) ""
string(3) "Doe"
ArgumentCountError TypeError TypeError TypeError
