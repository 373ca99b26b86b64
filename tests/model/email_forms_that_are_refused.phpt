--TEST--
An e-mail address of another form is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\ContactInformation;

foreach ([
    '', '@', 'a', 'a@', '@b.c', 'a@b', 'a@@b.c', 'a@b@c.d', 'a@.c', 'a@b.', 'a@.', 'a.b', 'a.b@c', '@', '.@.',
] as $email) {
    attempt(fn() => ContactInformation::create($email));
}
foreach ([
    'NUL' => "a\0@b.c", 'NUL at the end' => "a@b.c\0", 'line end' => "a@b.c\n", 'header' => "a@b.c\r\nBcc: x", 'tab' => "a\t@b.c",
    'DEL' => "a\x7f@b.c", 'C1' => "a\u{85}@b.c", 'not UTF-8' => "a\xff@b.c", 'Latin-1' => "j\xf6rg@b.c", 'overlong' => "a\xc0\xaf@b.c",
    'surrogate' => "a\xed\xa0\x80@b.c", '255 bytes' => str_repeat('l', 249) . '@bb.cc', '10 MB' => str_repeat('l', 10_000_000) . '@bb.cc',
] as $name => $email) {
    try {
        ContactInformation::create($email);
        echo "$name: accepted\n";
    } catch (Customer\Services\Exceptions\EmailAddressIsInvalidException $e) {
        // The message is short, and safe to show and to log.
        echo $name, ': ', $e->getCode(), ' ', json_encode($e->getMessage(), JSON_UNESCAPED_UNICODE), PHP_EOL;
    }
}
?>
--EXPECT--
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "@" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "@b.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@b" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@@b.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@b@c.d" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@b." is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@." is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a.b" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a.b@c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "@" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email ".@." is not valid and can't be used
NUL: 2 "The given email \"a?@b.c\" is not valid and can't be used"
NUL at the end: 2 "The given email \"a@b.c?\" is not valid and can't be used"
line end: 2 "The given email \"a@b.c?\" is not valid and can't be used"
header: 2 "The given email \"a@b.c??Bcc: x\" is not valid and can't be used"
tab: 2 "The given email \"a?@b.c\" is not valid and can't be used"
DEL: 2 "The given email \"a?@b.c\" is not valid and can't be used"
C1: 2 "The given email \"a@b.c\" is not valid and can't be used"
not UTF-8: 2 "The given email \"a?@b.c\" is not valid and can't be used"
Latin-1: 2 "The given email \"j?rg@b.c\" is not valid and can't be used"
overlong: 2 "The given email \"a??@b.c\" is not valid and can't be used"
surrogate: 2 "The given email \"a???@b.c\" is not valid and can't be used"
255 bytes: 2 "The given email \"llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll…\" is not valid and can't be used"
10 MB: 2 "The given email \"llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll…\" is not valid and can't be used"
