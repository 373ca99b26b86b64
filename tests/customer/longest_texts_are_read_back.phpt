--TEST--
The longest texts, also those that fold to many times their length, are read back as they were given
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    foreach (["\u{FDFA}", "\u{1D15E}", "\u{390}", "\u{10FFFD}", 'x'] as $i => $letter) {
        $text = str_repeat($letter, intdiv(255, strlen($letter)));
        $email = substr(str_repeat($letter, 60), 0, strlen($letter) * intdiv(200, strlen($letter))) . "$i@example.org";
        $parts = [
            $factory->createPersonalInformation('o', $text, $text, $text),
            $factory->createBusinessInformation($text, $text),
            $factory->createContactInformation($email, $text, $text),
            0.0,
        ];
        $customers = [
            $shop->customerReadService()->getCustomerById($write->createCustomer(...$parts)->value()),
        ];
        $write->deleteCustomers(...array_filter([$customers[0]->id()], fn ($id) => $id > 1));
        foreach ($customers as $customer) {
            var_dump($customer->firstName() === $text && $customer->lastName() === $text && $customer->customerNumber() === $text
                && $customer->companyName() === $text && $customer->vatId() === $text && $customer->email() === $email
                && $customer->phoneNumber() === $text && $customer->faxNumber() === $text);
        }
        $parts[2] = $factory->createContactInformation("b$email", $text, $text);
        [$id] = $write->createMultipleCustomers($parts)->toArray();
        var_dump($shop->customerReadService()->getCustomerById($id)->lastName() === $text);
    }
});
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
