<?php

/** @generate-class-entries */

namespace Customer\Model\ValueObjects;

/**
 * The number that identifies a customer. At least 1.
 *
 * @strict-properties
 */
final class CustomerId implements \JsonSerializable
{
    private readonly int $value;

    private function __construct() {}

    /** @throws \InvalidArgumentException if the value is less than 1 */
    public static function create(int $value): CustomerId {}

    public function value(): int {}

    /** The number itself. */
    public function jsonSerialize(): int {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * A customer group, by its number. 0 is the shop's admins, 1 guests, 2 new customers, 3 merchants; shops add their own.
 * Whether the group exists is decided when a customer is stored.
 *
 * @strict-properties
 */
final class CustomerGroup implements \JsonSerializable
{
    private readonly int $id;

    private function __construct() {}

    public static function create(int $id): CustomerGroup {}

    public function id(): int {}

    /** The number itself. */
    public function jsonSerialize(): int {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * A gender: one of the constants, or '' where none is given.
 *
 * @strict-properties
 */
final class CustomerGender implements \JsonSerializable
{
    /** @var string */
    public const GENDER_MALE = 'm';
    /** @var string */
    public const GENDER_FEMALE = 'f';
    /**
     * Neither male nor female.
     *
     * @var string
     */
    public const GENDER_DIVERSE = 'o';
    /**
     * The same as GENDER_DIVERSE, by the name that Gambio's code uses.
     *
     * @var string
     */
    public const GENDER_OTHER = 'o';

    private readonly string $value;

    private function __construct() {}

    /** @throws \InvalidArgumentException if the value is not 'm', 'f', 'o' or '' (GENDER_ALLOWED_VALUES); 'M' is not 'm' */
    public static function create(string $value): CustomerGender {}

    public function value(): string {}

    /** The letter itself. */
    public function jsonSerialize(): string {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * What a customer's voucher account holds, in the shop's default currency. Kept to four decimals, as the database keeps
 * it: an amount with more is rounded to the nearest.
 *
 * @strict-properties
 */
final class CustomerCredit implements \JsonSerializable
{
    /** @var float */
    public const MAXIMUM_CUSTOMER_CREDIT = 100000000.0;

    private readonly float $value;

    /** @throws \InvalidArgumentException if the amount is not greater than minus the maximum and less than the maximum */
    public function __construct(float $credit = 0.0) {}

    /** @throws \InvalidArgumentException if the amount is not greater than minus the maximum and less than the maximum */
    public static function create(float $credit = 0.0): CustomerCredit {}

    public function value(): float {}

    /** @implementation-alias Customer\Model\ValueObjects\CustomerCredit::value */
    public function credit(): float {}

    /** The amount itself. */
    public function jsonSerialize(): float {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * Who a customer is. Texts are UTF-8 without NUL bytes, at most 255 bytes each; '' where nothing is known.
 *
 * @strict-properties
 */
final class PersonalInformation implements \JsonSerializable
{
    private readonly string $gender;
    private readonly string $firstName;
    private readonly string $lastName;
    /** A calendar date as YYYY-MM-DD: a day of birth has neither a time nor a time zone. */
    private readonly ?string $dateOfBirth;
    private readonly string $customerNumber;

    private function __construct() {}

    /**
     * Of $dateOfBirth the day counts, in its own time zone; the time of day is dropped.
     *
     * @throws \InvalidArgumentException if a text is too long, not UTF-8 or holds a NUL byte, or the year of birth is
     *                                   not between 1 and 9999
     */
    public static function create(CustomerGender $gender, string $firstName = '', string $lastName = '', string $customerNumber = '', ?\DateTimeImmutable $dateOfBirth = null): PersonalInformation {}

    /** One of the constants of CustomerGender, or ''. */
    public function gender(): string {}

    public function firstName(): string {}

    public function lastName(): string {}

    /** The day of birth at midnight in UTC, in a format of date(); null where it is not known. */
    public function dateOfBirth(string $datetimeFormat = 'Y-m-d H:i:s'): ?string {}

    public function customerNumber(): string {}

    /** The keys gender, firstName, lastName, dateOfBirth (in the format given, or null) and customerNumber. */
    public function toArray(string $datetimeFormat = 'Y-m-d H:i:s'): array {}

    /** What toArray() returns. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * The company a customer acts for. Texts are UTF-8 without NUL bytes, at most 255 bytes each; '' where there is none.
 *
 * @strict-properties
 */
final class BusinessInformation implements \JsonSerializable
{
    private readonly string $companyName;
    private readonly string $vatId;
    private readonly bool $isMerchant;
    private readonly bool $isValidVatId;

    /** @throws \InvalidArgumentException if a text is too long, not UTF-8 or holds a NUL byte */
    public function __construct(string $companyName = '', string $vatId = '', bool $isMerchant = false, bool $isValidVatId = false) {}

    /** @throws \InvalidArgumentException if a text is too long, not UTF-8 or holds a NUL byte */
    public static function create(string $companyName = '', string $vatId = '', bool $isMerchant = false, bool $isValidVatId = false): BusinessInformation {}

    public function companyName(): string {}

    public function vatId(): string {}

    /** Whether the customer is a merchant. Members of a merchant group always are, once they are stored. */
    public function isMerchant(): bool {}

    /** @implementation-alias Customer\Model\ValueObjects\BusinessInformation::isMerchant */
    public function isTradesperson(): bool {}

    /** Whether the VAT ID has been found valid, as the caller said: it is not looked up. */
    public function isValidVatId(): bool {}

    /** The keys companyName, vatId, isMerchant and isValidVatId. */
    public function toArray(): array {}

    /** What toArray() returns. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * How a customer is reached. Texts are UTF-8 without NUL bytes, at most 255 bytes each (the e-mail address 254).
 *
 * @strict-properties
 */
final class ContactInformation implements \JsonSerializable
{
    private readonly string $email;
    private readonly string $phoneNumber;
    private readonly string $faxNumber;

    private function __construct() {}

    /**
     * The address is kept as it is given; for comparing, upper and lower case count as the same.
     *
     * @throws \Customer\Services\Exceptions\EmailAddressIsInvalidException if the address is not of the form
     *                                   something@host.domain: exactly one @, no control characters, UTF-8, at most
     *                                   254 bytes
     * @throws \InvalidArgumentException if another text is too long, not UTF-8 or holds a NUL byte
     */
    public static function create(string $email, string $phoneNumber = '', string $faxNumber = ''): ContactInformation {}

    public function email(): string {}

    public function phoneNumber(): string {}

    public function faxNumber(): string {}

    /** The keys email, phoneNumber and faxNumber. */
    public function toArray(): array {}

    /** What toArray() returns. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}
