--TEST--
toArray() gives an array that makes the same filter
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Filter;
use Customer\Query\Placeholders;

foreach ([
    ['sum' => 'gte|10', 'name' => 'Mü*\\*', 'note' => 'in|a\\,b,c', 'day' => '2026-01-01 00:00:00', 'code' => 'eq|x|y'],
    ['total' => ['gte' => 10, 'lt' => 20], 'id' => ['between' => [1, 2]], 'day' => ['null' => true], 'note' => ['notnull' => true], 'isPaid' => false],
    ['id' => ['in' => []], 'or' => ['id' => 1, 'total' => ['gt' => 1, 'lt' => 2]]],
    ['order.total' => 1, 'sum' => 2],
    ['total' => 'gte|1', 'id' => 5, 'sum' => 'lt|2'],
    ['or' => [['id' => 1, 'note' => 'x'], ['order.total' => 1, 'sum' => 2]]],
    ['not' => ['order.total' => 1, 'sum' => 2], 'and' => [['not' => ['id' => 1]], ['or' => ['id' => 1, 'note' => '\\\\']]]],
    ['or' => [['or' => [['id' => 1], ['id' => 2]]], ['not' => ['not' => ['id' => 3]]]]],
    ['or' => [['id' => 1]]],
] as $given) {
    foreach ([true, false] as $all) {
        $filter = orders()->filter($given, $all);
        $array = $filter->toArray();
        $again = Filter::fromArray(orders(), $array);
        if ($all) {
            echo json_encode($array, JSON_UNESCAPED_UNICODE), "\n";
        }
        foreach (Dialect::cases() as $dialect) {
            $sql = $filter->toSql($dialect, Placeholders::Numbered);
            if ($sql != $again->toSql($dialect, Placeholders::Numbered)) {
                echo "differs\n";
                show_sql($sql);
                show_sql($again->toSql($dialect, Placeholders::Numbered));
            }
        }
        var_dump($again->toArray() === $array && $filter->jsonSerialize() === $array && json_decode(json_encode($filter), true) === $array);
    }
}
?>
--EXPECT--
{"total":{"gte":"10"},"name":{"like":"Mü*\\*"},"note":{"in":["a,b","c"]},"day":{"eq":"2026-01-01 00:00:00"},"code":{"eq":"x|y"}}
bool(true)
bool(true)
{"total":{"gte":"10","lt":"20"},"id":{"between":["1","2"]},"day":{"null":true},"note":{"notnull":true},"isPaid":{"eq":"0"}}
bool(true)
bool(true)
{"id":{"in":[]},"or":[{"id":{"eq":"1"}},{"total":{"gt":"1","lt":"2"}}]}
bool(true)
bool(true)
{"and":[{"total":{"eq":"1"}},{"total":{"eq":"2"}}]}
bool(true)
bool(true)
{"and":[{"total":{"gte":"1"}},{"id":{"eq":"5"}},{"total":{"lt":"2"}}]}
bool(true)
bool(true)
{"or":[{"id":{"eq":"1"},"note":{"eq":"x"}},{"and":[{"total":{"eq":"1"}},{"total":{"eq":"2"}}]}]}
bool(true)
bool(true)
{"and":[{"not":{"and":[{"total":{"eq":"1"}},{"total":{"eq":"2"}}]}},{"not":{"id":{"eq":"1"}}},{"or":[{"id":{"eq":"1"}},{"note":{"eq":"\\"}}]}]}
bool(true)
bool(true)
{"or":[{"or":[{"id":{"eq":"1"}},{"id":{"eq":"2"}}]},{"not":{"not":{"id":{"eq":"3"}}}}]}
bool(true)
bool(true)
{"or":[{"id":{"eq":"1"}}]}
bool(true)
bool(true)
