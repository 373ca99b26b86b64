--TEST--
A shop takes a connection or a DSN, and checks what it is given
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    // What the message says of the engines depends on the build.
    $attempt = function (callable $call) {
        try {
            $call();
            echo 'no exception', PHP_EOL;
        } catch (InvalidArgumentException $e) {
            echo $e::class, ': ', strtok($e->getMessage(), ';'), PHP_EOL;
        }
    };
    foreach (['mysql://localhost/shop', 'shop.db', '', 'pgsql:host=localhost', "sqlite:a\0b", 'http://example.org'] as $dsn) {
        $attempt(fn () => new Customer\Shop($dsn));
    }
    attempt(fn () => new Customer\Shop([]));
    attempt(fn () => new Customer\Shop($engine->dsn, []));
    foreach ([0, -1, PHP_INT_MIN] as $id) {
        attempt(fn () => new Customer\Shop($engine->dsn, shopId: $id));
    }
    $connection = new Customer\Connection($engine->dsn);
    $configuration = new Customer\Configuration(['ACCOUNT_FAX' => false]);
    $shop = new Customer\Shop($connection, $configuration, null, PHP_INT_MAX);
    var_dump($shop->connection() === $connection, $shop->configuration() === $configuration, $shop->shopId(), $connection->engine() === $engine->name);
    attempt(fn () => $shop->__construct());
});
?>
--EXPECT--
InvalidArgumentException: The DSN was not understood. Expected one of: postgresql://user@host/database, host=… dbname=… (libpq's key=value form), sqlite:PATH, sqlite::memory:
InvalidArgumentException: The DSN was not understood. Expected one of: postgresql://user@host/database, host=… dbname=… (libpq's key=value form), sqlite:PATH, sqlite::memory:
InvalidArgumentException: No DSN was given, and customer.dsn in php.ini is empty
InvalidArgumentException: The DSN was not understood. Expected one of: postgresql://user@host/database, host=… dbname=… (libpq's key=value form), sqlite:PATH, sqlite::memory:
InvalidArgumentException: The DSN was not understood. Expected one of: postgresql://user@host/database, host=… dbname=… (libpq's key=value form), sqlite:PATH, sqlite::memory:
InvalidArgumentException: The DSN was not understood. Expected one of: postgresql://user@host/database, host=… dbname=… (libpq's key=value form), sqlite:PATH, sqlite::memory:
TypeError: Customer\Shop::__construct(): Argument #1 ($connection) must be of type Customer\Connection|string|null, array given
TypeError: Customer\Shop::__construct(): Argument #2 ($configuration) must be of type ?Customer\Configuration, array given
InvalidArgumentException: shopId must be at least 1, 0 given
InvalidArgumentException: shopId must be at least 1, -1 given
InvalidArgumentException: shopId must be at least 1, -9223372036854775808 given
bool(true)
bool(true)
int(9223372036854775807)
bool(true)
Error: The Customer\Shop object has been constructed already
