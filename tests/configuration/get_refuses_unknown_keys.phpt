--TEST--
Asking for a key that is not known says which key it was
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

$configuration = new Customer\Configuration();
foreach (['', 'ACCOUNT_FAXX', 'account_fax', 'configuration/', 'configuration/configuration/ACCOUNT_FAX', "ACCOUNT_FAX\0", "\xff\n", str_repeat('x', 100)] as $key) {
    attempt(fn() => $configuration->get($key));
}
?>
--EXPECT--
InvalidArgumentException: The configuration has no key ""; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "ACCOUNT_FAXX"; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "account_fax"; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "configuration/"; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "configuration/configuration/ACCOUNT_FAX"; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "ACCOUNT_FAX?"; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "??"; Configuration::toArray() lists them
InvalidArgumentException: The configuration has no key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"; Configuration::toArray() lists them
