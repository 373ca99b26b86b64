--TEST--
The PHP blocks of docs/filtering.md run as one program on each engine, and print what the page says
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/page.inc';

on_each_engine(function (Engine $engine) {
    (new Page('filtering.md'))->run($engine);
});
echo "done\n";
?>
--EXPECT--
done
