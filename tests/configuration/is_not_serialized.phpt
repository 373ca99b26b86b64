--TEST--
A configuration is neither serialized nor made by unserialize()
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

attempt(fn() => serialize(new Customer\Configuration()));
foreach (['O:22:"Customer\Configuration":0:{}', 'C:22:"Customer\Configuration":0:{}', "O:22:\"Customer\\Configuration\":1:{s:30:\"\0Customer\\Configuration\0values\";a:0:{}}"] as $payload) {
    attempt(fn() => @unserialize($payload));
}
attempt(fn() => serialize(new Customer\Services\CustomerFactory(new Customer\Configuration())));
?>
--EXPECT--
Exception: Serialization of 'Customer\Configuration' is not allowed
Exception: Unserialization of 'Customer\Configuration' is not allowed
Exception: Unserialization of 'Customer\Configuration' is not allowed
Exception: Unserialization of 'Customer\Configuration' is not allowed
Exception: Serialization of 'Customer\Configuration' is not allowed
