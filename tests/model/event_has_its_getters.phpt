--TEST--
An event has the customer's id and what has changed, as the objects that it was made of
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Events;
use Customer\Model\ValueObjects;

$id = ValueObjects\CustomerId::create(9);
$samples = samples();
foreach ([
    'CustomerCreated' => [], 'CustomerDeleted' => [],
    'CustomersPersonalInformationUpdated' => ['personalInformation', $samples['PersonalInformation']],
    'CustomersBusinessInformationUpdated' => ['businessInformation', $samples['BusinessInformation']],
    'CustomersContactInformationUpdated' => ['contactInformation', $samples['ContactInformation']],
    'CustomersCreditUpdated' => ['customerCredit', $samples['CustomerCredit']],
    'CustomersFavoriteStateUpdated' => ['isFavorite', true],
    'CustomersCustomerGroupUpdated' => ['customerGroup', $samples['CustomerGroup']],
    'CustomersGuestAccountStateUpdated' => ['guestAccountState', true],
] as $name => $payload) {
    $class = "Customer\\Model\\Events\\$name";
    $event = $class::create($id, ...array_slice($payload, 1));
    echo $name, ' ', var_export($event->customerId() === $id, true);
    if ($payload) {
        [$getter, $value] = $payload;
        echo ' ', var_export($event->$getter() === $value, true), ' ', outcome(fn() => $class::create($id)), ' ', outcome(fn() => $class::create($id, [])), ' ', outcome(fn() => $class::create($value, $id));
    }
    echo ' ', outcome(fn() => $class::create()), ' ', outcome(fn() => $class::create(9, ...array_slice($payload, 1))), PHP_EOL;
}
?>
--EXPECT--
CustomerCreated true ArgumentCountError TypeError
CustomerDeleted true ArgumentCountError TypeError
CustomersPersonalInformationUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
CustomersBusinessInformationUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
CustomersContactInformationUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
CustomersCreditUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
CustomersFavoriteStateUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
CustomersCustomerGroupUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
CustomersGuestAccountStateUpdated true true ArgumentCountError TypeError TypeError ArgumentCountError TypeError
