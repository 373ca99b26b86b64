--TEST--
PDO takes the SQL and its parameters as they are: PostgreSQL
--EXTENSIONS--
customer
pdo
pdo_pgsql
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
?>
--FILE--
<?php
require __DIR__ . '/pdo.inc';

// A session in another time zone sees the same instants.
$server = parse_url(str_replace('///', '//localhost/', getenv('CUSTOMER_TEST_PGSQL')));
parse_str($server['query'] ?? '', $options);
$dsn = 'pgsql:dbname=' . trim($server['path'], '/') . implode('', array_map(fn($name, $value) => $name === 'user' ? '' : ";$name=$value", array_keys($options), $options));
foreach (['UTC', 'Asia/Kathmandu'] as $zone) {
    $pdo = new PDO($dsn, $options['user'] ?? null);
    $pdo->exec("SET TIME ZONE '$zone'");
    ob_start();
    run_filters($pdo);
    $results[] = ob_get_clean();
}
echo $results[0];
var_dump($results[0] === $results[1]);
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
bool(true)
