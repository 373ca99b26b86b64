--TEST--
A stream needs the memory of one batch, however many customers there are, and gives it back
--EXTENSIONS--
customer
--SKIPIF--
<?php require __DIR__ . '/../support/engine_skip.inc'; skip_if_slow(); ?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(20000));
    $service = $shop->customerFilterService();
    $measure = function (array $filters, ?string $sorting) use ($service) {
        $before = memory_get_usage();
        memory_reset_peak_usage();
        $count = 0;
        foreach ($service->streamCustomers($filters, $sorting, 500) as $customer) {
            $count++;
        }
        return [$count, memory_get_peak_usage() - $before];
    };
    foreach ([null, 'lastName,-email', '-dateOfBirth'] as $sorting) {
        $measure(['id' => 'lte|2000'], $sorting);
        [$few, $little] = $measure(['id' => 'lte|2000'], $sorting);
        [$many, $more] = $measure([], $sorting);
        var_dump($few, $many, $more < $little + 65536, $more < 2 << 20);
    }
    $stream = null;
    unset($customer);
    gc_collect_cycles();
    $before = memory_get_usage();
    for ($i = 0; $i < 20; $i++) {
        foreach ($service->streamCustomers([], null, 100) as $customer) {
            break;
        }
        $stream = $service->streamCustomers(['lastName' => str_repeat('x', 1000)]);
        $stream->rewind();
    }
    unset($customer, $stream);
    var_dump(memory_get_usage() - $before < 4096);
});
?>
--EXPECT--
int(2000)
int(20000)
bool(true)
bool(true)
int(2000)
int(20000)
bool(true)
bool(true)
int(2000)
int(20000)
bool(true)
bool(true)
bool(true)
