--TEST--
An e-mail address is compared folded, and kept as it was given
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach ([" John@Example.ORG ", "andre\u{301}s@Example.org", "\u{212A}elvin@example.org"] as $email) {
        $id = $shop->customerWriteService()->createCustomer(...customer_parts($email))->value();
        var_dump($shop->customerReadService()->getCustomerById($id)->email() === $email);
    }
});
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
