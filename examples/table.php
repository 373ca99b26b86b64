<?php
/**
 * The customers of a shop as a table:
 *
 *     php examples/table.php sqlite:customers.db [how many]
 */
$dsn = $argv[1] ?? 'sqlite:customers.db';
if (preg_match('~^sqlite:(?!:memory:$)(.+)~', $dsn, $match) && !is_file($match[1])) {
    fwrite(STDERR, "there is no file \"$match[1]\": \"customer migrate\" creates it\n");
    exit(1);
}
$shop = new Customer\Shop($dsn);
$limit = (int) ($argv[2] ?? 25);

$groups = array_column($shop->connection()->execute('SELECT id, name FROM customer_group WHERE shop_id = $1', [$shop->shopId()]), 'name', 'id');
$customers = iterator_to_array($shop->customerReadService()->getCustomers());

$rows = [['Id', 'Customer', 'E-mail', 'Group', 'Credit']];
foreach (array_slice($customers, 0, $limit) as $customer) {
    $rows[] = [
        $customer->id(),
        strtr($customer->companyName(), "\n", ' ') ?: "{$customer->firstName()} {$customer->lastName()}",
        $customer->email(),
        $groups[$customer->customerGroup()],
        number_format($customer->credit(), 2),
    ];
}
print_table($rows, right: [0, 4]);
if (count($customers) > $limit) {
    printf("… and %d more\n", count($customers) - $limit);
}

/** Columns as wide as they must be, at most 24 characters. */
function print_table(array $rows, array $right): void
{
    $width = fn (string $text) => preg_match_all('/\X/u', $text); // an accent of its own takes no room
    $rows = array_map(fn (array $row) => array_map(
        fn ($cell) => $width((string) $cell) > 24 ? preg_replace('/^(\X{23}).*/us', '$1…', (string) $cell) : (string) $cell,
        $row,
    ), $rows);
    $widths = array_map(fn (int $column) => max(array_map($width, array_column($rows, $column))), array_keys($rows[0]));
    array_splice($rows, 1, 0, [array_map(fn (int $n) => str_repeat('─', $n), $widths)]);
    foreach ($rows as $row) {
        foreach ($row as $column => $cell) {
            $blanks = str_repeat(' ', $widths[$column] - $width($cell));
            $row[$column] = in_array($column, $right, true) ? $blanks . $cell : $cell . $blanks;
        }
        echo rtrim(implode('  ', $row)), PHP_EOL;
    }
}
