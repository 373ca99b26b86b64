<?php

/** @generate-class-entries */

namespace Customer\Services;

/**
 * Makes the value objects.
 *
 * @strict-properties
 */
class CustomerFactory
{
    private readonly ?\Customer\Configuration $configuration;

    /** The configuration decides whether a customer is a merchant where that is not said (ACCOUNT_DEFAULT_B2B_STATUS). */
    public function __construct(?\Customer\Configuration $configuration = null) {}

    /** @implementation-alias Customer\Model\Collections\Customers::create */
    public function createCustomers(\Customer\Model\Customer ...$customers): \Customer\Model\Collections\Customers {}

    /** @implementation-alias Customer\Model\Collections\CustomerIds::create */
    public function createCustomerIds(\Customer\Model\ValueObjects\CustomerId ...$ids): \Customer\Model\Collections\CustomerIds {}

    /**
     * @throws \InvalidArgumentException if the id is less than 1
     * @implementation-alias Customer\Model\ValueObjects\CustomerId::create
     */
    public function createCustomerId(int $customerId): \Customer\Model\ValueObjects\CustomerId {}

    /** @implementation-alias Customer\Model\ValueObjects\CustomerGroup::create */
    public function createCustomerGroup(int $id): \Customer\Model\ValueObjects\CustomerGroup {}

    /** @throws \InvalidArgumentException as CustomerGender::create() and PersonalInformation::create() do */
    public function createPersonalInformation(string $gender = '', string $firstName = '', string $lastName = '', string $customerNumber = '', ?\DateTimeImmutable $dateOfBirth = null): \Customer\Model\ValueObjects\PersonalInformation {}

    /** @throws \InvalidArgumentException as BusinessInformation::create() does */
    public function createBusinessInformation(string $companyName = '', string $vatId = '', ?bool $isMerchant = null, bool $isValidVatId = false): \Customer\Model\ValueObjects\BusinessInformation {}

    /**
     * @throws \InvalidArgumentException as ContactInformation::create() does
     * @implementation-alias Customer\Model\ValueObjects\ContactInformation::create
     */
    public function createContactInformation(string $email, string $phoneNumber = '', string $faxNumber = ''): \Customer\Model\ValueObjects\ContactInformation {}

    /**
     * @throws \InvalidArgumentException as CustomerCredit::create() does
     * @implementation-alias Customer\Model\ValueObjects\CustomerCredit::create
     */
    public function createCredit(float $credit = 0.0): \Customer\Model\ValueObjects\CustomerCredit {}
}

/**
 * Reads customers.
 *
 * @strict-properties
 * @not-serializable
 */
class CustomerReadService
{
    private readonly \Customer\Shop $shop;

    /** Without a shop, the one that customer.dsn in php.ini names. */
    public function __construct(?\Customer\Shop $shop = null) {}

    /**
     * All customers, guests included, in the order of their ids.
     *
     * @throws \Customer\StorageException
     */
    public function getCustomers(): \Customer\Model\Collections\Customers {}

    /**
     * All guests, in the order of their ids.
     *
     * @throws \Customer\StorageException
     */
    public function getGuestAccounts(): \Customer\Model\Collections\Customers {}

    /**
     * @throws Exceptions\CustomerDoesNotExistException
     * @throws \InvalidArgumentException if the id is less than 1
     * @throws \Customer\StorageException
     */
    public function getCustomerById(int $customerId): \Customer\Model\Customer {}

    /**
     * Whether the address is free: true, or an exception that says why not. It throws for a guest's address, too, although
     * a registered customer who is created with it would replace the guest.
     *
     * @throws Exceptions\CustomerEmailAddressMustBeUniqueException if a customer or a guest has it
     * @throws Exceptions\EmailAddressIsInvalidException if it is not an e-mail address
     * @throws \Customer\StorageException
     */
    public function validateEmailAddress(string $email): bool {}
}

/**
 * Creates, changes and deletes customers. Each call is one transaction, or a part of the one that
 * Shop::transactional() has begun: it takes effect wholly or not at all.
 *
 * @strict-properties
 * @not-serializable
 */
class CustomerWriteService
{
    private readonly \Customer\Shop $shop;

    /** Without a shop, the one that customer.dsn in php.ini names. */
    public function __construct(?\Customer\Shop $shop = null) {}

