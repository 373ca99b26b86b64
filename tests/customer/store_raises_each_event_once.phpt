--TEST--
Storing raises the events of the changes, once each, in order, and into the outbox
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
    $customer = $shop->customerReadService()->getCustomerById($write->createCustomer(...customer_parts())->value());
    $recorder->events = [];
    $shop->outbox()->relay(fn () => null);
    $customer->changeCredit($factory->createCredit(1));
    $customer->changeCredit($factory->createCredit(2));
    $customer->changeIsFavoriteState(false);
    $customer->changePersonalInformation($factory->createPersonalInformation('f', 'Jane', 'Doe'));
    $customer->changeBusinessInformation($factory->createBusinessInformation());
    $customer->changeContactInformation($factory->createContactInformation('jane@example.org'));
    $customer->changeCustomerGroup($factory->createCustomerGroup(2));
    $write->storeCustomers($customer);
    $recorder->show();
    $write->storeCustomers($customer);
    $recorder->show();
    $shop->outbox()->relay($recorder);
    $recorder->show();
    var_dump($customer->releaseEvents(), $customer->version());
});
?>
--EXPECT--
events: CustomersCreditUpdated 1, CustomersCreditUpdated 1, CustomersFavoriteStateUpdated 1, CustomersPersonalInformationUpdated 1, CustomersBusinessInformationUpdated 1, CustomersContactInformationUpdated 1, CustomersCustomerGroupUpdated 1
events: none
events: CustomersCreditUpdated 1, CustomersCreditUpdated 1, CustomersFavoriteStateUpdated 1, CustomersPersonalInformationUpdated 1, CustomersBusinessInformationUpdated 1, CustomersContactInformationUpdated 1, CustomersCustomerGroupUpdated 1
array(0) {
}
int(2)
