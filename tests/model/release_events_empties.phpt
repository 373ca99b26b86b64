--TEST--
releaseEvents() gives each event once
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGroup;

$customer = changed_customer();
$events = $customer->releaseEvents();
var_dump(count($events), array_is_list($events), $customer->releaseEvents());
$customer->changeIsFavoriteState(false);
$customer->changeCustomerGroup(CustomerGroup::create(1));
$later = $customer->releaseEvents();
var_dump(count($events), array_map(short_name(...), $later), $customer->releaseEvents());
// What the caller does with the list is no business of the customer's.
$customer->changeIsFavoriteState(true);
$copy = clone $customer;
$list = $customer->releaseEvents();
$list[] = 'x';
var_dump(count($copy->releaseEvents()), count($customer->releaseEvents()));
?>
--EXPECT--
int(1)
bool(true)
array(0) {
}
int(1)
array(2) {
  [0]=>
  string(29) "CustomersFavoriteStateUpdated"
  [1]=>
  string(29) "CustomersCustomerGroupUpdated"
}
array(0) {
}
int(1)
int(0)
