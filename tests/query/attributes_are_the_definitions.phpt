--TEST--
attributes() has every definition in full, and the constructor takes it again
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/query.inc';

use Customer\Query\Schema;

foreach (orders()->attributes() as $name => $definition) {
    echo $name, ' ', json_encode($definition), "\n";
}
$schema = new Schema(orders()->attributes(), 'id');
var_dump($schema->attributes() === orders()->attributes());

// References in definitions are followed, not kept.
$column = 'x';
$operations = ['eq'];
$definition = ['column' => &$column, 'operations' => &$operations];
$schema = new Schema(['a' => &$definition]);
$column = 'y';
$operations[] = 'neq';
echo json_encode($schema->attributes()), "\n";

$schema = new Schema(['a' => ['column' => 'x', 'operations' => [], 'sortable' => true], 'b' => ['column' => 'y', 'sortable' => false, 'operations' => ['lt', 'lt']]]);
echo json_encode($schema->attributes()), "\n";
attempt(fn() => $schema->filter(['a' => 1]));
attempt(fn() => $schema->sorting('b'));
echo $schema->sorting('-a')->toSql(Customer\Query\Dialect::SQLite), "\n";
?>
--EXPECT--
id {"column":"o.id","type":"integer","operations":["eq","neq","lt","lte","gt","gte","in","nin","between"],"sortable":true,"nullable":false,"unique":true,"binary":false,"aliases":[]}
total {"column":"o.total","type":"decimal","operations":["eq","neq","lt","lte","gt","gte","in","nin","between"],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":["sum","order.total"]}
isPaid {"column":"o.is_paid","type":"boolean","operations":["eq","neq"],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":[]}
note {"column":"o.note","type":"string","operations":["eq","neq","like","in","nin","null","notnull"],"sortable":true,"nullable":true,"unique":false,"binary":false,"aliases":[]}
code {"column":"o.code","type":"string","operations":["eq","neq","like","in","nin"],"sortable":true,"nullable":false,"unique":false,"binary":true,"aliases":[]}
name {"column":"c.name_key","type":"folded","operations":["eq","neq","like","in","nin"],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":[]}
email {"column":"c.email_key","type":"email","operations":["eq","neq","like","in","nin"],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":[]}
day {"column":"o.day","type":"date","operations":["eq","neq","lt","lte","gt","gte","like","in","nin","between","null","notnull"],"sortable":true,"nullable":true,"unique":false,"binary":false,"aliases":[]}
at {"column":"o.at","type":"time","operations":["eq","neq","lt","lte","gt","gte","in","nin","between"],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":[]}
bool(true)
{"a":{"column":"x","type":"string","operations":["eq"],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":[]}}
{"a":{"column":"x","type":"string","operations":[],"sortable":true,"nullable":false,"unique":false,"binary":false,"aliases":[]},"b":{"column":"y","type":"string","operations":["lt"],"sortable":false,"nullable":false,"unique":false,"binary":false,"aliases":[]}}
Customer\Query\SyntaxException: The attribute "a" is there for sorting only
  1
  ^
Customer\Query\SyntaxException: The attribute "b" can't be sorted by
  b
  ^
"x" DESC
