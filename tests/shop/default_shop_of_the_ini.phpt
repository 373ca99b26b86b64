--TEST--
Without a shop, a service takes the one that customer.dsn names
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc'; skip_unless_sqlite();
?>
--INI--
customer.dsn=sqlite::memory:
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

$shop = new Customer\Shop();
$shop->migrate();
echo $shop->connection()->engine(), PHP_EOL;

// The services share one shop: what one writes, the other reads.
(new ReflectionProperty(Customer\Services\CustomerReadService::class, 'shop'))->getValue(new Customer\Services\CustomerReadService())->migrate();
$id = (new Customer\Services\CustomerWriteService())->createCustomer(...customer_parts());
(new Customer\Services\CustomerPasswordWriteService())->setCustomerPassword($id->value(), 'correct horse');
echo (new Customer\Services\CustomerReadService())->getCustomerById(1)->email(), ' ', count(new Customer\Model\Events\Outbox()), PHP_EOL;
attempt(fn () => ini_set('customer.dsn', 'sqlite:other.db') === false ? throw new LogicException('customer.dsn is for php.ini only') : null);
?>
--EXPECT--
sqlite
john@example.org 1
LogicException: customer.dsn is for php.ini only
