--TEST--
The search index follows every way of writing customers, and statements of the caller's own
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_search_index();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

/** Whom a search finds, as it is told by the index, and that the index has nothing else. */
function find(Customer\Shop $shop, string $term): void
{
    $found = array_map(fn ($customer) => $customer->email(), iterator_to_array($shop->customerSearchService()->searchCustomers($term)));
    echo "$term: ", implode(' ', $found) ?: 'nobody', PHP_EOL;
    if ($shop->connection()->engine() === 'sqlite') {
        $shop->connection()->execute("INSERT INTO customer_search (customer_search, rank) VALUES ('integrity-check', 1)");
    }
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $write = $shop->customerWriteService();
    $factory = $shop->customerFactory();

    $john = $write->createCustomer(...customer_parts('john@example.org', ['lastName' => 'Möllenbeck']));
    find($shop, 'ollenbe');

    $write->createMultipleCustomers(customer_parts('jane@example.org', ['lastName' => 'Möllenbrook']), customer_parts('jim@example.org', ['lastName' => 'Müllerin']));
    find($shop, 'llenb');

    $customer = $shop->customerReadService()->getCustomerById($john->value());
    $customer->changePersonalInformation($factory->createPersonalInformation('o', 'John', 'Kowalska'));
    $write->storeCustomers($customer);
    find($shop, 'ollenbe');
    find($shop, 'owals');

    $customer->changeCredit(Customer\Model\ValueObjects\CustomerCredit::create(5.0));
    $write->storeCustomers($customer);
    find($shop, 'owals');

    $write->createGuestAccount(...customer_parts('guest@example.org', ['lastName' => 'Erstgast']));
    $write->createGuestAccount(...customer_parts('guest@example.org', ['lastName' => 'Zweitgast']));
    find($shop, 'stgast');
    find($shop, 'tgast');

    $shop->connection()->execute("UPDATE customer SET search_text = ' by hand' WHERE email = 'jim@example.org'");
    find($shop, 'uller');
    find($shop, 'hand');

    $write->deleteCustomers(customer_of($shop, 'jane@example.org')->id());
    $shop->connection()->execute("DELETE FROM customer WHERE email = 'jim@example.org'");
    find($shop, 'llenb');
    find($shop, 'hand');

    try {
        $shop->transactional(function () use ($write) {
            $write->createCustomer(...customer_parts('gone@example.org', ['lastName' => 'Verweht']));
            throw new Exception();
        });
    } catch (Exception) {
    }
    find($shop, 'erweh');

    $many = fn (string $name, string ...$more) => array_map(fn ($email) => customer_parts($email, ['lastName' => $name]), [...array_map(fn ($i) => "$name$i@example.org", range(1, 12)), ...$more]);
    $write->createMultipleCustomers(...$many('Vielzahl', 'last@example.com'));
    find($shop, 'ielzahl example.com');
    attempt(fn () => $write->createMultipleCustomers(...$many('Doppelt', 'last@example.com')));
    $write->createCustomer(...customer_parts('after@example.org', ['lastName' => 'Hernach']));
    $shop->transactional(function () use ($write, $many) {
        attempt(fn () => $write->createMultipleCustomers(...$many('Doppelt', 'last@example.com')));
        $write->createCustomer(...customer_parts('within@example.org', ['lastName' => 'Darnach']));
    });
    find($shop, 'oppelt');
    find($shop, 'rnach');

    $shop->dropIndexes();
    $write->createCustomer(...customer_parts('late@example.org', ['lastName' => 'Nachzügler']));
    echo 'without: ', count($shop->customerSearchService()->searchCustomers('achzug')), PHP_EOL;
    $shop->createIndexes();
    find($shop, 'achzug');
});
?>
--EXPECT--
ollenbe: john@example.org
llenb: john@example.org jane@example.org
ollenbe: nobody
owals: john@example.org
owals: john@example.org
stgast: nobody
tgast: guest@example.org
uller: nobody
hand: jim@example.org
llenb: nobody
hand: nobody
erweh: nobody
ielzahl example.com: last@example.com
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "last@example.com" is already taken.
Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException: Email address "last@example.com" is already taken.
oppelt: nobody
rnach: after@example.org within@example.org
without: 1
achzug: late@example.org
