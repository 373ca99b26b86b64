--TEST--
A filter that is too large is refused, and says by what; one that is just not is taken
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

/** What is refused, in short: the messages quote. */
function judge(string $what, array $filter): void
{
    try {
        $sql = orders()->filter($filter)->toSql(Dialect::PostgreSQL);
        echo "$what: taken, ", count($sql->parameters()), " parameters\n";
    } catch (InvalidArgumentException $e) {
        echo "$what: ", strtok($e->getMessage(), "\n"), "\n";
    }
}

function nested(string $kind, int $depth): array
{
    $filter = ['id' => 1];
    for ($i = 0; $i < $depth; $i++) {
        $filter = [$kind => $kind === 'not' ? $filter : [$filter]];
    }

    return $filter;
}

judge('32 not', nested('not', 32));
judge('33 not', nested('not', 33));
judge('32 or', nested('or', 32));
judge('33 or', nested('or', 33));
judge('1000 and', nested('and', 1000));
judge('1000 conditions', ['and' => array_fill(0, 1000, ['id' => 1])]);
judge('1001 conditions', ['and' => array_fill(0, 1001, ['id' => 1])]);
judge('1,000,000 conditions', ['or' => array_fill(0, 1000000, ['id' => 1])]);
judge('10000 in a list', ['id' => ['in' => range(1, 10000)]]);
judge('10001 in a list', ['id' => ['in' => range(1, 10001)]]);
judge('10000 in a text', ['id' => 'in|' . implode(',', range(1, 10000))]);
judge('10001 in a text', ['id' => 'in|' . implode(',', range(1, 10001))]);
judge('1024 bytes', ['note' => str_repeat('x', 1024)]);
judge('1025 bytes', ['note' => str_repeat('x', 1025)]);
judge('1025 bytes', ['note' => ['eq' => str_repeat('x', 1025)]]);
judge('1025 bytes in a list', ['note' => ['in' => ['a', str_repeat('x', 1025)]]]);
judge('256 bytes of pattern', ['note' => str_repeat('x', 255) . '*']);
judge('257 bytes of pattern', ['note' => str_repeat('x', 256) . '*']);
judge('8 stars', ['note' => str_repeat('x*', 8)]);
judge('9 stars', ['note' => str_repeat('x*', 9)]);
judge('10 MB', ['note' => str_repeat('x', 10 << 20)]);
judge('10 MB of stars', ['note' => ['like' => str_repeat('*', 10 << 20)]]);
judge('10 MB of commas', ['note' => 'in|' . str_repeat(',', 10 << 20)]);
judge('10 MB of operation', ['note' => str_repeat('x', 10 << 20) . '|1']);
judge('10 MB of key', [str_repeat('x', 10 << 20) => 1]);
judge('10 MB of key', ['id' => [str_repeat('x', 10 << 20) => 1]]);
judge('digits', ['total' => str_repeat('9', 1024)]);
?>
--EXPECT--
32 not: taken, 1 parameters
33 not: Groups of a filter nest at most 32 deep
32 or: taken, 1 parameters
33 or: Groups of a filter nest at most 32 deep
1000 and: Groups of a filter nest at most 32 deep
1000 conditions: taken, 1000 parameters
1001 conditions: A filter has at most 1000 conditions and groups
1,000,000 conditions: A filter has at most 1000 conditions and groups
10000 in a list: taken, 1 parameters
10001 in a list: A list for the attribute "id" has at most 10000 values, 10001 given
10000 in a text: taken, 1 parameters
10001 in a text: A list for the attribute "id" has at most 10000 values, 10001 given
1024 bytes: taken, 1 parameters
1025 bytes: A value of the attribute "note" has at most 1024 bytes, 1025 given
1025 bytes: A value of the attribute "note" has at most 1024 bytes, 1025 given
1025 bytes in a list: A value of the attribute "note" has at most 1024 bytes, 1025 given
256 bytes of pattern: taken, 1 parameters
257 bytes of pattern: A pattern for the attribute "note" has at most 256 bytes, 257 given
8 stars: taken, 1 parameters
9 stars: A pattern for the attribute "note" has at most 8 stars, 9 given
10 MB: A term of the attribute "note" has at most 1048576 bytes
10 MB of stars: A value of the attribute "note" has at most 1024 bytes, 10485760 given
10 MB of commas: A term of the attribute "note" has at most 1048576 bytes
10 MB of operation: A term of the attribute "note" has at most 1048576 bytes
10 MB of key: There is no attribute "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…". There are: id, total, isPaid, note, code, name, email, day, at
10 MB of key: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is no operation; the attribute "id" takes a text, or an array such as ['eq' => 'value'] with eq, neq, lt, lte, gt, gte, in, nin, between as keys
digits: taken, 1 parameters
