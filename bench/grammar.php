<?php
// The language of filters and sorting once more, in PHP alone: what somebody would write who wants it fast and has no
// extension. It reads an array into a tree, checks it against the attributes, and prints it for PostgreSQL with $n. It
// knows the same operations, types and limits, and refuses the same; bench/sql.php sees to it that the SQL is the same, too.
//
// Texts fold by intl and mbstring. Latin, Greek and Cyrillic come out as in the extension; the marks of further scripts,
// some of which make another letter there, are not told apart.

declare(strict_types=1);

namespace Grammar;

final class SyntaxException extends \InvalidArgumentException
{
    public function __construct(string $message, public readonly ?string $attribute = null, public readonly ?int $position = null)
    {
        parent::__construct($message);
    }
}

const EQUALITY = ['eq', 'neq', 'in', 'nin'];
const ORDER = ['lt', 'lte', 'gt', 'gte', 'between'];
const OPERATIONS = [
    'integer' => [...EQUALITY, ...ORDER],
    'decimal' => [...EQUALITY, ...ORDER],
    'boolean' => ['eq', 'neq'],
    'string' => [...EQUALITY, 'like'],
    'folded' => [...EQUALITY, 'like'],
    'email' => [...EQUALITY, 'like'],
    'date' => [...EQUALITY, ...ORDER, 'like'],
    'time' => [...EQUALITY, ...ORDER],
];
const ALL_OPERATIONS = ['eq' => 1, 'neq' => 1, 'lt' => 1, 'lte' => 1, 'gt' => 1, 'gte' => 1, 'like' => 1, 'in' => 1, 'nin' => 1,
    'between' => 1, 'null' => 1, 'notnull' => 1];

final class Attribute
{
    public readonly string $column;
    public readonly string $type;
    /** @var array<string, int> as keys */
    public readonly array $operations;
    public readonly bool $sortable, $nullable, $unique, $binary;

    public function __construct(public readonly string $name, array $definition)
    {
        $this->column = '"' . str_replace('.', '"."', $definition['column']) . '"';
        $this->type = $definition['type'] ?? 'string';
        $this->sortable = $definition['sortable'] ?? true;
        $this->nullable = $definition['nullable'] ?? false;
        $this->unique = $definition['unique'] ?? false;
        $this->binary = $definition['binary'] ?? false;
        $this->operations = array_flip($definition['operations']
            ?? [...OPERATIONS[$this->type], ...($this->nullable ? ['null', 'notnull'] : [])]);
    }
}

final class Condition
{
    /** @param int|string|list<int|string> $value of "like": the parts between the stars */
    public function __construct(
        public readonly Attribute $attribute,
        public readonly string $operation,
        public readonly int|string|array $value,
    ) {
    }
}

final class Group
{
    /** @param list<Condition|Group> $parts */
    public function __construct(public readonly string $kind, public array $parts = [])
    {
    }
}

final class Key
{
    public function __construct(
        public readonly Attribute $attribute,
        public readonly bool $descending,
        public readonly bool $nullsFirst,
    ) {
    }
}

final class Schema
{
    /** @var array<string, Attribute> by name and alias */
    private array $attributes = [];
    private readonly ?Attribute $last;

    /** @param array<string, array> $definitions as Customer\Query\Schema takes them */
    public function __construct(array $definitions, ?string $orderBy = null)
    {
        foreach ($definitions as $name => $definition) {
            $attribute = new Attribute($name, $definition);
            foreach ([$name, ...($definition['aliases'] ?? [])] as $known) {
                $this->attributes[$known] = $attribute;
            }
        }
        $this->last = $orderBy === null ? null : $this->attribute($orderBy);
    }

    public function filter(array $filters, bool $all = true): Filter
    {
        return new Filter((new Reader($this))->read($filters, $all ? 'and' : 'or'));
    }

    private const SORT_MAX = 16;

