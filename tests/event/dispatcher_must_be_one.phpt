--TEST--
What is neither an object with dispatch() nor a callable is no dispatcher
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

final class Hidden
{
    private function dispatch(object $event): void
    {
    }
}

on_each_engine(function (Engine $engine) {
    foreach ([new stdClass(), 'no_such_function', [1, 2], 17, true, new Hidden(), ['Hidden', 'dispatch']] as $dispatcher) {
        attempt(fn () => new Customer\Shop($engine->dsn, null, $dispatcher));
    }
});
?>
--EXPECT--
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, stdClass given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, string given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, array given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, int given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, bool given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, Hidden given
InvalidArgumentException: dispatcher must be an object with a method dispatch(object $event), or a callable, array given
