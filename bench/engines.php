<?php
// The two databases: their tables, their starting state, and how a contender reaches them.

abstract class Engine
{
    protected PDO $pdo;

    /** The tables, with the shop's first customers, which are kept in bench_seed, and so many more. */
    public function prepare(string $module, int $rows): void
    {
        Contender::runOnce(php($module, 'prepare.php', $this->customerDsn(), (string) $rows));
        $this->pdo->exec('CREATE TABLE bench_seed AS SELECT * FROM customer ORDER BY id LIMIT ' . BENCH_SEED);
    }

    public function version(): string
    {
        return $this->pdo->getAttribute(PDO::ATTR_SERVER_VERSION);
    }

    abstract public function customerDsn(): string;

    abstract public function pdoDsn(): string;

    /** Only the shop's first customers, in tables as good as new. */
    abstract public function resetAll(): void;

    /** The same by deleting a few rows, and clearing up after them. */
    abstract public function deleteNew(): void;

    /** No customers at all. */
    abstract public function clear(): void;
}

final class PgsqlEngine extends Engine
{
    public function __construct(private readonly string $socket, private readonly string $database = 'postgres')
    {
        $this->pdo = new PDO($this->pdoDsn(), options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    }

    /** Another database of the cluster, made for the purpose. */
    public function another(string $name): self
    {
        $this->pdo->exec("CREATE DATABASE $name");
        return new self($this->socket, $name);
    }

    /** Off for what is measured in rounds: vacuumed between them, and not in the middle of one. */
    private function setAutovacuum(string $state): void
    {
        $this->pdo->exec("ALTER TABLE customer SET (autovacuum_enabled = $state); ALTER TABLE customer_outbox SET (autovacuum_enabled = $state)");
    }

    public function customerDsn(): string
    {
        return "postgresql:///$this->database?host=$this->socket&user=postgres";
    }

    public function libpqDsn(): string
    {
        return $this->customerDsn();
    }

    public function pdoDsn(): string
    {
        return "pgsql:host=$this->socket;dbname=$this->database;user=postgres";
    }

    public function doctrineParameters(): string
    {
        return json_encode(['driver' => 'pdo_pgsql', 'host' => $this->socket, 'dbname' => $this->database, 'user' => 'postgres']);
    }

    public function eloquentConnection(): string
    {
        return json_encode(['driver' => 'pgsql', 'host' => $this->socket, 'database' => $this->database, 'username' => 'postgres', 'password' => '',
            'charset' => 'utf8', 'schema' => 'public']);
    }

    /** The customers that are not the shop's first, into the rows file. */
    public function writeRows(string $path): void
    {
        $columns = array_map(fn (string $column) => match (true) {
            str_starts_with($column, 'is_') => "$column::int",
            $column === 'credit' => '(credit * 10000)::bigint',
            str_ends_with($column, '_at') => "(extract(epoch FROM $column) * 1000000)::bigint",
            default => $column,
        }, BENCH_COLUMNS);
        $file = fopen($path, 'w');
        $rows = $this->pdo->query('SELECT ' . implode(', ', $columns) . ' FROM customer WHERE id > ' . BENCH_SEED . ' ORDER BY id');
        while ($row = $rows->fetch(PDO::FETCH_NUM)) {
            fwrite($file, implode("\t", array_map(fn ($cell) => $cell ?? '\N', $row)) . "\n");
        }
        fclose($file);
    }

    public function resetAll(): void
    {
        $this->setAutovacuum('off');
        $this->pdo->exec('TRUNCATE customer, customer_outbox RESTART IDENTITY CASCADE');
        $this->pdo->exec('INSERT INTO customer SELECT * FROM bench_seed ORDER BY id');
        $this->pdo->exec("SELECT setval('customer_id_seq', " . BENCH_SEED . ')');
        $this->pdo->exec('VACUUM ANALYZE customer, customer_outbox');
        $this->pdo->exec('CHECKPOINT');
    }

    public function deleteNew(): void
    {
        $this->pdo->exec('DELETE FROM customer WHERE shop_id = ' . BENCH_SHOP . ' AND id > ' . BENCH_SEED);
        $this->pdo->exec('DELETE FROM customer_outbox');
        $this->pdo->exec('VACUUM customer, customer_outbox');
    }

    public function clear(): void
    {
        $this->setAutovacuum('on');
        $this->pdo->exec('TRUNCATE customer, customer_outbox RESTART IDENTITY CASCADE');
        $this->pdo->exec('VACUUM ANALYZE customer, customer_outbox');
        $this->pdo->exec('CHECKPOINT');
    }

    /** After so many rows have come in: nothing is left to do in the background. */
    public function settle(): void
    {
        $this->setAutovacuum('off');
        $this->pdo->exec('VACUUM ANALYZE customer, customer_outbox');
        $this->pdo->exec('CHECKPOINT');
    }

    /** The id of the customer that is so far down in the list by last name. */
    public function customerAt(int $place): int
    {
        $statement = $this->pdo->prepare('SELECT id FROM customer WHERE shop_id = ? ORDER BY last_name_key, id LIMIT 1 OFFSET ?');
        $statement->execute([BENCH_SHOP, $place - 1]);
        return $statement->fetchColumn() ?: throw new RuntimeException("there are not $place customers");
    }

    /** @return array{int, int} the bytes of the customers, and of their indexes */
    public function sizes(): array
    {
        return $this->pdo->query("SELECT pg_table_size('customer'), pg_indexes_size('customer')")->fetch(PDO::FETCH_NUM);
    }

    public function setSynchronousCommit(bool $on): void
    {
        $this->pdo->exec('ALTER SYSTEM SET synchronous_commit = ' . ($on ? 'on' : 'off'));
        $this->pdo->exec('SELECT pg_reload_conf()');
        usleep(200000); // the contenders' connections hear of it before their next statement
    }

    public function setting(string $name): string
    {
        return $this->pdo->query("SHOW $name")->fetchColumn();
    }
}

final class SqliteEngine extends Engine
{
    public function __construct(private readonly string $path)
    {
        array_map(unlink(...), glob("$path*"));
        $this->pdo = new PDO($this->pdoDsn(), options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
        $this->pdo->exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 10000');
    }

    public function path(): string
    {
        return $this->path;
    }

    public function customerDsn(): string
    {
        return "sqlite:$this->path";
    }

    public function pdoDsn(): string
    {
        return "sqlite:$this->path";
    }

    private function checkpoint(): void
    {
        $this->pdo->query('PRAGMA wal_checkpoint(TRUNCATE)')->fetchAll();
    }

    public function resetAll(): void
    {
        $this->pdo->exec('BEGIN IMMEDIATE; DELETE FROM customer; DELETE FROM customer_outbox; DELETE FROM sqlite_sequence;
            INSERT INTO customer SELECT * FROM bench_seed ORDER BY id; COMMIT');
        $this->checkpoint();
    }

    public function deleteNew(): void
    {
        $this->pdo->exec('BEGIN IMMEDIATE; DELETE FROM customer WHERE id > ' . BENCH_SEED . '; DELETE FROM customer_outbox; COMMIT');
        $this->checkpoint();
    }

    public function clear(): void
    {
        $this->pdo->exec('BEGIN IMMEDIATE; DELETE FROM customer; DELETE FROM customer_outbox; COMMIT');
        $this->checkpoint();
        $this->pdo->exec('VACUUM');
        $this->checkpoint();
    }
}
