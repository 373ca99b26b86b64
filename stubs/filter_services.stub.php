<?php

/** @generate-class-entries */

namespace Customer\Services;

/**
 * Filters and sorts customers. docs/filtering.md has the language of filters and sortings on one page.
 *
 * $filters maps attributes to terms, all of which must hold: ['lastName' => 'D*', 'credit' => 'gte|10']. A term is a text, "value"
 * or "operation|value", or a map by operation, ['gte' => 10, 'lt' => 20], whose values are taken literally: the form for what
 * users type. Groups are 'and', 'or' and 'not'. No filter, [], is all customers.
 *
 * $sorting is a list of attributes, "lastName,-credit": "-" is descending, ":nullsfirst" or ":nullslast" after dateOfBirth says where
 * those without one are. Every order ends in the id, so that pages neither overlap nor have gaps. null is by id.
 *
 * @strict-properties
 * @not-serializable
 */
class CustomerFilterService
{
    private readonly \Customer\Shop $shop;

    /** Without a shop, the one that customer.dsn in php.ini names. */
    public function __construct(?\Customer\Shop $shop = null) {}

    /**
     * A page of the customers that match. With an offset the database has to pass over all rows before it: to go far,
     * pageCustomers() and streamCustomers() cost the same wherever they are.
     *
     * @throws \Customer\Query\SyntaxException if the filters or the sorting are not understood
     * @throws \InvalidArgumentException if the limit is less than 1, or the offset less than 0
     * @throws \Customer\StorageException
     */
    public function filterCustomers(array $filters, ?string $sorting = null, int $limit = 25, int $offset = 0): \Customer\Model\Collections\Customers {}

    /**
     * How many customers match, exactly: the database counts them all. countCustomersUpTo() and estimateCustomersCount() are
     * cheap at any size.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \Customer\StorageException
     */
    public function getCustomersTotalCount(array $filters): int {}

    /**
     * As CustomerSearchService::searchCustomers().
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException
     * @throws \Customer\StorageException
     * @implementation-alias Customer\Services\CustomerSearchService::searchCustomers
     */
    public function searchCustomers(string $searchTerm, ?string $sorting = null, int $limit = 25, int $offset = 0): \Customer\Model\Collections\Customers {}

    /**
     * As CustomerSearchService::getSearchedCustomerTotalCount().
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \Customer\StorageException
     * @implementation-alias Customer\Services\CustomerSearchService::getSearchedCustomerTotalCount
     */
    public function getSearchedCustomerTotalCount(string $searchTerm): int {}

    /**
     * A page by key: it begins behind a certain customer, not at a number, and so costs the same at any depth and does not
     * shift when customers come and go. Without a cursor it is the first page; the page has the cursors of the next one and of
     * the one before.
     *
     * A cursor holds the sort keys of a customer: it is signed, not encrypted.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the limit is less than 1, or the cursor is not one of the same shop, filters and
     *                                   sorting
     * @throws \Customer\StorageException
     */
    public function pageCustomers(array $filters = [], ?string $sorting = null, int $limit = 25, ?string $cursor = null): CustomerPage {}

    /**
     * How many customers match, but counting to $maximum only: if there are more, the value is $maximum and not exact ("10,000+").
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the maximum is less than 1
     * @throws \Customer\StorageException
     */
    public function countCustomersUpTo(array $filters, int $maximum = 10000): CustomerCount {}

    /**
     * About how many customers match: exactly up to 1,000, and beyond that PostgreSQL's own estimate, which is as good as its
     * statistics. SQLite, which has none, counts.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \Customer\StorageException
     */
    public function estimateCustomersCount(array $filters): CustomerCount {}

    /**
     * All customers that match, one by one in a foreach, however many there are: they are read in batches, each when it is
     * needed, and no transaction is open between them. The loop may use the shop, change customers, be left early. What
     * is changed behind the place where the stream is, it does not see; customers that move ahead in the order are met (again).
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the batch size is not between 1 and 100,000
     */
    public function streamCustomers(array $filters = [], ?string $sorting = null, int $batchSize = 1000): CustomerStream {}

    /**
     * How the database would find what filterCustomers() returns: which indexes serve the filters and the sorting. Asks for the
     * plan and does not run it.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the limit is less than 1
     * @throws \Customer\StorageException
     */
    public function explain(array $filters = [], ?string $sorting = null, int $limit = 25): FilterExplanation {}
}

/**
 * Searches customers by what somebody types. Each word of the term must be found, in any order, anywhere in a customer's names,
 * customer number, company, VAT id, e-mail address, phone and fax number or day of birth (YYYY-MM-DD); case and accents do not matter.
 * Words of one or two letters are found at the beginning of words only. "*" has no meaning, and an empty term finds everybody.
 *
 * Without a sorting the best come first: those whose customer number, e-mail address or full name ("Jon Doe", "doe jon") is the
 * whole term, then those in which every word of it begins a word, then the others; the same rank is by id. A sorting that is
 * given is obeyed.
 *
 * @strict-properties
 * @not-serializable
 */
class CustomerSearchService
{
    private readonly \Customer\Shop $shop;

    /** Without a shop, the one that customer.dsn in php.ini names. */
    public function __construct(?\Customer\Shop $shop = null) {}

    /**
     * A page of the customers found.
     *
     * @throws \Customer\Query\SyntaxException if the term has too many words or is no UTF-8, or the sorting is not understood
     * @throws \InvalidArgumentException if the limit is less than 1, or the offset less than 0
     * @throws \Customer\StorageException
     */
    public function searchCustomers(string $searchTerm, ?string $sorting = null, int $limit = 25, int $offset = 0): \Customer\Model\Collections\Customers {}

