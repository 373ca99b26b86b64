--TEST--
A transaction within a transaction is undone by itself, or with the one around it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $result = $shop->transactional(function () use ($shop, $write) {
        $write->createCustomer(...customer_parts('a@example.org'));
        attempt(fn () => $shop->transactional(function () use ($shop, $write) {
            $write->createCustomer(...customer_parts('b@example.org'));
            $shop->transactional(fn () => $write->createCustomer(...customer_parts('c@example.org')));
            throw new DomainException('inner');
        }));
        $write->createCustomer(...customer_parts('d@example.org'));

        return $shop->transactional(fn () => $shop->transactional(fn () => 'deep'));
    });
    echo $result, PHP_EOL;
    show_emails($shop);
    attempt(fn () => $shop->transactional(function () use ($shop, $write) {
        $shop->transactional(fn () => $write->createCustomer(...customer_parts('e@example.org')));
        throw new DomainException('outer');
    }));
    show_emails($shop);
});
?>
--EXPECT--
DomainException: inner
deep
customers: a@example.org, d@example.org
DomainException: outer
customers: a@example.org, d@example.org
