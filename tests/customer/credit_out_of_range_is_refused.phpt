--TEST--
A credit that is not finite, or of 100,000,000 or more, is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

/** Without the amount. */
function show_refusal(callable $call): void
{
    try {
        $call();
        echo 'no exception', PHP_EOL;
    } catch (InvalidArgumentException $e) {
        echo $e::class, ': ', strstr($e->getMessage(), '. Got: ', true), PHP_EOL;
    }
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    foreach ([NAN, INF, -INF, 1e8, -1e8, 99999999.99995, PHP_FLOAT_MAX] as $credit) {
        show_refusal(fn () => $write->createCustomer(...customer_parts(credit: $credit)));
        show_refusal(fn () => $write->createGuestAccount(...customer_parts(credit: $credit)));
        show_refusal(fn () => $write->createMultipleCustomers(customer_parts('jane@example.org'), customer_parts(credit: $credit)));
    }
    show_refusal(fn () => $write->createMultipleCustomers(array_replace(customer_parts(), [3 => PHP_INT_MAX])));
    show_emails($shop);
});
?>
--EXPECT--
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
InvalidArgumentException: Credit must be less than 100000000 and greater than -100000000
customers: none
