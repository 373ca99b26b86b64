--TEST--
The specification's snippet: creating multiple guests at once, as its comment says
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
    $snippet = new Snippet($shop);
    ['creationArgs' => $creationArgs] = $snippet->run('create_many');
    $ids = $shop->customerWriteService()->createMultipleGuestAccounts(...$creationArgs);
    echo json_encode($ids), ' ', count($shop->customerReadService()->getGuestAccounts()), PHP_EOL;
});
?>
--EXPECT--
[3,4] 2
