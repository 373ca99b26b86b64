--TEST--
A text is UTF-8 and holds no NUL byte
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
    foreach (["\u{1F600} Zoë \u{10FFFF}", "line\nend\ttab", ' '] as $text) {
        var_dump($create($text)->$name() === $text);
    }
    foreach (["a\0b", "\0", "a\0"] as $text) {
        attempt(fn() => $create($text));
    }
    foreach (["\xff", "J\xf6rg", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80", "abcdefgh\xe2\x82"] as $text) {
        attempt(fn() => $create($text));
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
InvalidArgumentException: firstName must not contain any null bytes
InvalidArgumentException: firstName must not contain any null bytes
InvalidArgumentException: firstName must not contain any null bytes
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
InvalidArgumentException: firstName must be valid UTF-8
bool(true)
bool(true)
bool(true)
InvalidArgumentException: lastName must not contain any null bytes
InvalidArgumentException: lastName must not contain any null bytes
InvalidArgumentException: lastName must not contain any null bytes
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: lastName must be valid UTF-8
bool(true)
bool(true)
bool(true)
InvalidArgumentException: customerNumber must not contain any null bytes
InvalidArgumentException: customerNumber must not contain any null bytes
InvalidArgumentException: customerNumber must not contain any null bytes
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
InvalidArgumentException: customerNumber must be valid UTF-8
bool(true)
bool(true)
bool(true)
InvalidArgumentException: companyName must not contain any null bytes
InvalidArgumentException: companyName must not contain any null bytes
InvalidArgumentException: companyName must not contain any null bytes
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
InvalidArgumentException: companyName must be valid UTF-8
bool(true)
bool(true)
bool(true)
InvalidArgumentException: vatId must not contain any null bytes
InvalidArgumentException: vatId must not contain any null bytes
InvalidArgumentException: vatId must not contain any null bytes
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
InvalidArgumentException: vatId must be valid UTF-8
bool(true)
bool(true)
bool(true)
InvalidArgumentException: phoneNumber must not contain any null bytes
InvalidArgumentException: phoneNumber must not contain any null bytes
InvalidArgumentException: phoneNumber must not contain any null bytes
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: phoneNumber must be valid UTF-8
bool(true)
bool(true)
bool(true)
InvalidArgumentException: faxNumber must not contain any null bytes
InvalidArgumentException: faxNumber must not contain any null bytes
InvalidArgumentException: faxNumber must not contain any null bytes
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be valid UTF-8
