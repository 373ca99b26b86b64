--TEST--
A shop may extend the factory, with or without calling its constructor
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Configuration;
use Customer\Services\CustomerFactory;

class OwnFactory extends CustomerFactory
{
    public mixed $self = null;

    public function __construct(private string $default) {}

    public function createContactInformation(string $email = '', string $phoneNumber = '', string $faxNumber = ''): Customer\Model\ValueObjects\ContactInformation
    {
        return parent::createContactInformation($email ?: $this->default, $phoneNumber, $faxNumber);
    }
}

$factory = new OwnFactory('shop@example.org');
var_dump($factory->createContactInformation()->email(), $factory->createBusinessInformation()->isMerchant(), $factory->createCustomerId(3)->value());
$factory = (new ReflectionClass(CustomerFactory::class))->newInstanceWithoutConstructor();
var_dump($factory->createBusinessInformation()->isMerchant());

// A factory that holds itself is found by the garbage collector.
$freed = new WeakMap();
for ($i = 0; $i < 10; $i++) {
    $factory = new OwnFactory('a@b.cc');
    $factory->self = $factory;
    $freed[$factory] = true;
}
unset($factory);
gc_collect_cycles();
var_dump(count($freed));

$factory = new CustomerFactory(new Configuration(['ACCOUNT_DEFAULT_B2B_STATUS' => true]));
attempt(fn() => $factory->__construct());
var_dump($factory->createBusinessInformation()->isMerchant(), (clone $factory)->createBusinessInformation()->isMerchant());
echo outcome(fn() => $factory->dynamic = 1), ' ', outcome(fn() => new CustomerFactory('x')), ' ', outcome(fn() => new CustomerFactory(hollow(CustomerFactory::class))), PHP_EOL;
?>
--EXPECT--
string(16) "shop@example.org"
bool(false)
int(3)
bool(false)
int(0)
Error: The CustomerFactory object has been constructed already
bool(true)
bool(true)
Error TypeError TypeError
