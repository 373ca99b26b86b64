--TEST--
validateEmailAddress() says whether a new customer could have an address, guests counting
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $read = $shop->customerReadService();
    $shop->customerWriteService()->createCustomer(...customer_parts('john@example.org'));
    $shop->customerWriteService()->createGuestAccount(...customer_parts("andr\u{E9}@example.org"));
    var_dump($read->validateEmailAddress('jane@example.org'));
    foreach (['JOHN@Example.org', "andre\u{301}@example.org", 'john', '@example.org', 'a@b', 'a@@b.c', 'a@.c', "a\0b@example.org", '', str_repeat('a', 251) . '@b.c', str_repeat('x', 10_000_000) . '@example.org'] as $email) {
        attempt(fn () => $read->validateEmailAddress($email));
    }
    var_dump($read->validateEmailAddress(" a b@c.d "), $read->validateEmailAddress('a@b.c.'));
});
?>
--EXPECT--
bool(true)
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "JOHN@Example.org" is already taken.
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "andré@example.org" is already taken.
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "john" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "@example.org" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@b" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@@b.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a?b@example.org" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is not valid and can't be used
bool(true)
bool(true)
