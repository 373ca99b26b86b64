--TEST--
An event that this version does not understand is an exception, and stays
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    foreach ([['CustomerFlewToTheMoon', null], ['CustomersCreditUpdated', null], ['CustomersCreditUpdated', '{"value":"much"}'], ['CustomersCreditUpdated', '{broken'], ['CustomersFavoriteStateUpdated', '1'], ['CustomersContactInformationUpdated', '{"email":"bad","phoneNumber":"","faxNumber":""}'], ['CustomersPersonalInformationUpdated', '[]']] as [$event, $payload]) {
        $shop->connection()->execute('UPDATE customer_outbox SET leased_until = NULL, event = $1, payload = $2', [$event, $payload]);
        try {
            $shop->outbox()->relay(fn () => print 'delivered' . PHP_EOL);
        } catch (Exception $e) {
            echo preg_replace('/number \d+/', 'number N', describe($e)), PHP_EOL;
        }
    }
    echo count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomerFlewToTheMoon, number N
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomersCreditUpdated, number N
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomersCreditUpdated, number N <- TypeError: Cannot assign string to property Customer\Model\ValueObjects\CustomerCredit::$value of type float
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomersCreditUpdated, number N
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomersFavoriteStateUpdated, number N
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomersContactInformationUpdated, number N <- Customer\Services\Exceptions\EmailAddressIsInvalidException: The given email "bad" is not valid and can't be used
UnexpectedValueException: The outbox holds an event that this version does not understand: CustomersPersonalInformationUpdated, number N <- UnexpectedValueException: Invalid serialization data for Customer\Model\ValueObjects\PersonalInformation object: 5 elements expected, 0 given
1
