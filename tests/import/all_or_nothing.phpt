--TEST--
With $allOrNothing, one refused row keeps all others out, and no event is raised
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $rows = function (int $count, ?int $bad) {
        for ($i = 0; $i < $count; $i++) {
            yield ['email' => $i === $bad ? 'bad' : "a$i@example.org", 'firstName' => 'A', 'lastName' => 'B'];
        }
    };
    foreach ([null, 0, 5500, 10999] as $bad) {
        $report = $write->importCustomers($rows(11000, $bad), allOrNothing: true);
        echo json_encode($report), ' ', count($recorder->events), ' ', count($shop->outbox()), ' ', count($shop->customerReadService()->getCustomers()), PHP_EOL;
        $recorder->events = [];
        $shop->connection()->execute('DELETE FROM customer');
        $shop->connection()->execute('DELETE FROM customer_outbox');
    }
    var_dump($shop->connection()->inTransaction());
});
?>
--EXPECT--
{"imported":11000,"refused":0,"refusals":[]} 11000 11000 11000
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"The given email \"bad\" is not valid and can't be used"}]} 0 0 0
{"imported":0,"refused":1,"refusals":[{"position":5500,"reason":"The given email \"bad\" is not valid and can't be used"}]} 0 0 0
{"imported":0,"refused":1,"refusals":[{"position":10999,"reason":"The given email \"bad\" is not valid and can't be used"}]} 0 0 0
bool(false)
