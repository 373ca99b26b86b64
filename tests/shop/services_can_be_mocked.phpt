--TEST--
A subclass may stand in for a service; one that skips the constructor gets a clear Error
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

final class Mocked extends Customer\Services\CustomerReadService
{
    public function __construct()
    {
    }

    public function getCustomerById(int $customerId): Customer\Model\Customer
    {
        throw new DomainException("asked for $customerId");
    }
}

final class MockedWriter extends Customer\Services\CustomerWriteService
{
    public function __construct()
    {
    }
}

final class MockedPasswords extends Customer\Services\CustomerPasswordWriteService
{
    public function __construct()
    {
    }
}

final class MockedOutbox extends Customer\Model\Events\Outbox
{
    public function __construct()
    {
    }
}

final class Counting extends Customer\Services\CustomerWriteService
{
    public int $deleted = 0;

    public function deleteCustomers(int ...$ids): void
    {
        $this->deleted += count($ids);
        parent::deleteCustomers(...$ids);
    }
}

on_each_engine(function (Engine $engine) {
    $mock = new Mocked();
    attempt(fn () => $mock->getCustomerById(17));
    attempt(fn () => $mock->getCustomers());
    $writer = new MockedWriter();
    foreach ([fn () => $writer->createCustomer(...customer_parts()), fn () => $writer->createMultipleCustomers(), fn () => $writer->storeCustomers(), fn () => $writer->deleteCustomers(2), fn () => $writer->deleteOutdatedGuestAccounts(), fn () => $writer->importCustomers([])] as $call) {
        attempt($call);
    }
    attempt(fn () => (new MockedPasswords())->setCustomerPassword(1, 'correct horse'));
    $outbox = new MockedOutbox();
    foreach ([fn () => $outbox->relay(fn () => null), fn () => count($outbox), fn () => $outbox->discard(new DateTime())] as $call) {
        attempt($call);
    }
    $counting = new Counting($engine->shop());
    $counting->deleteCustomers(2, 3);
    echo $counting->deleted, PHP_EOL;
    attempt(fn () => $counting->__construct($engine->shop()));
});
?>
--EXPECT--
DomainException: asked for 17
Error: The Mocked object has no shop: its constructor must call parent::__construct()
Error: The MockedWriter object has no shop: its constructor must call parent::__construct()
Error: The MockedWriter object has no shop: its constructor must call parent::__construct()
Error: The MockedWriter object has no shop: its constructor must call parent::__construct()
Error: The MockedWriter object has no shop: its constructor must call parent::__construct()
Error: The MockedWriter object has no shop: its constructor must call parent::__construct()
Error: The MockedWriter object has no shop: its constructor must call parent::__construct()
Error: The MockedPasswords object has no shop: its constructor must call parent::__construct()
Error: The MockedOutbox object has no shop: its constructor must call parent::__construct()
Error: The MockedOutbox object has no shop: its constructor must call parent::__construct()
Error: The MockedOutbox object has no shop: its constructor must call parent::__construct()
2
Error: The Counting object has been constructed already
