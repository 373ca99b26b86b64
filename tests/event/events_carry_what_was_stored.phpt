--TEST--
The events carry the values that were stored, also through the outbox
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $factory = $shop->customerFactory();
    $write = $shop->customerWriteService();
    $write->createCustomer(...customer_parts('admin@example.org'));
    $customer = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts())->value());
    $customer->changePersonalInformation($factory->createPersonalInformation('f', "J\u{E4}ne \"\\/\u{1F600}", "O'Neil", "\u{2028}", new DateTimeImmutable('1970-01-31')));
    $customer->changePersonalInformation($factory->createPersonalInformation('', 'Jane', 'Doe'));
    $customer->changeBusinessInformation($factory->createBusinessInformation('A & B', 'DE1', true, true));
    $customer->changeContactInformation($factory->createContactInformation('jane@example.org', '0170', '0171'));
    $customer->changeCredit($factory->createCredit(99999999.9999));
    $customer->changeCredit($factory->createCredit(-0.1));
    $customer->changeIsFavoriteState(true);
    $customer->changeIsFavoriteState(false);
    $customer->changeCustomerGroup($factory->createCustomerGroup(3));
    $write->storeCustomers($customer);
    $write->deleteCustomers($customer->id());
    $relayed = [];
    $shop->outbox()->relay(function (object $event) use (&$relayed) {
        $relayed[] = $event;
    });
    var_dump(count($relayed), $relayed == $recorder->events, serialize($relayed) === serialize($recorder->events));
});
?>
--EXPECT--
int(12)
bool(true)
bool(true)
