--TEST--
toArray() and JSON have the keys of Gambio's REST API, in their order
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

$customer = customer();
var_dump($customer->toArray());
echo json_encode($customer), PHP_EOL;
var_dump($customer->jsonSerialize() === $customer->toArray(), $customer->toArray('Y-m-d H:i:s') === $customer->toArray());
echo $customer->toArray(DATE_ATOM)['personalInformation']['dateOfBirth'], ' ', $customer->toArray('')['personalInformation']['dateOfBirth'], '.', PHP_EOL;
?>
--EXPECT--
array(8) {
  ["id"]=>
  int(7)
  ["customerGroup"]=>
  int(2)
  ["isGuestAccount"]=>
  bool(false)
  ["isFavorite"]=>
  bool(true)
  ["personalInformation"]=>
  array(5) {
    ["gender"]=>
    string(1) "m"
    ["firstName"]=>
    string(4) "John"
    ["lastName"]=>
    string(3) "Doe"
    ["dateOfBirth"]=>
    string(19) "1980-02-29 00:00:00"
    ["customerNumber"]=>
    string(5) "c-001"
  }
  ["contactInformation"]=>
  array(3) {
    ["email"]=>
    string(16) "john@example.org"
    ["phoneNumber"]=>
    string(4) "0170"
    ["faxNumber"]=>
    string(4) "0171"
  }
  ["businessInformation"]=>
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
  ["credit"]=>
  float(12.5)
}
{"id":7,"customerGroup":2,"isGuestAccount":false,"isFavorite":true,"personalInformation":{"gender":"m","firstName":"John","lastName":"Doe","dateOfBirth":"1980-02-29 00:00:00","customerNumber":"c-001"},"contactInformation":{"email":"john@example.org","phoneNumber":"0170","faxNumber":"0171"},"businessInformation":{"companyName":"Gambio GmbH","vatId":"DE123","isMerchant":true,"isValidVatId":true},"credit":12.5}
bool(true)
bool(true)
1980-02-29T00:00:00+00:00 .
