--TEST--
var_dump(), print_r() and var_export() show the fields
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

$samples = samples();
ob_start();
var_dump($samples['PersonalInformation'], $samples['Customer'], $samples['CustomerIds'], $samples['CustomersFavoriteStateUpdated']);
echo preg_replace('/#\d+/', '#', ob_get_clean());
print_r($samples['ContactInformation']);
var_export($samples['CustomerCredit']);
echo PHP_EOL;
foreach ($samples as $name => $object) {
    echo $name, ' ', implode(' ', array_map(fn($key) => strrchr($key, "\0"), array_keys((array) $object))) === implode(' ', array_map(fn($key) => "\0$key", array_keys($object->__serialize()))) ? 'as serialized' : 'otherwise', PHP_EOL;
}
?>
--EXPECT--
object(Customer\Model\ValueObjects\PersonalInformation)# (5) {
  ["gender":"Customer\Model\ValueObjects\PersonalInformation":private]=>
  string(1) "m"
  ["firstName":"Customer\Model\ValueObjects\PersonalInformation":private]=>
  string(4) "John"
  ["lastName":"Customer\Model\ValueObjects\PersonalInformation":private]=>
  string(3) "Doe"
  ["dateOfBirth":"Customer\Model\ValueObjects\PersonalInformation":private]=>
  string(10) "1980-02-29"
  ["customerNumber":"Customer\Model\ValueObjects\PersonalInformation":private]=>
  string(5) "c-001"
}
object(Customer\Model\Customer)# (20) {
  ["id":"Customer\Model\Customer":private]=>
  int(7)
  ["customerGroup":"Customer\Model\Customer":private]=>
  int(3)
  ["gender":"Customer\Model\Customer":private]=>
  string(1) "m"
  ["firstName":"Customer\Model\Customer":private]=>
  string(4) "John"
  ["lastName":"Customer\Model\Customer":private]=>
  string(3) "Doe"
  ["dateOfBirth":"Customer\Model\Customer":private]=>
  string(10) "1980-02-29"
  ["customerNumber":"Customer\Model\Customer":private]=>
  string(5) "c-001"
  ["companyName":"Customer\Model\Customer":private]=>
  string(11) "Gambio GmbH"
  ["vatId":"Customer\Model\Customer":private]=>
  string(5) "DE123"
  ["isMerchant":"Customer\Model\Customer":private]=>
  bool(true)
  ["isValidVatId":"Customer\Model\Customer":private]=>
  bool(true)
  ["email":"Customer\Model\Customer":private]=>
  string(16) "john@example.org"
  ["phoneNumber":"Customer\Model\Customer":private]=>
  string(4) "0170"
  ["faxNumber":"Customer\Model\Customer":private]=>
  string(4) "0171"
  ["credit":"Customer\Model\Customer":private]=>
  float(12.5)
  ["isGuestAccount":"Customer\Model\Customer":private]=>
  bool(false)
  ["isFavorite":"Customer\Model\Customer":private]=>
  bool(true)
  ["version":"Customer\Model\Customer":private]=>
  int(0)
  ["changes":"Customer\Model\Customer":private]=>
  int(1)
  ["events":"Customer\Model\Customer":private]=>
  array(1) {
    [0]=>
    object(Customer\Model\Events\CustomersCustomerGroupUpdated)# (2) {
      ["customerId":"Customer\Model\Events\CustomersCustomerGroupUpdated":private]=>
      object(Customer\Model\ValueObjects\CustomerId)# (1) {
        ["value":"Customer\Model\ValueObjects\CustomerId":private]=>
        int(7)
      }
      ["customerGroup":"Customer\Model\Events\CustomersCustomerGroupUpdated":private]=>
      object(Customer\Model\ValueObjects\CustomerGroup)# (1) {
        ["id":"Customer\Model\ValueObjects\CustomerGroup":private]=>
        int(3)
      }
    }
  }
}
object(Customer\Model\Collections\CustomerIds)# (1) {
  ["items":"Customer\Model\Collections\CustomerIds":private]=>
  array(2) {
    [0]=>
    object(Customer\Model\ValueObjects\CustomerId)# (1) {
      ["value":"Customer\Model\ValueObjects\CustomerId":private]=>
      int(7)
    }
    [1]=>
    object(Customer\Model\ValueObjects\CustomerId)# (1) {
      ["value":"Customer\Model\ValueObjects\CustomerId":private]=>
      int(8)
    }
  }
}
object(Customer\Model\Events\CustomersFavoriteStateUpdated)# (2) {
  ["customerId":"Customer\Model\Events\CustomersFavoriteStateUpdated":private]=>
  object(Customer\Model\ValueObjects\CustomerId)# (1) {
    ["value":"Customer\Model\ValueObjects\CustomerId":private]=>
    int(7)
  }
  ["isFavorite":"Customer\Model\Events\CustomersFavoriteStateUpdated":private]=>
  bool(true)
}
Customer\Model\ValueObjects\ContactInformation Object
(
    [email:Customer\Model\ValueObjects\ContactInformation:private] => john@example.org
    [phoneNumber:Customer\Model\ValueObjects\ContactInformation:private] => 0170
    [faxNumber:Customer\Model\ValueObjects\ContactInformation:private] => 0171
)
\Customer\Model\ValueObjects\CustomerCredit::__set_state(array(
   'value' => 12.5,
))
CustomerId as serialized
CustomerGroup as serialized
CustomerGender as serialized
CustomerCredit as serialized
PersonalInformation as serialized
BusinessInformation as serialized
ContactInformation as serialized
Customer as serialized
Customers as serialized
CustomerIds as serialized
CustomerCreated as serialized
CustomerDeleted as serialized
CustomersPersonalInformationUpdated as serialized
CustomersBusinessInformationUpdated as serialized
CustomersContactInformationUpdated as serialized
CustomersCreditUpdated as serialized
CustomersFavoriteStateUpdated as serialized
CustomersCustomerGroupUpdated as serialized
CustomersGuestAccountStateUpdated as serialized