    public function sorting(?string $sorting): Sorting
    {
        $keys = [];
        $descending = false;
        foreach ($sorting === null ? [] : explode(',', $sorting) as $item) {
            if (!preg_match('/^([+-]?)([A-Za-z0-9_.]+)(?::nulls(first|last))?$/D', $item, $found)) {
                throw new SyntaxException("Sorting does not match expected pattern. Got: $sorting");
            }
            $attribute = $this->attribute($found[2]);
            if (!$attribute->sortable) {
                throw new SyntaxException("The attribute \"$attribute->name\" can't be sorted by", $attribute->name);
            }
            $key = end($keys);
            if (isset($keys[$attribute->name]) || ($key && $key->attribute->unique && !$key->attribute->nullable)) {
                continue;
            }
            if (count($keys) === self::SORT_MAX) {
                throw new SyntaxException('A sorting has at most ' . self::SORT_MAX . ' attributes');
            }
            $descending = $found[1] === '-';
            $keys[$attribute->name] = new Key($attribute, $descending, isset($found[3]) ? $found[3] === 'first' : $descending);
        }
        $key = end($keys);
        if ($this->last && !isset($keys[$this->last->name]) && !($key && $key->attribute->unique && !$key->attribute->nullable)) {
            $keys[] = new Key($this->last, $descending, $descending);
        }
        return new Sorting(array_values($keys));
    }

    public function attribute(string $name): Attribute
    {
        return $this->attributes[$name] ?? throw $this->unknown($name);
    }

    private function unknown(string $name): SyntaxException
    {
        $nearest = '';
        $least = intdiv(strlen($name), 3) + 2;
        foreach ($this->attributes as $known => $_) {
            $distance = levenshtein(strtolower($name), strtolower($known));
            if ($distance < $least) {
                [$nearest, $least] = [$known, $distance];
            }
        }
        return new SyntaxException("There is no attribute \"$name\"" . ($nearest === '' ? '' : "; did you mean \"$nearest\"?"), $name);
    }
}

/** From the array to the tree. */
final class Reader
{
    private const DEPTH_MAX = 32;
    private const NODES_MAX = 1000;
    private const LIST_MAX = 10000;
    private const TERM_MAX = 1048576;

    private int $nodes = 0;

    public function __construct(private readonly Schema $schema)
    {
    }

    public function read(array $filters, string $kind): Group
    {
        $root = new Group($kind);
        $this->readMap($filters, $root, 0);
        return $root;
    }

    private function add(Group $group, Condition|Group $part): void
    {
        if (++$this->nodes > self::NODES_MAX) {
            throw new SyntaxException('A filter has at most ' . self::NODES_MAX . ' conditions and groups');
        }
        $group->parts[] = $part;
    }

    private function readMap(array $map, Group $group, int $depth): void
    {
        foreach ($map as $name => $term) {
            if (is_int($name)) {
                throw new SyntaxException('Provided filters array need to be a map.');
            }
            if ($name === 'and' || $name === 'or' || $name === 'not') {
                $this->readGroup($name, $term, $group, $depth + 1);
                continue;
            }
            $attribute = $this->schema->attribute($name);
            if (is_string($term)) {
                $this->readTerm($attribute, $term, $group);
            } elseif (is_array($term)) {
                $this->readOperations($attribute, $term, $group);
            } else {
                $this->readCondition($attribute, 'eq', Value::text($attribute, $term), '', 0, $group);
            }
        }
    }

    /** A group that joins as the one around it does is not opened, nor is one with a single part. */
    private function readGroup(string $kind, mixed $members, Group $group, int $depth): void
    {
        if (!is_array($members) || $members === []) {
            throw new SyntaxException("\"$kind\" takes an array of filters that is not empty");
        }
        if ($depth > self::DEPTH_MAX) {
            throw new SyntaxException('Groups of a filter nest at most ' . self::DEPTH_MAX . ' deep');
        }
        if ($kind === 'not' || $kind !== $group->kind) {
            $this->add($group, $inner = new Group($kind));
            $group = $inner;
        }
        if ($kind === 'not' || !array_is_list($members)) {
            $this->readMap($members, $group, $depth);
            return;
        }
        foreach ($members as $member) {
            if (!is_array($member) || $member === []) {
                throw new SyntaxException('A group is a list of filters, each an array with attributes as keys and not empty');
            }
            if ($kind === 'or' && count($member) > 1) {
                $this->add($group, $inner = new Group('and'));
                $this->readMap($member, $inner, $depth);
            } else {
                $this->readMap($member, $group, $depth);
            }
        }
    }

