--TEST--
examples/pdo_orders.php lists orders as a query string asks, stays in its shop, and refuses what it does not understand
--EXTENSIONS--
customer
pdo
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/../bin/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/example.inc';

run_example('pdo_orders.php', 'filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&page=1');
run_example('pdo_orders.php', 'filter[customer]=m*ller*');
run_example('pdo_orders.php', 'filter[or][0][paidOn]=null|&filter[or][1][total]=gte|0&sort=paidOn:nullsfirst&page=2');
run_example('pdo_orders.php', 'filter[total]=gte|12,50');
run_example('pdo_orders.php', 'filter[shop]=2');
run_example('pdo_orders.php', 'sort=total,-');
?>
--EXPECT--
$ pdo_orders.php filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&page=1
 6   1000.00  2026-02-02 12:00:00  paid      Siobhán O'Brien
 1    120.50  2026-01-02 09:00:00  paid      Jürgen Müller
 4     50.00  2026-01-04 23:59:59  open      Juergen Meyer

$ pdo_orders.php filter[customer]=m*ller*
 5     75.00  2026-02-01 00:00:00  canceled  Müller & Söhne

$ pdo_orders.php filter[or][0][paidOn]=null|&filter[or][1][total]=gte|0&sort=paidOn:nullsfirst&page=2
 1    120.50  2026-01-02 09:00:00  paid      Jürgen Müller
 6   1000.00  2026-02-02 12:00:00  paid      Siobhán O'Brien

$ pdo_orders.php filter[total]=gte|12,50
400 Bad Request
The attribute "total" takes a number such as -12.5, got "12,50"
  gte|12,50
      ^

$ pdo_orders.php filter[shop]=2
400 Bad Request
There is no attribute "shop". There are: id, status, customer, total, placedAt, paidOn

$ pdo_orders.php sort=total,-
400 Bad Request
Sorting does not match expected pattern. Got: total,-. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  total,-
         ^
