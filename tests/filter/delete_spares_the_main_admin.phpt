--TEST--
If the main admin is among those to be deleted, nobody is; the dry run says so, too
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    import($shop, rows(5));
    $recorder->events = [];
    $writer = $shop->customerWriteService();
    foreach ([['id' => 'gte|1'], ['lastName' => '*'], ['or' => [['id' => 'gte|4'], ['email' => 'customer1@example.org']]]] as $filters) {
        attempt(fn () => $writer->deleteFilteredCustomers($filters, false, 1));
        attempt(fn () => $writer->deleteFilteredCustomers($filters, true));
    }
    attempt(fn () => $shop->transactional(fn () => $writer->deleteFilteredCustomers(['id' => 'lte|2'])));
    $recorder->show();
    echo matching($shop, []), PHP_EOL;
    echo $writer->deleteFilteredCustomers(['not' => ['id' => 1]]), ' ', matching($shop, []), PHP_EOL;
});
?>
--EXPECT--
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException: The admin with the id "1" can't be deleted
events: none
1,2,3,4,5
4 1
