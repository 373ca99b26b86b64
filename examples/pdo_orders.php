<?php
/**
 * A list of orders by plain PDO, filtered and sorted as a request asks: Customer\Query on a table of one's own.
 *
 *     php examples/pdo_orders.php 'filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&page=1'
 *
 * The orders are in a SQLite database in memory and belong to two shops; no request gets at the other shop's.
 */
use Customer\Query\Dialect;
use Customer\Query\Schema;
use Customer\Query\SyntaxException;

/** What may be asked for, and where it is. */
$attributes = new Schema([
    'id' => ['column' => 'o.id', 'type' => 'integer', 'unique' => true],
    'status' => ['column' => 'o.status', 'operations' => ['eq', 'neq', 'in', 'nin']],
    'customer' => ['column' => 'o.customer_key', 'type' => 'folded'],
    'total' => ['column' => 'o.total', 'type' => 'decimal'],
    'placedAt' => ['column' => 'o.placed_at', 'type' => 'time'],
    'paidOn' => ['column' => 'o.paid_on', 'type' => 'date', 'nullable' => true],
], orderBy: 'id');

/** What no request may leave. */
$ofOurShop = (new Schema(['shop' => ['column' => 'o.shop_id', 'type' => 'integer']]))->filter(['shop' => 1]);

/** The page that a request asks for. @return list<array<string, mixed>> */
$list = function (PDO $pdo, array $request) use ($attributes, $ofOurShop): array {
    $dialect = Dialect::from($pdo->getAttribute(PDO::ATTR_DRIVER_NAME));
    $where = $attributes->filter((array) ($request['filter'] ?? []))->within($ofOurShop)->toSql($dialect);
    $order = $attributes->sorting($request['sort'] ?? null)->toSql($dialect);
    $page = max(1, (int) ($request['page'] ?? 1));

    $statement = $pdo->prepare(
        'SELECT o.id, o.total, o.placed_at, o.status, o.customer FROM orders o'
        . " WHERE {$where->text()} ORDER BY $order LIMIT 3 OFFSET ?",
    );
    $statement->execute([...$where->parameters(), ($page - 1) * 3]);

    return $statement->fetchAll(PDO::FETCH_ASSOC);
};

parse_str($argv[1] ?? '', $request);
try {
    foreach ($list(orders_in_memory(), $request) as $row) {
        printf("%2d  %8.2f  %s  %-8s  %s\n", ...array_values($row));
    }
} catch (SyntaxException $e) {
    echo "400 Bad Request\n", $e->getMessage(), PHP_EOL;
    exit(1);
}

/** Where the orders come from is not the point here. */
function orders_in_memory(): PDO
{
    $pdo = new PDO('sqlite::memory:');
    $pdo->exec(
        'CREATE TABLE orders (id INTEGER PRIMARY KEY, shop_id INTEGER NOT NULL, status TEXT NOT NULL, customer TEXT NOT NULL,'
        . ' customer_key TEXT NOT NULL, total NUMERIC NOT NULL, placed_at TEXT NOT NULL, paid_on TEXT)',
    );
    $insert = $pdo->prepare('INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    foreach ([
        [1, 1, 'paid', 'Jürgen Müller', '120.50', '2026-01-02 09:00:00', '2026-01-03'],
        [2, 1, 'open', 'Anna Doe', '49.99', '2026-01-02 10:30:00', null],
        [3, 2, 'open', 'Jurgen Muller', '999', '2026-01-03 08:00:00', null],
        [4, 1, 'open', 'Juergen Meyer', '50', '2026-01-04 23:59:59', null],
        [5, 1, 'canceled', 'Müller & Söhne', '75', '2026-02-01 00:00:00', null],
        [6, 1, 'paid', "Siobhán O'Brien", '1000', '2026-02-02 12:00:00', '2026-02-02'],
    ] as [$id, $shop, $status, $customer, $total, $placed, $paid]) {
        $insert->execute([$id, $shop, $status, $customer, Schema::fold($customer), $total, $placed, $paid]);
    }

    return $pdo;
}
