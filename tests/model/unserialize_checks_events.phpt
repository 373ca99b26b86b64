--TEST--
Unserializing refuses a customer whose events are not a list of events
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Customer;
use Customer\Model\Events\CustomerCreated;
use Customer\Model\ValueObjects\CustomerId;

$event = CustomerCreated::create(CustomerId::create(7));
$data = fn(array $events) => payload(Customer::class, ['events' => $events] + customer()->__serialize());
foreach ([[1], ['x'], [null], [[]], [$event, 1], [CustomerId::create(1)], [new stdClass()], [customer()], ['a' => $event], [1 => $event], [1 => $event, 0 => $event], [PHP_INT_MAX => $event], [[$event]]] as $events) {
    attempt(fn() => unserialize($data($events)));
}
// An event without an id.
$created = CustomerCreated::class;
$hollow = sprintf('C:%d:"%s":0:{}', strlen($created), $created);
attempt(fn() => @unserialize(str_replace(substr(serialize($event), 0), $hollow, $data([$event]))));
$customer = unserialize($data([$event, $event]));
var_dump(count($customer->releaseEvents()));
$customer->changeIsFavoriteState(false);
var_dump(count($customer->releaseEvents()));
?>
--EXPECT--
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data: events must be a list of domain events
UnexpectedValueException: Invalid serialization data for Customer\Model\Customer object: The Customer\Model\Events\CustomerCreated object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\Events\CustomerCreated object has not been initialized: it must be made by its class's own methods
int(2)
int(1)
