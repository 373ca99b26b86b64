--TEST--
The specification's snippet that deletes customers 1, 3 and 5 is refused: 1 is the main admin
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createMultipleCustomers(...array_map(fn (int $i) => customer_parts("a$i@example.org"), range(1, 5)));
    try {
        (new Snippet($shop))->run('delete');
    } catch (Gambio\Admin\Modules\Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException $e) {
        echo $e->getMessage(), PHP_EOL;
    }
    show_emails($shop);
});
?>
--EXPECT--
The admin with the id "1" can't be deleted
customers: a1@example.org, a2@example.org, a3@example.org, a4@example.org, a5@example.org
