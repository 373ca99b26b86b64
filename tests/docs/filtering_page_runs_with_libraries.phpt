--TEST--
The blocks of docs/filtering.md that are about PDO, Doctrine DBAL and Laravel run, too
--EXTENSIONS--
customer
ctype
mbstring
pdo
pdo_sqlite
tokenizer
--INI--
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
require __DIR__ . '/../support/page.inc';
skip_unless_sqlite();
load_library('Doctrine/DBAL/autoload.php') || die('skip Doctrine DBAL is not there: on Debian php-doctrine-dbal');
load_library('Illuminate/Database/autoload.php') || die('skip illuminate/database is not there: on Debian php-illuminate-database');
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/page.inc';

load_library('Doctrine/DBAL/autoload.php');
load_library('Illuminate/Database/autoload.php');
on_each_engine(function (Engine $engine) {
    $page = new Page('filtering.md');
    var_dump($page->needs());
    $page->run($engine);
}, 'sqlite');
?>
--EXPECT--
array(3) {
  ["pdo_sqlite"]=>
  bool(true)
  ["Doctrine\DBAL\DriverManager"]=>
  bool(true)
  ["Illuminate\Database\SQLiteConnection"]=>
  bool(true)
}
