--TEST--
A customer remembers which parts differ from what was read, and equal values are none
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;
use Customer\Model\ValueObjects\ContactInformation;
use Customer\Model\ValueObjects\CustomerCredit;
use Customer\Model\ValueObjects\CustomerGroup;

$changes = function (callable $change): int {
    $customer = customer();
    $change($customer);

    return $customer->__serialize()['changes'];
};
var_dump(
    $changes(fn($c) => null),
    $changes(fn($c) => $c->changeCustomerGroup(CustomerGroup::create(3))),
    $changes(fn($c) => $c->changePersonalInformation(personal_information('Jane'))),
    $changes(fn($c) => $c->changeBusinessInformation(BusinessInformation::create('Gambio GmbH', 'DE123', true, false))),
    $changes(fn($c) => $c->changeContactInformation(ContactInformation::create('John@example.org', '0170', '0171'))),
    $changes(fn($c) => $c->changeCredit(CustomerCredit::create(12.5001))),
    $changes(fn($c) => $c->changeIsFavoriteState(false)),
    $changes(fn($c) => [$c->changeCustomerGroup(CustomerGroup::create(3)), $c->changeIsFavoriteState(false)]),
    $changes(fn($c) => $c->changeCredit(CustomerCredit::create(12.50001))),
);
?>
--EXPECT--
int(0)
int(1)
int(2)
int(4)
int(8)
int(16)
int(32)
int(33)
int(0)
