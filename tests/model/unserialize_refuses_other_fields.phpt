--TEST--
Unserializing refuses data with a field too few, too many or by another name
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

/** The exceptions but UnexpectedValueException; there should be none. */
function check(string $name, string $payload): int
{
    try {
        unserialize($payload);
        echo "$name accepts $payload\n";
    } catch (UnexpectedValueException) {
    } catch (Throwable $e) {
        echo $name, ': ', describe($e), PHP_EOL;
    }

    return 1;
}

$checked = 0;
foreach (samples() as $name => $object) {
    $data = $object->__serialize();
    $checked += check($name, payload($object::class, []));
    $checked += check($name, payload($object::class, $data + ['extra' => 1]));
    $checked += check($name, payload($object::class, $data + [0 => 1]));
    $checked += check($name, payload($object::class, array_values($data)));
    foreach (array_keys($data) as $key) {
        $checked += check($name, payload($object::class, array_diff_key($data, [$key => 1])));
        $checked += check($name, payload($object::class, array_diff_key($data, [$key => 1]) + [strtoupper($key) => $data[$key]]));
        $checked += check($name, payload($object::class, array_diff_key($data, [$key => 1]) + ["\0" . $object::class . "\0$key" => $data[$key]]));
    }
}
echo $checked, PHP_EOL;
attempt(fn() => unserialize(payload(Customer\Model\ValueObjects\CustomerId::class, [])));
attempt(fn() => unserialize(payload(Customer\Model\ValueObjects\CustomerId::class, ['id' => 1])));
?>
--EXPECT--
238
UnexpectedValueException: Invalid serialization data for Customer\Model\ValueObjects\CustomerId object: 1 elements expected, 0 given
UnexpectedValueException: Invalid serialization data for Customer\Model\ValueObjects\CustomerId object: "value" is missing
