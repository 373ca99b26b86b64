--TEST--
Contact information needs an e-mail address; the numbers are empty unless they are given
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\ContactInformation;

var_dump(ContactInformation::create('a@b.cc')->toArray());
$contact = ContactInformation::create('john@example.org', '0170', '0171');
var_dump($contact->toArray(), $contact->email(), $contact->phoneNumber(), $contact->faxNumber());
echo outcome(fn() => ContactInformation::create()), ' ', outcome(fn() => ContactInformation::create([])), PHP_EOL;
?>
--EXPECT--
array(3) {
  ["email"]=>
  string(6) "a@b.cc"
  ["phoneNumber"]=>
  string(0) ""
  ["faxNumber"]=>
  string(0) ""
}
array(3) {
  ["email"]=>
  string(16) "john@example.org"
  ["phoneNumber"]=>
  string(4) "0170"
  ["faxNumber"]=>
  string(4) "0171"
}
string(16) "john@example.org"
string(4) "0170"
string(4) "0171"
ArgumentCountError TypeError
