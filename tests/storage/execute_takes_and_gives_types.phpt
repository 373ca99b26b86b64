--TEST--
execute() takes null, bool, int, float and text, and gives the types of the columns
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $connection = new Customer\Connection($engine->dsn);
    echo json_encode($connection->execute('CREATE TABLE typed (i bigint, d double precision, s text, b boolean)')), PHP_EOL;
    $insert = fn (mixed ...$values) => $connection->execute('INSERT INTO typed (i, d, s, b) VALUES ($1, $2, $3, $4)', $values);
    $insert(PHP_INT_MAX, 1.5, "Jäne's \"Dœ\" \\ \$1; --", true);
    $insert(PHP_INT_MIN, -0.1, '', false);
    $insert(null, null, null, null);
    $insert(0, 1e300, str_repeat('ü', 5_000_000), true);
    foreach ($connection->execute('SELECT i, d, s FROM typed') as $row) {
        var_dump([$row['i'], $row['d'], $row['s'] !== null && strlen($row['s']) > 1000 ? md5($row['s']) === md5(str_repeat('ü', 5_000_000)) : $row['s']]);
    }
    echo count($connection->execute('SELECT i FROM typed WHERE b = $1', [true])), ' ', count($connection->execute('SELECT i FROM typed WHERE s = $1 AND i < $2', ['', 0])), PHP_EOL;
    echo json_encode($connection->execute('DELETE FROM typed WHERE i = $1 RETURNING i, 7 AS "0"', [0])), PHP_EOL;
    echo json_encode($connection->execute('SELECT i FROM typed WHERE i = $1', ['key' => PHP_INT_MAX])), PHP_EOL;
});
?>
--EXPECT--
[]
array(3) {
  [0]=>
  int(9223372036854775807)
  [1]=>
  float(1.5)
  [2]=>
  string(22) "Jäne's "Dœ" \ $1; --"
}
array(3) {
  [0]=>
  int(-9223372036854775808)
  [1]=>
  float(-0.1)
  [2]=>
  string(0) ""
}
array(3) {
  [0]=>
  NULL
  [1]=>
  NULL
  [2]=>
  NULL
}
array(3) {
  [0]=>
  int(0)
  [1]=>
  float(1.0E+300)
  [2]=>
  bool(true)
}
2 1
[{"i":0,"0":7}]
[{"i":9223372036854775807}]
