--TEST--
Value objects and collections are JSON as their toArray() or their value
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    echo $name, ' ', json_encode($object), PHP_EOL;
}
echo outcome(fn() => samples()['PersonalInformation']->jsonSerialize('Y')), ' ', outcome(fn() => customer()->jsonSerialize('Y')), PHP_EOL;
?>
--EXPECT--
CustomerId 7
CustomerGroup 2
CustomerGender "f"
CustomerCredit 12.5
PersonalInformation {"gender":"m","firstName":"John","lastName":"Doe","dateOfBirth":"1980-02-29 00:00:00","customerNumber":"c-001"}
BusinessInformation {"companyName":"Gambio GmbH","vatId":"DE123","isMerchant":true,"isValidVatId":true}
ContactInformation {"email":"john@example.org","phoneNumber":"0170","faxNumber":"0171"}
Customer {"id":7,"customerGroup":3,"isGuestAccount":false,"isFavorite":true,"personalInformation":{"gender":"m","firstName":"John","lastName":"Doe","dateOfBirth":"1980-02-29 00:00:00","customerNumber":"c-001"},"contactInformation":{"email":"john@example.org","phoneNumber":"0170","faxNumber":"0171"},"businessInformation":{"companyName":"Gambio GmbH","vatId":"DE123","isMerchant":true,"isValidVatId":true},"credit":12.5}
Customers [{"id":1,"customerGroup":2,"isGuestAccount":false,"isFavorite":true,"personalInformation":{"gender":"m","firstName":"John","lastName":"Doe","dateOfBirth":"1980-02-29 00:00:00","customerNumber":"c-001"},"contactInformation":{"email":"john@example.org","phoneNumber":"0170","faxNumber":"0171"},"businessInformation":{"companyName":"Gambio GmbH","vatId":"DE123","isMerchant":true,"isValidVatId":true},"credit":12.5},{"id":2,"customerGroup":3,"isGuestAccount":false,"isFavorite":true,"personalInformation":{"gender":"m","firstName":"John","lastName":"Doe","dateOfBirth":"1980-02-29 00:00:00","customerNumber":"c-001"},"contactInformation":{"email":"john@example.org","phoneNumber":"0170","faxNumber":"0171"},"businessInformation":{"companyName":"Gambio GmbH","vatId":"DE123","isMerchant":true,"isValidVatId":true},"credit":12.5}]
CustomerIds [7,8]
CustomerCreated {}
CustomerDeleted {}
CustomersPersonalInformationUpdated {}
CustomersBusinessInformationUpdated {}
CustomersContactInformationUpdated {}
CustomersCreditUpdated {}
CustomersFavoriteStateUpdated {}
CustomersCustomerGroupUpdated {}
CustomersGuestAccountStateUpdated {}
ArgumentCountError ArgumentCountError
