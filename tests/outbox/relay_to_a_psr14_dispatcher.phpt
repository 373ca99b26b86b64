--TEST--
The relay gives a dispatcher with dispatch() the event alone
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $shop->customerWriteService()->createCustomer(...customer_parts());
    $dispatcher = new class {
        public function dispatch(object $event): object
        {
            echo event_text($event), ' ', func_num_args(), PHP_EOL;

            return $event;
        }
    };
    var_dump($shop->outbox()->relay($dispatcher));
});
?>
--EXPECT--
CustomerCreated 1 1
int(1)
