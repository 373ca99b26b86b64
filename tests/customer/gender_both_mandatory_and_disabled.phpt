--TEST--
A configuration that demands a gender and forbids it lets nobody in, and says which setting
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop(new Customer\Configuration(['GENDER_MANDATORY' => true, 'ACCOUNT_GENDER' => false]));
    attempt(fn () => $shop->customerWriteService()->createCustomer(...customer_parts()));
    attempt(fn () => $shop->customerWriteService()->createCustomer(...customer_parts(personal: ['gender' => ''])));
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerAttributeIsDisabledException: gender can't be used, because the configuration ACCOUNT_GENDER forbids it; leave it empty, or change the configuration
Customer\Services\Exceptions\CustomerAttributeIsMissingException: gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
