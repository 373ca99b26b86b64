--TEST--
The factory makes what the value objects' create() make
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\Collections\Customers;
use Customer\Model\ValueObjects;
use Customer\Services\CustomerFactory;

$factory = new CustomerFactory();
$date = new DateTimeImmutable('1980-02-29');
$id = ValueObjects\CustomerId::create(5);
var_dump(
    $factory->createCustomerId(5) == $id,
    $factory->createCustomerId(customerId: 5) == $id,
    $factory->createCustomerGroup(0) == ValueObjects\CustomerGroup::create(0),
    $factory->createCustomerGroup(id: 3) == ValueObjects\CustomerGroup::create(3),
    $factory->createCredit() == ValueObjects\CustomerCredit::create(),
    $factory->createCredit(10000) == ValueObjects\CustomerCredit::create(10000.0),
    $factory->createCredit(credit: -1.5) == ValueObjects\CustomerCredit::create(-1.5),
    $factory->createContactInformation('a@b.cc') == ValueObjects\ContactInformation::create('a@b.cc'),
    $factory->createContactInformation('a@b.cc', '1', '2') == ValueObjects\ContactInformation::create('a@b.cc', '1', '2'),
    $factory->createContactInformation(faxNumber: '2', email: 'a@b.cc') == ValueObjects\ContactInformation::create('a@b.cc', '', '2'),
    $factory->createPersonalInformation() == ValueObjects\PersonalInformation::create(ValueObjects\CustomerGender::create('')),
    $factory->createPersonalInformation('m', 'John', 'Doe', 'c-001', $date) == personal_information(),
    $factory->createPersonalInformation(lastName: 'Doe') == ValueObjects\PersonalInformation::create(ValueObjects\CustomerGender::create(''), lastName: 'Doe'),
    $factory->createBusinessInformation() == ValueObjects\BusinessInformation::create(),
    $factory->createBusinessInformation('A', 'DE1', true, true) == ValueObjects\BusinessInformation::create('A', 'DE1', true, true),
    $factory->createBusinessInformation(isMerchant: true) == ValueObjects\BusinessInformation::create(isMerchant: true),
    $factory->createCustomerIds() == CustomerIds::create(),
    $factory->createCustomerIds($id, $id) == CustomerIds::create($id, $id),
    $factory->createCustomers() == Customers::create(),
    $factory->createCustomers(customer(1), customer(2)) == Customers::create(customer(1), customer(2)),
);
var_dump(method_exists($factory, 'createCustomer'));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
