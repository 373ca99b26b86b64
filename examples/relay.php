<?php
/**
 * Delivers the events of the outbox, and goes on doing so until it is told to end. For systemd or supervisor; with the
 * argument "once" for cron: it ends when no event is left, with exit code 1 if one could not be delivered. docs/guide.md
 * has a unit file. The database is customer.dsn's, or the environment's CUSTOMER_DSN.
 */
try {
    $outbox = (new Customer\Shop(getenv('CUSTOMER_DSN') ?: null))->outbox();
} catch (InvalidArgumentException $e) {
    fwrite(STDERR, "{$e->getMessage()}\nThe relay takes it from the environment's CUSTOMER_DSN, or from php.ini.\n");
    exit(1);
}
$once = ($argv[1] ?? '') === 'once';

$running = true;
if (function_exists('pcntl_signal')) {
    pcntl_async_signals(true);
    pcntl_signal(SIGTERM, function () use (&$running): void {
        $running = false; // after the batch that is being delivered
    });
}

/** What the shop does about an event. Called at least once for each: $number tells whether it has been seen before. */
$deliver = function (object $event, int $number): void {
    printf("%d %s %d\n", $number, $event::class, $event->customerId()->value());
};

$failures = 0;
do {
    $failedBefore = $failures;
    try {
        $delivered = $outbox->relay(function (object $event, int $number) use ($deliver, &$failures): void {
            try {
                $deliver($event, $number);
            } catch (Throwable $e) {
                $failures++;
                throw $e; // the event stays, is tried again when its lease has run out, and does not hold up the others
            }
        });
    } catch (Throwable $e) {
        fwrite(STDERR, $e->getMessage() . PHP_EOL);
        if ($failures > $failedBefore) {
            continue;
        }
        if ($once) {
            exit(1); // it is the database
        }
        $delivered = 0;
    }
    if ($delivered === 0 && $once) {
        break;
    }
    if ($delivered === 0) {
        sleep(1);
    }
} while ($running);

exit($failures > 0 ? 1 : 0);
