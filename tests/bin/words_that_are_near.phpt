--TEST--
customer: what is mistyped is asked back by the nearest word
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

foreach ([['imprt'], ['migarte'], ['docotr'], ['doctor', '--dns=x'], ['doctor', '--database=x'], ['import', '--dry', 'x'], ['import', '--maps=x', 'x'], ['import', '--refusd=x']] as $arguments) {
    ob_start();
    tool($arguments);
    $said = ob_get_clean();
    echo implode(' ', $arguments), ': ', preg_match('~Did you mean (.*)\?~', $said, $match) ? $match[1] : '-', PHP_EOL;
}
foreach (['mail', 'fistname', 'Name', 'birthdate', 'companyname', 'grup'] as $attribute) {
    ob_start();
    tool(['import', file_with("email\n"), '--map', "$attribute=email"]);
    $said = ob_get_clean();
    echo $attribute, ': ', preg_match('~Did you mean (.*)\?~', $said, $match) ? $match[1] : '-', PHP_EOL;
}
?>
--EXPECT--
imprt: "import"
migarte: "migrate"
docotr: "doctor"
doctor --dns=x: "--dsn"
doctor --database=x: -
import --dry x: "--dry-run"
import --maps=x x: "--map"
import --refusd=x: "--refused"
mail: "email"
fistname: "firstName"
Name: "lastName"
birthdate: -
companyname: "companyName"
grup: -
