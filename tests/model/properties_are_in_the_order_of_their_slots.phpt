--TEST--
The properties are private, and in the order that src/customer/model.h numbers them
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    echo $name, PHP_EOL;
    foreach ((new ReflectionClass($object))->getProperties() as $property) {
        echo $property->isPrivate() && !$property->isStatic() && $property->isReadOnly() ? '  ' : '! ', $property->getType(), ' $', $property->name, PHP_EOL;
    }
}
?>
--EXPECT--
CustomerId
  int $value
CustomerGroup
  int $id
CustomerGender
  string $value
CustomerCredit
  float $value
PersonalInformation
  string $gender
  string $firstName
  string $lastName
  ?string $dateOfBirth
  string $customerNumber
BusinessInformation
  string $companyName
  string $vatId
  bool $isMerchant
  bool $isValidVatId
ContactInformation
  string $email
  string $phoneNumber
  string $faxNumber
Customer
  int $id
  int $customerGroup
  string $gender
  string $firstName
  string $lastName
  ?string $dateOfBirth
  string $customerNumber
  string $companyName
  string $vatId
  bool $isMerchant
  bool $isValidVatId
  string $email
  string $phoneNumber
  string $faxNumber
  float $credit
  bool $isGuestAccount
  bool $isFavorite
  int $version
  int $changes
  array $events
Customers
  array $items
CustomerIds
  array $items
CustomerCreated
  Customer\Model\ValueObjects\CustomerId $customerId
CustomerDeleted
  Customer\Model\ValueObjects\CustomerId $customerId
CustomersPersonalInformationUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  Customer\Model\ValueObjects\PersonalInformation $personalInformation
CustomersBusinessInformationUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  Customer\Model\ValueObjects\BusinessInformation $businessInformation
CustomersContactInformationUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  Customer\Model\ValueObjects\ContactInformation $contactInformation
CustomersCreditUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  Customer\Model\ValueObjects\CustomerCredit $customerCredit
CustomersFavoriteStateUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  bool $isFavorite
CustomersCustomerGroupUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  Customer\Model\ValueObjects\CustomerGroup $customerGroup
CustomersGuestAccountStateUpdated
  Customer\Model\ValueObjects\CustomerId $customerId
  bool $guestAccountState
