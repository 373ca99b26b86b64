<?php
// Filters and a sorting to SQL, by the extension's Customer\Query or by grammar.php: sql.php customer|grammar [show]
// "show" prints the SQL once; else commands are answered.

declare(strict_types=1);

require __DIR__ . '/serve.php';
require __DIR__ . '/filters.php';
require __DIR__ . '/grammar.php';

use Customer\Query\Dialect;
use Customer\Query\Placeholders;

final class ByExtension
{
    private readonly Customer\Query\Schema $schema;

    public function __construct()
    {
        $this->schema = new Customer\Query\Schema(BENCH_ATTRIBUTES, 'id');
    }

    /** What a shop's code needs: the text, the parameters, the order. */
    public function toSql(array $filters, string $sorting): array
    {
        $sql = $this->schema->filter($filters)->toSql(Dialect::PostgreSQL, Placeholders::Numbered);
        return ['filter' => $sql->text(), 'parameters' => $sql->parameters(), 'sorting' => $this->schema->sorting($sorting)->toSql(Dialect::PostgreSQL)];
    }
}

final class ByGrammar
{
    private readonly Grammar\Schema $schema;

    public function __construct()
    {
        $this->schema = new Grammar\Schema(BENCH_ATTRIBUTES, 'id');
    }

    public function toSql(array $filters, string $sorting): array
    {
        $sql = $this->schema->filter($filters)->toSql();
        return ['filter' => $sql->text(), 'parameters' => $sql->parameters(), 'sorting' => $this->schema->sorting($sorting)->toSql()];
    }
}

$printer = $argv[1] === 'customer' ? new ByExtension() : new ByGrammar();
if (($argv[2] ?? '') === 'show') {
    echo json_encode($printer->toSql(BENCH_FILTERS, BENCH_SORTING)), "\n";
    exit;
}
bench_serve(new class ($printer) {
    public function __construct(private readonly ByExtension|ByGrammar $printer)
    {
    }

    public function sql(int $first, int $count, int $warm): float
    {
        $printer = $this->printer;
        for ($i = 0; $i < $warm; $i++) {
            $printer->toSql(BENCH_FILTERS, BENCH_SORTING);
        }
        $start = hrtime(true);
        for ($i = 0; $i < $count; $i++) {
            $printer->toSql(BENCH_FILTERS, BENCH_SORTING);
        }
        return (hrtime(true) - $start) / 1e9;
    }
});
