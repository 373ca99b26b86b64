--TEST--
A relay's arguments are checked before anything is leased
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $outbox = $shop->outbox();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    $listener = fn () => null;
    attempt(fn () => $outbox->relay('no_such_function'));
    attempt(fn () => $outbox->relay(null));
    attempt(fn () => $outbox->relay(new stdClass()));
    foreach ([0, -1, 10001, PHP_INT_MAX, PHP_INT_MIN] as $number) {
        attempt(fn () => $outbox->relay($listener, $number));
    }
    foreach ([0, -1, 86401, PHP_INT_MAX, PHP_INT_MIN] as $number) {
        attempt(fn () => $outbox->relay($listener, 1, $number));
    }
    attempt(fn () => $outbox->discard('yesterday'));
    attempt(fn () => $outbox->discard((new ReflectionClass(DateTime::class))->newInstanceWithoutConstructor()));
    var_dump($outbox->relay($listener, 10000, 86400));
});
?>
--EXPECT--
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, string given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, null given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, stdClass given
InvalidArgumentException: limit must be between 1 and 10000, 0 given
InvalidArgumentException: limit must be between 1 and 10000, -1 given
InvalidArgumentException: limit must be between 1 and 10000, 10001 given
InvalidArgumentException: limit must be between 1 and 10000, 9223372036854775807 given
InvalidArgumentException: limit must be between 1 and 10000, -9223372036854775808 given
InvalidArgumentException: lease must be between 1 and 86400 seconds, 0 given
InvalidArgumentException: lease must be between 1 and 86400 seconds, -1 given
InvalidArgumentException: lease must be between 1 and 86400 seconds, 86401 given
InvalidArgumentException: lease must be between 1 and 86400 seconds, 9223372036854775807 given
InvalidArgumentException: lease must be between 1 and 86400 seconds, -9223372036854775808 given
TypeError: Customer\Model\Events\Outbox::discard(): Argument #1 ($before) must be of type DateTimeInterface, string given
Error: The DateTime object has not been correctly initialized by its constructor
int(1)
