<?php
// The contender itself: customer.php DSN
// Nobody tells it the computed columns: it computes them while the clock runs. Value objects are made before.

require __DIR__ . '/serve.php';

bench_serve(new class ($argv[1]) {
    private Customer\Shop $shop;
    private Customer\Services\CustomerReadService $reader;
    private Customer\Services\CustomerWriteService $writer;
    private Customer\Services\CustomerFilterService $filters;
    /** @var array<int, string> by depth */
    private array $cursors = [];
    private array $prepared = [];

    public function __construct(string $dsn)
    {
        $this->shop = new Customer\Shop($dsn, shopId: BENCH_SHOP);
        $this->reader = $this->shop->customerReadService();
        $this->writer = $this->shop->customerWriteService();
        $this->filters = $this->shop->customerFilterService();
    }

    public function read(): Customer\Model\Collections\Customers
    {
        return $this->reader->getCustomers();
    }

    public function id(Customer\Model\Customer $customer): int
    {
        return $customer->id();
    }

    public function offset(int $offset): Customer\Model\Collections\Customers
    {
        return $this->filters->filterCustomers([], 'lastName', BENCH_PAGE, $offset);
    }

    public function keyset(?string &$cursor): Customer\Model\Collections\Customers
    {
        $page = $this->filters->pageCustomers([], 'lastName', BENCH_PAGE, $cursor);
        $cursor = $page->nextCursor();
        return $page->customers();
    }

    /** A cursor leads only to the next page, so that somebody who wants one that deep turns pages. */
    public function seek(int $depth): string
    {
        return $this->cursors[$depth] ??= (function () use ($depth): string {
            for ($cursor = null; $depth > 0; $depth -= $limit) {
                $limit = min($depth, 10000);
                $cursor = $this->filters->pageCustomers([], 'lastName', $limit, $cursor)->nextCursor();
            }
            return $cursor;
        })();
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
