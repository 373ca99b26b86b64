--TEST--
A constructor that is called again changes nothing
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\CustomerCredit;
use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Model\ValueObjects\CustomerId;

$samples = samples();
attempt(fn() => $samples['CustomerCredit']->__construct(1.0));
attempt(fn() => $samples['BusinessInformation']->__construct('Other', 'DE1'));
attempt(fn() => $samples['CustomersBusinessInformationUpdated']->__construct(CustomerId::create(1), BusinessInformation::create('Other')));
attempt(fn() => $samples['Customer']->__construct(CustomerId::create(1), CustomerGroup::create(1), personal_information('Jane'), $samples['BusinessInformation'], $samples['ContactInformation'], CustomerCredit::create()));
var_dump($samples == samples());

foreach ($samples as $name => $object) {
    $constructor = new ReflectionMethod($object, '__construct');
    if ($constructor->isPrivate()) {
        echo $name, ' ', outcome(fn() => $object->__construct()), ' ', outcome(fn() => $constructor->invoke($object)), PHP_EOL;
    }
}
var_dump($samples == samples());
?>
--EXPECT--
Error: The Customer\Model\ValueObjects\CustomerCredit object has been constructed already
Error: The Customer\Model\ValueObjects\BusinessInformation object has been constructed already
Error: The Customer\Model\Events\CustomersBusinessInformationUpdated object has been constructed already
Error: The Customer\Model\Customer object has been constructed already
bool(true)
CustomerId Error no exception
CustomerGroup Error no exception
CustomerGender Error no exception
PersonalInformation Error no exception
ContactInformation Error no exception
Customers Error no exception
CustomerIds Error no exception
CustomerCreated Error no exception
CustomerDeleted Error no exception
CustomersPersonalInformationUpdated Error no exception
CustomersContactInformationUpdated Error no exception
CustomersCreditUpdated Error no exception
CustomersFavoriteStateUpdated Error no exception
CustomersCustomerGroupUpdated Error no exception
CustomersGuestAccountStateUpdated Error no exception
bool(true)
