--TEST--
fold() and emailKey() make what columns of these types must hold
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Dialect;
use Customer\Query\Schema;

echo json_encode([Schema::fold('Köhler'), Schema::fold('KOHLER'), Schema::fold('Straße'), Schema::fold(''), Schema::emailKey('John.DÖE@Example.ORG'), Schema::emailKey('')], JSON_UNESCAPED_UNICODE), "\n";
var_dump(strlen(Schema::fold(str_repeat('x', 10 << 20))));
foreach (['Köhler', 'ﬁ', "Mu\u{308}ller"] as $text) {
    var_dump(orders()->filter(['name' => ['eq' => $text]])->toSql(Dialect::SQLite)->parameters() === [Schema::fold($text)]);
    var_dump(orders()->filter(['email' => ['eq' => "$text@X.org"]])->toSql(Dialect::SQLite)->parameters() === [Schema::emailKey("$text@X.org")]);
}
attempt(fn() => Schema::fold("\xff"));
attempt(fn() => Schema::fold("a\0"));
attempt(fn() => Schema::emailKey("a\0"));
attempt(fn() => Schema::emailKey(str_repeat('a', 1025)));
attempt(fn() => Schema::fold([]));
?>
--EXPECT--
["kohler","kohler","strasse","","john.dÖe@example.org",""]
int(1024)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
InvalidArgumentException: The text must be valid UTF-8 without null bytes
InvalidArgumentException: The text must be valid UTF-8 without null bytes
InvalidArgumentException: The text must be valid UTF-8 without null bytes
InvalidArgumentException: The address must be at most 1024 bytes long, 1025 given
TypeError: Customer\Query\Schema::fold(): Argument #1 ($text) must be of type string, array given
