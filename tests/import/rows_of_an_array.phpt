--TEST--
Rows of plain data are imported; what is not given is empty
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $report = $shop->customerWriteService()->importCustomers([
        ['email' => 'admin@example.org', 'firstName' => 'A', 'lastName' => 'Dmin', 'customerGroup' => 0],
        [
            'gender' => 'f', 'firstName' => 'Jäne', 'lastName' => "Dœ\t\\N", 'customerNumber' => 'c-001', 'dateOfBirth' => '1970-01-31',
            'companyName' => 'Gambio GmbH', 'vatId' => 'DE123', 'isMerchant' => 'true', 'isValidVatId' => '1',
            'email' => 'Jane@Example.org', 'phoneNumber' => '0170', 'faxNumber' => '0171',
            'credit' => '-12.3456', 'isFavorite' => 'TRUE', 'customerGroup' => '1', 'isGuestAccount' => 'true',
        ],
    ]);
    echo json_encode($report), PHP_EOL;
    echo json_encode($shop->customerReadService()->getCustomers(), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE), PHP_EOL;
});
?>
--EXPECT--
{"imported":2,"refused":0,"refusals":[]}
[
    {
        "id": 1,
        "customerGroup": 0,
        "isGuestAccount": false,
        "isFavorite": false,
        "personalInformation": {
            "gender": "",
            "firstName": "A",
            "lastName": "Dmin",
            "dateOfBirth": null,
            "customerNumber": ""
        },
        "contactInformation": {
            "email": "admin@example.org",
            "phoneNumber": "",
            "faxNumber": ""
        },
        "businessInformation": {
            "companyName": "",
            "vatId": "",
            "isMerchant": false,
            "isValidVatId": false
        },
        "credit": 0
    },
    {
        "id": 2,
        "customerGroup": 1,
        "isGuestAccount": true,
        "isFavorite": true,
        "personalInformation": {
            "gender": "f",
            "firstName": "Jäne",
            "lastName": "Dœ\t\\N",
            "dateOfBirth": "1970-01-31 00:00:00",
            "customerNumber": "c-001"
        },
        "contactInformation": {
            "email": "Jane@Example.org",
            "phoneNumber": "0170",
            "faxNumber": "0171"
        },
        "businessInformation": {
            "companyName": "Gambio GmbH",
            "vatId": "DE123",
            "isMerchant": true,
            "isValidVatId": true
        },
        "credit": -12.3456
    }
]
