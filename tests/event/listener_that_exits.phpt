--TEST--
exit() in a listener ends the program; the change stays, and its events in the outbox
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc'; skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $before = $shop->customerWriteService()->createCustomer(...customer_parts('admin@example.org'));
    $shop->connection()->close();
    foreach ([fn () => exit(7), fn (object $event) => $event->customerId()->value() === 2 ? throw new DomainException('first') : exit(7)] as $i => $listener) {
        if (($child = pcntl_fork()) === 0) {
            while (ob_get_level() > 0) {
                ob_end_clean();
            }
            set_exception_handler(fn () => exit(8));
            $engine->shop(dispatcher: $listener)->customerWriteService()->createMultipleCustomers(customer_parts("a$i@example.org"), customer_parts("b$i@example.org"));
            exit(9);
        }
        pcntl_waitpid($child, $status);
        echo pcntl_wifexited($status) ? pcntl_wexitstatus($status) : 'signal', PHP_EOL;
    }
    $shop = $engine->shop();
    show_emails($shop);
    echo count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
7
7
customers: admin@example.org, a0@example.org, b0@example.org, a1@example.org, b1@example.org
5
