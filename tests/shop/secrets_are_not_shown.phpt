--TEST--
No password of a DSN is in a dump, an exception or its trace
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc'; skip_unless_pgsql();
?>
--INI--
zend.exception_ignore_args=0
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

$secret = 'Tr0ub4dor';
$dsns = [
    "postgresql://john:$secret@localhost:1/shop", "postgresql://john:$secret@localhost:notaport/shop", "postgresql://john:$secret%zz@localhost/shop", "postgresql://john:$secret@[::1/shop",
    "postgresql://john:$secret@localhost/shop?nosuch=1", "postgresql://john:$secret@localhost/shop?connect_timeout=$secret", "host=localhost port=1 password=$secret", "host=localhost port=1 password='$secret", "host=localhost password=$secret $secret", "host=localhost nosuch=$secret",
    "postgresql://john:\"$secret%zz@localhost/shop", "pgsql:host=localhost;password=$secret", "mysql://john:$secret@localhost/shop", "john:$secret@localhost",
];
$leaks = 0;
foreach ($dsns as $i => $dsn) {
    try {
        $shop = new Customer\Shop($dsn);
        ob_start();
        var_dump($shop);
        print_r($shop);
        var_export($shop->configuration());
        var_dump($shop->connection(), (array) $shop->connection(), get_object_vars($shop->connection()));
        $leaks += str_contains(ob_get_clean(), $secret) && print "dump of $i" . PHP_EOL;
        $shop->migrate();
        echo "no exception of $i", PHP_EOL;
    } catch (Throwable $e) {
        ob_start();
        echo $e;
        var_dump($e->getTrace());
        print_r($e);
        $message = $e->getMessage();
        $text = ob_get_clean();
        if (str_contains($text, $secret)) {
            $leaks++;
            echo "exception of $i: $message", PHP_EOL;
        }
    }
}
try {
    new Customer\Connection('postgresql://localhost:1/shop', parameters: ['password' => $secret, 'nosuch' => 1]);
} catch (InvalidArgumentException $e) {
    $leaks += str_contains(print_r($e->getTrace(), true) . $e, $secret);
}
var_dump($leaks);
?>
--EXPECT--
int(0)
