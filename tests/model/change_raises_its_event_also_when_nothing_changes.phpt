--TEST--
A change raises its event also when the value is the one it was
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\ContactInformation;
use Customer\Model\ValueObjects\CustomerCredit;
use Customer\Model\ValueObjects\CustomerGroup;

$customer = customer();
for ($i = 0; $i < 2; $i++) {
    $customer->changeCustomerGroup(CustomerGroup::create($customer->customerGroup()));
    $customer->changePersonalInformation(personal_information());
    $customer->changeBusinessInformation(BusinessInformation::create('Gambio GmbH', 'DE123', true, true));
    $customer->changeContactInformation(ContactInformation::create('john@example.org', '0170', '0171'));
    $customer->changeCredit(CustomerCredit::create(12.5));
    $customer->changeIsFavoriteState(true);
}
foreach ($customer->releaseEvents() as $event) {
    echo short_name($event), PHP_EOL;
}
var_dump($customer == customer());
?>
--EXPECT--
CustomersCustomerGroupUpdated
CustomersPersonalInformationUpdated
CustomersBusinessInformationUpdated
CustomersContactInformationUpdated
CustomersCreditUpdated
CustomersFavoriteStateUpdated
CustomersCustomerGroupUpdated
CustomersPersonalInformationUpdated
CustomersBusinessInformationUpdated
CustomersContactInformationUpdated
CustomersCreditUpdated
CustomersFavoriteStateUpdated
bool(true)
