--TEST--
After a fatal error inside transactional() nothing goes on in its transaction
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
getenv('USE_ZEND_ALLOC') === '0' && die('skip memory_limit needs the engine\'s own allocator');
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


$shop = new Customer\Shop('sqlite::memory:');
$shop->migrate();
register_shutdown_function(function () use ($shop) {
    ini_set('memory_limit', '-1');
    echo PHP_EOL;
    try {
        $shop->customerWriteService()->createCustomer(...customer_parts());
        $created = true;
    } catch (Customer\Services\Exceptions\CreationOfCustomerFailedException) {
        $created = false;
    }
    // Either the transaction has been left and this was a new one, or it is lost and says so.
    var_dump($created === !$shop->connection()->inTransaction());
});
$shop->transactional(function ($shop) {
    $shop->customerWriteService()->createCustomer(...customer_parts('lost@example.org'));
    ini_set('memory_limit', '16M');
    str_repeat('x', 64 * 1024 * 1024);
});
?>
--EXPECTF--
Fatal error: Allowed memory size of %d bytes exhausted%s
%Abool(true)
