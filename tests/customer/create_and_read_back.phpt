--TEST--
A customer that is created is read back as it was given
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $id = $shop->customerWriteService()->createCustomer(
        $factory->createPersonalInformation('f', 'Jäne', 'Dœ', 'c-001', new DateTimeImmutable('1970-01-31 13:14:15')),
        $factory->createBusinessInformation('Gambio GmbH', 'DE123', true, true),
        $factory->createContactInformation('Jane@Example.org', '0170', '0171'),
        -12.3456,
        true,
        2,
    );
    echo json_encode($shop->customerReadService()->getCustomerById($id->value()), JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE), PHP_EOL;
});
?>
--EXPECT--
{
    "id": 1,
    "customerGroup": 2,
    "isGuestAccount": false,
    "isFavorite": true,
    "personalInformation": {
        "gender": "f",
        "firstName": "Jäne",
        "lastName": "Dœ",
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
