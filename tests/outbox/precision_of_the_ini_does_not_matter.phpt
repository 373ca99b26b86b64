--TEST--
What the outbox keeps does not depend on serialize_precision
--EXTENSIONS--
customer
--INI--
serialize_precision=3
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $customer = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts())->value());
    $customer->changeCredit($shop->customerFactory()->createCredit(12345.6789));
    $write->storeCustomers($customer);
    $shop->outbox()->relay(function (object $event) {
        if ($event instanceof Customer\Model\Events\CustomersCreditUpdated) {
            var_dump($event->customerCredit()->value() === 12345.6789);
        }
    });
});
?>
--EXPECT--
bool(true)
