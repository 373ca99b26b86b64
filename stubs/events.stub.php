<?php

/** @generate-class-entries */

namespace Customer\Model\Events;

/**
 * A customer has been created.
 *
 * @strict-properties
 */
final class CustomerCreated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId): CustomerCreated {}

    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * A customer has been deleted, or a guest was replaced by a new customer of the same e-mail address.
 *
 * @strict-properties
 */
final class CustomerDeleted
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId): CustomerDeleted {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * Name, gender, day of birth or customer number have been changed.
 *
 * @strict-properties
 */
final class CustomersPersonalInformationUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly \Customer\Model\ValueObjects\PersonalInformation $personalInformation;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, \Customer\Model\ValueObjects\PersonalInformation $personalInformation): CustomersPersonalInformationUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    public function personalInformation(): \Customer\Model\ValueObjects\PersonalInformation {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * Company, VAT ID or merchant state have been changed.
 *
 * @strict-properties
 */
final class CustomersBusinessInformationUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly \Customer\Model\ValueObjects\BusinessInformation $businessInformation;

    public function __construct(\Customer\Model\ValueObjects\CustomerId $customerId, \Customer\Model\ValueObjects\BusinessInformation $businessInformation) {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, \Customer\Model\ValueObjects\BusinessInformation $businessInformation): CustomersBusinessInformationUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function businessInformation(): \Customer\Model\ValueObjects\BusinessInformation {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * E-mail address, phone or fax number have been changed.
 *
 * @strict-properties
 */
final class CustomersContactInformationUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly \Customer\Model\ValueObjects\ContactInformation $contactInformation;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, \Customer\Model\ValueObjects\ContactInformation $contactInformation): CustomersContactInformationUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function contactInformation(): \Customer\Model\ValueObjects\ContactInformation {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * The credit has been changed.
 *
 * @strict-properties
 */
final class CustomersCreditUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly \Customer\Model\ValueObjects\CustomerCredit $customerCredit;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, \Customer\Model\ValueObjects\CustomerCredit $customerCredit): CustomersCreditUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function customerCredit(): \Customer\Model\ValueObjects\CustomerCredit {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function customersCredit(): \Customer\Model\ValueObjects\CustomerCredit {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * The customer has been made a favorite, or no longer is one.
 *
 * @strict-properties
 */
final class CustomersFavoriteStateUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly bool $isFavorite;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, bool $isFavorite): CustomersFavoriteStateUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function isFavorite(): bool {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * The customer has been put in another group.
 *
 * @strict-properties
 */
final class CustomersCustomerGroupUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly \Customer\Model\ValueObjects\CustomerGroup $customerGroup;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, \Customer\Model\ValueObjects\CustomerGroup $customerGroup): CustomersCustomerGroupUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function customerGroup(): \Customer\Model\ValueObjects\CustomerGroup {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * For code that names it: nothing raises it, as in Gambio.
 *
 * @strict-properties
 */
final class CustomersGuestAccountStateUpdated
{
    private readonly \Customer\Model\ValueObjects\CustomerId $customerId;
    private readonly bool $guestAccountState;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId $customerId, bool $guestAccountState): CustomersGuestAccountStateUpdated {}

    /** @implementation-alias Customer\Model\Events\CustomerCreated::customerId */
    public function customerId(): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\Events\CustomersPersonalInformationUpdated::personalInformation */
    public function guestAccountState(): bool {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * The events of a shop that wait to be delivered: each change writes its events here in its own transaction, so that
 * none is lost when the process dies between the commit and the dispatch. A relay, run by cron or in a loop, delivers
 * them at least once: a listener that must not act twice remembers the sequence numbers it has seen.
 *
 * @strict-properties
 * @not-serializable
 */
class Outbox implements \Countable
{
    private readonly \Customer\Shop $shop;

    /** Without a shop, the one that customer.dsn in php.ini names. */
    public function __construct(?\Customer\Shop $shop = null) {}

    /**
     * Delivers up to $limit events, oldest first, and forgets those that were delivered. Many relays may run at once:
     * each event is leased to one of them for $lease seconds, and goes to another if it has not been delivered by then.
     *
     * $dispatcher is an object with dispatch(object $event), as PSR-14 has it, or a callable that is given the event
     * and its sequence number. If it throws, that event is tried again after its lease, and the exception goes on to
     * the caller.
     *
     * @return int how many were delivered
     * @throws \InvalidArgumentException if $limit is not between 1 and 10000, or $lease not between 1 and 86400
     * @throws \Customer\StorageException
     */
    public function relay(object|callable $dispatcher, int $limit = 100, int $lease = 60): int {}

    /**
     * How many events wait.
     *
     * @throws \Customer\StorageException
     */
    public function count(): int {}

    /**
     * Forgets events raised before a moment without delivering them, and says how many: for shops that run no relay.
     *
     * @throws \Customer\StorageException
     */
    public function discard(\DateTimeInterface $before): int {}
}
