--TEST--
A text is at most 255 bytes long
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\ContactInformation;
use Customer\Model\ValueObjects\CustomerGender;
use Customer\Model\ValueObjects\PersonalInformation;

$make = [
    'firstName' => fn($text) => PersonalInformation::create(CustomerGender::create('m'), $text),
    'lastName' => fn($text) => PersonalInformation::create(CustomerGender::create('m'), '', $text),
    'customerNumber' => fn($text) => PersonalInformation::create(CustomerGender::create('m'), '', '', $text),
    'companyName' => fn($text) => BusinessInformation::create($text),
    'vatId' => fn($text) => BusinessInformation::create('', $text),
    'phoneNumber' => fn($text) => ContactInformation::create('a@b.cc', $text),
    'faxNumber' => fn($text) => ContactInformation::create('a@b.cc', '', $text),
];
foreach ($make as $name => $create) {
    foreach ([str_repeat('x', 255), str_repeat('é', 127) . 'x'] as $text) {
        var_dump($create($text)->$name() === $text);
    }
    foreach ([str_repeat('x', 256), str_repeat('é', 128), str_repeat('x', 10_000_000)] as $text) {
        attempt(fn() => $create($text));
    }
}
attempt(fn() => new BusinessInformation(str_repeat('x', 256)));
?>
--EXPECT--
bool(true)
bool(true)
InvalidArgumentException: firstName must be at most 255 bytes long, 256 given
InvalidArgumentException: firstName must be at most 255 bytes long, 256 given
InvalidArgumentException: firstName must be at most 255 bytes long, 10000000 given
bool(true)
bool(true)
InvalidArgumentException: lastName must be at most 255 bytes long, 256 given
InvalidArgumentException: lastName must be at most 255 bytes long, 256 given
InvalidArgumentException: lastName must be at most 255 bytes long, 10000000 given
bool(true)
bool(true)
InvalidArgumentException: customerNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: customerNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: customerNumber must be at most 255 bytes long, 10000000 given
bool(true)
bool(true)
InvalidArgumentException: companyName must be at most 255 bytes long, 256 given
InvalidArgumentException: companyName must be at most 255 bytes long, 256 given
InvalidArgumentException: companyName must be at most 255 bytes long, 10000000 given
bool(true)
bool(true)
InvalidArgumentException: vatId must be at most 255 bytes long, 256 given
InvalidArgumentException: vatId must be at most 255 bytes long, 256 given
InvalidArgumentException: vatId must be at most 255 bytes long, 10000000 given
bool(true)
bool(true)
InvalidArgumentException: phoneNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: phoneNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: phoneNumber must be at most 255 bytes long, 10000000 given
bool(true)
bool(true)
InvalidArgumentException: faxNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: faxNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: faxNumber must be at most 255 bytes long, 10000000 given
InvalidArgumentException: companyName must be at most 255 bytes long, 256 given
