--TEST--
Many customers are created at once, and their ids come in the order of the arguments
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
    $ids = $write->createMultipleCustomers(customer_parts('c@example.org', credit: 1), customer_parts('a@example.org', isFavorite: true, group: 3), customer_parts('b@example.org'));
    var_dump($ids->toArray());
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo $customer->id(), ' ', $customer->email(), ' ', $customer->credit(), ' ', json_encode([$customer->isFavorite(), $customer->isMerchant(), $customer->customerGroup(), $customer->version()]), PHP_EOL;
    }
    $recorder->show();
    echo count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(3)
}
1 c@example.org 1 [false,false,2,1]
2 a@example.org 0 [true,true,3,1]
3 b@example.org 0 [false,false,2,1]
events: CustomerCreated 1, CustomerCreated 2, CustomerCreated 3
3
