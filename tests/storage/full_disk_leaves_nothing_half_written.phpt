--TEST--
A full disk is an exception that says so, and leaves nothing half-written
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

/** From now on the database has no room: SQLite's file may not grow, and PostgreSQL says so when it writes the outbox. */
function fill_disk(Engine $engine, Customer\Connection $connection): void
{
    if ($engine->name === 'sqlite') {
        $connection->execute('PRAGMA max_page_count = 1');
    } else {
        $connection->execute("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''could not extend file'' USING ERRCODE = ''53100''; END'");
        $connection->execute('CREATE TRIGGER refuse BEFORE INSERT ON customer_outbox FOR EACH ROW EXECUTE FUNCTION refuse()');
    }
}

/** Makes a call until it fails: what is left of SQLite's last page takes a few. */
function until_it_fails(callable $call): void
{
    try {
        for ($i = 0; $i < 10000; $i++) {
            $call($i);
        }
        echo 'no exception', PHP_EOL;
    } catch (Exception $e) {
        $storage = $e->getPrevious();
        echo $e::class, ' <- ', $storage::class, ' ', $storage->sqlState(), ' ', json_encode([$storage->isRetryable(), $storage->isOutcomeUnknown()]), PHP_EOL;
    }
}

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    fill_disk($engine, $shop->connection());
    $check = function () use ($shop, $recorder) {
        $customers = count($shop->customerReadService()->getCustomers());
        $created = array_filter($recorder->events, fn ($event) => $event instanceof Customer\Model\Events\CustomerCreated);
        var_dump($customers === count($created), count($shop->outbox()) === count($recorder->events), $shop->connection()->inTransaction());
    };
    $long = str_repeat('x', 250);
    until_it_fails(fn (int $i) => $write->createCustomer(...customer_parts("a$i@example.org", ['firstName' => $long])));
    $check();
    until_it_fails(fn (int $i) => $write->createGuestAccount(...customer_parts("b$i@example.org", ['firstName' => $long])));
    $check();
    until_it_fails(fn (int $i) => $write->createMultipleCustomers(...array_map(fn (int $j) => customer_parts("c$i.$j@example.org", ['firstName' => $long]), range(1, 500))));
    $check();
    until_it_fails(fn (int $i) => $write->importCustomers(array_map(fn (int $j) => ['email' => "d$i.$j@example.org", 'firstName' => $long, 'lastName' => 'Doe'], range(1, 500))));
    $check();
    until_it_fails(function (int $i) use ($shop, $write, $long) {
        $customer = $shop->customerReadService()->getCustomerById(1);
        $customer->changePersonalInformation($shop->customerFactory()->createPersonalInformation('f', str_repeat(chr(97 + $i % 26), 250), $long, $long));
        $write->storeCustomers($customer);
    });
    $check();
});
?>
--EXPECT--
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 53100 [true,false]
bool(true)
bool(true)
bool(false)
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 53100 [true,false]
bool(true)
bool(true)
bool(false)
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 53100 [true,false]
bool(true)
bool(true)
bool(false)
Customer\Services\Exceptions\CreationOfCustomerFailedException <- Customer\StorageException 53100 [true,false]
bool(true)
bool(true)
bool(false)
Customer\Services\Exceptions\StorageOfCustomerFailedException <- Customer\StorageException 53100 [true,false]
bool(true)
bool(true)
bool(false)
