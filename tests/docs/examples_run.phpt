--TEST--
The examples run, on each engine with the sample file
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../bin/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/../bin/tool.inc';

function example(string $name, string ...$arguments): string
{
    $php = (getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');

    return shell_exec("$php " . implode(' ', array_map('escapeshellarg', [__DIR__ . "/../../examples/$name", ...$arguments])) . ' 2>&1');
}

on_each_engine(function (Engine $engine) {
    $engine->shop();
    tool(['import', __DIR__ . '/../../examples/customers.csv', "--dsn=$engine->dsn"]);
    $said = example('use_cases.php', $engine->dsn);
    preg_match_all('~^(\d+\. .*|.*(?:Error|Warning|Notice|Deprecated).*|   → \d+ (?:customers|guests|events).*)$~m', $said, $lines);
    echo implode("\n", $lines[0]), "\n";
    echo example('table.php', $engine->dsn, '5');

    putenv("CUSTOMER_DSN=$engine->dsn");
    $engine->shop()->customerWriteService()->deleteCustomers(7);
    echo preg_replace('~^\d+~m', 'N', example('relay.php', 'once'));
    putenv('CUSTOMER_DSN');
});
?>
--EXPECT--
exit 2
200 imported, 2 refused, in N seconds.
! line 73: The given email "no address at all" is not valid and can't be used
! line 154: Email address "ANDREA.YILMAZ@EXAMPLE.COM" is already taken.
1. Fetching all customers, the guests, and one
   → 200 customers, of whom 25 are guests
2. Creating a customer
3. An e-mail address belongs to one registered customer only
4. Creating a guest, who is replaced when the same person registers
5. Creating many customers at once: all or none
6. Updating the customer group: members of a merchant group are merchants
7. Updating the rest, in one go
8. Nothing is overwritten that somebody else has stored meanwhile
9. A transaction around several calls: events wait for its end
10. Setting a password
11. Filtering customers, with a sorting and a page
12. Patterns, lists and groups: docs/filtering.md has the whole language
13. A filter that is not understood says where
14. Pages by key: the last one costs as much as the first one
15. Searching customers, the best first or sorted
16. The same change to all that match, first as a dry run
17. Deleting customers
18. Deleting the guests that are not online
   → 22 guests are left
19. The outbox holds every event until a relay has delivered it
   → 222 events wait
   → 0 events wait
Id  Customer            E-mail                    Group         Credit
──  ──────────────────  ────────────────────────  ────────────  ──────
 1  Robin Admin         admin@example.org         Admin           0.00
 2  Andrea Yılmaz       andrea.yilmaz@example.c…  New customer    1.00
 4  Pál Gonçalves       pal.goncalves@example.c…  New customer    0.00
 6  Bäcker Sp. z o.o.   jurgenia.backer@example…  Merchant        0.00
 7  Andrea Straßburger  andrea.strassburger@exa…  New customer    0.00
… and 195 more
N Customer\Model\Events\CustomerDeleted 7
