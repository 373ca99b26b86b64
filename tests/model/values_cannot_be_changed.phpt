--TEST--
No object of the model can be written to from outside, by whatever means
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    $before = serialize($object);
    foreach ((new ReflectionClass($object))->getProperties() as $property) {
        $field = $property->name;
        $key = "\0" . $object::class . "\0$field";
        $value = $property->getValue($object);
        $results = [
            outcome(fn() => $object->$field),
            outcome(fn() => $object->$field = $value),
            outcome(function () use ($object, $field) { unset($object->$field); }),
            outcome(function () use ($object, $field) { $reference = &$object->$field; }),
            outcome(fn() => $property->setValue($object, $value)),
            outcome(fn() => (new ArrayObject($object))->offsetSet($key, 'x')),
            outcome(fn() => (new ArrayIterator($object))->offsetSet($key, 'x')),
            outcome(fn() => array_walk($object, function (&$item) { $item = 'x'; })),
        ];
        if ($results !== ['Error', 'Error', 'Error', 'Error', 'Error', 'InvalidArgumentException', 'InvalidArgumentException', 'no exception']) {
            echo "$name::\$$field: ", implode(' ', $results), PHP_EOL;
        }
    }
    foreach ($object instanceof Traversable ? [] : $object as $i => &$item) {
        $item = 'x';
    }
    unset($item);
    $array = (array) $object;
    foreach ($array as $i => $item) {
        $array[$i] = 'x';
    }
    if (serialize($object) !== $before) {
        echo "$name was changed\n";
    }
    $closure = @Closure::bind(fn() => $this, $object, $object::class);
    echo $name, ' ', outcome(fn() => $object->dynamic = 1), ' ', outcome(fn() => $object->{'0'} = 1), ' ', var_export($closure, true), ' ', isset($object->dynamic) ? 'set' : 'not set', PHP_EOL;
}
?>
--EXPECT--
CustomerId Error Error NULL not set
CustomerGroup Error Error NULL not set
CustomerGender Error Error NULL not set
CustomerCredit Error Error NULL not set
PersonalInformation Error Error NULL not set
BusinessInformation Error Error NULL not set
ContactInformation Error Error NULL not set
Customer Error Error NULL not set
Customers Error Error NULL not set
CustomerIds Error Error NULL not set
CustomerCreated Error Error NULL not set
CustomerDeleted Error Error NULL not set
CustomersPersonalInformationUpdated Error Error NULL not set
CustomersBusinessInformationUpdated Error Error NULL not set
CustomersContactInformationUpdated Error Error NULL not set
CustomersCreditUpdated Error Error NULL not set
CustomersFavoriteStateUpdated Error Error NULL not set
CustomersCustomerGroupUpdated Error Error NULL not set
CustomersGuestAccountStateUpdated Error Error NULL not set
