--TEST--
64 processes create a customer with one e-mail address at once, 200 times: each time one succeeds
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_fork();
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

const PROCESSES = 64;
const ROUNDS = 200;

/** Waits for a byte of the parent's before each attempt, and answers with what came of it. */
function contend(Engine $engine, $socket): void
{
    $write = (new Customer\Shop(new Customer\Connection($engine->dsn, statementTimeout: 300.0)))->customerWriteService();
    for ($round = 0; $round < ROUNDS; $round++) {
        fread($socket, 1);
        try {
            $write->createCustomer(...customer_parts("round$round@example.org"));
            fwrite($socket, 'y');
        } catch (Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException) {
            fwrite($socket, 'n');
        } catch (Throwable $e) {
            fwrite(STDERR, describe($e) . PHP_EOL);
            fwrite($socket, '?');
        }
    }
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $sockets = [];
    for ($i = 0; $i < PROCESSES; $i++) {
        [$sockets[$i], $theirs] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        if (pcntl_fork() === 0) {
            ob_end_clean();
            contend($engine, $theirs);
            exit(0);
        }
        fclose($theirs);
    }
    $results = [];
    for ($round = 0; $round < ROUNDS; $round++) {
        foreach ($sockets as $socket) {
            fwrite($socket, '!');
        }
        $answers = array_map(fn ($socket) => fread($socket, 1), $sockets);
        $counts = array_count_values($answers);
        ksort($counts);
        $result = json_encode($counts);
        $results[$result] = ($results[$result] ?? 0) + 1;
    }
    while (pcntl_wait($status) > 0) {
    }
    print_r($results);
    $customers = $shop->customerReadService()->getCustomers();
    echo count($customers), ' customers, ', count($shop->outbox()), ' events', PHP_EOL;
});
?>
--EXPECT--
Array
(
    [{"n":63,"y":1}] => 200
)
200 customers, 200 events
