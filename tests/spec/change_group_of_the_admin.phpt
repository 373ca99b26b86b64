--TEST--
The specification's snippet that changes the group is refused for a main admin of another group
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
    $shop->customerWriteService()->createCustomer(...customer_parts(group: 0));
    try {
        (new Snippet($shop))->run('change_group');
    } catch (Gambio\Admin\Modules\Customer\Services\Exceptions\ChangingOfMainAdminCustomerGroupNotPermittedException $e) {
        echo $e->getMessage(), PHP_EOL;
    }
    echo $shop->customerReadService()->getCustomerById(1)->customerGroup(), PHP_EOL;
});
?>
--EXPECT--
The admin with the id "1" can't be put in a different customer group
0