    /**
     * Creates a registered customer, which replaces the guests of the same e-mail address. Raises CustomerCreated, and
     * CustomerDeleted for each guest replaced. $credit is in the shop's default currency; without a group, the
     * customer gets DEFAULT_CUSTOMERS_STATUS_ID.
     *
     * @throws Exceptions\CustomerEmailAddressMustBeUniqueException if another registered customer has the address
     * @throws Exceptions\CustomerGroupDoesNotExistException
     * @throws Exceptions\CustomerAttributeIsDisabledException if the configuration does not allow a value that is given
     * @throws Exceptions\CustomerAttributeIsMissingException if the configuration demands a value that is not given
     * @throws Exceptions\CreationOfCustomerFailedException if the database fails; the previous exception says how
     * @throws \InvalidArgumentException as CustomerCredit::create() does
     */
    public function createCustomer(\Customer\Model\ValueObjects\PersonalInformation $personalInformation, \Customer\Model\ValueObjects\BusinessInformation $businessInformation, \Customer\Model\ValueObjects\ContactInformation $contactInformation, float $credit, bool $isFavorite = false, ?int $customerGroup = null): \Customer\Model\ValueObjects\CustomerId {}

    /**
     * Creates a guest, which replaces the guests of the same e-mail address that are not online (in whos_online). The
     * address may be that of a registered customer. Otherwise as createCustomer().
     *
     * @throws Exceptions\CustomerGroupDoesNotExistException
     * @throws Exceptions\CustomerAttributeIsDisabledException
     * @throws Exceptions\CustomerAttributeIsMissingException
     * @throws Exceptions\CreationOfCustomerFailedException
     * @throws \InvalidArgumentException
     */
    public function createGuestAccount(\Customer\Model\ValueObjects\PersonalInformation $personalInformation, \Customer\Model\ValueObjects\BusinessInformation $businessInformation, \Customer\Model\ValueObjects\ContactInformation $contactInformation, float $credit, bool $isFavorite = false, ?int $customerGroup = null): \Customer\Model\ValueObjects\CustomerId {}

    /**
     * Creates many customers, all or none, in a number of round trips that does not depend on how many. Each argument is
     * an array of what createCustomer() takes: [PersonalInformation, BusinessInformation, ContactInformation, float $credit,
     * bool $isFavorite = false, ?int $customerGroup = null].
     *
     * @return \Customer\Model\Collections\CustomerIds in the order of the arguments
     * @throws Exceptions\CustomerEmailAddressMustBeUniqueException
     * @throws Exceptions\CustomerGroupDoesNotExistException
     * @throws Exceptions\CustomerAttributeIsDisabledException
     * @throws Exceptions\CustomerAttributeIsMissingException
     * @throws Exceptions\CreationOfCustomerFailedException
     * @throws \InvalidArgumentException if an argument is not such an array; the message names its index
     */
    public function createMultipleCustomers(array ...$creationArguments): \Customer\Model\Collections\CustomerIds {}

    /**
     * Creates many guests, as createMultipleCustomers() creates customers.
     *
     * @return \Customer\Model\Collections\CustomerIds in the order of the arguments
     * @throws Exceptions\CustomerGroupDoesNotExistException
     * @throws Exceptions\CustomerAttributeIsDisabledException
     * @throws Exceptions\CustomerAttributeIsMissingException
     * @throws Exceptions\CreationOfCustomerFailedException
     * @throws \InvalidArgumentException
     */
    public function createMultipleGuestAccounts(array ...$creationArguments): \Customer\Model\Collections\CustomerIds {}

    /**
     * Writes what has changed of each customer, all or none, and raises the events that the changes have collected: one for
     * each call of a change…() method, also where the value was the same or was replaced before it was stored. After it,
     * the objects are as stored: their version has risen, and members of a merchant group are merchants. If it is part of
     * a transaction that is rolled back, they get back their version, changes and events, and can be stored again.
     *
     * @throws Exceptions\CustomerDoesNotExistException if one has been deleted
     * @throws Exceptions\CustomerHasBeenModifiedException if one has been stored by somebody else since it was read
     * @throws Exceptions\CustomerEmailAddressMustBeUniqueException
     * @throws Exceptions\CustomerGroupDoesNotExistException
     * @throws Exceptions\ChangingOfMainAdminCustomerGroupNotPermittedException
     * @throws Exceptions\CustomerAttributeIsDisabledException
     * @throws Exceptions\CustomerAttributeIsMissingException
     * @throws Exceptions\StorageOfCustomerFailedException if the database fails; the previous exception says how
     */
    public function storeCustomers(\Customer\Model\Customer ...$customers): void {}

    /**
     * Deletes customers and raises CustomerDeleted for each that existed. Ids that do not exist are no error. Of a
     * collection of ids: deleteCustomers(...$ids->toArray()).
     *
     * @throws Exceptions\DeletionOfMainAdminNotPermittedException if id 1 is among them; then none is deleted
     * @throws Exceptions\DeletionOfCustomerFailedException if the database fails; the previous exception says how
     * @throws \InvalidArgumentException if an id is less than 1
     */
    public function deleteCustomers(int ...$ids): void {}

    /**
     * Deletes the guests that are not online (no row in whos_online) and raises CustomerDeleted for each. Does nothing
     * unless DELETE_GUEST_ACCOUNT is on.
     *
     * @throws Exceptions\DeletionOfCustomerFailedException
     */
    public function deleteOutdatedGuestAccounts(): void {}