    /** ['gte' => 10, 'lt' => 20] */
    private function readOperations(Attribute $attribute, array $operations, Group $group): void
    {
        if ($operations === [] || array_is_list($operations)) {
            throw new SyntaxException("The attribute \"$attribute->name\" takes a text, or an array such as ['eq' => 'value']", $attribute->name);
        }
        if ($group->kind === 'or' && count($operations) > 1) {
            $this->add($group, $inner = new Group('and'));
            $group = $inner;
        }
        foreach ($operations as $operation => $value) {
            if ($operation === 'in' || $operation === 'nin' || $operation === 'between') {
                if (!is_array($value) || !array_is_list($value)) {
                    throw new SyntaxException("\"$operation\" of the attribute \"$attribute->name\" takes a list of values", $attribute->name);
                }
                $this->readList($attribute, $operation, array_map(fn (mixed $item) => Value::text($attribute, $item), $value), '', $group);
            } else {
                $this->readCondition($attribute, (string) $operation, Value::text($attribute, $value), '', 0, $group);
            }
        }
    }

    /** "value" or "op|value" */
    private function readTerm(Attribute $attribute, string $term, Group $group): void
    {
        if (strlen($term) > self::TERM_MAX) {
            throw new SyntaxException("A term of the attribute \"$attribute->name\" has at most " . self::TERM_MAX . ' bytes', $attribute->name);
        }
        $bar = strpos($term, '|');
        if ($bar === false) {
            $this->readPlain($attribute, $term, $group);
            return;
        }
        $operation = substr($term, 0, $bar);
        $value = substr($term, $bar + 1);
        if ($operation === 'in' || $operation === 'nin' || $operation === 'between') {
            $this->readList($attribute, $operation, Value::split($value), $term, $group);
        } else {
            $this->readCondition($attribute, $operation, $value, $term, $bar + 1, $group);
        }
    }

    private function readPlain(Attribute $attribute, string $term, Group $group): void
    {
        if (!str_contains($term, '\\')) {
            $this->readCondition($attribute, str_contains($term, '*') ? 'like' : 'eq', $term, $term, 0, $group);
        } elseif (preg_match('/^(?:[^\\\\*]|\\\\.|\\\\$)*\*/s', $term)) {
            $this->readCondition($attribute, 'like', $term, $term, 0, $group);
        } else {
            $this->readCondition($attribute, 'eq', preg_replace('/\\\\([*\\\\])/', '$1', $term), $term, 0, $group);
        }
    }

    private function allow(Attribute $attribute, string $operation, string $source): void
    {
        if (!isset($attribute->operations[$operation])) {
            $allowed = implode(', ', array_keys($attribute->operations));
            throw new SyntaxException(isset(ALL_OPERATIONS[$operation])
                ? "The attribute \"$attribute->name\" does not take \"$operation\", but $allowed"
                : "\"$operation\" is no operation; the attribute \"$attribute->name\" takes $allowed", $attribute->name, $source === '' ? null : 0);
        }
    }

    private function readCondition(Attribute $attribute, string $operation, string $value, string $source, int $offset, Group $group): void
    {
        $this->allow($attribute, $operation, $source);
        $this->add($group, new Condition($attribute, $operation, match ($operation) {
            'like' => Value::pattern($attribute, $value, $offset),
            'null', 'notnull' => $value === '' || $value === '1' ? ''
                : throw new SyntaxException("\"$operation\" takes no value", $attribute->name, $offset),
            default => Value::parse($attribute, $value, $offset),
        }));
    }

    /** @param list<string> $items */
    private function readList(Attribute $attribute, string $operation, array $items, string $source, Group $group): void
    {
        $this->allow($attribute, $operation, $source);
        if ($operation === 'between' ? count($items) !== 2 : count($items) > self::LIST_MAX) {
            throw new SyntaxException("\"$operation\" of the attribute \"$attribute->name\" takes "
                . ($operation === 'between' ? 'two' : 'at most ' . self::LIST_MAX) . ' values', $attribute->name);
        }
        foreach ($items as $i => $item) {
            $items[$i] = Value::parse($attribute, $item, 0);
        }
        $this->add($group, new Condition($attribute, $operation, $items));
    }
}

