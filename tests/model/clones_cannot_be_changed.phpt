--TEST--
A clone is as safe from outside as the object
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    foreach ([clone $object, unserialize(serialize($object))] as $copy) {
        $property = (new ReflectionClass($copy))->getProperties()[0];
        $key = "\0" . $copy::class . "\0$property->name";
        if ($copy != $object || $copy === $object) {
            echo "$name: not a copy\n";
        }
        array_walk($copy, function (&$item) { $item = 'x'; });
        $results = [outcome(fn() => (new ArrayObject($copy))->offsetSet($key, 'x')), outcome(fn() => $property->setValue($copy, $property->getValue($copy))), outcome(fn() => $copy->dynamic = 1)];
        if ($results !== ['InvalidArgumentException', 'Error', 'Error'] || $copy != $object) {
            echo $name, ' ', implode(' ', $results), PHP_EOL;
        }
    }
}
echo "done\n";
?>
--EXPECT--
done
