--TEST--
The exceptions are ordinary ones: thrown, caught by their meaning, extended and constructed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\CustomerThrowable;
use Customer\Model\ValueObjects\CustomerId;
use Customer\Services\Exceptions as E;

try {
    throw E\CustomerEmailAddressMustBeUniqueException::fromEmailAddress('a@b.cc');
} catch (E\CreationOfCustomerFailedException $e) {
    echo get_class($e), ' ', $e->getLine() === __LINE__ - 2 ? 'here' : 'elsewhere', PHP_EOL;
}
try {
    Customer\Model\ValueObjects\ContactInformation::create('a@b');
} catch (InvalidArgumentException $e) {
    echo get_class($e), ' ', $e instanceof CustomerThrowable ? 'ours' : 'not ours', ' ', $e->getLine() === __LINE__ - 2 ? 'here' : 'elsewhere', PHP_EOL;
}
$mine = new class('own words', 77, new Exception('before')) extends E\CustomerDoesNotExistException {};
echo $mine->getMessage(), ' ', $mine->getCode(), ' ', $mine->getPrevious()->getMessage(), ' ', $mine instanceof CustomerThrowable ? 'ours' : 'not ours', PHP_EOL;
echo get_class($mine::forId(CustomerId::create(3))), PHP_EOL;
$wrapped = E\StorageOfCustomerFailedException::becauseOfException(E\CustomerDoesNotExistException::forId(CustomerId::create(3)));
echo describe($wrapped), PHP_EOL;
?>
--EXPECT--
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException here
Customer\Services\Exceptions\EmailAddressIsInvalidException ours here
own words 77 before ours
Customer\Services\Exceptions\CustomerDoesNotExistException
Customer\Services\Exceptions\StorageOfCustomerFailedException: Could not store customer because of previous error (Customer\Services\Exceptions\CustomerDoesNotExistException). <- Customer\Services\Exceptions\CustomerDoesNotExistException: Customer with ID "3" does not exists.
