--TEST--
Unserializing checks each value as create() does
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Customer;
use Customer\Model\ValueObjects;

$refused = function (string $class, array $valid, array $changes) {
    foreach ($changes as $change) {
        try {
            unserialize(payload($class, $change + $valid));
            echo 'accepted: ', var_export($change, true), PHP_EOL;
        } catch (UnexpectedValueException $e) {
            // The message is that of create(), after the name of the class.
            $reason = $e->getPrevious()?->getMessage();
            echo str_replace("Invalid serialization data for $class object: $reason", $reason ?? '', $e->getMessage()), PHP_EOL;
        }
    }
};
$refused(ValueObjects\CustomerId::class, ['value' => 1], [['value' => 0], ['value' => -1], ['value' => PHP_INT_MIN]]);
$refused(ValueObjects\CustomerGender::class, ['value' => 'm'], [['value' => 'M'], ['value' => "m\0"], ['value' => 'mf']]);
$refused(ValueObjects\CustomerCredit::class, ['value' => 1.0], [['value' => 1e8], ['value' => -1e8], ['value' => NAN], ['value' => INF], ['value' => 99999999.99995]]);
$personal = [['gender' => 'x'], ['firstName' => "\xff"], ['lastName' => "a\0b"], ['customerNumber' => str_repeat('x', 256)]];
foreach (['', '1980', '1980-2-29', '1980-02-30', '1981-02-29', '1900-02-29', '1980-13-01', '1980-00-01', '1980-01-00', '1980-04-31', '0000-01-01', '1980-01-01 00:00:00', "1980-01-0\0", '-980-01-01', '1980/01/01', ' 980-01-01', '+980-01-01', "1980-01-0\xff"] as $date) {
    $personal[] = ['dateOfBirth' => $date];
}
$business = [['companyName' => "\xff"], ['vatId' => "\0"]];
$contact = [['email' => 'a@b'], ['email' => ''], ['email' => "a@b.c\n"], ['phoneNumber' => "\xff"], ['faxNumber' => str_repeat('x', 256)]];
$refused(ValueObjects\PersonalInformation::class, personal_information()->__serialize(), $personal);
$refused(ValueObjects\BusinessInformation::class, ValueObjects\BusinessInformation::create()->__serialize(), $business);
$refused(ValueObjects\ContactInformation::class, ValueObjects\ContactInformation::create('a@b.cc')->__serialize(), $contact);
echo "--\n";
$customer = [['id' => 0], ['credit' => 1e8], ['credit' => NAN], ['version' => -1], ['changes' => 64], ['changes' => -1], ['changes' => PHP_INT_MIN]];
$refused(Customer::class, customer()->__serialize(), [...$personal, ...$business, ...$contact, ...$customer]);
echo "--\n";
// What create() would normalize is normalized here.
var_dump(unserialize(payload(ValueObjects\CustomerCredit::class, ['value' => 1.00001]))->value(), unserialize(payload(Customer::class, ['credit' => 1.00001] + customer()->__serialize()))->credit());
?>
--EXPECT--
Given customer ID must be greater than 0. Got: 0
Given customer ID must be greater than 0. Got: -1
Given customer ID must be greater than 0. Got: -9223372036854775808
Invalid gender given. Need to be one of: m, f, o, ; Got: M
Invalid gender given. Need to be one of: m, f, o, ; Got: m?
Invalid gender given. Need to be one of: m, f, o, ; Got: mf
Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
Credit must be less than 100000000 and greater than -100000000. Got: -100000000.0000
Credit must be less than 100000000 and greater than -100000000. Got: NAN
Credit must be less than 100000000 and greater than -100000000. Got: INF
Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
Invalid gender given. Need to be one of: m, f, o, ; Got: x
firstName must be valid UTF-8
lastName must not contain any null bytes
customerNumber must be at most 255 bytes long, 256 given
dateOfBirth must be a date as YYYY-MM-DD, "" given
dateOfBirth must be a date as YYYY-MM-DD, "1980" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-2-29" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-02-30" given
dateOfBirth must be a date as YYYY-MM-DD, "1981-02-29" given
dateOfBirth must be a date as YYYY-MM-DD, "1900-02-29" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-13-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-00-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-00" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-04-31" given
dateOfBirth must be a date as YYYY-MM-DD, "0000-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-01 00:00:00" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-0?" given
dateOfBirth must be a date as YYYY-MM-DD, "-980-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980/01/01" given
dateOfBirth must be a date as YYYY-MM-DD, " 980-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "+980-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-0?" given
companyName must be valid UTF-8
vatId must not contain any null bytes
The given email "a@b" is not valid and can't be used
The given email "" is not valid and can't be used
The given email "a@b.c?" is not valid and can't be used
phoneNumber must be valid UTF-8
faxNumber must be at most 255 bytes long, 256 given
--
Invalid gender given. Need to be one of: m, f, o, ; Got: x
firstName must be valid UTF-8
lastName must not contain any null bytes
customerNumber must be at most 255 bytes long, 256 given
dateOfBirth must be a date as YYYY-MM-DD, "" given
dateOfBirth must be a date as YYYY-MM-DD, "1980" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-2-29" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-02-30" given
dateOfBirth must be a date as YYYY-MM-DD, "1981-02-29" given
dateOfBirth must be a date as YYYY-MM-DD, "1900-02-29" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-13-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-00-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-00" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-04-31" given
dateOfBirth must be a date as YYYY-MM-DD, "0000-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-01 00:00:00" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-0?" given
dateOfBirth must be a date as YYYY-MM-DD, "-980-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980/01/01" given
dateOfBirth must be a date as YYYY-MM-DD, " 980-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "+980-01-01" given
dateOfBirth must be a date as YYYY-MM-DD, "1980-01-0?" given
companyName must be valid UTF-8
vatId must not contain any null bytes
The given email "a@b" is not valid and can't be used
The given email "" is not valid and can't be used
The given email "a@b.c?" is not valid and can't be used
phoneNumber must be valid UTF-8
faxNumber must be at most 255 bytes long, 256 given
Given customer ID must be greater than 0. Got: 0
Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000
Credit must be less than 100000000 and greater than -100000000. Got: NAN
Invalid serialization data: version or changes out of range
Invalid serialization data: version or changes out of range
Invalid serialization data: version or changes out of range
Invalid serialization data: version or changes out of range
--
float(1)
float(1)
