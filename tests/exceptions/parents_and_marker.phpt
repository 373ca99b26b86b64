--TEST--
Every exception implements CustomerThrowable, and has the parents that Gambio's documentation says
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
foreach ((new ReflectionExtension('customer'))->getClasses() as $class) {
    if (!$class->implementsInterface(Throwable::class)) {
        continue;
    }
    if (!$class->implementsInterface(Customer\CustomerThrowable::class)) {
        echo $class->name, " is not marked\n";
    }
    if ($class->isInterface() || !preg_match('/^Customer\\\\(Services\\\\Exceptions\\\\\w+|StorageException|ConnectionException)$/', $class->name)) {
        continue;
    }
    $parents = [];
    for ($parent = $class; $parent = $parent->getParentClass();) {
        $parents[] = $parent->name;
    }
    echo $class->name, ': ', implode(' ', $parents), PHP_EOL;
}
var_dump(is_subclass_of(Customer\CustomerThrowable::class, Throwable::class));
?>
--EXPECT--
Customer\StorageException: RuntimeException Exception
Customer\ConnectionException: Customer\StorageException RuntimeException Exception
Customer\Services\Exceptions\CreationOfCustomerFailedException: Exception
Customer\Services\Exceptions\StorageOfCustomerFailedException: Exception
Customer\Services\Exceptions\DeletionOfCustomerFailedException: Exception
Customer\Services\Exceptions\InvalidPasswordFormatException: Exception
Customer\Services\Exceptions\CustomerDoesNotExistException: Exception
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Customer\Services\Exceptions\CreationOfCustomerFailedException Exception
Customer\Services\Exceptions\CustomerGroupDoesNotExistException: Customer\Services\Exceptions\CreationOfCustomerFailedException Exception
Customer\Services\Exceptions\EmailAddressIsInvalidException: InvalidArgumentException LogicException Exception
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: Customer\Services\Exceptions\DeletionOfCustomerFailedException Exception
Customer\Services\Exceptions\ChangingOfMainAdminCustomerGroupNotPermittedException: Customer\Services\Exceptions\StorageOfCustomerFailedException Exception
Customer\Services\Exceptions\GuestCustomersBalanceCantBeChangedException: Customer\Services\Exceptions\StorageOfCustomerFailedException Exception
Customer\Services\Exceptions\GuestCustomersCantBeCreatedWithABalanceException: Customer\Services\Exceptions\CreationOfCustomerFailedException Exception
Customer\Services\Exceptions\GuestCustomersCantHaveAPasswordException: Customer\Services\Exceptions\StorageOfCustomerFailedException Exception
Customer\Services\Exceptions\CustomerHasBeenModifiedException: Customer\Services\Exceptions\StorageOfCustomerFailedException Exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: InvalidArgumentException LogicException Exception
Customer\Services\Exceptions\CustomerAttributeIsMissingException: InvalidArgumentException LogicException Exception
bool(true)
