--TEST--
The specification's snippets that change a customer
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $snippet = new Snippet($shop);
    $shop->customerWriteService()->createCustomer(...customer_parts('old@example.org', ['firstName' => 'Old'], ['isMerchant' => true], 12.0, true, 1));
    $recorder->events = [];
    foreach (['change_group', 'change_personal_information', 'change_business_information', 'change_contact_information', 'change_credit', 'change_favorite_state'] as $name) {
        $snippet->run($name);
        $recorder->show();
    }
    echo json_encode($shop->customerReadService()->getCustomerById(1), JSON_PRETTY_PRINT), PHP_EOL;
});
?>
--EXPECT--
events: CustomersCustomerGroupUpdated 1
events: CustomersPersonalInformationUpdated 1
events: CustomersBusinessInformationUpdated 1
events: CustomersContactInformationUpdated 1
events: CustomersCreditUpdated 1
events: CustomersFavoriteStateUpdated 1
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
    "credit": 0
}
