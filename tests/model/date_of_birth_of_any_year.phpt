--TEST--
A date of birth is in a year from 1 to 9999, and each of its days is formatted as date() does
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGender;
use Customer\Model\ValueObjects\PersonalInformation;

$make = fn(string $date) => PersonalInformation::create(CustomerGender::create(''), dateOfBirth: new DateTimeImmutable($date));
foreach (['0001-01-01', '0004-02-29', '0099-12-31', '1600-02-29', '1900-02-28', '1900-03-01', '1969-12-31', '1970-01-01', '2000-02-29', '2100-03-01', '9999-12-31'] as $date) {
    echo $make($date)->dateOfBirth(), ' ', $make($date)->dateOfBirth(DATE_ATOM), ' ', $make($date)->dateOfBirth('D U'), PHP_EOL;
}
foreach (['0000-12-31', '-0001-01-01', '+10000-01-01', '@-9999999999999', '@999999999999999'] as $date) {
    attempt(fn() => $make($date));
}

// Every 13th day of 9,999 years, against PHP's own calendar.
$day = new DateTimeImmutable('0001-01-01 UTC');
$wrong = 0;
for ($i = 0; $day->format('Y') < 10000 && strlen($day->format('Y')) === 4; $i++) {
    $wrong += PersonalInformation::create(CustomerGender::create(''), dateOfBirth: $day)->dateOfBirth('Y-m-d l U') !== $day->format('Y-m-d l U');
    $day = $day->modify('+13 days');
}
echo "$i days, $wrong wrong\n";
?>
--EXPECT--
0001-01-01 00:00:00 0001-01-01T00:00:00+00:00 Mon -62135596800
0004-02-29 00:00:00 0004-02-29T00:00:00+00:00 Sun -62035891200
0099-12-31 00:00:00 0099-12-31T00:00:00+00:00 Thu -59011545600
1600-02-29 00:00:00 1600-02-29T00:00:00+00:00 Tue -11670998400
1900-02-28 00:00:00 1900-02-28T00:00:00+00:00 Wed -2203977600
1900-03-01 00:00:00 1900-03-01T00:00:00+00:00 Thu -2203891200
1969-12-31 00:00:00 1969-12-31T00:00:00+00:00 Wed -86400
1970-01-01 00:00:00 1970-01-01T00:00:00+00:00 Thu 0
2000-02-29 00:00:00 2000-02-29T00:00:00+00:00 Tue 951782400
2100-03-01 00:00:00 2100-03-01T00:00:00+00:00 Mon 4107542400
9999-12-31 00:00:00 9999-12-31T00:00:00+00:00 Fri 253402214400
InvalidArgumentException: dateOfBirth must be in a year between 1 and 9999, 0 given
InvalidArgumentException: dateOfBirth must be in a year between 1 and 9999, -1 given
InvalidArgumentException: dateOfBirth must be in a year between 1 and 9999, 10000 given
InvalidArgumentException: dateOfBirth must be in a year between 1 and 9999, -314918 given
InvalidArgumentException: dateOfBirth must be in a year between 1 and 9999, 31690708 given
280928 days, 0 wrong
