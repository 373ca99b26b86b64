--TEST--
Each operation on each type becomes MySQL's SQL
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

foreach ([
    ['id' => 'eq|7'], ['id' => 'neq|7'], ['id' => 'lt|7'], ['id' => 'lte|7'], ['id' => 'gt|7'], ['id' => 'gte|-7'],
    ['id' => 'in|1,2,3'], ['id' => 'nin|1,2'], ['id' => 'between|1,9'], ['id' => ['in' => []]], ['id' => ['nin' => []]],
    ['total' => '12.50'], ['total' => 'in|1,2.5'], ['sum' => 'between|-1,2'],
    ['isPaid' => '1'], ['isPaid' => 'FALSE'], ['isPaid' => 'neq|true'],
    ['note' => 'Abc'], ['note' => 'neq|Abc'], ['note' => 'a*b'], ['note' => 'like|a%_\\\\b'], ['note' => '*a?[b]%_*'], ['note' => 'null|'], ['note' => 'notnull|'],
    ['note' => ['in' => ['a,b', 'c"d\\e', "f\ng", 'hö']]], ['note' => 'nin|a,b\\,c'],
    ['code' => 'A*'], ['code' => 'A*B'], ['code' => '*'],
    ['name' => 'Müller'], ['name' => 'MÜL*'], ['name' => ['in' => ['Ä', 'ß']]],
    ['email' => 'John@EXAMPLE.org'], ['email' => '*@EXAMPLE.org'],
    ['day' => '2026-02-28'], ['day' => '2026-02-28 00:00:00'], ['day' => 'lt|2026-02-28'], ['day' => '2026-*'], ['day' => '2026-02-*'], ['day' => '*-02-28 *'],
    ['day' => 'in|2026-01-01,2026-01-02'], ['day' => 'neq|2026-01-01'],
    ['at' => '2026-01-02 03:04:05'], ['at' => 'gte|2026-01-02T03:04:05.25+02:00'], ['at' => 'in|2026-01-02 03:04:05,2026-01-02T00:00:00Z'],
] as $filter) {
    show_sql(orders()->filter($filter)->toSql(Dialect::MySQL));
}
?>
--EXPECT--
`o`.`id` = ?
    [7]
`o`.`id` <> ?
    [7]
`o`.`id` < ?
    [7]
`o`.`id` <= ?
    [7]
`o`.`id` > ?
    [7]
`o`.`id` >= ?
    [-7]
`o`.`id` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item BIGINT PATH '$')) AS list)
    ["[1,2,3]"]
NOT (`o`.`id` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item BIGINT PATH '$')) AS list))
    ["[1,2]"]
(`o`.`id` >= ? AND `o`.`id` <= ?)
    [1,9]
`o`.`id` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item BIGINT PATH '$')) AS list)
    ["[]"]
NOT (`o`.`id` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item BIGINT PATH '$')) AS list))
    ["[]"]
`o`.`total` = ?
    ["12.50"]
`o`.`total` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item DECIMAL(65, 30) PATH '$')) AS list)
    ["[\"1\",\"2.5\"]"]
(`o`.`total` >= ? AND `o`.`total` <= ?)
    ["-1","2"]
`o`.`is_paid` = ?
    [1]
`o`.`is_paid` = ?
    [0]
`o`.`is_paid` <> ?
    [1]
`o`.`note` = ?
    ["Abc"]
(`o`.`note` <> ? OR `o`.`note` IS NULL)
    ["Abc"]
`o`.`note` LIKE ?
    ["a%b"]
`o`.`note` = ?
    ["a%_\\b"]
`o`.`note` LIKE ?
    ["%a?[b]\\%\\_%"]
`o`.`note` IS NULL
    []
`o`.`note` IS NOT NULL
    []
`o`.`note` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item VARCHAR(1024) PATH '$')) AS list)
    ["[\"a,b\",\"c\\\"d\\\\e\",\"f\\u000ag\",\"hö\"]"]
(NOT (`o`.`note` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item VARCHAR(1024) PATH '$')) AS list)) OR `o`.`note` IS NULL)
    ["[\"a\",\"b,c\"]"]
(`o`.`code` >= ? AND `o`.`code` < ?)
    ["A","B"]
`o`.`code` LIKE ?
    ["A%B"]
`o`.`code` IS NOT NULL
    []
`c`.`name_key` = ?
    ["muller"]
`c`.`name_key` LIKE ?
    ["mul%"]
`c`.`name_key` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item VARCHAR(1024) PATH '$')) AS list)
    ["[\"a\",\"ss\"]"]
`c`.`email_key` = ?
    ["john@example.org"]
`c`.`email_key` LIKE ?
    ["%@example.org"]
`o`.`day` = ?
    ["2026-02-28"]
`o`.`day` = ?
    ["2026-02-28"]
`o`.`day` < ?
    ["2026-02-28"]
(`o`.`day` >= ? AND `o`.`day` <= ?)
    ["2026-01-01","2026-12-31"]
(`o`.`day` >= ? AND `o`.`day` <= ?)
    ["2026-02-01","2026-02-28"]
CONCAT(`o`.`day`, ' 00:00:00') LIKE ?
    ["%-02-28 %"]
`o`.`day` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item DATE PATH '$')) AS list)
    ["[\"2026-01-01\",\"2026-01-02\"]"]
(`o`.`day` <> ? OR `o`.`day` IS NULL)
    ["2026-01-01"]
`o`.`at` = ?
    ["2026-01-02 03:04:05"]
`o`.`at` >= ?
    ["2026-01-02 01:04:05.25"]
`o`.`at` IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item DATETIME(6) PATH '$')) AS list)
    ["[\"2026-01-02 03:04:05\",\"2026-01-02 00:00:00\"]"]
