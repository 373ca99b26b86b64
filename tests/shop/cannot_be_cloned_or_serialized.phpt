--TEST--
What holds a connection can neither be cloned nor serialized
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach ([$shop, $shop->connection(), $shop->customerReadService(), $shop->customerWriteService(), $shop->customerPasswordWriteService(), $shop->outbox()] as $object) {
        attempt(fn () => clone $object);
        attempt(fn () => serialize($object));
        attempt(fn () => unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}'));
    }
    attempt(fn () => serialize($shop->configuration()));
});
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class Customer\Shop
Exception: Serialization of 'Customer\Shop' is not allowed
Exception: Unserialization of 'Customer\Shop' is not allowed
Error: Trying to clone an uncloneable object of class Customer\Connection
Exception: Serialization of 'Customer\Connection' is not allowed
Exception: Unserialization of 'Customer\Connection' is not allowed
Error: Trying to clone an uncloneable object of class Customer\Services\CustomerReadService
Exception: Serialization of 'Customer\Services\CustomerReadService' is not allowed
Exception: Unserialization of 'Customer\Services\CustomerReadService' is not allowed
Error: Trying to clone an uncloneable object of class Customer\Services\CustomerWriteService
Exception: Serialization of 'Customer\Services\CustomerWriteService' is not allowed
Exception: Unserialization of 'Customer\Services\CustomerWriteService' is not allowed
Error: Trying to clone an uncloneable object of class Customer\Services\CustomerPasswordWriteService
Exception: Serialization of 'Customer\Services\CustomerPasswordWriteService' is not allowed
Exception: Unserialization of 'Customer\Services\CustomerPasswordWriteService' is not allowed
Error: Trying to clone an uncloneable object of class Customer\Model\Events\Outbox
Exception: Serialization of 'Customer\Model\Events\Outbox' is not allowed
Exception: Unserialization of 'Customer\Model\Events\Outbox' is not allowed
Exception: Serialization of 'Customer\Configuration' is not allowed
