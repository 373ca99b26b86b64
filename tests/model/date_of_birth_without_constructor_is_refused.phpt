--TEST--
A date that was never constructed is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\CustomerGender;
use Customer\Model\ValueObjects\PersonalInformation;

final class HollowDate extends DateTimeImmutable
{
    public function __construct() {}
}

attempt(fn() => PersonalInformation::create(CustomerGender::create(''), dateOfBirth: new HollowDate()));
attempt(fn() => (new Customer\Services\CustomerFactory())->createPersonalInformation(dateOfBirth: new HollowDate()));
?>
--EXPECT--
Error: The HollowDate object has not been correctly initialized by its constructor
Error: The HollowDate object has not been correctly initialized by its constructor
