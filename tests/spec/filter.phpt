--TEST--
The specification's snippet: filtering customers, sorted and by pages
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
    $found = $snippet->run('filter');
    var_dump($found['filteredCustomers'] instanceof Gambio\Admin\Modules\Customer\Model\Collections\Customers, $found['totalCountOfFilteredCustomers']);
    foreach ($found['filteredCustomers'] as $customer) {
        echo $customer->id(), ' ', $customer->gender(), ' ', $customer->email(), PHP_EOL;
    }
    /* The operation that the text names, with its slip of the pen, is none. */
    attempt(fn () => $shop->customerFilterService()->filterCustomers(['dateOfBirth' => 'get|2022-01-01']));
});
?>
--EXPECT--
bool(true)
int(2)
3 o guest@example.org
1 o admin@example.org
Customer\Query\SyntaxException: "get" is no operation; the attribute "personalInformation.dateOfBirth" takes eq, neq, like, in, nin, null, notnull. If the text before the "|" is a part of the value, write "eq|" before it
  get|2022-01-01
  ^
