--TEST--
The factory makes the query's objects over the customer's attributes, and its filters are accepted by the services
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Query\Dialect;
use Customer\Services\CustomerFilterFactory;

on_each_engine(function (Engine $engine) {
    $factory = new CustomerFilterFactory();
    $pagination = $factory->createPagination(10, 20);
    echo $pagination->limit(), ' ', $pagination->offset(), PHP_EOL;
    echo $factory->createSorting('lastName,-credit')->toSql(Dialect::PostgreSQL), PHP_EOL;
    echo $factory->createSorting(null)->toSql(Dialect::SQLite), PHP_EOL;
    echo $factory->createSearch('Jürgen')->term(), PHP_EOL;
    $filters = ['lastName' => 'doe', 'or' => ['isFavorite' => true, 'credit' => 'lt|0']];
    foreach ([true, false] as $all) {
        $filter = $factory->createFilters($filters, $all);
        $sql = $filter->toSql(Dialect::PostgreSQL);
        echo $sql->text(), ' ', json_encode($sql->parameters()), PHP_EOL;
        $shop ??= $engine->shop();
        matching($shop, []) === 'none' && create_customers($shop);
        echo matching($shop, $filter->toArray()), PHP_EOL;
    }
    echo json_encode($factory->createFilters([])), ' ', matching($shop, $factory->createFilters([])->toArray()), PHP_EOL;
    attempt(fn () => $factory->createPagination(0, 0));
    attempt(fn () => $factory->createPagination(1, -1));
    attempt(fn () => $factory->createSorting('-'));
    attempt(fn () => $factory->createFilters(['Doe']));
    attempt(fn () => $factory->createFilters(['id' => 'like|1']));
});
?>
--EXPECT--
10 20
"last_name_key", "credit" DESC, "id" DESC
"id"
Jürgen
"last_name_key" = ? AND ("is_favorite" = ? OR "credit" < ?) ["doe","1","0.0000"]
3
("last_name_key" = ? OR ("is_favorite" = ? OR "credit" < ?)) ["doe","1","0.0000"]
1,2,3
[] 1,2,3,4
InvalidArgumentException: Limit needs to be greater than 0. Got: 0
InvalidArgumentException: Offset needs to be greater or equals 0. Got: -1
Customer\Query\SyntaxException: Sorting does not match expected pattern. Got: -. Expected attributes joined by commas, each with an optional "-" or "+" before it and ":nullsfirst" or ":nullslast" behind it, without blanks
  -
   ^
Customer\Query\SyntaxException: Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
Customer\Query\SyntaxException: The attribute "id" does not take "like", but eq, neq, lt, lte, gt, gte, in, nin, between
  like|1
  ^
