--TEST--
Unserializing refuses an event with an object that has no values
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerId;

foreach (samples() as $name => $event) {
    if (!method_exists($event, 'customerId')) {
        continue;
    }
    foreach (array_filter($event->__serialize(), is_object(...)) as $key => $object) {
        $hollow = sprintf('C:%d:"%s":0:{}', strlen($object::class), $object::class);
        $tampered = str_replace(serialize($object), $hollow, serialize($event));
        try {
            var_dump(@unserialize($tampered));
        } catch (UnexpectedValueException $e) {
            echo $name, ' ', $key, ': ', describe($e), PHP_EOL;
        }
        $other = $object::class === CustomerId::class ? new stdClass() : CustomerId::create(1);
        echo outcome(fn() => unserialize(payload($event::class, [$key => $other] + $event->__serialize()))), PHP_EOL;
    }
}
?>
--EXPECT--
CustomerCreated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomerCreated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomerDeleted customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomerDeleted object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersPersonalInformationUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersPersonalInformationUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersPersonalInformationUpdated personalInformation: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersPersonalInformationUpdated object: The Customer\Model\ValueObjects\PersonalInformation object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\PersonalInformation object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersBusinessInformationUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersBusinessInformationUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersBusinessInformationUpdated businessInformation: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersBusinessInformationUpdated object: The Customer\Model\ValueObjects\BusinessInformation object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\BusinessInformation object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersContactInformationUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersContactInformationUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersContactInformationUpdated contactInformation: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersContactInformationUpdated object: The Customer\Model\ValueObjects\ContactInformation object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\ContactInformation object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersCreditUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersCreditUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersCreditUpdated customerCredit: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersCreditUpdated object: The Customer\Model\ValueObjects\CustomerCredit object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerCredit object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersFavoriteStateUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersFavoriteStateUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersCustomerGroupUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersCustomerGroupUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersCustomerGroupUpdated customerGroup: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersCustomerGroupUpdated object: The Customer\Model\ValueObjects\CustomerGroup object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerGroup object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
CustomersGuestAccountStateUpdated customerId: UnexpectedValueException: Invalid serialization data for Customer\Model\Events\CustomersGuestAccountStateUpdated object: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods <- Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
UnexpectedValueException
