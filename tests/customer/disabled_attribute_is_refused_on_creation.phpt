--TEST--
An attribute that the configuration switches off can't be given to a new customer
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

/** The e-mail's name is the attribute's; everything else is left out. */
function parts_with(string $attribute, mixed $value): array
{
    $factory = new Customer\Services\CustomerFactory();
    $of = fn (string ...$names) => in_array($attribute, $names, true) ? [$attribute => $value] : [];

    return [
        $factory->createPersonalInformation(...$of('gender', 'dateOfBirth') + ['firstName' => 'John', 'lastName' => 'Doe']),
        $factory->createBusinessInformation(...$of('companyName', 'isMerchant')),
        $factory->createContactInformation(...['email' => "$attribute@example.org"] + $of('phoneNumber', 'faxNumber')),
        0.0,
    ];
}

on_each_engine(function (Engine $engine) {
    $switches = [
        'ACCOUNT_GENDER' => ['gender', 'f', ''],
        'ACCOUNT_DOB' => ['dateOfBirth', new DateTimeImmutable('1970-01-01'), null],
        'ACCOUNT_COMPANY' => ['companyName', 'Gambio GmbH', ''],
        'ACCOUNT_B2B_STATUS' => ['isMerchant', true, false],
        'ACCOUNT_TELEPHONE' => ['phoneNumber', '0170', ''],
        'ACCOUNT_FAX' => ['faxNumber', '0171', ''],
    ];
    foreach ($switches as $key => [$attribute, $value, $none]) {
        $shop = $engine->shop(new Customer\Configuration([$key => 'false']));
        $write = $shop->customerWriteService();
        $given = parts_with($attribute, $value);
        $row = ['email' => "$attribute@example.org", 'firstName' => 'John', 'lastName' => 'Doe', $attribute => $value];

        attempt(fn () => $write->createCustomer(...$given));
        attempt(fn () => $write->createGuestAccount(...$given));
        attempt(fn () => $write->createMultipleCustomers(customer_parts(), $given));
        attempt(fn () => $write->createMultipleGuestAccounts(customer_parts(), $given));
        echo json_encode($write->importCustomers([$row])), PHP_EOL;
        attempt(fn () => $write->createCustomer(...parts_with($attribute, $none)));
    }
    show_emails($shop);
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: gender can't be used, because the configuration ACCOUNT_GENDER forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: gender can't be used, because the configuration ACCOUNT_GENDER forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: gender can't be used, because the configuration ACCOUNT_GENDER forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: gender can't be used, because the configuration ACCOUNT_GENDER forbids it; leave it empty, or change the configuration
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"gender can't be used, because the configuration ACCOUNT_GENDER forbids it; leave it empty, or change the configuration"}]}
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: dateOfBirth can't be used, because the configuration ACCOUNT_DOB forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: dateOfBirth can't be used, because the configuration ACCOUNT_DOB forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: dateOfBirth can't be used, because the configuration ACCOUNT_DOB forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: dateOfBirth can't be used, because the configuration ACCOUNT_DOB forbids it; leave it empty, or change the configuration
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"dateOfBirth can't be used, because the configuration ACCOUNT_DOB forbids it; leave it empty, or change the configuration"}]}
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: companyName can't be used, because the configuration ACCOUNT_COMPANY forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: companyName can't be used, because the configuration ACCOUNT_COMPANY forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: companyName can't be used, because the configuration ACCOUNT_COMPANY forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: companyName can't be used, because the configuration ACCOUNT_COMPANY forbids it; leave it empty, or change the configuration
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"companyName can't be used, because the configuration ACCOUNT_COMPANY forbids it; leave it empty, or change the configuration"}]}
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: isMerchant can't be used, because the configuration ACCOUNT_B2B_STATUS forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: isMerchant can't be used, because the configuration ACCOUNT_B2B_STATUS forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: isMerchant can't be used, because the configuration ACCOUNT_B2B_STATUS forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: isMerchant can't be used, because the configuration ACCOUNT_B2B_STATUS forbids it; leave it empty, or change the configuration
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"isMerchant can't be used, because the configuration ACCOUNT_B2B_STATUS forbids it; leave it empty, or change the configuration"}]}
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: phoneNumber can't be used, because the configuration ACCOUNT_TELEPHONE forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: phoneNumber can't be used, because the configuration ACCOUNT_TELEPHONE forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: phoneNumber can't be used, because the configuration ACCOUNT_TELEPHONE forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: phoneNumber can't be used, because the configuration ACCOUNT_TELEPHONE forbids it; leave it empty, or change the configuration
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"phoneNumber can't be used, because the configuration ACCOUNT_TELEPHONE forbids it; leave it empty, or change the configuration"}]}
no exception
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration
{"imported":0,"refused":1,"refusals":[{"position":0,"reason":"faxNumber can't be used, because the configuration ACCOUNT_FAX forbids it; leave it empty, or change the configuration"}]}
no exception
customers: gender@example.org, dateOfBirth@example.org, companyName@example.org, isMerchant@example.org, phoneNumber@example.org, faxNumber@example.org
