--TEST--
validateEmailAddress() refuses what is not UTF-8
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $read = $engine->shop()->customerReadService();
    foreach (["\xFF@example.org", "john@ex\xC3.org", "\xED\xA0\x80@example.org"] as $email) {
        try {
            $read->validateEmailAddress($email);
            echo 'no exception', PHP_EOL;
        } catch (Customer\Services\Exceptions\EmailAddressIsInvalidException $e) {
            echo $e->getCode(), PHP_EOL;
        }
    }
    var_dump($read->validateEmailAddress(str_repeat('a', 250) . '@b.c'));
});
?>
--EXPECT--
2
2
2
bool(true)
