--TEST--
Of a date of birth the day counts, in the zone that it was given in
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGender;
use Customer\Model\ValueObjects\PersonalInformation;

$day = fn(DateTimeImmutable $date) => PersonalInformation::create(CustomerGender::create(''), dateOfBirth: $date)->dateOfBirth();

foreach (['UTC', 'America/New_York', 'Asia/Tokyo'] as $zone) {
    date_default_timezone_set($zone);
    foreach (['1980-01-01 00:00:00', '1980-01-01 23:59:59.999999', '1980-01-01 00:00:00+14:00', '1980-01-01 23:59:59-12:00', '1980-01-01 12:00 Europe/Berlin', '1980-01-01 00:00 EST'] as $text) {
        if ($day(new DateTimeImmutable($text)) !== '1980-01-01 00:00:00') {
            echo "$text in $zone: ", $day(new DateTimeImmutable($text)), PHP_EOL;
        }
    }
}

// However the date came about: its day is what it says itself.
date_default_timezone_set('America/New_York');
$date = new DateTimeImmutable('2021-01-31 23:30');
foreach ([
    $date->setDate(2021, 2, 31), $date->setISODate(2008, 53, 7), $date->setTime(25, 0), $date->setTime(24 * 40, 70), $date->modify('+1 month'),
    $date->modify('last day of february'), $date->add(new DateInterval('PT1H')), $date->sub(new DateInterval('P1M')), $date->setTimestamp(-1),
    $date->setTimezone(new DateTimeZone('Asia/Tokyo')), new DateTimeImmutable('@-1'), DateTimeImmutable::createFromFormat('Y-m-d', '2021-02-31'),
    DateTimeImmutable::createFromInterface(new DateTime('1900-02-28')), new DateTimeImmutable('2021-02-28 24:00'), new DateTimeImmutable('first monday of january 2024'),
    unserialize(serialize($date)), new class('2001-02-03') extends DateTimeImmutable {},
] as $date) {
    echo $date->format('Y-m-d'), ' ', $day($date), PHP_EOL;
}
?>
--EXPECT--
2021-03-03 2021-03-03 00:00:00
2009-01-04 2009-01-04 00:00:00
2021-02-01 2021-02-01 00:00:00
2021-03-12 2021-03-12 00:00:00
2021-03-03 2021-03-03 00:00:00
2021-02-28 2021-02-28 00:00:00
2021-02-01 2021-02-01 00:00:00
2020-12-31 2020-12-31 00:00:00
1969-12-31 1969-12-31 00:00:00
2021-02-01 2021-02-01 00:00:00
1969-12-31 1969-12-31 00:00:00
2021-03-03 2021-03-03 00:00:00
1900-02-28 1900-02-28 00:00:00
2021-03-01 2021-03-01 00:00:00
2024-01-01 2024-01-01 00:00:00
2021-01-31 2021-01-31 00:00:00
2001-02-03 2001-02-03 00:00:00
