--TEST--
The specification's snippet: creating a guest, as its comment says
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/snippet.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    // What the snippet has commented out: the same arguments for createGuestAccount().
    $snippet = file_get_contents(__DIR__ . '/snippets/create_one.inc');
    $comment = strstr($snippet, '// $id = $writeService->createGuestAccount');
    $code = strtr(preg_replace('/\$id = \$writeService->createCustomer.*/s', '', substr($snippet, strlen('<?php'))) . $comment, ['// ' => '']);
    $factory = $shop->customerFactory();
    $writeService = $shop->customerWriteService();
    eval($code);
    $guest = $shop->customerReadService()->getCustomerById($id->value());
    echo json_encode([$guest->isGuestAccount(), $guest->credit(), $guest->customerGroup(), $guest->email()]), PHP_EOL;
});
?>
--EXPECT--
[true,10000,1,"admin@example.org"]
