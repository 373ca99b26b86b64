--TEST--
transactional() commits when the callable returns, and returns what that returned
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $other = $engine->shop();
    var_dump($shop->transactional(function (Customer\Shop $given) use ($shop, $other) {
        $given->customerWriteService()->createCustomer(...customer_parts());
        var_dump($given === $shop, $shop->connection()->inTransaction(), count($other->customerReadService()->getCustomers()));

        return ['returned'];
    }));
    var_dump($shop->connection()->inTransaction(), count($other->customerReadService()->getCustomers()), $shop->transactional(fn () => null));
    var_dump($shop->transactional(function &() {
        static $value = 'by reference';

        return $value;
    }));
});
?>
--EXPECT--
bool(true)
bool(true)
int(0)
array(1) {
  [0]=>
  string(8) "returned"
}
bool(false)
int(1)
NULL
string(12) "by reference"
