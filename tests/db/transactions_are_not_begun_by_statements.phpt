--TEST--
A statement of the caller's own can neither begin nor end a transaction
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $run = fn (string $sql) => $shop->connection()->execute($sql);
    $count = fn () => count($shop->customerReadService()->getCustomers());
    $create = fn (string $email) => $shop->customerWriteService()->createCustomer(...customer_parts($email));
    $try = function (callable $call) {
        try {
            $call();
            echo 'no exception', PHP_EOL;
        } catch (Customer\CustomerThrowable $e) {
            echo ($e->getPrevious() ?? $e)->sqlState(), PHP_EOL;
        }
    };

    $try(fn () => $run('BEGIN'));
    $create('a@example.org');
    echo $count(), ' ', var_export($shop->connection()->inTransaction(), true), PHP_EOL;

    $try(fn () => $shop->transactional(function () use ($run, $create) {
        $create('b@example.org');
        $run('COMMIT');
    }));
    $try(fn () => $shop->transactional(function () use ($run, $create) {
        $create('c@example.org');
        try {
            $run('ROLLBACK');
        } catch (Customer\StorageException) {
        }
        $create('d@example.org');
    }));
    echo var_export($shop->connection()->inTransaction(), true), PHP_EOL;
    $create('e@example.org');
    $try(fn () => $run('SELECT 1'));
});
?>
--EXPECT--
2D000
1 false
2D000
25P02
false
no exception
