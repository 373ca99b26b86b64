--TEST--
A collection has its items in order, from 0, and counts them
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\Collections\Customers;
use Customer\Model\ValueObjects\CustomerId;

$ids = CustomerIds::create(CustomerId::create(3), CustomerId::create(1), CustomerId::create(3));
var_dump(count($ids), $ids->count(), $ids->toArray());
foreach ($ids as $i => $id) {
    echo $i, ': ', $id->value(), PHP_EOL;
}
var_dump(CustomerIds::create()->toArray(), count(CustomerIds::create()), iterator_to_array(CustomerIds::create()));

$customer = customer(5);
$customers = Customers::create($customer, customer(4));
var_dump(count($customers), iterator_to_array($customers)[0] === $customer, array_column($customers->toArray(), 'id'));
var_dump($customers->toArray() === [$customer->toArray(), customer(4)->toArray()]);
var_dump($customers->toArray(DATE_ATOM) === [$customer->toArray(DATE_ATOM), customer(4)->toArray(DATE_ATOM)]);
var_dump(Customers::create()->toArray(), count(Customers::create()));
?>
--EXPECT--
int(3)
int(3)
array(3) {
  [0]=>
  int(3)
  [1]=>
  int(1)
  [2]=>
  int(3)
}
0: 3
1: 1
2: 3
array(0) {
}
int(0)
array(0) {
}
int(2)
bool(true)
array(2) {
  [0]=>
  int(5)
  [1]=>
  int(4)
}
bool(true)
bool(true)
array(0) {
}
int(0)
