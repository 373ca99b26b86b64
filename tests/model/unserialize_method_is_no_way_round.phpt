--TEST--
Calling __unserialize() neither changes an object nor takes anything but an array
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    $before = serialize($object);
    attempt(fn() => $object->__unserialize($object->__serialize()));
    echo outcome(fn() => $object->__unserialize([])), ' ', outcome(fn() => $object->__unserialize(5)), ' ', outcome(fn() => $object->__unserialize(null)), ' ',
        outcome(fn() => $object->__unserialize(new stdClass())), ' ', outcome(fn() => $object->__unserialize()), ' ', outcome(fn() => $object->__serialize(1)), PHP_EOL;
    var_dump(serialize($object) === $before);
}
?>
--EXPECT--
Error: The Customer\Model\ValueObjects\CustomerId object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\ValueObjects\CustomerGroup object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\ValueObjects\CustomerGender object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\ValueObjects\CustomerCredit object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\ValueObjects\PersonalInformation object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\ValueObjects\BusinessInformation object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\ValueObjects\ContactInformation object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Customer object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Collections\Customers object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Collections\CustomerIds object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomerCreated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomerDeleted object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersPersonalInformationUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersBusinessInformationUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersContactInformationUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersCreditUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersFavoriteStateUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersCustomerGroupUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
Error: The Customer\Model\Events\CustomersGuestAccountStateUpdated object has been constructed already
Error TypeError TypeError TypeError ArgumentCountError ArgumentCountError
bool(true)
