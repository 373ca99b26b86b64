--TEST--
What is wrong with one of many creation arguments is said with its index, and none is created
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $good = customer_parts('good@example.org');
    $with = fn (int $i, mixed $value) => array_replace(customer_parts(), [$i => $value]);
    $without = fn (int $i) => array_diff_key(customer_parts(), [$i => null]);
    foreach ([
        [], $with(0, $good[1]), $with(1, null), $with(2, 'john@example.org'), $with(3, '100'), $with(3, null), $with(4, 1), $with(4, null), $with(5, '2'), $with(5, 2.0),
        $without(0), $without(2), $without(3), ['personalInformation' => $good[0]],
    ] as $wrong) {
        attempt(fn () => $write->createMultipleCustomers($good, $good, $wrong));
    }
    attempt(fn () => $write->createMultipleCustomers($good, 'good'));
    attempt(fn () => $write->createMultipleGuestAccounts(null));
    attempt(fn () => $write->createMultipleCustomers(a: $good));
    show_emails($shop);
});
?>
--EXPECT--
InvalidArgumentException: First creation argument must implement Customer\Model\ValueObjects\PersonalInformation; Index: 2
InvalidArgumentException: First creation argument must implement Customer\Model\ValueObjects\PersonalInformation; Index: 2
InvalidArgumentException: Second creation argument must implement Customer\Model\ValueObjects\BusinessInformation; Index: 2
InvalidArgumentException: Third creation argument must implement Customer\Model\ValueObjects\ContactInformation; Index: 2
InvalidArgumentException: Fourth creation argument must be a float; Index: 2
InvalidArgumentException: Fourth creation argument must be a float; Index: 2
InvalidArgumentException: Fifth creation argument must be a boolean; Index: 2
InvalidArgumentException: Fifth creation argument must be a boolean; Index: 2
InvalidArgumentException: Sixth creation argument must be an integer or null; Index: 2
InvalidArgumentException: Sixth creation argument must be an integer or null; Index: 2
InvalidArgumentException: First creation argument must implement Customer\Model\ValueObjects\PersonalInformation; Index: 2
InvalidArgumentException: Third creation argument must implement Customer\Model\ValueObjects\ContactInformation; Index: 2
InvalidArgumentException: Fourth creation argument must be a float; Index: 2
InvalidArgumentException: First creation argument must implement Customer\Model\ValueObjects\PersonalInformation; Index: 2
TypeError: Customer\Services\CustomerWriteService::createMultipleCustomers(): Argument #2 must be of type array, string given
TypeError: Customer\Services\CustomerWriteService::createMultipleGuestAccounts(): Argument #1 must be of type array, null given
ArgumentCountError: Customer\Services\CustomerWriteService::createMultipleCustomers() does not accept unknown named parameters
customers: none