/** What a text is worth for an attribute. */
final class Value
{
    private const VALUE_MAX = 1024;
    private const PATTERN_MAX = 256;
    private const STARS_MAX = 8;
    // Letters that Unicode does not decompose.
    private const BASE_LETTERS = ['æ' => 'ae', 'ð' => 'd', 'đ' => 'd', 'ø' => 'o', 'ħ' => 'h', 'ł' => 'l', 'œ' => 'oe', 'ı' => 'i'];

    public static function text(Attribute $attribute, mixed $value): string
    {
        return match (true) {
            is_string($value) => $value,
            is_int($value) => (string) $value,
            is_bool($value) => $value ? '1' : '0',
            is_float($value) && is_finite($value) => self::float($value),
            $value instanceof \BackedEnum => (string) $value->value,
            $value instanceof \DateTimeInterface && $attribute->type === 'date' => $value->format('Y-m-d'),
            $value instanceof \DateTimeInterface && $attribute->type === 'time' =>
                \DateTimeImmutable::createFromInterface($value)->setTimezone(new \DateTimeZone('UTC'))->format('Y-m-d\TH:i:s.u\Z'),
            default => throw new SyntaxException("The attribute \"$attribute->name\" takes a text, a number or a boolean as a value", $attribute->name),
        };
    }

    private static function float(float $value): string
    {
        $text = json_encode($value);
        return str_contains($text, 'e') ? rtrim(rtrim(sprintf('%.17F', $value), '0'), '.') : $text;
    }

    /** @return list<string> */
    public static function split(string $list): array
    {
        if (!str_contains($list, '\\')) {
            return explode(',', $list);
        }
        preg_match_all('/((?:[^\\\\,]|\\\\.|\\\\$)*)(?:,|$)/sA', $list, $found);
        $items = str_ends_with($list, ',') ? $found[1] : array_slice($found[1], 0, -1);
        return preg_replace('/\\\\([,\\\\])/', '$1', $items);
    }

    public static function parse(Attribute $attribute, string $text, int $offset): int|string
    {
        if (strlen($text) > self::VALUE_MAX) {
            throw new SyntaxException("A value of the attribute \"$attribute->name\" has at most " . self::VALUE_MAX . ' bytes', $attribute->name);
        }
        self::checkText($attribute, $text, $offset);
        switch ($attribute->type) {
            case 'folded':
                return self::fold($text);
            case 'email':
                return self::emailKey($text);
            case 'string':
                return $text;
            case 'integer':
                if (preg_match('/^-?[0-9]+$/D', $text) && (strlen($text) < 19 || is_int($text + 0))) {
                    return (int) $text;
                }
                throw self::expected($attribute, 'a whole number of at most 64 bits', $offset);
            case 'decimal':
                return preg_match('/^-?[0-9]+(?:\.[0-9]+)?$/D', $text) ? $text
                    : throw self::expected($attribute, 'a number such as -12.5', $offset);
            case 'boolean':
                return match (strtolower($text)) {
                    '1', 'true' => 1,
                    '0', 'false' => 0,
                    default => throw self::expected($attribute, '1, 0, true or false', $offset),
                };
            case 'date':
                $day = strlen($text) === 19 && str_ends_with($text, ' 00:00:00') ? substr($text, 0, 10) : $text;
                return self::isDate($day) ? $day : throw self::expected($attribute, 'a date as YYYY-MM-DD', $offset);
            default:
                return preg_match('/^(\d{4}-\d\d-\d\d)[ T](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/D', $text, $found)
                    && self::isDate($found[1]) ? $text : throw self::expected($attribute, 'a time as YYYY-MM-DD hh:mm:ss', $offset);
        }
    }

    /** @return list<string> what stands between the stars, folded; any number of stars in a row is one */
    public static function pattern(Attribute $attribute, string $text, int $offset): array
    {
        if (strlen($text) > self::PATTERN_MAX) {
            throw new SyntaxException("A pattern for the attribute \"$attribute->name\" has at most " . self::PATTERN_MAX . ' bytes', $attribute->name);
        }
        self::checkText($attribute, $text, $offset);
        $parts = str_contains($text, '\\')
            ? preg_replace('/\\\\([*\\\\])/', '$1', preg_split('/(?:\\\\.(*SKIP)(*FAIL))|\*/s', $text))
            : explode('*', $text);
        $last = count($parts) - 1;
        if ($last > self::STARS_MAX) {
            throw new SyntaxException("A pattern for the attribute \"$attribute->name\" has at most " . self::STARS_MAX . " stars, $last given", $attribute->name);
        }
        $pattern = [];
        foreach ($parts as $i => $part) {
            if ($part !== '' || $i === 0 || $i === $last) {
                $pattern[] = match ($attribute->type) {
                    'folded' => self::fold($part),
                    'email' => self::emailKey($part),
                    default => $part,
                };
            }
        }
        return $last === 0 && $attribute->type === 'date' ? [self::parse($attribute, $text, $offset)] : $pattern;
    }

