--TEST--
Values may be strings as Gambio has them, and keys have their prefix
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Configuration;

$bools = [[true, true], [false, false], [1, true], [0, false], ['true', true], ['false', false], ['TRUE', true], ['False', false], ['1', true], ['0', false]];
foreach ($bools as [$given, $value]) {
    foreach (['GENDER_MANDATORY', 'DELETE_GUEST_ACCOUNT'] as $key) {
        if ((new Configuration([$key => $given]))->get($key) !== $value || (new Configuration(["configuration/$key" => $given]))->get($key) !== $value) {
            echo $key, ' ', var_export($given, true), PHP_EOL;
        }
    }
}
$numbers = [[0, 0], [5, 5], ['0', 0], ['12', 12], [PHP_INT_MAX, PHP_INT_MAX], [(string) PHP_INT_MAX, PHP_INT_MAX]];
foreach ($numbers as [$given, $value]) {
    foreach (['DEFAULT_CUSTOMERS_STATUS_ID', 'ENTRY_PASSWORD_MIN_LENGTH'] as $key) {
        if ((new Configuration([$key => $given]))->get($key) !== $value) {
            echo $key, ' ', var_export($given, true), PHP_EOL;
        }
    }
}
// The later of two wins; references and an array of one's own are no way in.
$given = ['ACCOUNT_FAX' => 'true', 'configuration/ACCOUNT_FAX' => 'false'];
$phone = false;
$given['ACCOUNT_TELEPHONE'] = &$phone;
$configuration = new Configuration($given);
$phone = true;
$given['ACCOUNT_FAX'] = true;
var_dump($configuration->get('ACCOUNT_FAX'), $configuration->get('ACCOUNT_TELEPHONE'), array_keys($configuration->toArray()) === array_keys((new Configuration())->toArray()));
echo "done\n";
?>
--EXPECT--
bool(false)
bool(false)
bool(true)
done
