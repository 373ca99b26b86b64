--TEST--
Rows of one e-mail address replace guests among themselves as if they were created one after the other
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts('admin@example.org')); // customer 1 is never replaced
    $row = fn (string $email, string $firstName, bool $isGuest) => ['email' => $email, 'firstName' => $firstName, 'lastName' => 'X', 'isGuestAccount' => $isGuest];
    $report = $shop->customerWriteService()->importCustomers([
        $row('a@example.org', 'guest, replaced by a guest', true),
        $row('a@example.org', 'guest, replaced by a customer', true),
        $row('A@example.org', 'customer', false),
        $row('a@example.org', 'guest beside the customer', true),
        $row('a@example.org', 'second customer', false),
        $row('b@example.org', 'somebody else', false),
    ]);
    echo json_encode($report), PHP_EOL;
    foreach ($shop->customerReadService()->getCustomers() as $customer) {
        echo $customer->isGuestAccount() ? 'guest     ' : 'registered', ' ', $customer->firstName(), PHP_EOL;
    }
});
?>
--EXPECT--
{"imported":5,"refused":1,"refusals":[{"position":4,"reason":"Email address \"a@example.org\" is already taken."}]}
registered John
registered customer
guest      guest beside the customer
registered somebody else
