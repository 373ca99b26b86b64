--TEST--
A dispatcher that holds its shop is freed with it
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $freed = 0;
    for ($i = 0; $i < 5; $i++) {
        $dispatcher = new class($freed) {
            public ?Customer\Shop $shop = null;

            public function __construct(private int &$freed)
            {
            }

            public function dispatch(object $event): void
            {
            }

            public function __destruct()
            {
                $this->freed++;
            }
        };
        $dispatcher->shop = $engine->shop(dispatcher: $dispatcher);
        $dispatcher->shop->customerWriteService()->createCustomer(...customer_parts("a$i@example.org"));
        unset($dispatcher);
    }
    gc_collect_cycles();
    var_dump($freed);
});
?>
--EXPECT--
int(5)
