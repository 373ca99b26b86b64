--TEST--
The factory refuses what the value objects refuse
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Services\CustomerFactory;

$factory = new CustomerFactory();
foreach ([0, -1, PHP_INT_MIN] as $id) {
    attempt(fn() => $factory->createCustomerId($id));
}
foreach ([1e8, -1e8, NAN, INF, 99999999.99995] as $credit) {
    attempt(fn() => $factory->createCredit($credit));
}
foreach (['a@b', 'a@@b.c', '@b.c', 'a@.c', ''] as $email) {
    attempt(fn() => $factory->createContactInformation($email));
}
attempt(fn() => $factory->createContactInformation('a@b.cc', "\xff"));
attempt(fn() => $factory->createContactInformation('a@b.cc', '', str_repeat('x', 256)));
foreach (['M', 'x', ' '] as $gender) {
    attempt(fn() => $factory->createPersonalInformation($gender));
}
attempt(fn() => $factory->createPersonalInformation('', "\0"));
attempt(fn() => $factory->createPersonalInformation('', '', "\xff"));
attempt(fn() => $factory->createPersonalInformation('', '', '', str_repeat('x', 256)));
attempt(fn() => $factory->createPersonalInformation(dateOfBirth: new DateTimeImmutable('0000-01-01')));
attempt(fn() => $factory->createBusinessInformation(str_repeat('x', 256)));
attempt(fn() => $factory->createBusinessInformation('', "\0"));
attempt(fn() => $factory->createCustomerIds(CustomerGroup::create(1)));
attempt(fn() => $factory->createCustomers(CustomerGroup::create(1)));
echo outcome(fn() => $factory->createPersonalInformation(dateOfBirth: new DateTime())), ' ', outcome(fn() => $factory->createContactInformation()), ' ',
    outcome(fn() => $factory->createCustomerId()), ' ', outcome(fn() => $factory->createCredit('x')), PHP_EOL;
?>
--EXPECT--
InvalidArgumentException: Given customer ID must be greater than 0. Got: 0
InvalidArgumentException: Given customer ID must be greater than 0. Got: -1
InvalidArgumentException: Given customer ID must be greater than 0. Got: -9223372036854775808
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: -100000000.0000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: NAN
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: INF
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@b" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@@b.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "@b.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "a@.c" is not valid and can't be used
Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "" is not valid and can't be used
InvalidArgumentException: phoneNumber must be valid UTF-8
InvalidArgumentException: faxNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: M
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got: x
InvalidArgumentException: Invalid gender given. Need to be one of: m, f, o, ; Got:  
InvalidArgumentException: firstName must not contain any null bytes
InvalidArgumentException: lastName must be valid UTF-8
InvalidArgumentException: customerNumber must be at most 255 bytes long, 256 given
InvalidArgumentException: dateOfBirth must be in a year between 1 and 9999, 0 given
InvalidArgumentException: companyName must be at most 255 bytes long, 256 given
InvalidArgumentException: vatId must not contain any null bytes
TypeError: Customer\Services\CustomerFactory::createCustomerIds(): Argument #1 must be of type Customer\Model\ValueObjects\CustomerId, Customer\Model\ValueObjects\CustomerGroup given
TypeError: Customer\Services\CustomerFactory::createCustomers(): Argument #1 must be of type Customer\Model\Customer, Customer\Model\ValueObjects\CustomerGroup given
TypeError ArgumentCountError ArgumentCountError TypeError
