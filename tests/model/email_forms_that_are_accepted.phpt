--TEST--
An e-mail address is accepted in the forms that Gambio accepts, and kept as it is given
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Model\ValueObjects\ContactInformation;

foreach ([
    'john@example.org', 'JOHN@Example.ORG', 'a@b.c', ' a@b.c ', 'a b@c.d', 'a@b.c.', 'a@b..c', 'a+tag@b.c', '"quoted"@b.c',
    'andrés18@adventure-works.com', 'jörg@köln.de', '用户@例子.广告', '%@_.\\', "o'neill@b.c", 'a@[127.0.0.1]', '-@-.-',
    str_repeat('l', 248) . '@bb.cc',
] as $email) {
    $contact = ContactInformation::create($email);
    var_dump($contact->email() === $email);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
