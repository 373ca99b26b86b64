--TEST--
The configuration's keys and their values, unless others are given
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Configuration;

$configuration = new Configuration();
foreach ($configuration->toArray() as $key => $value) {
    echo $key, ' ', var_export($value, true), $configuration->get($key) === $value && $configuration->get("configuration/$key") === $value ? '' : ' !', PHP_EOL;
}
var_dump($configuration == new Configuration([]));
?>
--EXPECT--
ACCOUNT_B2B_STATUS true
ACCOUNT_COMPANY true
ACCOUNT_DOB true
ACCOUNT_FAX true
ACCOUNT_GENDER true
ACCOUNT_TELEPHONE true
ACCOUNT_NAMES_OPTIONAL false
ACCOUNT_DEFAULT_B2B_STATUS false
GENDER_MANDATORY false
DELETE_GUEST_ACCOUNT true
DEFAULT_CUSTOMERS_STATUS_ID 2
DEFAULT_CUSTOMERS_STATUS_ID_ADMIN 0
DEFAULT_CUSTOMERS_STATUS_ID_GUEST 1
ENTRY_CITY_MIN_LENGTH 2
ENTRY_COMPANY_MIN_LENGTH 2
ENTRY_DOB_MIN_LENGTH 10
ENTRY_EMAIL_ADDRESS_MIN_LENGTH 6
ENTRY_FIRST_NAME_MIN_LENGTH 2
ENTRY_HOUSENUMBER_MIN_LENGTH 1
ENTRY_LAST_NAME_MIN_LENGTH 2
ENTRY_PASSWORD_MIN_LENGTH 5
ENTRY_POSTCODE_MIN_LENGTH 4
ENTRY_STATE_MIN_LENGTH 2
ENTRY_STREET_ADDRESS_MIN_LENGTH 1
ENTRY_TELEPHONE_MIN_LENGTH 0
bool(true)
