--TEST--
The blocks of a customer's array are the arrays of its value objects
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

$samples = samples();
$customer = customer();
$customer->changeContactInformation($samples['ContactInformation']);
$customer->changePersonalInformation($samples['PersonalInformation']);
$customer->changeBusinessInformation($samples['BusinessInformation']);
foreach (['Y-m-d H:i:s', DATE_ATOM, 'd.m.y'] as $format) {
    $array = $customer->toArray($format);
    var_dump($array['personalInformation'] === $samples['PersonalInformation']->toArray($format));
    var_dump($array['contactInformation'] === $samples['ContactInformation']->toArray());
    var_dump($array['businessInformation'] === $samples['BusinessInformation']->toArray());
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
