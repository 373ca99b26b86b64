--TEST--
Without a shop and without customer.dsn, a service says what is missing
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    attempt(fn () => new Customer\Services\CustomerReadService());
    attempt(fn () => new Customer\Services\CustomerWriteService());
    attempt(fn () => new Customer\Services\CustomerPasswordWriteService());
    attempt(fn () => new Customer\Model\Events\Outbox());
    attempt(fn () => new Customer\Shop());
    attempt(fn () => new Customer\Services\CustomerReadService($engine->dsn));
});
?>
--EXPECT--
InvalidArgumentException: No DSN was given, and customer.dsn in php.ini is empty; give one, such as sqlite:customers.db or postgresql://localhost/shop
InvalidArgumentException: No DSN was given, and customer.dsn in php.ini is empty; give one, such as sqlite:customers.db or postgresql://localhost/shop
InvalidArgumentException: No DSN was given, and customer.dsn in php.ini is empty; give one, such as sqlite:customers.db or postgresql://localhost/shop
InvalidArgumentException: No DSN was given, and customer.dsn in php.ini is empty; give one, such as sqlite:customers.db or postgresql://localhost/shop
InvalidArgumentException: No DSN was given, and customer.dsn in php.ini is empty; give one, such as sqlite:customers.db or postgresql://localhost/shop
TypeError: Customer\Services\CustomerReadService::__construct(): Argument #1 ($shop) must be of type ?Customer\Shop, string given
