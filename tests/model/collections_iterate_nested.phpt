--TEST--
A collection can be iterated within its own iteration, and iterators know nothing of each other
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\ValueObjects\CustomerId;

$ids = CustomerIds::create(...array_map(CustomerId::create(...), [1, 2, 3]));
foreach ($ids as $a) {
    foreach ($ids as $b) {
        echo $a->value(), $b->value(), ' ';
        if ($b->value() === 2) {
            break;
        }
    }
}
echo PHP_EOL;
$first = $ids->getIterator();
$second = $ids->getIterator();
$first->next();
var_dump($first->current()->value(), $second->current()->value(), count($first), $first instanceof Traversable);

$each = function () use ($ids) {
    yield from $ids;
};
echo implode(',', array_map(fn($id) => $id->value(), iterator_to_array($each()))), PHP_EOL;
echo implode(',', array_map(fn($id) => $id->value(), [...$ids])), PHP_EOL;

// The iterator outlives the collection.
$iterator = $ids->getIterator();
unset($ids);
gc_collect_cycles();
echo implode(',', array_map(fn($id) => $id->value(), iterator_to_array($iterator))), PHP_EOL;
?>
--EXPECT--
11 12 21 22 31 32 
int(2)
int(1)
int(3)
bool(true)
1,2,3
1,2,3
1,2,3
