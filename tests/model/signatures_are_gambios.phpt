--TEST--
The methods of the model have Gambio's parameters, defaults and return types
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

function short_type(?ReflectionType $type): string
{
    return (str_starts_with((string) $type, '?') ? '?' : '') . basename(strtr(ltrim((string) $type, '?'), '\\', '/'));
}

foreach (samples() as $name => $object) {
    echo $name, PHP_EOL;
    foreach ((new ReflectionClass($object))->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        if (str_starts_with($method->name, '__') && $method->name !== '__construct') {
            continue;
        }
        $parameters = [];
        foreach ($method->getParameters() as $parameter) {
            $default = $parameter->isDefaultValueAvailable() ? ' = ' . var_export($parameter->getDefaultValue(), true) : '';
            $parameters[] = short_type($parameter->getType()) . ' ' . ($parameter->isVariadic() ? '...' : '') . "\$$parameter->name$default";
        }
        echo '  ', $method->isStatic() ? 'static ' : '', $method->name, '(', implode(', ', $parameters), ')', $method->hasReturnType() ? ': ' . short_type($method->getReturnType()) : '', PHP_EOL;
    }
}
?>
--EXPECT--
CustomerId
  static create(int $value): CustomerId
  value(): int
  jsonSerialize(): int
CustomerGroup
  static create(int $id): CustomerGroup
  id(): int
  jsonSerialize(): int
CustomerGender
  static create(string $value): CustomerGender
  value(): string
  jsonSerialize(): string
CustomerCredit
  __construct(float $credit = 0.0)
  static create(float $credit = 0.0): CustomerCredit
  value(): float
  credit(): float
  jsonSerialize(): float
PersonalInformation
  static create(CustomerGender $gender, string $firstName = '', string $lastName = '', string $customerNumber = '', ?DateTimeImmutable $dateOfBirth = NULL): PersonalInformation
  gender(): string
  firstName(): string
  lastName(): string
  dateOfBirth(string $datetimeFormat = 'Y-m-d H:i:s'): ?string
  customerNumber(): string
  toArray(string $datetimeFormat = 'Y-m-d H:i:s'): array
  jsonSerialize(): array
BusinessInformation
  __construct(string $companyName = '', string $vatId = '', bool $isMerchant = false, bool $isValidVatId = false)
  static create(string $companyName = '', string $vatId = '', bool $isMerchant = false, bool $isValidVatId = false): BusinessInformation
  companyName(): string
  vatId(): string
  isMerchant(): bool
  isTradesperson(): bool
  isValidVatId(): bool
  toArray(): array
  jsonSerialize(): array
ContactInformation
  static create(string $email, string $phoneNumber = '', string $faxNumber = ''): ContactInformation
  email(): string
  phoneNumber(): string
  faxNumber(): string
  toArray(): array
  jsonSerialize(): array
Customer
  __construct(CustomerId $id, CustomerGroup $customerGroup, PersonalInformation $personalInformation, BusinessInformation $businessInformation, ContactInformation $contactInformation, CustomerCredit $credit, bool $isGuestAccount = false, bool $isFavorite = false)
  static create(CustomerId $id, CustomerGroup $customerGroup, PersonalInformation $personalInformation, BusinessInformation $businessInformation, ContactInformation $contactInformation, CustomerCredit $credit, bool $isGuestAccount = false, bool $isFavorite = false): Customer
  id(): int
  customerGroup(): int
  gender(): string
  firstName(): string
  lastName(): string
  dateOfBirth(string $datetimeFormat = 'Y-m-d H:i:s'): ?string
  customerNumber(): string
  companyName(): string
  vatId(): string
  isMerchant(): bool
  isTradesperson(): bool
  isValidVatId(): bool
  email(): string
  phoneNumber(): string
  faxNumber(): string
  credit(): float
  isGuestAccount(): bool
  isFavorite(): bool
  version(): int
  changeCustomerGroup(CustomerGroup $customerGroup): void
  changePersonalInformation(PersonalInformation $personalInformation): void
  changeBusinessInformation(BusinessInformation $businessInformation): void
  changeContactInformation(ContactInformation $contactInformation): void
  changeCredit(CustomerCredit $credit): void
  changeIsFavoriteState(bool $isFavorite): void
  releaseEvents(): array
  toArray(string $datetimeFormat = 'Y-m-d H:i:s'): array
  jsonSerialize(): array
Customers
  static create(Customer ...$customers): Customers
  getIterator(): ArrayIterator
  count(): int
  toArray(string $datetimeFormat = 'Y-m-d H:i:s'): array
  jsonSerialize(): array
CustomerIds
  static create(CustomerId ...$ids): CustomerIds
  getIterator(): ArrayIterator
  count(): int
  toArray(): array
  jsonSerialize(): array
CustomerCreated
  static create(CustomerId $customerId): CustomerCreated
  customerId(): CustomerId
CustomerDeleted
  static create(CustomerId $customerId): CustomerDeleted
  customerId(): CustomerId
CustomersPersonalInformationUpdated
  static create(CustomerId $customerId, PersonalInformation $personalInformation): CustomersPersonalInformationUpdated
  customerId(): CustomerId
  personalInformation(): PersonalInformation
CustomersBusinessInformationUpdated
  __construct(CustomerId $customerId, BusinessInformation $businessInformation)
  static create(CustomerId $customerId, BusinessInformation $businessInformation): CustomersBusinessInformationUpdated
  customerId(): CustomerId
  businessInformation(): BusinessInformation
CustomersContactInformationUpdated
  static create(CustomerId $customerId, ContactInformation $contactInformation): CustomersContactInformationUpdated
  customerId(): CustomerId
  contactInformation(): ContactInformation
CustomersCreditUpdated
  static create(CustomerId $customerId, CustomerCredit $customerCredit): CustomersCreditUpdated
  customerId(): CustomerId
  customerCredit(): CustomerCredit
  customersCredit(): CustomerCredit
CustomersFavoriteStateUpdated
  static create(CustomerId $customerId, bool $isFavorite): CustomersFavoriteStateUpdated
  customerId(): CustomerId
  isFavorite(): bool
CustomersCustomerGroupUpdated
  static create(CustomerId $customerId, CustomerGroup $customerGroup): CustomersCustomerGroupUpdated
  customerId(): CustomerId
  customerGroup(): CustomerGroup
CustomersGuestAccountStateUpdated
  static create(CustomerId $customerId, bool $guestAccountState): CustomersGuestAccountStateUpdated
  customerId(): CustomerId
  guestAccountState(): bool
