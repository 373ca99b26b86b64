<?php
// PDO and plain PHP objects, as one writes them by hand today: pdo.php PDO-DSN ROWS-FILE
// The computed columns come ready-made from the rows file.

require __DIR__ . '/serve.php';

final class PlainCustomer
{
    public function __construct(
        public readonly int $id,
        public readonly int $customerGroup,
        public readonly string $gender,
        public readonly string $firstName,
        public readonly string $lastName,
        public readonly ?string $dateOfBirth,
        public readonly string $customerNumber,
        public readonly string $companyName,
        public readonly string $vatId,
        public readonly bool $isMerchant,
        public readonly bool $isValidVatId,
        public readonly string $email,
        public readonly string $phoneNumber,
        public readonly string $faxNumber,
        public readonly float $credit,
        public readonly bool $isGuestAccount,
        public readonly bool $isFavorite,
        public readonly int $version,
    ) {
    }
}

bench_serve(new class ($argv[1], $argv[2]) {
    private const BULK = 500; // rows an INSERT: more was not faster

    private PDO $pdo;
    private bool $sqlite;
    private BenchRows $rows;
    /** @var array<string, PDOStatement> */
    private array $statements = [];
    /** @var array<int, array{string, int}> by depth */
    private array $positions = [];

    public function __construct(string $dsn, string $path)
    {
        $this->sqlite = str_starts_with($dsn, 'sqlite:');
        $this->pdo = new PDO($dsn, options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_EMULATE_PREPARES => false]);
        if ($this->sqlite) {
            $this->pdo->exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000');
        }
        $this->rows = new BenchRows($path, $this->sqlite);
    }

    private function statement(string $sql): PDOStatement
    {
        return $this->statements[$sql] ??= $this->pdo->prepare($sql);
    }

    /** @return list<PlainCustomer> */
    private function fetch(PDOStatement $statement, array &$row = null): array
    {
        $customers = [];
        while ($cells = $statement->fetch(PDO::FETCH_NUM)) {
            $row = $cells;
            $customers[] = new PlainCustomer(
                $row[0], $row[1], $row[2], $row[3], $row[4], $row[5], $row[6], $row[7], $row[8], (bool) $row[9], (bool) $row[10], $row[11],
                $row[12], $row[13], $this->sqlite ? $row[14] / 10000 : (float) $row[14], (bool) $row[15], (bool) $row[16], $row[17],
            );
        }
        $statement->closeCursor();
        return $customers;
    }

    /** @return list<PlainCustomer> */
    public function read(): array
    {
        $statement = $this->statement('SELECT ' . implode(', ', BENCH_READ_COLUMNS) . ' FROM customer WHERE shop_id = ? ORDER BY id');
        $statement->execute([BENCH_SHOP]);
        return $this->fetch($statement);
    }

    public function id(PlainCustomer $customer): int
    {
        return $customer->id;
    }

    /** @return list<PlainCustomer> */
    public function offset(int $offset): array
    {
        $statement = $this->statement('SELECT ' . implode(', ', BENCH_READ_COLUMNS) . ' FROM customer WHERE shop_id = ?
            ORDER BY last_name_key, id LIMIT ' . BENCH_PAGE . ' OFFSET ?');
        $statement->execute([BENCH_SHOP, $offset]);
        return $this->fetch($statement);
    }

    /**
     * @param array{string, int}|null $position a customer's last name, folded, and id
     * @return list<PlainCustomer>
     */
    public function keyset(?array &$position): array
    {
        $statement = $this->statement('SELECT ' . implode(', ', BENCH_READ_COLUMNS) . ', last_name_key FROM customer WHERE shop_id = ?'
            . ($position === null ? '' : ' AND (last_name_key, id) > (?, ?)') . ' ORDER BY last_name_key, id LIMIT ' . BENCH_PAGE);
        $statement->execute([BENCH_SHOP, ...$position ?? []]);
        $page = $this->fetch($statement, $last);
        $position = [end($last), $last[0]];
        return $page;
    }

    /** @return array{string, int} */
    public function seek(int $depth): array
    {
        return $this->positions[$depth] ??= (function () use ($depth): array {
            $statement = $this->statement('SELECT last_name_key, id FROM customer WHERE shop_id = ? ORDER BY last_name_key, id LIMIT 1 OFFSET ?');
            $statement->execute([BENCH_SHOP, $depth - 1]);
            return $statement->fetch(PDO::FETCH_NUM);
        })();
    }

    /** INSERT … VALUES (?, …), … for so many rows. */
    private function insert(string $table, array $columns, int $rows, string $more): PDOStatement
    {
        $row = '(' . implode(', ', array_fill(0, count($columns), '?')) . ')';
        return $this->statement("INSERT INTO $table (" . implode(', ', $columns) . ') VALUES ' . implode(', ', array_fill(0, $rows, $row)) . $more);
    }

    private const OUTBOX = ['shop_id', 'customer_id', 'event', 'created_at'];

    public function create(int $first, int $count, int $warm): float
    {
        $rows = $this->rows->slice($first, $count + $warm);
        return bench_repeat(function (int $i) use ($rows, $first): void {
            $row = $rows[$i - $first];
            $this->pdo->beginTransaction();
            $statement = $this->insert('customer', BENCH_COLUMNS, 1, ' RETURNING id');
            $statement->execute($row);
            $id = $statement->fetchColumn();
            $statement->closeCursor();
            $this->insert('customer_outbox', self::OUTBOX, 1, '')->execute([$row[0], $id, 'CustomerCreated', $row[17]]);
            $this->pdo->commit();
        }, $first, $count, $warm);
    }

    public function bulk(int $first, int $count): float
    {
        $rows = $this->rows->slice($first, $count);
        return bench_time(function () use ($rows): void {
            $this->pdo->beginTransaction();
            foreach (array_chunk($rows, self::BULK) as $chunk) {
                $statement = $this->insert('customer', BENCH_COLUMNS, count($chunk), ' RETURNING id');
                $statement->execute(array_merge(...$chunk));
                $events = [];
                foreach ($statement->fetchAll(PDO::FETCH_COLUMN) as $i => $id) {
                    array_push($events, $chunk[$i][0], $id, 'CustomerCreated', $chunk[$i][17]);
                }
                $this->insert('customer_outbox', self::OUTBOX, count($chunk), '')->execute($events);
            }
            $this->pdo->commit();
        });
    }
});
