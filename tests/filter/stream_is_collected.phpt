--TEST--
A stream is no value: it can't be made, cloned, serialized or written to; and a cycle through it is collected
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $dispatcher = new class {
        public array $held = [];
        public function dispatch(object $event): void {}
    };
    $shop = $engine->shop(dispatcher: $dispatcher);
    import($shop, rows(3));
    $stream = $shop->customerFilterService()->streamCustomers();
    foreach ($stream as $customer) {
        break;
    }
    attempt(fn () => clone $stream);
    attempt(fn () => serialize($stream));
    attempt(fn () => $stream->x = 1);
    attempt(fn () => new Customer\Services\CustomerStream());
    attempt(fn () => (new ReflectionClass('Customer\Services\CustomerStream'))->newInstanceWithoutConstructor());
    attempt(fn () => unserialize('O:32:"Customer\Services\CustomerStream":0:{}'));
    print_r($stream);

    $dispatcher->held[] = $stream;
    $weak = WeakReference::create($stream);
    unset($stream, $shop, $dispatcher, $customer);
    gc_collect_cycles();
    var_dump($weak->get());
});
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class Customer\Services\CustomerStream
Exception: Serialization of 'Customer\Services\CustomerStream' is not allowed
Error: Cannot create dynamic property Customer\Services\CustomerStream::$x
Error: Call to private Customer\Services\CustomerStream::__construct() from global scope
ReflectionException: Class Customer\Services\CustomerStream is an internal class marked as final that cannot be instantiated without invoking its constructor
Exception: Unserialization of 'Customer\Services\CustomerStream' is not allowed
Customer\Services\CustomerStream Object
(
)
NULL
