--TEST--
A guest may have a credit, at its creation and later
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $read = $shop->customerReadService();
    $id = $write->createGuestAccount(...customer_parts('john@example.org', credit: 10000))->value();
    $guest = $read->getCustomerById($id);
    echo $guest->credit(), PHP_EOL;
    $guest->changeCredit($shop->customerFactory()->createCredit(12.5));
    $write->storeCustomers($guest);
    echo $read->getCustomerById($id)->credit(), PHP_EOL;
});
?>
--EXPECT--
10000
12.5
