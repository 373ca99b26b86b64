--TEST--
To create, store or delete none is no error and does nothing
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    var_dump(count($write->createMultipleCustomers()), count($write->createMultipleGuestAccounts()));
    $write->storeCustomers();
    $write->deleteCustomers();
    echo json_encode($write->importCustomers([])), PHP_EOL;
    $recorder->show();
});
?>
--EXPECT--
int(0)
int(0)
{"imported":0,"refused":0,"refusals":[]}
events: none
