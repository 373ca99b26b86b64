--TEST--
Cursors are signed with customer.cursor_key, or with a key of the connection; the key is not shown, and a short one is refused
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

const PAGE = '$page = (new Customer\Shop(getenv("DSN")))->customerFilterService()->pageCustomers([], null, 1, $argv[1] ?? null); echo $page->nextCursor();';

/** What a PHP of its own says that has another key; the database is in its environment. */
function run(string $key, string $code, string ...$arguments): string
{
    $php = (getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');

    return trim((string) shell_exec("$php " . implode(' ', array_map(escapeshellarg(...), ['-d', "customer.cursor_key=$key", '-d', 'html_errors=0', '-r', $code, ...$arguments])) . ' 2>&1'));
}

function short(string $said): string
{
    return preg_match('~Uncaught (\w+): (.*?):~', $said, $match) ? "$match[1]: $match[2]" : (preg_match('~^[\w-]+$~', $said) ? 'a cursor' : ($said === '' ? 'no cursor' : $said));
}

on_each_engine(function (Engine $engine) {
    putenv("DSN=$engine->dsn");
    import($engine->shop(), rows(5));
    $one = str_repeat('1', 16);
    $two = str_repeat('2', 16);

    $cursor = run($one, PAGE);
    echo short($cursor), ', ', short(run($one, PAGE, $cursor)), PHP_EOL;
    echo short(run($two, PAGE, $cursor)), PHP_EOL;
    echo short(run('', PAGE, $cursor)), PHP_EOL;
    $cursor = run('', PAGE);
    echo short($cursor), ', ', short(run('', PAGE, $cursor)), PHP_EOL;
    echo short(run($one, PAGE, $cursor)), PHP_EOL;

    var_dump(run('too short', 'var_dump(ini_get("customer.cursor_key") === "");'));
    var_dump(str_contains(run($one, '(new ReflectionExtension("customer"))->info();'), $one));
    echo implode(' ', preg_grep('~cursor_key~', explode("\n", run($one, '(new ReflectionExtension("customer"))->info();')))), PHP_EOL;
    var_dump(ini_set('customer.cursor_key', $one));
});
?>
--EXPECT--
a cursor, a cursor
InvalidArgumentException: The cursor is not one of these customers in this order
InvalidArgumentException: The cursor is not one of these customers in this order
a cursor, a cursor
InvalidArgumentException: The cursor is not one of these customers in this order
string(10) "bool(true)"
bool(false)
customer.cursor_key => (set) => (set)
bool(false)
