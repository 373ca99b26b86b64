--TEST--
PHP killed in the middle of createMultipleCustomers() or of an import, 100 times: all of a batch or none
--EXTENSIONS--
customer
posix
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_fork();
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

const RUNS = 50; // of each kind

function create_many(Customer\Shop $shop, string $run): void
{
    for ($batch = 0; $batch < 5; $batch++) {
        $rows = [];
        for ($i = 0; $i < 400; $i++) {
            $rows[] = customer_parts("$run.$batch.$i@example.org", ['customerNumber' => "$run.$batch"]);
        }
        $shop->customerWriteService()->createMultipleCustomers(...$rows);
    }
}

function import(Customer\Shop $shop, string $run): void
{
    $shop->customerWriteService()->importCustomers((function () use ($run) {
        for ($i = 0; $i < 6000; $i++) {
            yield ['email' => "$run.$i@example.org", 'firstName' => 'A', 'lastName' => 'B', 'customerNumber' => $run];
        }
    })());
}

/** Runs the work in a child and kills it after a moment; returns how long it took if it was let live. */
function run_and_kill(Engine $engine, string $run, callable $work, ?float $after): float
{
    $started = microtime(true);
    $child = pcntl_fork();
    if ($child === 0) {
        ob_end_clean();
        $work(new Customer\Shop($engine->dsn), $run);
        posix_kill(getmypid(), SIGKILL);
    }
    if ($after !== null) {
        usleep((int) ($after * 1e6));
        posix_kill($child, SIGKILL);
    }
    pcntl_waitpid($child, $status);

    return microtime(true) - $started;
}

/** Waits until the server has noticed that its clients are gone, and has rolled back. */
function wait_for_the_server(Engine $engine, Customer\Shop $shop): void
{
    while ($engine->name === 'pgsql' && $shop->connection()->execute(
        "SELECT count(*)::int AS n FROM pg_locks l JOIN pg_class c ON c.oid = l.relation
         WHERE l.pid <> pg_backend_pid() AND c.relname = 'customer' AND c.relnamespace = current_schema()::regnamespace")[0]['n'] > 0) {
        usleep(1000);
    }
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach (['create_many', 'import'] as $work) {
        $took = run_and_kill($engine, "$work.whole", $work(...), null);
        for ($i = 0; $i < RUNS; $i++) {
            run_and_kill($engine, "$work.$i", $work(...), $took * lcg_value());
        }
    }
    wait_for_the_server($engine, $shop);

    $sizes = $shop->connection()->execute('SELECT customer_number, count(*) AS n FROM customer GROUP BY customer_number');
    $wrong = array_filter($sizes, fn ($row) => !in_array($row['n'], str_starts_with($row['customer_number'], 'import') ? [5000, 6000] : [400], true));
    echo 'Batches that are not whole: ', json_encode(array_values($wrong)), PHP_EOL;
    $stray = $shop->connection()->execute(
        'SELECT (SELECT count(*) FROM (SELECT id FROM customer EXCEPT SELECT customer_id FROM customer_outbox) c) AS customers,
                (SELECT count(*) FROM (SELECT customer_id FROM customer_outbox EXCEPT SELECT id FROM customer) o) AS events');
    echo 'Customers without an event, and events without a customer: ', json_encode($stray), PHP_EOL;
    $whole = array_sum(array_column($sizes, 'n'));
    echo 'Some were killed in time: ', var_export($whole < (RUNS + 1) * (2000 + 6000), true), PHP_EOL;
    echo 'Some were not: ', var_export($whole > 2000 + 6000, true), PHP_EOL;
});
?>
--EXPECT--
Batches that are not whole: []
Customers without an event, and events without a customer: [{"customers":0,"events":0}]
Some were killed in time: true
Some were not: true
