--TEST--
A connection cut after any byte: what is reported as done is done, and as not done is not
--EXTENSIONS--
customer
posix
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
skip_unless_fork();
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/proxy.inc';

/** How one attempt ended, against what is in the database. */
function judge(Customer\Connection $direct, string $email, ?Throwable $thrown): string
{
    $customers = $direct->execute('SELECT count(*)::int AS n FROM customer WHERE email = $1', [$email])[0]['n'];
    $events = $direct->execute(
        'SELECT count(*)::int AS n FROM customer_outbox o JOIN customer c ON c.id = o.customer_id WHERE c.email = $1', [$email])[0]['n'];
    if ($customers !== $events || $customers > 1) {
        return "$customers customers and $events events";
    }
    if ($thrown === null) {
        return $customers === 1 ? 'done' : 'reported as done, and is not';
    }
    $reason = $thrown->getPrevious();
    if (!$thrown instanceof Customer\Services\Exceptions\CreationOfCustomerFailedException || !$reason instanceof Customer\ConnectionException) {
        return describe($thrown);
    }
    if ($reason->isOutcomeUnknown()) {
        return 'unknown, and said so';
    }

    return $customers === 0 ? 'not done' : 'reported as not done, and is';
}

on_pgsql(function (Engine $engine) {
    $shop = $engine->shop();
    $direct = $shop->connection();
    parse_str(parse_url(str_replace(':///', '://localhost/', $engine->dsn), PHP_URL_QUERY), $query);
    foreach ([false, true] as $answers) {
        $endings = [];
        // Each ninth byte, from another one on in each run: whatever byte it is, the outcome must be told truly.
        for ($bytes = random_int(0, 8); ; $bytes += 9) {
            $proxy = new Proxy($query['host'] . '/.s.PGSQL.5432', $bytes, $answers);
            $email = "cut$bytes." . ($answers ? 'a' : 'q') . '@example.org';
            $thrown = null;
            $cut = new Customer\Shop(str_replace($query['host'], $proxy->folder(), $engine->dsn));
            try {
                $cut->customerWriteService()->createCustomer(...customer_parts($email));
            } catch (Throwable $e) {
                $thrown = $e;
            }
            $ending = judge($direct, $email, $thrown);
            $endings[$ending] = ($endings[$ending] ?? 0) + 1;
            unset($cut);
            $proxy->stop();
            if ($bytes > 4000) {
                break;
            }
        }
        ksort($endings);
        echo $answers ? 'Answers' : 'Questions', ' cut: ', implode('; ', array_keys($endings)), PHP_EOL;
    }
});
?>
--EXPECT--
Questions cut: done; not done; unknown, and said so
Answers cut: done; not done; unknown, and said so
