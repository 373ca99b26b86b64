<?php
/**
 * What Laravel does around a controller, in a few lines: a request goes in, a response comes out. On a command line the
 * request is the argument:
 *
 *     php examples/laravel/index.php '/orders?filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&per-page=2'
 *
 * and by php -S localhost:8000 examples/laravel/index.php it is the browser's. It needs illuminate/http, database and
 * pagination (on Debian php-illuminate-http, php-illuminate-database, php-illuminate-pagination). The orders are in a
 * SQLite database in memory.
 */
use App\Http\Controllers\OrderController;
use Illuminate\Database\Capsule\Manager;
use Illuminate\Database\Connection;
use Illuminate\Http\Request;

if (is_file(__DIR__ . '/vendor/autoload.php')) {
    require __DIR__ . '/vendor/autoload.php';
} else {
    require 'Illuminate/Http/autoload.php';
    require 'Illuminate/Database/autoload.php';
    require 'Illuminate/Pagination/autoload.php';
}
require __DIR__ . '/OrderController.php';

$request = isset($argv[1]) ? Request::create($argv[1]) : Request::capture();
$response = (new OrderController(orders_in_memory(), tenant: 1))->index($request); // the tenant is that of $request->user()

if (isset($argv[1])) {
    $response->setEncodingOptions(JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    echo $response->getStatusCode(), PHP_EOL, $response->getContent(), PHP_EOL;
} else {
    $response->send();
}

function orders_in_memory(): Connection
{
    $manager = new Manager();
    $manager->addConnection(['driver' => 'sqlite', 'database' => ':memory:']);
    $database = $manager->getConnection();
    $database->statement(
        'CREATE TABLE orders (id INTEGER PRIMARY KEY, tenant_id INTEGER NOT NULL, status TEXT NOT NULL, total NUMERIC NOT NULL,'
        . ' placed_at TEXT NOT NULL, note TEXT)',
    );
    foreach ([
        [1, 'paid', '120.50', '2026-01-02 09:00:00', null],
        [1, 'open', '49.99', '2026-01-02 10:30:00', 'ring twice'],
        [2, 'open', '999.00', '2026-01-03 08:00:00', 'of another tenant'],
        [1, 'open', '50.00', '2026-01-04 23:59:59', null],
        [1, 'canceled', '75.00', '2026-02-01 00:00:00', '100% wrong'],
        [1, 'paid', '1000.00', '2026-02-02 12:00:00', null],
    ] as $row) {
        $database->table('orders')->insert(array_combine(['tenant_id', 'status', 'total', 'placed_at', 'note'], $row));
    }

    return $database;
}
