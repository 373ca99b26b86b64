--TEST--
transactional() rolls back when the callable throws, whatever it throws
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

function takes_an_int(int $shop): void
{
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach ([new DomainException('exception'), new Error('error')] as $throwable) {
        attempt(fn () => $shop->transactional(function (Customer\Shop $shop) use ($throwable) {
            $shop->customerWriteService()->createCustomer(...customer_parts());
            $shop->connection()->execute('DELETE FROM customer_group WHERE id = 1');
            throw $throwable;
        }));
        show_emails($shop);
        var_dump($shop->connection()->inTransaction());
    }
    echo count($shop->connection()->execute('SELECT id FROM customer_group')), ' ', count($shop->outbox()), PHP_EOL;
    attempt(fn () => $shop->transactional('no_such_function'));
    attempt(fn () => $shop->transactional('takes_an_int'));
});
?>
--EXPECT--
DomainException: exception
customers: none
bool(false)
Error: error
customers: none
bool(false)
4 0
TypeError: Customer\Shop::transactional(): Argument #1 ($work) must be a valid callback, function "no_such_function" not found or invalid function name
TypeError: takes_an_int(): Argument #1 ($shop) must be of type int, Customer\Shop given
