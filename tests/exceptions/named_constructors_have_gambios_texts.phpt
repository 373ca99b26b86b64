--TEST--
Each named constructor makes an exception of its class, with its message and code
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Model\ValueObjects\CustomerId;
use Customer\Services\Exceptions as E;

$cause = new LogicException('cause', 5);
foreach ([
    E\CreationOfCustomerFailedException::becauseOfException($cause),
    E\StorageOfCustomerFailedException::becauseOfException($cause),
    E\DeletionOfCustomerFailedException::becauseOfException($cause),
    E\CustomerDoesNotExistException::forId(CustomerId::create(5)),
    E\CustomerEmailAddressMustBeUniqueException::fromEmailAddress('a@b.cc'),
    E\CustomerGroupDoesNotExistException::forId(CustomerGroup::create(-1)),
    E\EmailAddressIsInvalidException::forEmail('a@b'),
    E\DeletionOfMainAdminNotPermittedException::create(),
    E\ChangingOfMainAdminCustomerGroupNotPermittedException::create(),
    E\GuestCustomersBalanceCantBeChangedException::forCustomer(customer(7)),
    E\GuestCustomersCantBeCreatedWithABalanceException::create(),
    E\GuestCustomersCantHaveAPasswordException::forId(CustomerId::create(8)),
    E\CustomerHasBeenModifiedException::forId(CustomerId::create(PHP_INT_MAX)),
    E\InvalidPasswordFormatException::becauseOfMinLength(5),
    E\InvalidPasswordFormatException::becauseOfMaxLength(4096),
    E\CustomerAttributeIsDisabledException::forAttribute('contactInformation.faxNumber', 'ACCOUNT_FAX'),
    E\CustomerAttributeIsMissingException::forAttribute('personalInformation.gender', 'GENDER_MANDATORY'),
] as $exception) {
    echo short_name($exception), ' ', $exception->getCode(), "\n  ", $exception->getMessage(), PHP_EOL;
    var_dump($exception->getPrevious() === (method_exists($exception, 'becauseOfException') && str_starts_with($exception->getMessage(), 'Could not') ? $cause : null));
    if ($exception->getFile() !== __FILE__ || $exception->getLine() === 0) {
        echo "made elsewhere\n";
    }
}
?>
--EXPECT--
CreationOfCustomerFailedException 0
  Could not create customer because of previous error (LogicException).
bool(true)
StorageOfCustomerFailedException 0
  Could not store customer because of previous error (LogicException).
bool(true)
DeletionOfCustomerFailedException 0
  Could not delete customer because of previous error (LogicException).
bool(true)
CustomerDoesNotExistException 1
  Customer with ID "5" does not exists.
bool(true)
CustomerEmailAddressMustBeUniqueException 1
  Email address "a@b.cc" is already taken.
bool(true)
CustomerGroupDoesNotExistException 1
  Customer group with ID "-1" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\Shop::migrate()
bool(true)
EmailAddressIsInvalidException 2
  The given email "a@b" is not valid and can't be used
bool(true)
DeletionOfMainAdminNotPermittedException 0
  The admin with the id "1" can't be deleted
bool(true)
ChangingOfMainAdminCustomerGroupNotPermittedException 0
  The admin with the id "1" can't be put in a different customer group
bool(true)
GuestCustomersBalanceCantBeChangedException 0
  Customer with ID 7 is a guest. Guests can't have a balance
bool(true)
GuestCustomersCantBeCreatedWithABalanceException 0
  Guest customers can't be created with a balance
bool(true)
GuestCustomersCantHaveAPasswordException 0
  Customer with ID 8 is a guest. Guests can't have a password
bool(true)
CustomerHasBeenModifiedException 0
  Customer with ID "9223372036854775807" has been stored by somebody else since it was read; read it again
bool(true)
InvalidPasswordFormatException 0
  The password is too short, need at least 5 characters
bool(true)
InvalidPasswordFormatException 0
  The password is too long, at most 4096 bytes are allowed
bool(true)
CustomerAttributeIsDisabledException 0
  contactInformation.faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration
bool(true)
CustomerAttributeIsMissingException 0
  personalInformation.gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
bool(true)
