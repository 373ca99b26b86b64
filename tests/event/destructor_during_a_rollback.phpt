--TEST--
A dispatcher that dies with a rollback, and creates a customer in its destructor, finds everything in order
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


on_each_engine(function (Engine $engine) {
    $heard = 0;
    $shop = $engine->shop(dispatcher: function () use (&$heard) { $heard++; });
    $dispatcher = new class ($shop) {
        public function __construct(private Customer\Shop $shop) {}
        public function dispatch(object $event): void {}
        public function __destruct()
        {
            $this->shop->customerWriteService()->createCustomer(...customer_parts('destructor@example.org'));
        }
    };
    $other = new Customer\Shop($shop->connection(), null, $dispatcher);
    unset($dispatcher);
    attempt(function () use ($shop, &$other) {
        $shop->transactional(function () use (&$other) {
            $other->customerWriteService()->createCustomer(...customer_parts('rolledback@example.org'));
            $other = null;
            throw new RuntimeException('back');
        });
    });
    echo json_encode(array_map(fn ($customer) => $customer->email(), iterator_to_array($shop->customerReadService()->getCustomers()))), ' ', $heard, PHP_EOL;
});
?>
--EXPECT--
RuntimeException: back
["destructor@example.org"] 1
