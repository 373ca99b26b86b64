--TEST--
A shop and its services take no dynamic property, and their own are read-only
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach ([$shop, $shop->connection(), $shop->customerReadService(), $shop->outbox()] as $object) {
        attempt(fn () => $object->other = 1);
    }
    attempt(fn () => $shop->shopId = 2);
    attempt(fn () => (new ReflectionProperty($shop, 'shopId'))->setValue($shop, 2));
    echo $shop->shopId(), PHP_EOL;
});
?>
--EXPECT--
Error: Cannot create dynamic property Customer\Shop::$other
Error: Cannot create dynamic property Customer\Connection::$other
Error: Cannot create dynamic property Customer\Services\CustomerReadService::$other
Error: Cannot create dynamic property Customer\Model\Events\Outbox::$other
Error: Cannot access private property Customer\Shop::$shopId
Error: Cannot modify readonly property Customer\Shop::$shopId
1
