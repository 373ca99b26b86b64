--TEST--
Integers, floats, booleans, dates and enums stand for themselves
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

enum Status: string
{
    case Odd = 'a|b*';
}

enum Level: int
{
    case High = 3;
}

class Special extends DateTime
{
    public function format(string $format): string
    {
        return 'not asked';
    }
}

function parameters(array $filter): void
{
    echo json_encode(orders()->filter($filter)->toSql(Dialect::PostgreSQL)->parameters(), JSON_UNESCAPED_SLASHES), "\n";
}

foreach ([0, -1, PHP_INT_MAX, PHP_INT_MIN, 5.0, Level::High] as $id) {
    parameters(['id' => $id]);
}
foreach ([0.1, -0.0, 1 / 3, 1e15, 1e22, 1.5e-7, -12345.678, 0.1 + 0.2, PHP_FLOAT_MIN, PHP_FLOAT_MAX, 5e-324] as $total) {
    parameters(['total' => $total]);
}
parameters(['total' => ['in' => [1, 2.5, '3', Level::High]]]);
parameters(['isPaid' => true]);
parameters(['isPaid' => ['neq' => false]]);
parameters(['isPaid' => 1]);
parameters(['note' => Status::Odd]);
parameters(['note' => ['in' => [Status::Odd, 1, 0.5]]]);
parameters(['note' => 1.0]);

date_default_timezone_set('America/New_York');
foreach ([new DateTime('2026-07-01 23:30'), new DateTimeImmutable('2026-07-01 23:30:00.5 Europe/Berlin'), new DateTime('2026-07-01 23:30 +05:30'), new DateTime('@1'), new Special('0001-01-01 UTC')] as $date) {
    parameters(['day' => $date]);
    parameters(['at' => $date]);
}
parameters(['day' => ['in' => [new DateTime('9999-12-31'), '2026-01-01']], 'at' => ['between' => [new DateTime('2026-01-01'), '2026-01-01 00:00:00']]]);
refuse(['note' => new DateTime('2026-01-01')]);
refuse(['day' => (new DateTime('@0'))->setDate(10000, 1, 1)]);
refuse(['at' => new DateTime('-0001-01-01')]);
refuse(['day' => (new ReflectionClass(Special::class))->newInstanceWithoutConstructor()]);
?>
--EXPECT--
[0]
[-1]
[9223372036854775807]
[-9223372036854775808]
[5]
[3]
["0.1"]
["0"]
["0.3333333333333333"]
["1000000000000000"]
["10000000000000000000000"]
["0.00000015"]
["-12345.678"]
["0.30000000000000004"]
["0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022250738585072014"]
["179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"]
["0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005"]
["{\"1\",\"2.5\",\"3\",\"3\"}"]
["1"]
["0"]
["1"]
["a|b*"]
["{\"a|b*\",\"1\",\"0.5\"}"]
["1"]
["2026-07-01"]
["2026-07-02 03:30:00+00"]
["2026-07-01"]
["2026-07-01 21:30:00.5+00"]
["2026-07-01"]
["2026-07-01 18:00:00+00"]
["1970-01-01"]
["1970-01-01 00:00:01+00"]
["0001-01-01"]
["0001-01-01 00:00:00+00"]
["{\"9999-12-31\",\"2026-01-01\"}","2026-01-01 05:00:00+00","2026-01-01 00:00:00+00"]
The attribute "note" is neither a date nor a time; give the DateTime as a text
    ["note",null,"a text or a number"]
The attribute "day" takes a date as YYYY-MM-DD, got "10000-01-01"
  10000-01-01
  ^
    ["day",0,"a date as YYYY-MM-DD"]
The attribute "at" takes a time as YYYY-MM-DD hh:mm:ss, which an offset such as +01:00 may follow, got "-0001-01-01T04:56:02Z"
  -0001-01-01T04:56:02Z
  ^
    ["at",0,"a time as YYYY-MM-DD hh:mm:ss, which an offset such as +01:00 may follow"]
Error: The Special object has not been correctly initialized by its constructor
