--TEST--
A configuration stays what it was constructed as
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Configuration;

$configuration = new Configuration(['ACCOUNT_FAX' => false]);
$before = $configuration->toArray();
$array = $configuration->toArray();
$array['ACCOUNT_FAX'] = true;
$property = new ReflectionProperty($configuration, 'values');
echo outcome(fn() => $configuration->__construct([])), ' ', outcome(fn() => $property->setValue($configuration, [])), ' ', outcome(fn() => $configuration->values = []), ' ', outcome(fn() => $configuration->dynamic = 1), ' ',
    outcome(fn() => (new ArrayObject($configuration))->offsetSet("\0Customer\\Configuration\0values", 5)), ' ', outcome(fn() => array_walk($configuration, function (&$item) { $item = 5; })), PHP_EOL;
var_dump($configuration->toArray() === $before, clone $configuration == $configuration, clone $configuration !== $configuration, $configuration == new Configuration());
var_dump((new ReflectionClass($configuration))->isFinal());
attempt(fn() => (new ReflectionClass($configuration))->newInstanceWithoutConstructor());
?>
--EXPECT--
Error Error Error Error InvalidArgumentException no exception
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
ReflectionException: Class Customer\Configuration is an internal class marked as final that cannot be instantiated without invoking its constructor
