--TEST--
Value objects are equal when all their values are, and events and collections too
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\ValueObjects;

$one = samples();
$two = samples();
foreach ($one as $name => $object) {
    foreach ($two as $other => $same) {
        if (($object == $same) !== ($name === $other)) {
            echo "$name and $other\n";
        }
    }
    if ($object === $two[$name] || $object <=> $two[$name]) {
        echo "$name\n";
    }
}
var_dump(
    ValueObjects\CustomerId::create(1) == ValueObjects\CustomerId::create(2),
    ValueObjects\CustomerId::create(1) < ValueObjects\CustomerId::create(2),
    ValueObjects\CustomerGender::create('m') == ValueObjects\CustomerGender::create('f'),
    ValueObjects\CustomerCredit::create(0.1 + 0.2) == ValueObjects\CustomerCredit::create(0.3),
    ValueObjects\CustomerCredit::create(1) == ValueObjects\CustomerCredit::create(1.0001),
    personal_information() == personal_information('Jane'),
    CustomerIds::create(ValueObjects\CustomerId::create(1)) == CustomerIds::create(ValueObjects\CustomerId::create(2)),
    customer(1) == customer(2), customer(1) == customer(1), customer(1) == changed_customer(1),
);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
