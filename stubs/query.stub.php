<?php

/** @generate-class-entries */

namespace Customer\Query;

/**
 * A filter, a sorting or a search term that is not understood, not allowed or too large. The message says what is
 * wrong, what was expected, and in its last line points at the place: "\n  gte|abc\n      ^".
 */
class SyntaxException extends \InvalidArgumentException implements \Customer\CustomerThrowable
{
    private ?string $attribute = null;
    private ?int $position = null;
    private string $expected = '';

    /** The attribute it is about, by its name in full; an unknown one as it was given, made printable. Null: none in particular. */
    public function attribute(): ?string {}

    /** Where in the text it is, in bytes from 0; null where there is no text, or no one place in it. */
    public function position(): ?int {}

    /** What was expected, in words: 'one of eq, neq, in, nin'. '' where the message says it all. */
    public function expected(): string {}
}

/** A database's SQL. The values are what PDO::getAttribute(PDO::ATTR_DRIVER_NAME) returns. */
enum Dialect: string
{
    case PostgreSQL = 'pgsql';
    case SQLite = 'sqlite';
    case MySQL = 'mysql';
}

/** How SQL names its parameters. */
enum Placeholders
{
    /** $1, $2: pg_query_params(), and PostgreSQL and SQLite themselves. */
    case Numbered;
    /** A question mark each: PDO, Doctrine DBAL, Laravel. */
    case Question;
    /** :p1, :p2: PDO and Doctrine DBAL. */
    case Named;
}

/**
 * The attributes by which something can be filtered and sorted: the columns of any table, by the names that a caller
 * may use. Made once and used for any number of filters.
 *
 * @strict-properties
 * @not-serializable
 */
final class Schema
{
    /**
     * Attributes are given by name: letters, digits, "_" and ".", beginning with a letter; not "and", "or" or "not".
     * Each is an array of
     *
     * - 'column': 'total' or 'o.total'. Identifiers only; they are quoted as the database wants it. Needed, the rest is not.
     * - 'type': 'string' if it is not given, or
     *   - 'integer': 64 bits
     *   - 'decimal': digits with a decimal point; exact
     *   - 'boolean': 1, 0, true, false
     *   - 'string': compared as the database compares the column
     *   - 'folded': the column holds Schema::fold() of a text, so that case and accents do not count
     *   - 'email': the column holds Schema::emailKey() of an address
     *   - 'date': YYYY-MM-DD
     *   - 'time': YYYY-MM-DD hh:mm:ss, or ISO 8601 with fractions of a second and an offset; without one, it is UTC
     * - 'operations': a list of 'eq', 'neq', 'lt', 'lte', 'gt', 'gte', 'like', 'in', 'nin', 'between', 'null' and
     *   'notnull'; an empty one for an attribute to sort by only. If it is not given: eq, neq, in and nin (booleans: eq
     *   and neq); like for texts and dates; lt, lte, gt, gte and between for numbers, dates and times; null and notnull
     *   where the column is nullable.
     * - 'sortable': true if it is not given
     * - 'nullable': whether the column may be NULL. False if it is not given: where that is wrong, rows without a value
     *   are missing from "neq" and "not".
     * - 'unique': whether no two rows have the same value; false if it is not given
     * - 'binary': whether the column compares by bytes (COLLATE "C" on PostgreSQL, BINARY on SQLite), so that an index
     *   can serve a pattern with its star at the end; false if it is not given
     * - 'aliases': a list of further names
     *
     * At most 256 attributes.
     *
     * @param array $attributes array<string, array<string, mixed>>
     * @param string|null $orderBy the unique attribute that every order is to end in, so that rows with equal values
     *                             have one order and pages neither repeat nor leave out a row
     *
     * @throws \InvalidArgumentException if a definition is not as described
     */
    public function __construct(array $attributes, ?string $orderBy = null) {}

    /**
     * Reads a filter:
     *
     *     ['lastName' => 'D*', 'total' => 'gte|10', 'or' => [['status' => 'in|open,paid'], ['note' => 'null|']]]
     *     ['total' => ['gte' => 10, 'lt' => 20], 'not' => ['status' => ['in' => $statuses]]]
     *
     * All entries must hold, or any of them if $all is false; an empty array matches everything. docs/filtering.md has
     * the whole language. For values that come from users and mean nothing but themselves, use the form with an array:
     * ['eq' => $value]. Integers, floats, booleans and cases of backed enums stand for themselves; a DateTimeInterface
     * for its day, or for its instant, as the attribute's type is.
     *
     * @throws SyntaxException if the filter is not understood, asks for what the attributes do not allow, or is too large
     * @throws \InvalidArgumentException if it holds something else than texts, numbers, booleans, dates and arrays
     */
    public function filter(array $filters, bool $all = true): Filter {}

    /**
     * Reads a sorting: names with commas between them, "-" before one for descending order, ":nullsfirst" or ":nullslast"
     * behind one to say where rows without a value go: "lastName,-total,paidAt:nullsfirst". Else those count as larger than any
     * value. Null is no sorting of the caller's: the order is that of $orderBy alone.
     *
     * @throws SyntaxException if the sorting is not understood, or names what can't be sorted by
     */
    public function sorting(?string $sorting): Sorting {}

    /**
     * The definitions, by name, each with all its keys: as the constructor takes them.
     *
     * @return array<string, array<string, mixed>>
     */
    public function attributes(): array {}

