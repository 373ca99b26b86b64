--TEST--
The specification's snippet: creating multiple customers at once
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    ['ids' => $ids] = (new Snippet($shop))->run('create_many');
    echo json_encode($ids), PHP_EOL;
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo json_encode([$customer->id(), $customer->gender(), $customer->firstName(), $customer->customerNumber(), $customer->email(), $customer->credit(), $customer->isFavorite(), $customer->customerGroup(), $customer->isGuestAccount()]), PHP_EOL;
    }
});
?>
--EXPECT--
[1,2]
[1,"o","John","c-001","admin@example.org",10000,false,1,false]
[2,"f","Jane","c-002","admin2@example.org",0,true,2,false]
