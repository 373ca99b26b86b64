--TEST--
A credit is kept to four decimals, without the errors of binary fractions
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    foreach ([0.1 + 0.2, 99999999.9999, -99999999.9999, 0.00004, 0.00006, -0.00001, 1e-300, 12345678.9876] as $i => $credit) {
        $write->createCustomer(...customer_parts("a$i@example.org", credit: $credit));
        $write->createMultipleCustomers(customer_parts("b$i@example.org", credit: $credit));
    }
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo $customer->email(), ' ', json_encode($customer->credit()), PHP_EOL;
    }
});
?>
--EXPECT--
a0@example.org 0.3
b0@example.org 0.3
a1@example.org 99999999.9999
b1@example.org 99999999.9999
a2@example.org -99999999.9999
b2@example.org -99999999.9999
a3@example.org 0
b3@example.org 0
a4@example.org 0.0001
b4@example.org 0.0001
a5@example.org 0
b5@example.org 0
a6@example.org 0
b6@example.org 0
a7@example.org 12345678.9876
b7@example.org 12345678.9876
