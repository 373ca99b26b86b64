--TEST--
Schemas, filters, sortings and SQL can't be changed, cloned, serialized or made empty
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';
require __DIR__ . '/../support/model.inc';

use Customer\Query\Dialect;

$objects = [orders(), orders()->filter(['id' => 1]), orders()->filter(['id' => 1])->within(orders()->filter(['note' => 'x'])), orders()->sorting('-note'), orders()->filter(['id' => 1])->toSql(Dialect::SQLite)];
foreach ($objects as $object) {
    $class = new ReflectionClass($object);
    $before = print_r($object, true);
    echo $class->getShortName(), ': ', implode(' ', [
        outcome(fn() => clone $object),
        outcome(fn() => serialize($object)),
        outcome(fn() => unserialize('O:' . strlen($object::class) . ':"' . $object::class . '":0:{}')),
        outcome(fn() => unserialize('C:' . strlen($object::class) . ':"' . $object::class . '":0:{}')),
        outcome(fn() => $object->x = 1),
        outcome(fn() => $object->text = 'x'),
        outcome(fn() => $object->{"\0$class->name\0text"} = 'x'),
        outcome(fn() => $class->newInstanceWithoutConstructor()),
        outcome(fn() => $class->getConstructor()->isPublic() ? throw new ReflectionException() : $class->newInstance()),
        outcome(fn() => array_walk($object, function (&$value) { $value = 'x'; })),
        outcome(fn() => new ArrayObject($object)),
    ]), "\n";
    var_dump($class->isFinal(), print_r($object, true) === $before);
}
?>
--EXPECT--
Schema: Error Exception Exception Exception Error Error Error ReflectionException ReflectionException no exception InvalidArgumentException
bool(true)
bool(true)
Filter: Error Exception Exception Exception Error Error Error ReflectionException ReflectionException no exception InvalidArgumentException
bool(true)
bool(true)
Filter: Error Exception Exception Exception Error Error Error ReflectionException ReflectionException no exception InvalidArgumentException
bool(true)
bool(true)
Sorting: Error Exception Exception Exception Error Error Error ReflectionException ReflectionException no exception InvalidArgumentException
bool(true)
bool(true)
Sql: no exception Exception Exception Exception Error Error Error ReflectionException ReflectionException no exception InvalidArgumentException
bool(true)
bool(true)
