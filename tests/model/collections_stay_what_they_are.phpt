--TEST--
What is done to an iterator or an array of a collection does not change it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\ValueObjects\CustomerId;

foreach ([CustomerIds::create(CustomerId::create(1), CustomerId::create(2)), CustomerIds::create(), unserialize(serialize(CustomerIds::create()))] as $ids) {
    $before = serialize($ids);
    $iterator = $ids->getIterator();
    $iterator[] = 'x';
    $iterator[0] = 'y';
    foreach ($iterator as &$item) {
        $item = 'z';
    }
    unset($item);
    foreach ($ids as &$item) {
        $item = 'z';
    }
    unset($item);
    $array = $ids->toArray();
    $array[] = 5;
    $data = $ids->__serialize();
    $data['items'][] = 5;
    var_dump(count($iterator) > count($ids), serialize($ids) === $before);
    echo outcome(fn() => $ids[0]), ' ', outcome(function () use ($ids) { $ids[] = CustomerId::create(3); }), PHP_EOL;
}
?>
--EXPECT--
bool(true)
bool(true)
Error Error
bool(true)
bool(true)
Error Error
bool(true)
bool(true)
Error Error
