--TEST--
Business information is empty unless it is given
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Model\ValueObjects\BusinessInformation;

var_dump(BusinessInformation::create()->toArray(), new BusinessInformation() == BusinessInformation::create());

$business = BusinessInformation::create('Gambio GmbH', 'DE123', true, true);
var_dump($business->toArray(), $business == new BusinessInformation('Gambio GmbH', 'DE123', true, true));
var_dump($business->companyName(), $business->vatId(), $business->isMerchant(), $business->isValidVatId());
var_dump(BusinessInformation::create(isValidVatId: true)->toArray());
?>
--EXPECT--
array(4) {
  ["companyName"]=>
  string(0) ""
  ["vatId"]=>
  string(0) ""
  ["isMerchant"]=>
  bool(false)
  ["isValidVatId"]=>
  bool(false)
}
bool(true)
array(4) {
  ["companyName"]=>
  string(11) "Gambio GmbH"
  ["vatId"]=>
  string(5) "DE123"
  ["isMerchant"]=>
  bool(true)
  ["isValidVatId"]=>
  bool(true)
}
bool(true)
string(11) "Gambio GmbH"
string(5) "DE123"
bool(true)
bool(true)
array(4) {
  ["companyName"]=>
  string(0) ""
  ["vatId"]=>
  string(0) ""
  ["isMerchant"]=>
  bool(false)
  ["isValidVatId"]=>
  bool(true)
}
