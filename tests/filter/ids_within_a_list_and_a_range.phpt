--TEST--
An id that must be in a list, or among what the search index finds, and in a range besides: SQLite 3.40 forgets the range if its indexes name the id
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $service = $shop->customerWriteService();
    for ($i = 1; $i <= 12; $i++) {
        $service->createCustomer(...customer_parts("a$i@example.org", ['lastName' => 'Doe'], ['vatId' => 'DE123']));
    }
    foreach ([
        ['lastName' => 'Doe', 'vatId' => 'DE123', 'id' => 'lt|3'],
        ['lastName' => 'Doe', 'id' => ['in' => [2, 5, 7], 'lte' => 4]],
        ['customerGroup' => 2, 'vatId' => '*E12*', 'id' => 'lte|2'],
        ['email' => 'a7@example.org', 'vatId' => 'DE123', 'id' => 'lt|3'],
        ['dateOfBirth' => 'null|', 'vatId' => 'DE123', 'id' => 'lte|-1'],
        ['dateOfBirth' => 'null|', 'vatId' => 'DE123', 'id' => 'between|3,4'],
        ['vatId' => 'DE123', 'id' => ['in' => [1, 9], 'lt' => 9]],
    ] as $filter) {
        echo implode(' ', array_column($shop->customerFilterService()->filterCustomers($filter)->toArray(), 'id')) ?: 'none', "\n";
    }
});
?>
--EXPECT--
1 2
2
1 2
none
none
3 4
1
