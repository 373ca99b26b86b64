<?php
/**
 * Delivers the events of the outbox, and goes on doing so until it is told to end. For systemd or supervisor; with the
 * argument "once" for cron. docs/guide.md has a unit file. The database is customer.dsn's, or the environment's
 * CUSTOMER_DSN.
 */
$shop = new Customer\Shop(getenv('CUSTOMER_DSN') ?: null);
$outbox = $shop->outbox();
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

do {
    try {
        $delivered = $outbox->relay($deliver);
    } catch (Throwable $e) {
        // The event is tried again when its lease has run out, and does not hold up the others.
        fwrite(STDERR, $e->getMessage() . PHP_EOL);
        $delivered = 0;
        sleep(1);
    }
    if ($delivered === 0 && $once) {
        break;
    }
    if ($delivered === 0) {
        sleep(1);
    }
} while ($running);
