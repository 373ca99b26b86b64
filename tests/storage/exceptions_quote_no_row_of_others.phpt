--TEST--
A message of the database holds no other customer's data
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->connection()->execute('CREATE UNIQUE INDEX one_phone ON customer (phone_number)');
    $parts = customer_parts('secret@example.org');
    $parts[2] = $shop->customerFactory()->createContactInformation('secret@example.org', '0170-SECRET');
    $shop->customerWriteService()->createCustomer(...$parts);
    $parts[2] = $shop->customerFactory()->createContactInformation('other@example.org', '0170-SECRET');
    foreach ([fn () => $shop->customerWriteService()->createCustomer(...$parts), fn () => $shop->customerWriteService()->createMultipleCustomers($parts)] as $call) {
        try {
            $call();
        } catch (Customer\Services\Exceptions\CreationOfCustomerFailedException $e) {
            echo $e::class, ' ', $e->getPrevious()->sqlState(), ' ', json_encode(str_contains($e->getMessage() . $e->getPrevious()->getMessage(), 'SECRET')), PHP_EOL;
        }
    }
});
?>
--EXPECT--
Customer\Services\Exceptions\CreationOfCustomerFailedException 23505 false
Customer\Services\Exceptions\CreationOfCustomerFailedException 23505 false
