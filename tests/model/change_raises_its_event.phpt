--TEST--
Each change raises its event, in order, with the customer's id and the value object itself
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\ContactInformation;
use Customer\Model\ValueObjects\CustomerCredit;
use Customer\Model\ValueObjects\CustomerGroup;

$customer = customer(42);
$customer->changeIsFavoriteState(false);
$customer->changeCustomerGroup($group = CustomerGroup::create(0));
$customer->changePersonalInformation($personal = personal_information('Jane'));
$customer->changeBusinessInformation($business = BusinessInformation::create());
$customer->changeContactInformation($contact = ContactInformation::create('jane@example.org'));
$customer->changeCredit($credit = CustomerCredit::create(-1));
$customer->changeIsFavoriteState(true);

$events = $customer->releaseEvents();
foreach ($events as $i => $event) {
    echo $i, ' ', $event::class, ' ', $event->customerId()->value(), PHP_EOL;
}
var_dump(
    $events[0]->isFavorite(), $events[1]->customerGroup() === $group, $events[2]->personalInformation() === $personal,
    $events[3]->businessInformation() === $business, $events[4]->contactInformation() === $contact,
    $events[5]->customerCredit() === $credit, $events[5]->customersCredit() === $credit, $events[6]->isFavorite(),
);
echo json_encode($customer), PHP_EOL;
?>
--EXPECT--
0 Customer\Model\Events\CustomersFavoriteStateUpdated 42
1 Customer\Model\Events\CustomersCustomerGroupUpdated 42
2 Customer\Model\Events\CustomersPersonalInformationUpdated 42
3 Customer\Model\Events\CustomersBusinessInformationUpdated 42
4 Customer\Model\Events\CustomersContactInformationUpdated 42
5 Customer\Model\Events\CustomersCreditUpdated 42
6 Customer\Model\Events\CustomersFavoriteStateUpdated 42
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
{"id":42,"customerGroup":0,"isGuestAccount":false,"isFavorite":true,"personalInformation":{"gender":"m","firstName":"Jane","lastName":"Doe","dateOfBirth":"1980-02-29 00:00:00","customerNumber":"c-001"},"contactInformation":{"email":"jane@example.org","phoneNumber":"","faxNumber":""},"businessInformation":{"companyName":"","vatId":"","isMerchant":false,"isValidVatId":false},"credit":-1}
