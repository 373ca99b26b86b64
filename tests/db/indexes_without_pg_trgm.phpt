--TEST--
A user who may not create the extension pg_trgm has all indexes but that of searches, until somebody else has created it
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
require __DIR__ . '/indexes.inc';
skip_unless_superuser();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/indexes.inc';

with_database(function (string $dsn, string $name) {
    $admin = new Customer\Connection($dsn);
    $admin->execute("CREATE ROLE {$name}_user LOGIN");
    $admin->execute("CREATE SCHEMA shop AUTHORIZATION {$name}_user");
    try {
        $shop = new Customer\Shop("$dsn&user={$name}_user&options=-csearch_path%3Dshop");
        echo $shop->migrate(), ' ', $shop->migrate(), ' ', $shop->createIndexes(), PHP_EOL;
        echo implode(' ', indexes_of($shop)), PHP_EOL;

        $shop->customerWriteService()->createCustomer(...customer_parts('john@example.org', ['lastName' => 'Möllenbeck']));
        $search = fn () => count($shop->customerSearchService()->searchCustomers('ollenb')) . ' ' . count($shop->customerFilterService()->filterCustomers(['lastName' => '*ollenb*'])) . PHP_EOL;
        echo $search();

        $admin->execute('CREATE SCHEMA elsewhere');
        $admin->execute('CREATE EXTENSION pg_trgm SCHEMA elsewhere');
        echo 'no right to the schema: ', $shop->migrate(), ' ', $shop->createIndexes(), PHP_EOL;
        $admin->execute("GRANT USAGE ON SCHEMA elsewhere TO {$name}_user");
        echo $shop->createIndexes(), ' ', $search();
        echo $shop->dropIndexes(), ' ', $search();
    } finally {
        $shop = null;
        $admin->execute('DROP SCHEMA shop CASCADE');
        $admin->execute("DROP OWNED BY {$name}_user");
        $admin->execute("DROP ROLE {$name}_user");
    }
});
?>
--EXPECT--
1 0 0
customer_by_birth customer_by_company customer_by_credit customer_by_email customer_by_favorite customer_by_first_name customer_by_full_name customer_by_group customer_by_guest customer_by_last_name customer_by_merchant customer_by_number customer_by_registration
1 1
no right to the schema: 0 0
1 1 1
11 1 1
