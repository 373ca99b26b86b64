--TEST--
A dispatcher is an object with dispatch(), a closure, an invokable object, a function or a method
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

function listen(object $event): void
{
    echo 'function: ', event_text($event), PHP_EOL;
}

final class Listener
{
    public function on(object $event): void
    {
        echo 'method: ', event_text($event), PHP_EOL;
    }

    public static function onStatic(object $event): void
    {
        echo 'static: ', event_text($event), PHP_EOL;
    }

    public function __invoke(object $event): void
    {
        echo 'invoked: ', event_text($event), PHP_EOL;
    }
}

/** dispatch() goes before __invoke(). */
final class Dispatcher
{
    public function dispatch(object $event): object
    {
        echo 'dispatched: ', event_text($event), PHP_EOL;

        return $event;
    }

    public function __invoke(): never
    {
        throw new LogicException('not this one');
    }
}

on_each_engine(function (Engine $engine) {
    $kinds = [
        new Dispatcher(), fn (object $event) => print 'closure: ' . event_text($event) . PHP_EOL, new Listener(), 'listen', [new Listener(), 'on'], 'Listener::onStatic', [Listener::class, 'onStatic'], (new Listener())->on(...),
    ];
    foreach ($kinds as $i => $dispatcher) {
        $engine->shop(dispatcher: $dispatcher)->customerWriteService()->createCustomer(...customer_parts("a$i@example.org"));
    }
});
?>
--EXPECT--
dispatched: CustomerCreated 1
closure: CustomerCreated 2
invoked: CustomerCreated 3
function: CustomerCreated 4
method: CustomerCreated 5
static: CustomerCreated 6
static: CustomerCreated 7
method: CustomerCreated 8
