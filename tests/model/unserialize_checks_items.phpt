--TEST--
Unserializing refuses a collection whose items are not a list of its class
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\Collections\Customers;
use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Model\ValueObjects\CustomerId;

$id = CustomerId::create(1);
foreach ([[1], [null], [[]], [$id, 1], [CustomerGroup::create(1)], [new stdClass()], ['a' => $id], [1 => $id], [1 => $id, 0 => $id], [[$id]]] as $items) {
    attempt(fn() => unserialize(payload(CustomerIds::class, ['items' => $items])));
}
attempt(fn() => unserialize(payload(Customers::class, ['items' => [$id]])));
attempt(fn() => unserialize(payload(Customers::class, ['items' => [customer()]]), ['allowed_classes' => [Customers::class]]));
$hollow = sprintf('C:%d:"%s":0:{}', strlen(CustomerId::class), CustomerId::class);
attempt(fn() => @unserialize(sprintf('O:%d:"%s":1:{s:5:"items";a:1:{i:0;%s}}', strlen(CustomerIds::class), CustomerIds::class, $hollow)));
?>
--EXPECT--
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be a list
UnexpectedValueException: Invalid serialization data: items must be a list
UnexpectedValueException: Invalid serialization data: items must be a list
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\ValueObjects\CustomerId
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\Customer
UnexpectedValueException: Invalid serialization data: items must be of class Customer\Model\Customer
UnexpectedValueException: Invalid serialization data for Customer\Model\Collections\CustomerIds object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
