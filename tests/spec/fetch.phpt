--TEST--
The specification's snippet: fetching all customers, all guests, or a specific one
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
    $snippet->run('create_many');
    $shop->customerWriteService()->createGuestAccount(...customer_parts('guest@example.org'));
    $found = $snippet->run('fetch');
    var_dump(
        $found['allCustomers'] instanceof Gambio\Admin\Modules\Customer\Model\Collections\Customers,
        count($found['allCustomers']),
        count($found['allGuestAccounts']),
        $found['specificCustomer'] instanceof Gambio\Admin\Modules\Customer\Model\Customer,
        $found['specificCustomer']->email(),
    );
});
?>
--EXPECT--
bool(true)
int(3)
int(1)
bool(true)
string(17) "admin@example.org"