    /**
     * How many customers are found, exactly.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \Customer\StorageException
     */
    public function getSearchedCustomerTotalCount(string $searchTerm): int {}

    /**
     * A page by key, as CustomerFilterService::pageCustomers(); also in the order of the ranks.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the limit is less than 1, or the cursor is not one of the same shop, term and sorting
     * @throws \Customer\StorageException
     */
    public function pageSearchedCustomers(string $searchTerm, ?string $sorting = null, int $limit = 25, ?string $cursor = null): CustomerPage {}

    /**
     * How many customers are found, counting to $maximum only: if there are more, the value is $maximum and not exact.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the maximum is less than 1
     * @throws \Customer\StorageException
     */
    public function countSearchedCustomersUpTo(string $searchTerm, int $maximum = 10000): CustomerCount {}

    /**
     * How the database would find what searchCustomers() returns. Without a sorting that is up to three statements, one a rank,
     * each of which runs only while the page is not full: all of them are explained. PostgreSQL reads the
     * last two at once where it can; here each stands by itself.
     *
     * @throws \Customer\Query\SyntaxException
     * @throws \InvalidArgumentException if the limit is less than 1
     * @throws \Customer\StorageException
     */
    public function explainSearch(string $searchTerm, ?string $sorting = null, int $limit = 25): FilterExplanation {}
}

/**
 * Makes the objects in which Gambio's repositories take filters, sortings, search terms and pages, over the customer's attributes. The
 * services here take the arrays and strings themselves; a Filter gives its SQL for a query of the caller's own.
 *
 * @strict-properties
 */
class CustomerFilterFactory
{
    /** @throws \InvalidArgumentException if the limit is less than 1, or the offset less than 0 */
    public function createPagination(int $limit, int $offset): \Customer\Query\Pagination {}

    /** @throws \Customer\Query\SyntaxException */
    public function createSorting(?string $sorting): \Customer\Query\Sorting {}

    /** @throws \InvalidArgumentException if the keyword has NUL bytes, or is not UTF-8 */
    public function createSearch(string $keyword): \Customer\Query\Search {}

    /**
     * Without $useAndConcatenation one of the filters has to hold, not all.
     *
     * @throws \Customer\Query\SyntaxException
     */
    public function createFilters(array $filters, bool $useAndConcatenation = true): \Customer\Query\Filter {}
}

/**
 * A page of customers, and where the pages around it begin.
 *
 * @implements \IteratorAggregate<int, \Customer\Model\Customer>
 * @strict-properties
 * @not-serializable
 */
final class CustomerPage implements \IteratorAggregate, \Countable, \JsonSerializable
{
    private readonly \Customer\Model\Collections\Customers $customers;
    private readonly bool $hasMore;
    private readonly ?string $nextCursor;
    private readonly ?string $previousCursor;

    private function __construct() {}

    public function customers(): \Customer\Model\Collections\Customers {}

    /** Whether customers follow this page. */
    public function hasMore(): bool {}

    /** What to ask for the next page with; null if nothing follows. */
    public function nextCursor(): ?string {}

    /** What to ask for the page before with; null on the first page. */
    public function previousCursor(): ?string {}

    public function getIterator(): \ArrayIterator {}

    public function count(): int {}

    /** The keys customers, as Customers::toArray() has them, hasMore, nextCursor and previousCursor. */
    public function jsonSerialize(): array {}
}

/**
 * A number of customers, and whether it is exact.
 *
 * @strict-properties
 */
final class CustomerCount implements \JsonSerializable
{
    private readonly int $value;
    private readonly bool $isExact;

    private function __construct() {}

    public function value(): int {}

    /** If not, there are more than value(), or about as many: the method that counted says which. */
    public function isExact(): bool {}

    /** The keys value and isExact. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * Customers one by one: what CustomerFilterService::streamCustomers() returns. Keys are 0, 1, 2, …; a second foreach begins again.
 *
 * @implements \Iterator<int, \Customer\Model\Customer>
 * @strict-properties
 * @not-serializable
 */
final class CustomerStream implements \Iterator
{
    private function __construct() {}

    /**
     * The customer; null behind the last one.
     *
     * @throws \Customer\StorageException as all methods that may have to read the next batch
     */
    public function current(): ?\Customer\Model\Customer {}

    public function key(): ?int {}

    public function next(): void {}

    public function rewind(): void {}

    public function valid(): bool {}
}

/**
 * How the database would run a query.
 *
 * @strict-properties
 * @not-serializable
 */
final class FilterExplanation implements \JsonSerializable
{
    private readonly string $sql;
    private readonly array $indexes;
    private readonly bool $scansTable;
    private readonly ?int $estimatedRows;
    private readonly array $plan;

    private function __construct() {}

    /** The statement, with placeholders for all values; several, each on lines of its own, where the page may take several. */
    public function sql(): string {}

    /**
     * The names of the indexes that are used; 'PRIMARY KEY' is SQLite's own order of the table.
     *
     * @return list<string>
     */
    public function indexes(): array {}

    /**
     * Whether all of the shop's customers are looked at, because no index says more about those that match, or has the
     * order. In a small table that is the fastest way.
     */
    public function scansTable(): bool {}

    /** How many customers the database expects to match; null on SQLite, which does not say. */
    public function estimatedRows(): ?int {}

    /**
     * The database's own plan, line by line. PostgreSQL writes values of the filters into it.
     *
     * @return list<string>
     */
    public function plan(): array {}

    /**
     * The keys sql, indexes, scansTable, estimatedRows and plan.
     *
     * @implementation-alias Customer\Services\CustomerCount::jsonSerialize
     */
    public function jsonSerialize(): array {}
}
