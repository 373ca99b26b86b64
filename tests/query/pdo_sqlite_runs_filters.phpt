--TEST--
PDO takes the SQL and its parameters as they are: SQLite
--EXTENSIONS--
customer
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/pdo.inc';

run_filters(new PDO('sqlite::memory:'));
?>
--EXPECT--
1 3 = {"id":"in|1,3,9"}
2 4 5 = {"id":"nin|1,3"}
 = {"id":{"in":[]}}
1 2 3 4 5 = {"id":{"nin":[]}}
2 3 = {"id":"between|2,3"}
1 = {"total":10}
2 = {"total":"10.5"}
2 4 = {"total":"gt|10"}
3 = {"total":{"lt":0}}
1 3 = {"total":"in|10,-3.250"}
4 = {"total":"99999999999.9999"}
3 5 = {"total":"between|-3.25,0"}
1 3 5 = {"isPaid":true}
2 4 = {"isPaid":false}
2 4 = {"isPaid":"neq|1"}
1 = {"note":"null|"}
2 3 4 5 = {"note":"notnull|"}
2 = {"note":""}
1 3 4 5 = {"note":"neq|"}
3 = {"note":{"eq":"O'Brien, \"x\" \\ {a}"}}
3 4 5 = {"note":{"in":["O'Brien, \"x\" \\ {a}","tab\tnew\nline","100%_*?[b]"]}}
1 3 5 = {"note":{"nin":["","100%_*?[b]"]}}
4 = {"note":"*%_\\**"}
4 = {"note":"*[b]"}
4 = {"note":"*_*"}
4 = {"note":"*?*"}
5 = {"note":"*\n*"}
2 3 4 5 = {"note":"*"}
3 = {"note":"*'*\\\\*"}
1 2 = {"code":"A-*"}
1 2 5 = {"code":"A*"}
3 = {"code":"a*"}
1 3 = {"code":"*1"}
1 2 = {"name":"mÜller"}
3 4 = {"name":"STRASSE"}
3 4 = {"name":"stra*"}
1 2 5 = {"name":{"in":["Doe","müller"]}}
3 4 = {"name":"*ß*"}
1 = {"email":"mueller@example.ORG"}
1 3 4 5 = {"email":"*@EXAMPLE.org"}
3 = {"email":"STRAßE*"}
1 = {"day":"2026-01-01"}
1 3 = {"day":"gte|2026-01-01"}
2 3 4 5 = {"day":"neq|2026-01-01"}
1 3 = {"day":"2026-*"}
3 4 = {"day":"*-12-24 *"}
4 5 = {"day":"in|2024-02-29,1970-12-24"}
2 = {"day":"null|"}
5 = {"day":"2024-02-29*"}
1 = {"at":"2026-01-01 00:00:00"}
1 = {"at":"2026-01-01T01:00:00+01:00"}
3 = {"at":"lt|2026-01-01T00:00:00Z"}
5 = {"at":{"date":"2026-06-01 02:00:01.000000","timezone_type":3,"timezone":"Europe/Berlin"}}
3 4 = {"at":{"in":["2026-06-01T00:00:00Z","2025-12-31 23:00:00"]}}
2 4 = {"at":"between|2026-01-01 12:00:00,2026-06-01 00:00:00"}
1 3 4 5 = {"not":{"note":""}}
2 4 5 = {"not":{"day":"2026-*","isPaid":true}}
1 = {"not":{"not":{"note":"null|"}}}
1 2 5 = {"or":[{"id":1},{"name":"doe","isPaid":true},{"not":{"day":"notnull|"}}]}
 = {"note":{"eq":"' OR 1=1 --"}}
 = {"note":{"in":["\"}',{\"","'); DROP TABLE orders; --"]}}
1 2 3 4 5 = []
1 2 3 4 5 = []
5 4 3 2 1 = [] by -id
4 5 1 3 2 = [] by day
2 3 1 5 4 = [] by -day
2 4 5 1 3 = [] by day:nullsfirst
3 1 5 4 2 = [] by -day:nullslast
4 2 1 5 3 = [] by isPaid,-total
4 3 1 2 5 = [] by -name,code
