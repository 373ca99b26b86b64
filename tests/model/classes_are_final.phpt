--TEST--
No class of the model can be extended, or be instantiated without its own methods
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    $class = new ReflectionClass($object);
    var_dump($class->isFinal(), $class->isInstantiable() === $class->getConstructor()->isPublic());
    attempt(fn() => $class->newInstanceWithoutConstructor());
}
?>
--EXPECT--
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\CustomerId is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\CustomerGroup is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\CustomerGender is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\CustomerCredit is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\PersonalInformation is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\BusinessInformation is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\ValueObjects\ContactInformation is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Customer is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Collections\Customers is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Collections\CustomerIds is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomerCreated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomerDeleted is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersPersonalInformationUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersBusinessInformationUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersContactInformationUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersCreditUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersFavoriteStateUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersCustomerGroupUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
bool(true)
ReflectionException: Class Customer\Model\Events\CustomersGuestAccountStateUpdated is an internal class marked as final that cannot be instantiated without invoking its constructor
