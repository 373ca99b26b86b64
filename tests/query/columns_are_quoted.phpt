--TEST--
Columns are quoted as each database has it
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Query\Dialect;
use Customer\Query\Schema;

$schema = new Schema(['group' => ['column' => 'order.group'], 'Select' => ['column' => 'SELECT'], 'deep' => ['column' => 'a.b.c']]);
foreach (Dialect::cases() as $dialect) {
    echo $schema->filter(['group' => 1, 'Select' => 2, 'deep' => 3])->toSql($dialect)->text(), ' ORDER BY ', $schema->sorting('group,-Select')->toSql($dialect), "\n";
}
?>
--EXPECT--
"order"."group" = ? AND "SELECT" = ? AND "a"."b"."c" = ? ORDER BY "order"."group", "SELECT" DESC
"order"."group" = ? AND "SELECT" = ? AND "a"."b"."c" = ? ORDER BY "order"."group", "SELECT" DESC
`order`.`group` = ? AND `SELECT` = ? AND `a`.`b`.`c` = ? ORDER BY `order`.`group`, `SELECT` DESC
