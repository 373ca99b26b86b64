--TEST--
The table of docs/filtering.md says which operations each attribute takes, and what can be sorted by
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
use Customer\Query\SyntaxException;
use Customer\Services\CustomerFilterFactory;

preg_match('~^\| Attribute \|.*?\n\n~ms', file_get_contents(__DIR__ . '/../../docs/filtering.md'), $table);
$rows = array_map(fn (string $line) => array_map(trim(...), explode('|', trim($line, '|'))), explode("\n", trim($table[0])));
[$head, , ] = $rows;

/** Whether it is allowed; the value is right for any attribute. */
function takes(string $attribute, string $operation): bool
{
    static $factory = new CustomerFilterFactory();
    foreach (['1', '1970-01-01'] as $value) {
        try {
            $factory->createFilters([$attribute => [$operation => match ($operation) {
                'in', 'nin' => [$value],
                'between' => [$value, $value],
                'null', 'notnull' => true,
                default => $value,
            }]]);

            return true;
        } catch (SyntaxException) {
        }
    }

    return false;
}

function sorts(string $attribute): bool
{
    try {
        (new CustomerFilterFactory())->createSorting($attribute);

        return true;
    } catch (SyntaxException) {
        return false;
    }
}

$documented = $checked = 0;
foreach (array_slice($rows, 2) as $row) {
    $attribute = trim($row[0], '`');
    foreach (array_slice($row, 1, null, true) as $column => $mark) {
        preg_match_all('~[a-z]+~', $head[$column], $operations);
        foreach ($operations[0] as $operation) {
            $is = $operation === 'sort' ? sorts($attribute) : takes($attribute, $operation);
            $is === ($mark !== '') || print("$attribute $operation: " . var_export($is, true) . "\n");
            $checked++;
        }
    }
    $documented++;
}
echo "$documented attributes, $checked cells\n";
?>
--EXPECT--
18 attributes, 234 cells
