--TEST--
A factory whose private property was written to by ArrayObject or array_walk() still works
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Configuration;
use Customer\Services\CustomerFactory;

$key = "\0" . CustomerFactory::class . "\0configuration";
$factory = new CustomerFactory(new Configuration(['ACCOUNT_DEFAULT_B2B_STATUS' => true]));
array_walk($factory, function (&$value) {});
var_dump($factory->createBusinessInformation()->isMerchant());
foreach ([new stdClass(), 5, 'x', [], null] as $value) {
    $factory = new CustomerFactory(new Configuration(['ACCOUNT_DEFAULT_B2B_STATUS' => true]));
    (new ArrayObject($factory))->offsetSet($key, $value);
    var_dump($factory->createBusinessInformation()->isMerchant());
}
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
