--TEST--
Storing writes the columns of the changed block, the version and the time, and nothing else
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $id = $write->createCustomer(...customer_parts('john@example.org', ['dateOfBirth' => new DateTimeImmutable('1970-01-01'), 'customerNumber' => 'c-1'], ['companyName' => 'Gambio GmbH'], 5.0))->value();
    $changes = [
        'personal' => fn ($customer) => $customer->changePersonalInformation($factory->createPersonalInformation('f', 'Jane', 'Roe', 'c-2', new DateTimeImmutable('1971-02-03'))),
        'business' => fn ($customer) => $customer->changeBusinessInformation($factory->createBusinessInformation('Other GmbH', 'DE1', true, true)),
        'contact' => fn ($customer) => $customer->changeContactInformation($factory->createContactInformation('jane@example.org', '0170', '0171')),
        'credit' => fn ($customer) => $customer->changeCredit($factory->createCredit(6.5)),
        'favorite' => fn ($customer) => $customer->changeIsFavoriteState(true),
        'group' => fn ($customer) => $customer->changeCustomerGroup($factory->createCustomerGroup(3)),
    ];
    // Another program changes columns that the objects below have not read: they must survive.
    foreach ($changes as $name => $change) {
        $customer = $shop->customerReadService()->getCustomerById($id);
        $shop->connection()->execute("UPDATE customer SET updated_at = created_at, first_name = 'F', company_name = 'C', phone_number = 'P', credit = 0 WHERE id = 2");
        $before = rows_of($shop)[1];
        $change($customer);
        $write->storeCustomers($customer);
        $after = rows_of($shop)[1];
        $changed = array_keys(array_filter($after, fn ($value, $column) => $value !== $before[$column], ARRAY_FILTER_USE_BOTH));
        sort($changed);
        echo $name, ': ', implode(' ', $changed), PHP_EOL;
    }
});
?>
--EXPECT--
personal: customer_number customer_number_key date_of_birth first_name first_name_key gender last_name last_name_key search_text updated_at version
business: company_name company_name_key is_merchant is_valid_vat_id search_text updated_at vat_id vat_id_key version
contact: email email_key email_unique fax_number fax_number_key phone_number phone_number_key search_text updated_at version
credit: credit updated_at version
favorite: is_favorite updated_at version
group: group_id updated_at version
