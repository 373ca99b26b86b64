<?php

/** @generate-class-entries */

namespace Customer;

#if PHP_VERSION_ID < 80300
/** For compat/gambio.php: the class_alias() of PHP 8.2 takes no class of an extension. */
function class_alias(string $class, string $alias): bool {}
#endif

/** All exceptions of this extension implement it. */
interface CustomerThrowable extends \Throwable
{
}

/** The database refused a statement, or could not run it. */
class StorageException extends \RuntimeException implements CustomerThrowable
{
    private string $sqlState = '';
    private bool $retryable = false;
    private bool $outcomeUnknown = false;

    /** Five characters, PostgreSQL's codes for both engines: '40001' is a serialization failure, '53100' a full disk. */
    public function sqlState(): string {}

    /** Whether the same call may succeed if it is simply made again: nothing of it has taken effect. */
    public function isRetryable(): bool {}

    /** Whether the change may have been made although this exception was thrown: the connection was lost while it ran. */
    public function isOutcomeUnknown(): bool {}
}

/** The database can't be reached, or the connection to it was lost. */
class ConnectionException extends StorageException
{
}

/**
 * The shop's settings, by the keys and in the form that Gambio's configuration has them: 'true', 'false' and numbers
 * may be strings. A key may begin with 'configuration/'. Keys that mean nothing here are ignored, so that a shop's
 * whole configuration can be given as it is.
 *
 * @strict-properties
 * @not-serializable
 */
final class Configuration
{
    private readonly array $values;

    /** @throws \InvalidArgumentException if the value of a known key is neither of its type nor a string that says so */
    public function __construct(array $values = []) {}

    /**
     * The value of a known key: a bool for ACCOUNT_*, GENDER_MANDATORY and DELETE_GUEST_ACCOUNT, an int for the rest.
     *
     * @throws \InvalidArgumentException if the key is not known
     */
    public function get(string $key): bool|int {}

    /** All known keys with their values. */
    public function toArray(): array {}
}

/**
 * A connection to one database. It connects when it is first used, and again by itself after it was lost, as long as no
 * change can be made twice or lost by it.
 *
 * @strict-properties
 * @not-serializable
 */
final class Connection
{
    /**
     * What is null is taken from php.ini: customer.dsn, customer.persistent and so on.
     *
     * $persistent keeps the connection open for the next request. The timeouts are seconds, 0 to 86400; 0 waits without
     * end. $applicationName is what the server shows. $preparedStatements prepares statements on the server; off behind
     * poolers that can't keep them. $parameters are further parameters of libpq by name, as strings: ['sslmode' =>
     * 'verify-full']; they go before those in the DSN. SQLite has none.
     *
     * @throws \InvalidArgumentException if the DSN is neither postgresql://…, libpq's key=value form, sqlite:PATH nor
     *                                   sqlite::memory:, or this build lacks the engine; if a timeout is out of range, or
     *                                   a parameter is no string
     */
    public function __construct(#[\SensitiveParameter] ?string $dsn = null, ?bool $persistent = null, ?float $connectTimeout = null, ?float $statementTimeout = null, ?string $applicationName = null, ?bool $preparedStatements = null, #[\SensitiveParameter] array $parameters = []) {}

    /** 'pgsql' or 'sqlite'. */
    public function engine(): string {}

    /**
     * The version of the database server or library.
     *
     * @throws ConnectionException
     */
    public function serverVersion(): string {}

    /**
     * Runs one statement of the caller's own, within the current transaction if there is one: for the shop's own tables.
     * Values are given as $1, $2, … and never become part of the SQL. What a column is in PHP depends on the engine:
     * PostgreSQL's boolean is a bool and its numeric a string, where SQLite has int and float.
     *
     * @return array the rows, each an array by column name; empty if the statement returns none
     * @throws StorageException
     * @throws \InvalidArgumentException if a parameter is not null, bool, int, float or a UTF-8 string without NUL bytes
     */
    public function execute(string $sql, array $parameters = []): array {}

    public function inTransaction(): bool {}

    /**
     * Closes the connection; whatever needs it then throws. An open transaction is rolled back.
     */
    public function close(): void {}
}

/**
 * A shop: a connection, a configuration, a dispatcher for domain events and the number that separates its customers from
 * those of other shops in the same database. It makes the services.
 *
 * @strict-properties
 * @not-serializable
 */
final class Shop
{
    private readonly Connection $connection;
    private readonly Configuration $configuration;
    private readonly int $shopId;
    private readonly mixed $dispatcher;

    /**
     * $connection is a Connection or a DSN; null takes customer.dsn from php.ini.
     *
     * $dispatcher is given each domain event after the change has been committed, once, in order: an object with
     * dispatch(object $event), as PSR-14 has it, or a callable.
     *
     * @throws \InvalidArgumentException if the DSN is not understood, the dispatcher is neither, or $shopId is less than 1
     */
    public function __construct(#[\SensitiveParameter] Connection|string|null $connection = null, ?Configuration $configuration = null, object|callable|null $dispatcher = null, int $shopId = 1) {}

    public function connection(): Connection {}

    public function configuration(): Configuration {}

    public function shopId(): int {}

    /**
     * Creates the tables, or brings them up to this version, and this shop's four built-in groups. Safe to call again, and
     * from many processes at once.
     *
     * @return int how many migrations were applied
     * @throws StorageException
     */
    public function migrate(): int {}

    /**
     * Drops the indexes by which customers are filtered, sorted and searched: without them a large import is faster. Those that
     * keep e-mail addresses unique stay. Until createIndexes() or migrate() has made them again, lists and searches of all shops
     * in this database read the whole table.
     *
     * @return int how many were dropped
     * @throws \LogicException inside a transaction
     * @throws StorageException
     */
    public function dropIndexes(): int {}

    /**
     * Makes the indexes that are missing. On a large table that takes minutes, and customers can't be written meanwhile.
     *
     * @return int how many were made
     * @throws \LogicException inside a transaction
     * @throws StorageException
     */
    public function createIndexes(): int {}

    /**
     * Calls $work with this shop, in one transaction: what it changes is committed when it returns, and rolled back when it
     * throws. Calls may nest; events are dispatched after the outermost one has been committed.
     *
     * @return mixed what $work returned
     * @throws \Throwable what $work threw
     * @throws StorageException
     */
    public function transactional(callable $work): mixed {}

    public function customerFactory(): Services\CustomerFactory {}

    public function customerReadService(): Services\CustomerReadService {}

    public function customerWriteService(): Services\CustomerWriteService {}

    public function customerPasswordWriteService(): Services\CustomerPasswordWriteService {}

    public function customerFilterService(): Services\CustomerFilterService {}

    public function customerSearchService(): Services\CustomerSearchService {}

    public function customerFilterFactory(): Services\CustomerFilterFactory {}

    public function outbox(): Model\Events\Outbox {}
}
