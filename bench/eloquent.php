<?php
// Eloquent, without events and query log: eloquent.php CONNECTION-AS-JSON ROWS-FILE

require __DIR__ . '/serve.php';
require 'Illuminate/Database/autoload.php';

use Illuminate\Database\Capsule\Manager;
use Illuminate\Database\Connection;
use Illuminate\Database\Eloquent\Collection;
use Illuminate\Database\Eloquent\Model;

class EloquentCustomer extends Model
{
    protected $table = 'customer';
    public $timestamps = false;
    protected $guarded = [];
    protected $casts = ['credit' => 'float'];
}

class EloquentOutbox extends Model
{
    protected $table = 'customer_outbox';
    public $timestamps = false;
    protected $guarded = [];
}

bench_serve(new class ($argv[1], $argv[2]) {
    private const CHUNK = 500; // rows an INSERT

    private Connection $connection;
    private BenchRows $rows;

    public function __construct(string $connection, string $path)
    {
        $manager = new Manager();
        $manager->addConnection(json_decode($connection, true));
        $manager->bootEloquent();
        $this->connection = $manager->getConnection();
        $this->rows = new BenchRows($path, false);
    }

    /** Eloquent casts when an attribute is read, so each is read once. */
    private function readAttributes(Collection $customers): Collection
    {
        foreach ($customers as $customer) {
            foreach (BENCH_READ_COLUMNS as $column) {
                $customer->$column;
            }
        }
        return $customers;
    }

    public function read(): Collection
    {
        return $this->readAttributes(EloquentCustomer::query()->where('shop_id', BENCH_SHOP)->orderBy('id')->get(BENCH_READ_COLUMNS));
    }

    public function id(EloquentCustomer $customer): int
    {
        return $customer->id;
    }

    /** The query that paginate() sends for the page; without the one that counts. */
    public function offset(int $offset): Collection
    {
        $query = EloquentCustomer::query()->where('shop_id', BENCH_SHOP)->orderBy('last_name_key')->orderBy('id');
        return $this->readAttributes($query->forPage(intdiv($offset, BENCH_PAGE) + 1, BENCH_PAGE)->get(BENCH_READ_COLUMNS));
    }

    public function create(int $first, int $count, int $warm): float
    {
        $rows = $this->rows->slice($first, $count + $warm);
        return bench_repeat(function (int $i) use ($rows, $first): void {
            $row = array_combine(BENCH_COLUMNS, $rows[$i - $first]);
            $this->connection->transaction(function () use ($row): void {
                $customer = EloquentCustomer::create($row);
                EloquentOutbox::create([
                    'shop_id' => $row['shop_id'],
                    'customer_id' => $customer->id,
                    'event' => 'CustomerCreated',
                    'created_at' => $row['created_at'],
                ]);
            });
        }, $first, $count, $warm);
    }

    /** insert() does not return ids, so the sequence gives them out first. */
    public function bulk(int $first, int $count): float
    {
        $rows = array_map(fn (array $row) => array_combine(BENCH_COLUMNS, $row), $this->rows->slice($first, $count));
        return bench_time(function () use ($rows): void {
            $this->connection->transaction(function () use ($rows): void {
                foreach (array_chunk($rows, self::CHUNK) as $chunk) {
                    $ids = $this->connection->select("SELECT nextval('customer_id_seq') AS id FROM generate_series(1, ?)", [count($chunk)]);
                    $events = [];
                    foreach ($chunk as $i => $row) {
                        $chunk[$i]['id'] = $ids[$i]->id;
                        $events[] = [
                            'shop_id' => $row['shop_id'],
                            'customer_id' => $ids[$i]->id,
                            'event' => 'CustomerCreated',
                            'created_at' => $row['created_at'],
                        ];
                    }
                    EloquentCustomer::insert($chunk);
                    EloquentOutbox::insert($events);
                }
            });
        });
    }
});
