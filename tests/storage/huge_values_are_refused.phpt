--TEST--
Texts of ten megabytes are refused before they reach the database, and not quoted
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $factory = $engine->shop()->customerFactory();
    $huge = str_repeat('x', 10_000_000);
    foreach ([
        fn () => $factory->createPersonalInformation($huge),
        fn () => $factory->createPersonalInformation('m', $huge),
        fn () => $factory->createBusinessInformation($huge),
        fn () => $factory->createBusinessInformation('', $huge),
        fn () => $factory->createContactInformation($huge),
        fn () => $factory->createContactInformation("$huge@example.org"),
        fn () => $factory->createContactInformation('a@example.org', $huge),
    ] as $call) {
        try {
            $call();
            echo 'no exception', PHP_EOL;
        } catch (InvalidArgumentException $e) {
            var_dump(strlen($e->getMessage()) < 200);
        }
    }
});
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
