--TEST--
The specification's snippet: creating a new customer
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
    ['id' => $id] = (new Snippet($shop))->run('create_one');
    var_dump($id instanceof Gambio\Admin\Modules\Customer\Model\ValueObjects\CustomerId, $id->value());
    echo json_encode($shop->customerReadService()->getCustomerById(1), JSON_PRETTY_PRINT), PHP_EOL;
});
?>
--EXPECT--
bool(true)
int(1)
{
    "id": 1,
    "customerGroup": 1,
    "isGuestAccount": false,
    "isFavorite": false,
    "personalInformation": {
        "gender": "o",
        "firstName": "John",
        "lastName": "Doe",
        "dateOfBirth": "1970-01-01 00:00:00",
        "customerNumber": "c-001"
    },
    "contactInformation": {
        "email": "admin@example.org",
        "phoneNumber": "0170123456789",
        "faxNumber": "0170987654321"
    },
    "businessInformation": {
        "companyName": "Gambio GmbH",
        "vatId": "",
        "isMerchant": false,
        "isValidVatId": false
    },
    "credit": 10000
}
