--TEST--
The garbage collector looks into objects of the model, and keeps their size
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\Customers;

// A cycle that holds such objects is freed with them.
$freed = new WeakMap();
for ($i = 0; $i < 100; $i++) {
    $cycle = new stdClass();
    $cycle->self = $cycle;
    $cycle->samples = samples();
    foreach ($cycle->samples as $object) {
        $freed[$object] = true;
    }
    unset($cycle, $object);
}
var_dump(count($freed) > 100);
gc_collect_cycles();
var_dump(count($freed));

// Objects that the collector has looked at are not larger than before.
$keep = [];
for ($i = 0; $i < 1000; $i++) {
    $keep[] = [changed_customer(), Customers::create(customer())];
}
gc_collect_cycles();
$before = memory_get_usage();
foreach ($keep as $pair) {
    $copy = $pair;
    unset($copy);
}
gc_collect_cycles();
var_dump(memory_get_usage() - $before);
?>
--EXPECT--
bool(true)
int(0)
int(0)
