--TEST--
Collections are countable and traversable, events implement nothing, the rest is JSON
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    echo $name, ': ', implode(' ', (new ReflectionClass($object))->getInterfaceNames()), PHP_EOL;
}
?>
--EXPECT--
CustomerId: JsonSerializable
CustomerGroup: JsonSerializable
CustomerGender: JsonSerializable
CustomerCredit: JsonSerializable
PersonalInformation: JsonSerializable
BusinessInformation: JsonSerializable
ContactInformation: JsonSerializable
Customer: JsonSerializable
Customers: IteratorAggregate Traversable Countable JsonSerializable
CustomerIds: IteratorAggregate Traversable Countable JsonSerializable
CustomerCreated: 
CustomerDeleted: 
CustomersPersonalInformationUpdated: 
CustomersBusinessInformationUpdated: 
CustomersContactInformationUpdated: 
CustomersCreditUpdated: 
CustomersFavoriteStateUpdated: 
CustomersCustomerGroupUpdated: 
CustomersGuestAccountStateUpdated: 