    private static function checkText(Attribute $attribute, string $text, int $offset): void
    {
        if (!mb_check_encoding($text, 'UTF-8') || str_contains($text, "\0")) {
            throw self::expected($attribute, 'UTF-8 without NUL bytes', $offset);
        }
    }

    private static function expected(Attribute $attribute, string $what, int $offset): SyntaxException
    {
        return new SyntaxException("The attribute \"$attribute->name\" takes $what", $attribute->name, $offset);
    }

    private static function fold(string $text): string
    {
        if (!preg_match('/[\x80-\xFF]/', $text)) {
            return strtolower($text);
        }
        $plain = preg_replace('/[\p{Mn}\x{AD}\x{200B}-\x{200D}\x{2060}\x{FEFF}]+/u', '', \Normalizer::normalize($text, \Normalizer::FORM_KD));
        return strtr(\Normalizer::normalize(mb_convert_case($plain, MB_CASE_FOLD), \Normalizer::FORM_KD), self::BASE_LETTERS);
    }

    private static function emailKey(string $email): string
    {
        if (!preg_match('/[\x80-\xFF]/', $email)) {
            return strtolower($email);
        }
        $email = \Normalizer::normalize($email, \Normalizer::FORM_C);
        $local = strcspn($email, '@');
        return \Normalizer::normalize(strtolower(substr($email, 0, $local)) . mb_strtolower(substr($email, $local)), \Normalizer::FORM_C);
    }

    public static function isDate(string $text): bool
    {
        return preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $text, $found) && checkdate((int) $found[2], (int) $found[3], (int) $found[1]);
    }
}

final class Sql
{
    /** @param list<int|string> $parameters */
    public function __construct(private readonly string $text, private readonly array $parameters)
    {
    }

    public function text(): string
    {
        return $this->text;
    }

    public function parameters(): array
    {
        return $this->parameters;
    }
}

final class Sorting
{
    /** @param list<Key> $keys */
    public function __construct(private readonly array $keys)
    {
    }

    public function toSql(): string
    {
        $sql = '';
        foreach ($this->keys as $key) {
            $sql .= ($sql === '' ? '' : ', ') . $key->attribute->column . ($key->descending ? ' DESC' : '')
                . ($key->attribute->nullable ? ($key->nullsFirst ? ' NULLS FIRST' : ' NULLS LAST') : '');
        }
        return $sql;
    }
}

final class Filter
{
    public function __construct(private readonly Group $root)
    {
    }

    public function toSql(): Sql
    {
        $parameters = [];
        $text = match (true) {
            $this->root->parts === [] => '1 = 1',
            $this->root->kind === 'and' => $this->parts($this->root, $parameters),
            default => '(' . $this->parts($this->root, $parameters) . ')',
        };
        return new Sql($text, $parameters);
    }

    private function parts(Group $group, array &$parameters): string
    {
        $sql = '';
        $join = $group->kind === 'or' ? ' OR ' : ' AND ';
        foreach ($group->parts as $part) {
            $sql .= ($sql === '' ? '' : $join) . match (true) {
                $part instanceof Condition => $this->condition($part, $parameters),
                $part->kind === 'not' => '(' . $this->parts($part, $parameters) . ') IS NOT TRUE',
                default => '(' . $this->parts($part, $parameters) . ')',
            };
        }
        return $sql;
    }

    private const COMPARISONS = ['eq' => ' = $', 'lt' => ' < $', 'lte' => ' <= $', 'gt' => ' > $', 'gte' => ' >= $'];

