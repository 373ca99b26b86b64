--TEST--
var_dump() and print_r() show what a filter asks, a sorting sorts by and a schema has
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Schema;

$filter = orders()->filter(['sum' => ['gte' => 1], 'or' => ['id' => 'in|1,2', 'note' => 'null|']]);
var_dump($filter);
print_r(orders()->filter(['id' => 1])->within($filter));
var_dump(orders()->sorting('-note'));
var_dump(new Schema(['a' => ['column' => 'x', 'operations' => ['eq'], 'aliases' => ['b']]]));
var_dump($filter->toSql(Dialect::SQLite));
var_export($filter);
echo "\n", json_encode((array) $filter), json_encode(get_object_vars($filter)), json_encode(get_mangled_object_vars($filter)), "\n";
echo json_encode([$filter, orders()->sorting('-note')]), "\n";
?>
--EXPECT--
object(Customer\Query\Filter)#2 (2) {
  ["total"]=>
  array(1) {
    ["gte"]=>
    string(1) "1"
  }
  ["or"]=>
  array(2) {
    [0]=>
    array(1) {
      ["id"]=>
      array(1) {
        ["in"]=>
        array(2) {
          [0]=>
          string(1) "1"
          [1]=>
          string(1) "2"
        }
      }
    }
    [1]=>
    array(1) {
      ["note"]=>
      array(1) {
        ["null"]=>
        bool(true)
      }
    }
  }
}
Customer\Query\Filter Object
(
    [and] => Array
        (
            [0] => Array
                (
                    [total] => Array
                        (
                            [gte] => 1
                        )

                    [or] => Array
                        (
                            [0] => Array
                                (
                                    [id] => Array
                                        (
                                            [in] => Array
                                                (
                                                    [0] => 1
                                                    [1] => 2
                                                )

                                        )

                                )

                            [1] => Array
                                (
                                    [note] => Array
                                        (
                                            [null] => 1
                                        )

                                )

                        )

                )

            [1] => Array
                (
                    [id] => Array
                        (
                            [eq] => 1
                        )

                )

        )

)
object(Customer\Query\Sorting)#3 (1) {
  [0]=>
  array(3) {
    ["attribute"]=>
    string(4) "note"
    ["direction"]=>
    string(4) "desc"
    ["nulls"]=>
    string(5) "first"
  }
}
object(Customer\Query\Schema)#3 (1) {
  ["a"]=>
  array(8) {
    ["column"]=>
    string(1) "x"
    ["type"]=>
    string(6) "string"
    ["operations"]=>
    array(1) {
      [0]=>
      string(2) "eq"
    }
    ["sortable"]=>
    bool(true)
    ["nullable"]=>
    bool(false)
    ["unique"]=>
    bool(false)
    ["binary"]=>
    bool(false)
    ["aliases"]=>
    array(1) {
      [0]=>
      string(1) "b"
    }
  }
}
object(Customer\Query\Sql)#5 (2) {
  ["text":"Customer\Query\Sql":private]=>
  string(89) ""o"."total" >= ? AND ("o"."id" IN (SELECT value FROM json_each(?)) OR "o"."note" IS NULL)"
  ["parameters":"Customer\Query\Sql":private]=>
  array(2) {
    [0]=>
    string(1) "1"
    [1]=>
    string(5) "[1,2]"
  }
}
\Customer\Query\Filter::__set_state(array(
))
[][][]
[{"total":{"gte":"1"},"or":[{"id":{"in":["1","2"]}},{"note":{"null":true}}]},{}]