    /**
     * Creates customers from rows of plain data, in batches and in constant memory, however many there are. Each row is an
     * array by attribute: email is required, firstName and lastName are unless ACCOUNT_NAMES_OPTIONAL is on and there is a
     * company; gender, customerNumber, dateOfBirth (YYYY-MM-DD), companyName, vatId, isMerchant, isValidVatId, phoneNumber,
     * faxNumber, credit (a decimal point), isFavorite, isGuestAccount and customerGroup may be given. Texts are taken for
     * numbers and booleans where they say one ('1.5', 'true', '0').
     *
     * A row that breaks a rule is refused and reported under its key in $rows. The others go in, each batch in a
     * transaction of its own; or, with $allOrNothing, none goes in if one is refused.
     *
     * $onProgress, if given, is called after each batch: function (int $read, int $imported, int $refused): void, with the
     * numbers of rows so far.
     *
     * @throws Exceptions\CreationOfCustomerFailedException if the database fails; batches before that stay
     */
    public function importCustomers(iterable $rows, ?callable $onProgress = null, bool $allOrNothing = false): ImportReport {}

    /**
     * Changes all customers that match: $change, function (Customer $customer): void, is called with each, in the order of
     * their ids, and those it has changed are stored as storeCustomers() does, with rules and events.
     *
     * It works in chunks of $chunkSize. Each is a transaction of its own, which begins before its customers are read
     * (PostgreSQL locks them), and ends before the next chunk is read. If $change throws, or a change can't be stored, its
     * chunk is rolled back, with what $change itself has written through this shop, and the exception goes on; the chunks
     * before it stay. Inside of Shop::transactional() everything is one transaction.
     *
     * A dry run neither calls nor writes anything.
     *
     * @return int how many customers were changed; of a dry run, how many match
     * @throws \Customer\Query\SyntaxException if the filters are not understood
     * @throws \InvalidArgumentException if the chunk size is not between 1 and 10,000
     * @throws \Throwable what $change threw, and what storeCustomers() throws
     */
    public function updateFilteredCustomers(array $filters, callable $change, bool $dryRun = false, int $chunkSize = 500): int {}

    /**
     * Deletes all customers that match, and raises CustomerDeleted for each, in chunks of $chunkSize in the order of their
     * ids. Each chunk is a transaction of its own; if one fails, those before it stay deleted. Inside of
     * Shop::transactional() everything is one transaction.
     *
     * Guests who match are deleted as deleteCustomers() would, whatever DELETE_GUEST_ACCOUNT says and also while they are
     * online: to clear up after guests, call deleteOutdatedGuestAccounts().
     *
     * A dry run deletes nothing.
     *
     * @return int how many customers were deleted; of a dry run, how many would be
     * @throws Exceptions\DeletionOfMainAdminNotPermittedException if customer 1 matches; then none is deleted
     * @throws Exceptions\DeletionOfCustomerFailedException if the database fails; the previous exception says how
     * @throws \Customer\Query\SyntaxException if the filters are not understood
     * @throws \InvalidArgumentException if there is no filter at all, or the chunk size is not between 1 and 10,000
     */
    public function deleteFilteredCustomers(array $filters, bool $dryRun = false, int $chunkSize = 500): int {}
}

/**
 * What CustomerWriteService::importCustomers() did.
 *
 * @strict-properties
 */
final class ImportReport implements \JsonSerializable
{
    private readonly int $imported;
    private readonly array $refusals;

    private function __construct() {}

    /** How many customers went in. */
    public function imported(): int {}

    /** How many rows were refused. */
    public function refused(): int {}

    /** The rows refused, in order: a list of ['position' => the row's key, 'reason' => a sentence]. */
    public function refusals(): array {}

    /** The keys imported, refused and refusals. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * Sets the passwords of registered customers. They are stored as Argon2id hashes, which PHP's password_verify() checks.
 *
 * @strict-properties
 * @not-serializable
 */
class CustomerPasswordWriteService
{
    private readonly \Customer\Shop $shop;

    /** Without a shop, the one that customer.dsn in php.ini names. */
    public function __construct(?\Customer\Shop $shop = null) {}

    /**
     * The cost is set by customer.password_memory and customer.password_iterations in php.ini.
     *
     * @throws Exceptions\InvalidPasswordFormatException if the password is shorter than ENTRY_PASSWORD_MIN_LENGTH or longer
     *                                   than 4,096 bytes
     * @throws Exceptions\CustomerDoesNotExistException
     * @throws Exceptions\GuestCustomersCantHaveAPasswordException
     * @throws \InvalidArgumentException if the id is less than 1
     * @throws Exceptions\StorageOfCustomerFailedException if the database fails; the previous exception says how
     */
    public function setCustomerPassword(int $customerId, #[\SensitiveParameter] string $password): void {}
}