    /**
     * What a column of type 'folded' must hold for a text: without accents, in one case, at most 1024 bytes. "Köhler",
     * "KOHLER" and "kohler" become the same.
     *
     * @throws \InvalidArgumentException if the text is not UTF-8 or holds a NUL byte
     */
    public static function fold(string $text): string {}

    /**
     * What a column of type 'email' must hold for an address: ASCII letters and the domain in lower case; accents stay.
     *
     * @throws \InvalidArgumentException if the address is not UTF-8, holds a NUL byte, or is longer than 1024 bytes
     */
    public static function emailKey(string $email): string {}
}

/**
 * A filter that has been read and found valid. It can't be changed, cloned or serialized: to keep one, keep toArray().
 * Two filters are equal only if they are the same object; compare their toArray() instead.
 *
 * @strict-properties
 * @not-serializable
 */
final class Filter implements \JsonSerializable
{
    private function __construct() {}

    /**
     * A filter of the array that toArray() or jsonSerialize() returned. The same as $schema->filter($filter).
     *
     * @throws SyntaxException if the schema does not have an attribute of it any more, or the array is not a filter
     * @throws \InvalidArgumentException as by Schema::filter()
     */
    public static function fromArray(Schema $schema, array $filter): Filter {}

    /**
     * The filter as one condition, to stand behind WHERE, AND or OR (behind NOT in parentheses); "1 = 1" if it is empty.
     * No value is ever in its text.
     *
     * @param Placeholders|null $placeholders null: Placeholders::Question, whatever the dialect
     * @param int $first the number of the first placeholder that is numbered or named, 1 to 65535
     * @param string $name what named placeholders begin with: letters, digits and "_", beginning with a letter, at most
     *                     32 bytes
     *
     * @throws \InvalidArgumentException if $first or $name is not as described
     */
    public function toSql(Dialect $dialect, ?Placeholders $placeholders = null, int $first = 1, string $name = 'p'): Sql {}

    /**
     * A filter that matches what both match: this one, within what $scope allows. Whatever this filter says, it can't
     * get out of the scope. The scope may come from another schema: then both must be of the same statement.
     *
     * @throws \InvalidArgumentException if more than 32 filters would be within each other
     */
    public function within(Filter $scope): Filter {}

    /**
     * The filter as an array that Schema::filter(), fromArray() and the filter services take again, and that can be kept
     * as JSON: names in full, each condition as an array of operation and value. A scope of the same schema is a part of it.
     *
     * @throws \LogicException if there is a scope of another schema, whose attributes an array can't tell from this one's:
     *                         keep the array from before within()
     */
    public function toArray(): array {}

    /**
     * What toArray() returns.
     *
     * @implementation-alias Customer\Query\Filter::toArray
     */
    public function jsonSerialize(): array {}

    /** Whether it matches everything, having no condition. */
    public function isEmpty(): bool {}
}

/**
 * A sorting that has been read and found valid. It can't be changed, cloned or serialized: to keep one, keep its text.
 * Two are equal only if they are the same object; compare their texts instead.
 *
 * @strict-properties
 * @not-serializable
 */
final class Sorting implements \Stringable
{
    private function __construct() {}

    /** What stands behind ORDER BY: the keys, and the attribute that every order ends in. '' if there is nothing to sort by. */
    public function toSql(Dialect $dialect): string {}

    /**
     * What was asked for, key by key, without the attribute that every order ends in: 'attribute', its name in full;
     * 'direction', 'asc' or 'desc'; 'nulls', 'first' or 'last', or null where the attribute has no missing values.
     *
     * @return list<array{attribute: string, direction: string, nulls: ?string}>
     */
    public function toArray(): array {}

    /** The text that Schema::sorting() takes again, with names in full; '' if nothing was asked for: give it null then. */
    public function __toString(): string {}
}

/**
 * A piece of SQL and what belongs in the places of its placeholders.
 *
 * @strict-properties
 * @not-serializable
 */
final class Sql
{
    private readonly string $text;
    private readonly array $parameters;

    private function __construct() {}

    public function text(): string {}

    /**
     * The values in their order; by name, without the colon, where placeholders are named. Integers and strings only, as
     * PDOStatement::execute(), Doctrine DBAL and Laravel take them: decimals and dates are strings, exactly as the
     * database is to read them, a boolean is 1 or 0, and a list is one value: a text that the SQL takes apart. SQLite
     * compares what PDO binds, which is a text, as a number only with a column of a numeric type.
     *
     * @return list<int|string>|array<string, int|string>
     */
    public function parameters(): array {}
}

/**
 * Which part of a result is wanted.
 *
 * @strict-properties
 */
final class Pagination
{
    private readonly int $limit;
    private readonly int $offset;

    private function __construct() {}

    /** @throws \InvalidArgumentException if the limit is less than 1, or the offset less than 0 */
    public static function create(int $limit, int $offset): Pagination {}

    public function limit(): int {}

    public function offset(): int {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * What is searched for: words, all of which must be found.
 *
 * @strict-properties
 */
final class Search
{
    private readonly string $term;

    private function __construct() {}

    /** @throws \InvalidArgumentException if the term is not UTF-8, or holds a NUL byte */
    public static function create(string $term): Search {}

    public function term(): string {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}
