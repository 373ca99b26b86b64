<?php

/** @generate-class-entries */

namespace Customer\Model;

/**
 * The aggregate: one customer of a shop, registered or guest. Read one by CustomerReadService, change it, and give it to
 * CustomerWriteService::storeCustomers(), which writes what has changed and raises the events collected here.
 *
 * The properties are readonly to PHP code: only the methods below change them.
 *
 * @strict-properties
 */
final class Customer implements \JsonSerializable
{
    private readonly int $id;
    private readonly int $customerGroup;
    private readonly string $gender;
    private readonly string $firstName;
    private readonly string $lastName;
    private readonly ?string $dateOfBirth;
    private readonly string $customerNumber;
    private readonly string $companyName;
    private readonly string $vatId;
    private readonly bool $isMerchant;
    private readonly bool $isValidVatId;
    private readonly string $email;
    private readonly string $phoneNumber;
    private readonly string $faxNumber;
    private readonly float $credit;
    private readonly bool $isGuestAccount;
    private readonly bool $isFavorite;
    /** The version that was read; 0 before the customer has been stored. */
    private readonly int $version;
    /** Which parts differ from what was read: one bit a part. */
    private readonly int $changes;
    /** The events that have not been released yet. */
    private readonly array $events;

    public function __construct(ValueObjects\CustomerId $id, ValueObjects\CustomerGroup $customerGroup, ValueObjects\PersonalInformation $personalInformation, ValueObjects\BusinessInformation $businessInformation, ValueObjects\ContactInformation $contactInformation, ValueObjects\CustomerCredit $credit, bool $isGuestAccount = false, bool $isFavorite = false) {}

    public static function create(ValueObjects\CustomerId $id, ValueObjects\CustomerGroup $customerGroup, ValueObjects\PersonalInformation $personalInformation, ValueObjects\BusinessInformation $businessInformation, ValueObjects\ContactInformation $contactInformation, ValueObjects\CustomerCredit $credit, bool $isGuestAccount = false, bool $isFavorite = false): Customer {}

    public function id(): int {}

    /** The number of the customer's group. */
    public function customerGroup(): int {}

    /** One of the constants of CustomerGender, or ''. */
    public function gender(): string {}

    public function firstName(): string {}

    public function lastName(): string {}

    /** The day of birth at midnight in UTC, in a format of date(); null where it is not known. */
    public function dateOfBirth(string $datetimeFormat = 'Y-m-d H:i:s'): ?string {}

    public function customerNumber(): string {}

    public function companyName(): string {}

    public function vatId(): string {}

    /** Whether the customer is a merchant: by a flag of the customer's own, or as a member of a merchant group. */
    public function isMerchant(): bool {}

    /** @implementation-alias Customer\Model\Customer::isMerchant */
    public function isTradesperson(): bool {}

    public function isValidVatId(): bool {}

    public function email(): string {}

    public function phoneNumber(): string {}

    public function faxNumber(): string {}

    /** In the shop's default currency, to four decimals. */
    public function credit(): float {}

    public function isGuestAccount(): bool {}

    public function isFavorite(): bool {}

    /** Rises by one each time the customer is stored. 0 for a customer that was not read from a shop. */
    public function version(): int {}

    /** Raises CustomersCustomerGroupUpdated. */
    public function changeCustomerGroup(ValueObjects\CustomerGroup $customerGroup): void {}

    /** Raises CustomersPersonalInformationUpdated. */
    public function changePersonalInformation(ValueObjects\PersonalInformation $personalInformation): void {}

    /** Raises CustomersBusinessInformationUpdated. */
    public function changeBusinessInformation(ValueObjects\BusinessInformation $businessInformation): void {}

    /** Raises CustomersContactInformationUpdated. */
    public function changeContactInformation(ValueObjects\ContactInformation $contactInformation): void {}

    /** Raises CustomersCreditUpdated. */
    public function changeCredit(ValueObjects\CustomerCredit $credit): void {}

    /** Raises CustomersFavoriteStateUpdated. */
    public function changeIsFavoriteState(bool $isFavorite): void {}

    /** The events raised since the last call, oldest first; they are then forgotten. */
    public function releaseEvents(): array {}

    /**
     * The keys id, customerGroup, isGuestAccount, isFavorite, personalInformation, contactInformation,
     * businessInformation (arrays as the value objects' toArray() returns them) and credit.
     */
    public function toArray(string $datetimeFormat = 'Y-m-d H:i:s'): array {}

    /** What toArray() returns. */
    public function jsonSerialize(): array {}

    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}
