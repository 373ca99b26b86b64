--TEST--
An e-mail address is searched to its end, however much it grows when it is folded
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $letter = "\u{FDFA}";
    $email = str_repeat($letter, 80) . '@example.org';
    $shop->customerWriteService()->createCustomer(...customer_parts($email, ['dateOfBirth' => new DateTimeImmutable('1970-05-06')]));
    $text = $shop->connection()->execute('SELECT search_text FROM customer')[0]['search_text'];
    $folded = Customer\Query\Schema::fold($letter);
    echo strlen($folded), ' ', str_replace($folded, '.', $text), PHP_EOL;
    echo count($shop->customerSearchService()->searchCustomers('ample.org')), PHP_EOL;
});
?>
--EXPECT--
33  john doe ................................................................................@example.org 1970-05-06
1
