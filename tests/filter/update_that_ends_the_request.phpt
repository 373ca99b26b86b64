--TEST--
A change that ends the request, by exit or a fatal error, rolls its chunk back; the chunks before it stay
--EXTENSIONS--
customer
--SKIPIF--
<?php
if (getenv('USE_ZEND_ALLOC') === '0') {
    die("skip what a fatal error leaves is given back by the engine's own allocator only, which USE_ZEND_ALLOC=0 switches off");
}
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

const CHANGE = <<<'CODE'
$shop = new Customer\Shop(getenv('DSN'));
register_shutdown_function(function () use ($shop) {
    try { /* either the transaction has been left, or it is lost and says so */
        echo $shop->customerFilterService()->getCustomersTotalCount(['isFavorite' => true]) === 4 ? ': left or lost' : ': goes on';
    } catch (Customer\StorageException $e) {
        echo $e->sqlState() === '25P02' ? ': left or lost' : $e->getMessage();
    }
});
$shop->customerWriteService()->updateFilteredCustomers([], function ($customer) use ($argv) {
    $customer->changeIsFavoriteState(true);
    if ($customer->id() === 5) {
        echo $argv[1];
        match ($argv[1]) {
            'exit' => exit(),
            'fatal' => eval('class A {} class A {}'),
        };
    }
}, false, 2);
CODE;

on_each_engine(function (Engine $engine) {
    putenv("DSN=$engine->dsn");
    $shop = $engine->shop();
    import($shop, rows(8));
    $php = (getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_errors=0 -d log_errors=0';
    foreach (['exit', 'fatal'] as $how) {
        echo shell_exec("$php -r " . escapeshellarg(CHANGE) . ' ' . $how), '; ', matching($shop, ['isFavorite' => true]), PHP_EOL;
        $shop->customerWriteService()->updateFilteredCustomers([], fn ($customer) => $customer->changeIsFavoriteState(false));
    }
});
?>
--EXPECT--
exit: left or lost; 1,2,3,4
fatal: left or lost; 1,2,3,4
