--TEST--
A customer has the values it is made of, and the defaults of create()
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Customer;
use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\ContactInformation;
use Customer\Model\ValueObjects\CustomerCredit;
use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Model\ValueObjects\CustomerId;

$customer = customer();
foreach (['id', 'customerGroup', 'gender', 'firstName', 'lastName', 'dateOfBirth', 'customerNumber', 'companyName', 'vatId', 'isMerchant', 'isTradesperson', 'isValidVatId', 'email', 'phoneNumber', 'faxNumber', 'credit', 'isGuestAccount', 'isFavorite', 'version'] as $getter) {
    echo $getter, ' ', json_encode($customer->$getter()), PHP_EOL;
}
echo $customer->dateOfBirth(DATE_ATOM), ' ', $customer->dateOfBirth('d.m.Y'), PHP_EOL;

$parts = [CustomerId::create(1), CustomerGroup::create(0), personal_information(), BusinessInformation::create(), ContactInformation::create('a@b.cc'), CustomerCredit::create()];
$plain = Customer::create(...$parts);
var_dump($plain->isGuestAccount(), $plain->isFavorite(), $plain->releaseEvents(), $plain == new Customer(...$parts));
$guest = Customer::create(...[...$parts, true]);
var_dump($guest->isGuestAccount(), $guest->isFavorite());
$favorite = Customer::create(...[...$parts, 'isFavorite' => true]);
var_dump($favorite->isGuestAccount(), $favorite->isFavorite());

// Each value has its place.
foreach (array_keys($parts) as $i) {
    $wrong = $parts;
    $wrong[$i] = $parts[($i + 1) % 6];
    echo outcome(fn() => Customer::create(...$wrong)), ' ', outcome(fn() => new Customer(...$wrong)), PHP_EOL;
}
echo outcome(fn() => Customer::create(...array_slice($parts, 0, 5))), ' ', outcome(fn() => Customer::create(...[...$parts, [], true])), PHP_EOL;
?>
--EXPECT--
id 7
customerGroup 2
gender "m"
firstName "John"
lastName "Doe"
dateOfBirth "1980-02-29 00:00:00"
customerNumber "c-001"
companyName "Gambio GmbH"
vatId "DE123"
isMerchant true
isTradesperson true
isValidVatId true
email "john@example.org"
phoneNumber "0170"
faxNumber "0171"
credit 12.5
isGuestAccount false
isFavorite true
version 0
1980-02-29T00:00:00+00:00 29.02.1980
bool(false)
bool(false)
array(0) {
}
bool(true)
bool(true)
bool(false)
bool(false)
bool(true)
TypeError TypeError
TypeError TypeError
TypeError TypeError
TypeError TypeError
TypeError TypeError
TypeError TypeError
ArgumentCountError TypeError
