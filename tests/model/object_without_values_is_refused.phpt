--TEST--
An object that PHP made without values says so in each method
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

$called = 0;
foreach (samples() as $name => $object) {
    $hollow = hollow($object::class);
    $class = new ReflectionClass($object);
    foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        if ($method->isStatic() || $method->isConstructor() || $method->name === '__unserialize') {
            continue;
        }
        $arguments = array_map(
            fn($parameter) => (string) $parameter->getType() === 'bool' ? true : samples()[basename(strtr((string) $parameter->getType(), '\\', '/'))],
            array_filter($method->getParameters(), fn($parameter) => !$parameter->isOptional()),
        );
        try {
            $method->invokeArgs($hollow, $arguments);
            echo $name, '::', $method->name, "() returned\n";
        } catch (Error $e) {
            if ($e->getMessage() !== "The $class->name object has not been initialized: it must be made by its class's own methods") {
                echo $name, ' ', $method->name, ': ', $e->getMessage(), PHP_EOL;
            }
            $called++;
        }
    }
    echo $name, ' ', outcome(fn() => serialize($hollow)), ' ', $hollow == $object ? 'equal' : 'different', ' ', count((array) $hollow), ' ', count((array) clone $hollow), PHP_EOL;
    var_dump($hollow == clone $hollow);
}
var_dump($called > 80);
// Unserializing is what such an object is for.
$hollow = hollow(Customer\Model\ValueObjects\CustomerId::class);
attempt(fn() => $hollow->__unserialize(['value' => 0]));
$hollow->__unserialize(['value' => 3]);
var_dump($hollow->value());
attempt(fn() => $hollow->__unserialize(['value' => 4]));
var_dump($hollow->value());
?>
--EXPECT--
CustomerId Error different 0 0
bool(true)
CustomerGroup Error different 0 0
bool(true)
CustomerGender Error different 0 0
bool(true)
CustomerCredit Error different 0 0
bool(true)
PersonalInformation Error different 0 0
bool(true)
BusinessInformation Error different 0 0
bool(true)
ContactInformation Error different 0 0
bool(true)
Customer Error different 0 0
bool(true)
Customers Error different 0 0
bool(true)
CustomerIds Error different 0 0
bool(true)
CustomerCreated Error different 0 0
bool(true)
CustomerDeleted Error different 0 0
bool(true)
CustomersPersonalInformationUpdated Error different 0 0
bool(true)
CustomersBusinessInformationUpdated Error different 0 0
bool(true)
CustomersContactInformationUpdated Error different 0 0
bool(true)
CustomersCreditUpdated Error different 0 0
bool(true)
CustomersFavoriteStateUpdated Error different 0 0
bool(true)
CustomersCustomerGroupUpdated Error different 0 0
bool(true)
CustomersGuestAccountStateUpdated Error different 0 0
bool(true)
bool(true)
UnexpectedValueException: Invalid serialization data for Customer\Model\ValueObjects\CustomerId object: Given customer ID must be greater than 0. Got: 0 <- InvalidArgumentException: Given customer ID must be greater than 0. Got: 0
int(3)
Error: The Customer\Model\ValueObjects\CustomerId object has been constructed already
int(3)
