--TEST--
Deleting a customer deletes the password and the presence in whos_online
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('b@example.org'), customer_parts('c@example.org'));
    foreach ([2, 3] as $id) {
        $shop->customerPasswordWriteService()->setCustomerPassword($id, 'correct horse');
        put_online($shop, $id, "s$id");
    }
    $write->deleteCustomers(2);
    echo json_encode($shop->connection()->execute('SELECT customer_id FROM customer_credential')), json_encode($shop->connection()->execute('SELECT customer_id FROM whos_online')), PHP_EOL;
});
?>
--EXPECT--
[{"customer_id":3}][{"customer_id":3}]
