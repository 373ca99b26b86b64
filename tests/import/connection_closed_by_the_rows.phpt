--TEST--
Rows or a callback that close the connection end the import by an exception
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


on_each_engine(function (Engine $engine) {
    $row = fn (string $email) => ['email' => $email, 'firstName' => 'A', 'lastName' => 'B'];
    $shop = $engine->shop();
    attempt(fn () => $shop->customerWriteService()->importCustomers((function () use ($shop, $row) {
        yield $row('a@example.org');
        $shop->connection()->close();
        yield $row('b@example.org');
    })()));

    $import = fn (Customer\Shop $shop, bool $allOrNothing) => $shop->customerWriteService()->importCustomers(
        (function () use ($row) {
            for ($i = 0; $i < 6000; $i++) {
                yield $row("c$i@example.org");
            }
        })(),
        fn () => $shop->connection()->close(),
        $allOrNothing,
    );
    attempt(fn () => $import($engine->shop(), false));
    attempt(fn () => $import($engine->shop(), true));
    echo count($engine->shop()->customerReadService()->getCustomers()), PHP_EOL;
});
?>
--EXPECT--
Customer\Services\Exceptions\CreationOfCustomerFailedException: Could not create customer because of previous error (Customer\ConnectionException). <- Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\Services\Exceptions\CreationOfCustomerFailedException: Could not create customer because of previous error (Customer\ConnectionException). <- Customer\ConnectionException: The connection is closed; make a new Customer\Connection
Customer\Services\Exceptions\CreationOfCustomerFailedException: Could not create customer because of previous error (Customer\ConnectionException). <- Customer\ConnectionException: The connection is closed; make a new Customer\Connection
5000
