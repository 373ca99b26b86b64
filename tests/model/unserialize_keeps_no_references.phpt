--TEST--
References in a serialization do not lead into the object
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\Collections\Customers;
use Customer\Model\Customer;
use Customer\Model\Events\CustomerCreated;
use Customer\Model\ValueObjects\CustomerId;

$ids = serialize(CustomerIds::create(CustomerId::create(1), CustomerId::create(2)));
$pair = unserialize("a:2:{i:0;{$ids}i:1;R:4;}");
$pair[1] = 'changed';
var_dump($pair[0]->toArray(), $pair[0] == CustomerIds::create(CustomerId::create(1), CustomerId::create(2)));

$customers = serialize(Customers::create(customer(1)));
$pair = unserialize("a:2:{i:0;{$customers}i:1;R:4;}");
$pair[1] = 'changed';
var_dump($pair[0] == Customers::create(customer(1)), $pair[0]->toArray() === [customer(1)->toArray()]);

// The list itself, and a single field.
$pair = unserialize("a:2:{i:0;{$ids}i:1;R:3;}");
$pair[1] = 'changed';
var_dump($pair[0]->toArray());
$pair = unserialize('a:2:{i:0;' . serialize(CustomerId::create(5)) . 'i:1;R:3;}');
$pair[1] = 'changed';
var_dump($pair[0]->value());

// An event of a customer: its object comes after the 19 fields before it and the list.
$customer = serialize(changed_customer());
$pair = unserialize("a:2:{i:0;{$customer}i:1;R:23;}");
var_dump($pair[1]::class);
$pair[1] = 'changed';
var_dump(array_map(short_name(...), $pair[0]->releaseEvents()));

// The same by hand.
$id = hollow(CustomerIds::class);
$item = CustomerId::create(1);
$id->__unserialize(['items' => [&$item]]);
$item = 'changed';
var_dump($id->toArray());
?>
--EXPECT--
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
bool(true)
bool(true)
bool(true)
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
int(5)
string(51) "Customer\Model\Events\CustomersCustomerGroupUpdated"
array(1) {
  [0]=>
  string(29) "CustomersCustomerGroupUpdated"
}
array(1) {
  [0]=>
  int(1)
}
