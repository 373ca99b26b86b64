--TEST--
Many processes migrate schemas of a database that has no pg_trgm yet: all get the search index, and the extension outlives the schemas
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_pgsql();
skip_unless_fork();
require __DIR__ . '/indexes.inc';
skip_unless_superuser();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/indexes.inc';

const SCHEMAS = ['a', 'b', 'c d', 'e"f'];

/** Waits for them all: how many have failed. */
function wait_for(array $children): int
{
    $failed = 0;
    foreach ($children as $child) {
        pcntl_waitpid($child, $status);
        $failed += !pcntl_wifexited($status) || pcntl_wexitstatus($status) !== 0;
    }

    return $failed;
}

with_database(function (string $dsn) {
    $quote = fn (string $schema) => '"' . str_replace('"', '""', $schema) . '"';
    $shop = fn (string $schema) => new Customer\Shop("$dsn&options=-csearch_path%3D" . rawurlencode(str_replace(' ', '\\ ', $quote($schema))));
    $admin = new Customer\Connection($dsn);
    foreach (SCHEMAS as $schema) {
        $admin->execute('CREATE SCHEMA ' . $quote($schema));
    }
    foreach (['migrate', 'dropIndexes', 'createIndexes'] as $method) {
        $children = [];
        for ($i = 0; $i < 12; $i++) {
            if (($children[] = pcntl_fork()) === 0) {
                try {
                    $shop(SCHEMAS[$i % 4])->$method();
                    exit(0);
                } catch (Throwable $e) {
                    fwrite(STDERR, describe($e) . PHP_EOL);
                    exit(1);
                }
            }
        }
        echo "$method: ", wait_for($children), ' failed; indexes: ', implode(' ', array_map(fn ($schema) => count(indexes_of($shop($schema))), SCHEMAS)), PHP_EOL;
    }
    foreach (SCHEMAS as $schema) {
        $admin->execute('DROP SCHEMA ' . $quote($schema) . ' CASCADE');
    }
    echo $admin->execute("SELECT extnamespace::regnamespace::text AS schema FROM pg_extension WHERE extname = 'pg_trgm'")[0]['schema'], PHP_EOL;
});
?>
--EXPECT--
migrate: 0 failed; indexes: 14 14 14 14
dropIndexes: 0 failed; indexes: 3 3 3 3
createIndexes: 0 failed; indexes: 14 14 14 14
public
