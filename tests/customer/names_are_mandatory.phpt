--TEST--
First and last name must be given, unless ACCOUNT_NAMES_OPTIONAL is on and there is a company
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $cases = [[], ['firstName' => 'John'], ['lastName' => 'Doe']];
    foreach ([false, true] as $optional) {
        $shop = $engine->shop(new Customer\Configuration(['ACCOUNT_NAMES_OPTIONAL' => $optional]));
        $write = $shop->customerWriteService();
        foreach ([[], ['companyName' => 'Gambio GmbH']] as $business) {
            echo 'optional: ', var_export($optional, true), ', company: ', json_encode($business), PHP_EOL;
            foreach ($cases as $i => $names) {
                $parts = customer_parts("$i@example.org", $names + ['firstName' => '', 'lastName' => ''], $business);
                attempt(fn () => $write->createCustomer(...$parts));
            }
        }
    }
    show_emails($shop);
});
?>
--EXPECT--
optional: false, company: []
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: lastName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
optional: false, company: {"companyName":"Gambio GmbH"}
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: lastName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
optional: true, company: []
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: lastName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
optional: true, company: {"companyName":"Gambio GmbH"}
no exception
no exception
no exception
customers: 0@example.org, 1@example.org, 2@example.org
