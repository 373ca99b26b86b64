--TEST--
A cloned customer changes by itself
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGroup;

$customer = changed_customer();
$clone = clone $customer;
var_dump($clone == $customer, $clone === $customer);
$clone->changePersonalInformation(personal_information('Jane'));
$clone->changeCustomerGroup(CustomerGroup::create(1));
var_dump($clone == $customer, $customer->firstName(), $customer->customerGroup(), count($customer->releaseEvents()), count($clone->releaseEvents()));
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
string(4) "John"
int(3)
int(1)
int(3)
