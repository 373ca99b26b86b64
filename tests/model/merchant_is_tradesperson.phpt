--TEST--
isTradesperson() is another name of isMerchant()
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;

foreach ([true, false] as $isMerchant) {
    $business = BusinessInformation::create('', '', $isMerchant);
    var_dump($business->isMerchant(), $business->isTradesperson());
    $customer = customer();
    $customer->changeBusinessInformation($business);
    var_dump($customer->isMerchant(), $customer->isTradesperson());
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