    private function condition(Condition $condition, array &$parameters): string
    {
        $attribute = $condition->attribute;
        $column = $attribute->column;
        switch ($condition->operation) {
            case 'neq':
                $parameters[] = $condition->value;
                $unequal = $column . ' <> $' . count($parameters);
                return $attribute->nullable ? "($unequal OR $column IS NULL)" : $unequal;
            case 'like':
                return $this->like($attribute, $condition->value, $parameters);
            case 'in':
                return $column . $this->list($condition, $parameters);
            case 'nin':
                $outside = 'NOT (' . $column . $this->list($condition, $parameters) . ')';
                return $attribute->nullable ? "($outside OR $column IS NULL)" : $outside;
            case 'between':
                return $this->range($column, $condition->value[0], ' <= $', $condition->value[1], $parameters);
            case 'null':
                return $column . ' IS NULL';
            case 'notnull':
                return $column . ' IS NOT NULL';
            default:
                $parameters[] = $condition->value;
                return $column . self::COMPARISONS[$condition->operation] . count($parameters);
        }
    }

    private function range(string $column, int|string $least, string $comparison, int|string $end, array &$parameters): string
    {
        $parameters[] = $least;
        $from = count($parameters);
        $parameters[] = $end;
        return '(' . $column . ' >= $' . $from . ' AND ' . $column . $comparison . ($from + 1) . ')';
    }

    /** @param list<string> $parts */
    private function like(Attribute $attribute, array $parts, array &$parameters): string
    {
        $column = $attribute->column;
        if (count($parts) === 1) {
            $parameters[] = $parts[0];
            return $column . ' = $' . count($parameters);
        }
        if ($parts === ['', '']) {
            return $column . ' IS NOT NULL';
        }
        $isPrefix = count($parts) === 2 && $parts[1] === '';
        if ($attribute->type === 'date') {
            return $this->dateLike($column, $parts, $isPrefix, $parameters);
        }
        if ($isPrefix && $attribute->binary) {
            $end = self::successor($parts[0]);
            if ($end !== '') {
                return $this->range($column, $parts[0], ' < $', $end, $parameters);
            }
            $parameters[] = $parts[0];
            return $column . ' >= $' . count($parameters);
        }
        $parameters[] = self::likePattern($parts);
        return $column . ' LIKE $' . count($parameters);
    }

    private static function likePattern(array $parts): string
    {
        return implode('%', array_map(fn (string $part) => addcslashes($part, '%_\\'), $parts));
    }

    /** @param list<string> $parts */
    private function dateLike(string $column, array $parts, bool $isPrefix, array &$parameters): string
    {
        if ($isPrefix && preg_match('/^(\d{4})(?:-(?:(\d\d)(?:-(?:(\d\d)(?: (?:0(?:0(?::(?:0(?:0(?::(?:00?)?)?)?)?)?)?)?)?)?)?)?)?$/D', $parts[0], $found)) {
            $month = $found[2] ?? '';
            $day = $found[3] ?? '';
            $least = $found[1] . '-' . ($month ?: '01') . '-' . ($day ?: '01');
            if (Value::isDate($least)) {
                $last = $day ?: ($month ? date('t', (int) strtotime($least)) : '31');
                return $this->range($column, $least, ' <= $', $found[1] . '-' . ($month ?: '12') . '-' . $last, $parameters);
            }
        }
        $parameters[] = self::likePattern($parts);
        return '(to_char(' . $column . ", 'YYYY-MM-DD') || ' 00:00:00') LIKE \$" . count($parameters);
    }

    /** The least text behind all that begin with this one; '' if there is none. */
    private static function successor(string $text): string
    {
        $last = mb_substr($text, -1);
        $code = mb_ord($last);
        return $code < 0x10FFFF
            ? substr($text, 0, -strlen($last)) . mb_chr($code === 0xD7FF ? 0xE000 : $code + 1)
            : ($text === $last ? '' : self::successor(substr($text, 0, -strlen($last))));
    }

    private const ARRAYS = ['integer' => 'bigint', 'boolean' => 'boolean', 'decimal' => 'numeric', 'date' => 'date', 'time' => 'timestamptz'];

    private function list(Condition $condition, array &$parameters): string
    {
        $type = $condition->attribute->type;
        $parameters[] = '{' . implode(',', $type === 'integer' ? $condition->value
            : array_map(fn (int|string $item) => '"' . addcslashes((string) $item, '"\\') . '"', $condition->value)) . '}';
        return ' = ANY ($' . count($parameters) . '::' . (self::ARRAYS[$type] ?? 'text') . '[])';
    }
}
