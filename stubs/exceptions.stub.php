<?php

/** @generate-class-entries */

namespace Customer\Services\Exceptions;

/** A customer could not be created; getPrevious() says why. */
class CreationOfCustomerFailedException extends \Exception implements \Customer\CustomerThrowable
{
    public static function becauseOfException(\Exception $exception): CreationOfCustomerFailedException {}
}

/** A customer could not be stored; getPrevious() says why. */
class StorageOfCustomerFailedException extends \Exception implements \Customer\CustomerThrowable
{
    public static function becauseOfException(\Exception $exception): StorageOfCustomerFailedException {}
}

/** A customer could not be deleted; getPrevious() says why. */
class DeletionOfCustomerFailedException extends \Exception implements \Customer\CustomerThrowable
{
    public static function becauseOfException(\Exception $exception): DeletionOfCustomerFailedException {}
}

/** There is no such customer in this shop. */
class CustomerDoesNotExistException extends \Exception implements \Customer\CustomerThrowable
{
    public static function forId(\Customer\Model\ValueObjects\CustomerId $id): CustomerDoesNotExistException {}
}

/** Another registered customer of this shop has the e-mail address. */
class CustomerEmailAddressMustBeUniqueException extends CreationOfCustomerFailedException
{
    public static function fromEmailAddress(string $email): CustomerEmailAddressMustBeUniqueException {}
}

/** The group does not exist in this shop. */
class CustomerGroupDoesNotExistException extends CreationOfCustomerFailedException
{
    public static function forId(\Customer\Model\ValueObjects\CustomerGroup $group): CustomerGroupDoesNotExistException {}
}

/** The text is not an e-mail address. */
class EmailAddressIsInvalidException extends \InvalidArgumentException implements \Customer\CustomerThrowable
{
    public static function forEmail(string $email): EmailAddressIsInvalidException {}
}

/** The main admin, customer 1, can't be deleted. */
class DeletionOfMainAdminNotPermittedException extends DeletionOfCustomerFailedException
{
    public static function create(): DeletionOfMainAdminNotPermittedException {}
}

/** The main admin, customer 1, stays in the group it is in. */
class ChangingOfMainAdminCustomerGroupNotPermittedException extends StorageOfCustomerFailedException
{
    public static function create(): ChangingOfMainAdminCustomerGroupNotPermittedException {}
}

/** For code that catches it: guests may have a credit here, as the specification's example has it. */
class GuestCustomersBalanceCantBeChangedException extends StorageOfCustomerFailedException
{
    public static function forCustomer(\Customer\Model\Customer $customer): GuestCustomersBalanceCantBeChangedException {}
}

/** For code that catches it: guests may have a credit here, as the specification's example has it. */
class GuestCustomersCantBeCreatedWithABalanceException extends CreationOfCustomerFailedException
{
    public static function create(): GuestCustomersCantBeCreatedWithABalanceException {}
}

/** Guests can't log in, and so have no password. */
class GuestCustomersCantHaveAPasswordException extends StorageOfCustomerFailedException
{
    public static function forId(\Customer\Model\ValueObjects\CustomerId $id): GuestCustomersCantHaveAPasswordException {}
}

/** Somebody else has stored the customer since it was read: read it again, and change that. */
class CustomerHasBeenModifiedException extends StorageOfCustomerFailedException
{
    public static function forId(\Customer\Model\ValueObjects\CustomerId $id): CustomerHasBeenModifiedException {}
}

/** The password is too short or too long. */
class InvalidPasswordFormatException extends \Exception implements \Customer\CustomerThrowable
{
    public static function becauseOfMinLength(int $minLength): InvalidPasswordFormatException {}

    public static function becauseOfMaxLength(int $maxLength): InvalidPasswordFormatException {}
}

/** An attribute was given a value although the shop's configuration has switched it off. */
class CustomerAttributeIsDisabledException extends \InvalidArgumentException implements \Customer\CustomerThrowable
{
    public static function forAttribute(string $attribute, string $configurationKey): CustomerAttributeIsDisabledException {}
}

/** An attribute has no value although the shop's configuration demands one. */
class CustomerAttributeIsMissingException extends \InvalidArgumentException implements \Customer\CustomerThrowable
{
    public static function forAttribute(string $attribute, string $configurationKey): CustomerAttributeIsMissingException {}
}
