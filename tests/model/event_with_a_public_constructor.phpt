--TEST--
CustomersBusinessInformationUpdated can be constructed, as in Gambio, and the other events can't
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Events;
use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\CustomerId;

$event = new Events\CustomersBusinessInformationUpdated(CustomerId::create(1), BusinessInformation::create('A'));
var_dump($event == Events\CustomersBusinessInformationUpdated::create(CustomerId::create(1), BusinessInformation::create('A')));
foreach (samples() as $object) {
    $constructor = new ReflectionMethod($object, '__construct');
    echo $object::class, ' ', implode(' ', Reflection::getModifierNames($constructor->getModifiers())), PHP_EOL;
    if ($constructor->isPrivate()) {
        try {
            new ($object::class)();
        } catch (Error $e) {
            echo '  ', $e->getMessage(), PHP_EOL;
        }
    }
}
?>
--EXPECT--
bool(true)
Customer\Model\ValueObjects\CustomerId private
  Call to private Customer\Model\ValueObjects\CustomerId::__construct() from global scope
Customer\Model\ValueObjects\CustomerGroup private
  Call to private Customer\Model\ValueObjects\CustomerGroup::__construct() from global scope
Customer\Model\ValueObjects\CustomerGender private
  Call to private Customer\Model\ValueObjects\CustomerGender::__construct() from global scope
Customer\Model\ValueObjects\CustomerCredit public
Customer\Model\ValueObjects\PersonalInformation private
  Call to private Customer\Model\ValueObjects\PersonalInformation::__construct() from global scope
Customer\Model\ValueObjects\BusinessInformation public
Customer\Model\ValueObjects\ContactInformation private
  Call to private Customer\Model\ValueObjects\ContactInformation::__construct() from global scope
Customer\Model\Customer public
Customer\Model\Collections\Customers private
  Call to private Customer\Model\Collections\Customers::__construct() from global scope
Customer\Model\Collections\CustomerIds private
  Call to private Customer\Model\Collections\CustomerIds::__construct() from global scope
Customer\Model\Events\CustomerCreated private
  Call to private Customer\Model\Events\CustomerCreated::__construct() from global scope
Customer\Model\Events\CustomerDeleted private
  Call to private Customer\Model\Events\CustomerDeleted::__construct() from global scope
Customer\Model\Events\CustomersPersonalInformationUpdated private
  Call to private Customer\Model\Events\CustomersPersonalInformationUpdated::__construct() from global scope
Customer\Model\Events\CustomersBusinessInformationUpdated public
Customer\Model\Events\CustomersContactInformationUpdated private
  Call to private Customer\Model\Events\CustomersContactInformationUpdated::__construct() from global scope
Customer\Model\Events\CustomersCreditUpdated private
  Call to private Customer\Model\Events\CustomersCreditUpdated::__construct() from global scope
Customer\Model\Events\CustomersFavoriteStateUpdated private
  Call to private Customer\Model\Events\CustomersFavoriteStateUpdated::__construct() from global scope
Customer\Model\Events\CustomersCustomerGroupUpdated private
  Call to private Customer\Model\Events\CustomersCustomerGroupUpdated::__construct() from global scope
Customer\Model\Events\CustomersGuestAccountStateUpdated private
  Call to private Customer\Model\Events\CustomersGuestAccountStateUpdated::__construct() from global scope
