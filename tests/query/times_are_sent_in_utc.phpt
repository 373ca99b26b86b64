--TEST--
Times are sent in UTC, with their fraction, also over the end of a year, and stay within the years that databases have
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;

foreach (['2026-01-01 00:00:00', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00+01:00', '2025-12-31 23:59:59.999999-00:30', '2024-02-28T23:30:00-14:59',
    '2000-03-01T00:00:00.5+14:00', '1900-03-01 00:00:00+00:01', '1969-12-31T23:59:59+00:00', '0001-01-01T00:00:00+10:00', '9999-12-31T23:59:59-10:00'] as $time) {
    $filter = orders()->filter(['at' => "eq|$time"]);
    echo str_pad($time, 34), implode('  ', array_map(fn($dialect) => $filter->toSql($dialect)->parameters()[0], Dialect::cases())), "\n";
}

// The same as PHP's own, day by day over leap years and centuries.
$differs = 0;
foreach (['0001-01-05', '1582-10-10', '1899-12-20', '1969-12-20', '1999-12-20', '2024-02-20', '2399-12-20'] as $from) {
    for ($i = 0; $i < 800; $i++) {
        $time = (new DateTimeImmutable("$from 12:34:56.000001", new DateTimeZone('UTC')))->modify("+$i days +$i minutes")->setTimezone(new DateTimeZone($i % 2 ? '+13:45' : '-09:30'));
        $sent = orders()->filter(['at' => $time->format('Y-m-d\TH:i:s.uP')])->toSql(Dialect::SQLite)->parameters()[0];
        $differs += $sent !== $time->setTimezone(new DateTimeZone('UTC'))->format('Y-m-d H:i:s.u');
        $differs += $sent !== orders()->filter(['at' => $time])->toSql(Dialect::SQLite)->parameters()[0];
    }
}
var_dump($differs);
?>
--EXPECT--
2026-01-01 00:00:00               2026-01-01 00:00:00+00  2026-01-01 00:00:00  2026-01-01 00:00:00
2026-01-01T00:00:00Z              2026-01-01 00:00:00+00  2026-01-01 00:00:00  2026-01-01 00:00:00
2026-01-01T00:00:00+01:00         2025-12-31 23:00:00+00  2025-12-31 23:00:00  2025-12-31 23:00:00
2025-12-31 23:59:59.999999-00:30  2026-01-01 00:29:59.999999+00  2026-01-01 00:29:59.999999  2026-01-01 00:29:59.999999
2024-02-28T23:30:00-14:59         2024-02-29 14:29:00+00  2024-02-29 14:29:00  2024-02-29 14:29:00
2000-03-01T00:00:00.5+14:00       2000-02-29 10:00:00.5+00  2000-02-29 10:00:00.5  2000-02-29 10:00:00.5
1900-03-01 00:00:00+00:01         1900-02-28 23:59:00+00  1900-02-28 23:59:00  1900-02-28 23:59:00
1969-12-31T23:59:59+00:00         1969-12-31 23:59:59+00  1969-12-31 23:59:59  1969-12-31 23:59:59
0001-01-01T00:00:00+10:00         0001-01-01 00:00:00+00  0001-01-01 00:00:00  0001-01-01 00:00:00
9999-12-31T23:59:59-10:00         9999-12-31 23:59:59+00  9999-12-31 23:59:59  9999-12-31 23:59:59
int(0)
