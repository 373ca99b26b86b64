<?php
// The contender itself: customer.php DSN
// Nobody tells it the computed columns: it computes them while the clock runs. Value objects are made before.

require __DIR__ . '/serve.php';

bench_serve(new class ($argv[1]) {
    private Customer\Shop $shop;
    private Customer\Services\CustomerReadService $reader;
    private Customer\Services\CustomerWriteService $writer;
    private array $prepared = [];

    public function __construct(string $dsn)
    {
        $this->shop = new Customer\Shop($dsn, shopId: BENCH_SHOP);
        $this->reader = $this->shop->customerReadService();
        $this->writer = $this->shop->customerWriteService();
    }

    public function read(): Customer\Model\Collections\Customers
    {
        return $this->reader->getCustomers();
    }

    private function prepare(int $first, int $count): void
    {
        $factory = $this->shop->customerFactory();
        $this->prepared = [];
        for ($i = $first; $i < $first + $count; $i++) {
            $this->prepared[$i] = bench_value_objects($factory, bench_customer(BENCH_SEED + $i));
        }
    }

    public function create(int $first, int $count, int $warm): float
    {
        $this->prepare($first, $count + $warm);
        return bench_repeat(function (int $i): void {
            $this->writer->createCustomer(...$this->prepared[$i]);
        }, $first, $count, $warm);
    }

    public function bulk(int $first, int $count): float
    {
        $this->prepare($first, $count);
        $rows = array_values($this->prepared);
        $this->prepared = [];
        return bench_time(fn () => $this->writer->createMultipleCustomers(...$rows));
    }
});
