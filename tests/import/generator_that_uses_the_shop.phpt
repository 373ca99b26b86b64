--TEST--
What gives the rows may itself read and write the shop
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $rows = function () use ($shop, $write) {
        for ($i = 0; $i < 3; $i++) {
            $write->createCustomer(...customer_parts("created$i@example.org"));
            yield ['email' => "row$i@example.org", 'firstName' => 'A', 'lastName' => (string) count($shop->customerReadService()->getCustomers())];
        }
        echo json_encode($write->importCustomers([['email' => 'inner@example.org', 'firstName' => 'A', 'lastName' => 'B'], ['email' => 'created0@example.org', 'firstName' => 'A', 'lastName' => 'B']])), PHP_EOL;
        yield ['email' => 'inner@example.org', 'firstName' => 'A', 'lastName' => 'B'];
    };
    echo json_encode($write->importCustomers($rows())), PHP_EOL;
    show_emails($shop);
});
?>
--EXPECT--
{"imported":1,"refused":1,"refusals":[{"position":1,"reason":"Email address \"created0@example.org\" is already taken."}]}
{"imported":3,"refused":1,"refusals":[{"position":3,"reason":"Email address \"inner@example.org\" is already taken."}]}
customers: created0@example.org, created1@example.org, created2@example.org, inner@example.org, row0@example.org, row1@example.org, row2@example.org
