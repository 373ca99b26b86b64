--TEST--
Composed and decomposed letters make one e-mail address, accents another
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts("andr\u{E9}s18@adventure-works.com"));
    attempt(fn () => $write->createCustomer(...customer_parts("andre\u{301}s18@adventure-works.com")));
    attempt(fn () => $write->createCustomer(...customer_parts('andres18@adventure-works.com')));
    echo count($shop->customerReadService()->getCustomers()), PHP_EOL;
});
?>
--EXPECT--
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "andrés18@adventure-works.com" is already taken.
no exception
2
