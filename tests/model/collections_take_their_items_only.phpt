--TEST--
A collection takes objects of its class only, and no named ones
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\Collections\Customers;
use Customer\Model\ValueObjects\CustomerGroup;
use Customer\Model\ValueObjects\CustomerId;

attempt(fn() => CustomerIds::create(CustomerGroup::create(1)));
attempt(fn() => CustomerIds::create(CustomerId::create(1), 2));
attempt(fn() => CustomerIds::create(CustomerId::create(1), [CustomerId::create(2)]));
attempt(fn() => Customers::create(customer(), CustomerId::create(1)));
attempt(fn() => Customers::create(null));
attempt(fn() => CustomerIds::create(...['id' => CustomerId::create(1)]));
attempt(fn() => Customers::create(hollow(Customer\Model\Customer::class)));
attempt(fn() => CustomerIds::create(hollow(CustomerId::class)));
?>
--EXPECT--
TypeError: Customer\Model\Collections\CustomerIds::create(): Argument #1 must be of type Customer\Model\ValueObjects\CustomerId, Customer\Model\ValueObjects\CustomerGroup given
TypeError: Customer\Model\Collections\CustomerIds::create(): Argument #2 must be of type Customer\Model\ValueObjects\CustomerId, int given
TypeError: Customer\Model\Collections\CustomerIds::create(): Argument #2 must be of type Customer\Model\ValueObjects\CustomerId, array given
TypeError: Customer\Model\Collections\Customers::create(): Argument #2 must be of type Customer\Model\Customer, Customer\Model\ValueObjects\CustomerId given
TypeError: Customer\Model\Collections\Customers::create(): Argument #1 must be of type Customer\Model\Customer, null given
ArgumentCountError: Customer\Model\Collections\CustomerIds::create() does not accept unknown named parameters
Error: The Customer\Model\Customer object has not been initialized: it must be made by its class's own methods
Error: The Customer\Model\ValueObjects\CustomerId object has not been initialized: it must be made by its class's own methods
