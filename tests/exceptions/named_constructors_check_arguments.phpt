--TEST--
A named constructor takes what it names and nothing else
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Model\ValueObjects\CustomerId;
use Customer\Services\Exceptions as E;

echo outcome(fn() => E\CreationOfCustomerFailedException::becauseOfException(new Error('x'))), ' ', outcome(fn() => E\StorageOfCustomerFailedException::becauseOfException('x')), ' ', outcome(fn() => E\DeletionOfCustomerFailedException::becauseOfException()), PHP_EOL;
echo outcome(fn() => E\CustomerDoesNotExistException::forId(CustomerGroup::create(1))), ' ', outcome(fn() => E\CustomerGroupDoesNotExistException::forId(CustomerId::create(1))), ' ', outcome(fn() => E\CustomerDoesNotExistException::forId(5)), PHP_EOL;
echo outcome(fn() => E\EmailAddressIsInvalidException::forEmail([])), ' ', outcome(fn() => E\InvalidPasswordFormatException::becauseOfMinLength('x')), ' ', outcome(fn() => E\DeletionOfMainAdminNotPermittedException::create(1)), PHP_EOL;
attempt(fn() => E\CustomerDoesNotExistException::forId(hollow(CustomerId::class)));
attempt(fn() => E\CustomerGroupDoesNotExistException::forId(hollow(CustomerGroup::class)));
attempt(fn() => E\GuestCustomersBalanceCantBeChangedException::forCustomer(hollow(Customer\Model\Customer::class)));
// Percent signs are no formats.
echo E\EmailAddressIsInvalidException::forEmail('%s%n@%d')->getMessage(), PHP_EOL, E\CustomerEmailAddressMustBeUniqueException::fromEmailAddress('%s%n')->getMessage(), PHP_EOL;
echo strlen(E\EmailAddressIsInvalidException::forEmail(str_repeat('x', 100_000))->getMessage()), PHP_EOL;
?>
--EXPECT--
TypeError TypeError ArgumentCountError
TypeError TypeError TypeError
TypeError TypeError ArgumentCountError
Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
Error: The Customer\Model\ValueObjects\CustomerGroup object has not been initialized: it must be made by its class's own methods
Error: The Customer\Model\Customer object has not been initialized: it must be made by its class's own methods
The given email "%s%n@%d" is not valid and can't be used
Email address "%s%n" is already taken.
100049
