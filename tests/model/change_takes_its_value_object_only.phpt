--TEST--
A change takes its own value object and nothing else, and refuses one without values
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects;

$customer = customer();
$before = serialize($customer);
foreach ([
    'changeCustomerGroup' => ValueObjects\CustomerGroup::class, 'changePersonalInformation' => ValueObjects\PersonalInformation::class,
    'changeBusinessInformation' => ValueObjects\BusinessInformation::class, 'changeContactInformation' => ValueObjects\ContactInformation::class,
    'changeCredit' => ValueObjects\CustomerCredit::class,
] as $method => $class) {
    echo outcome(fn() => $customer->$method(ValueObjects\CustomerId::create(1))), ' ', outcome(fn() => $customer->$method(null)), ' ', outcome(fn() => $customer->$method()), PHP_EOL;
    attempt(fn() => $customer->$method(hollow($class)));
}
echo outcome(fn() => $customer->changeIsFavoriteState([])), PHP_EOL;
var_dump(serialize($customer) === $before);
?>
--EXPECT--
TypeError TypeError ArgumentCountError
Error: The Customer\Model\ValueObjects\CustomerGroup object has not been initialized: it must be made by its class's own methods
TypeError TypeError ArgumentCountError
Error: The Customer\Model\ValueObjects\PersonalInformation object has not been initialized: it must be made by its class's own methods
TypeError TypeError ArgumentCountError
Error: The Customer\Model\ValueObjects\BusinessInformation object has not been initialized: it must be made by its class's own methods
TypeError TypeError ArgumentCountError
Error: The Customer\Model\ValueObjects\ContactInformation object has not been initialized: it must be made by its class's own methods
TypeError TypeError ArgumentCountError
Error: The Customer\Model\ValueObjects\CustomerCredit object has not been initialized: it must be made by its class's own methods
TypeError
bool(true)
