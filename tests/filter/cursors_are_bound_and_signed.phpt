--TEST--
A cursor serves the shop, the filters and the sorting it was made for; another one, or one that was changed, is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

function refused(callable $call): string
{
    try {
        $call();
        return 'taken';
    } catch (InvalidArgumentException $e) {
        return strtok($e->getMessage(), ':');
    }
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(20));
    $service = $shop->customerFilterService();
    $search = $shop->customerSearchService();
    $filters = ['lastName' => 'neq|last9', 'credit' => 'gte|0'];
    $cursor = $service->pageCustomers($filters, '-credit', 3)->nextCursor();
    echo preg_match('/^[A-Za-z0-9_-]+$/', $cursor), ' ', implode(',', ids($service->pageCustomers($filters, '-credit', 3, $cursor))), PHP_EOL;

    // What means the same is the same; a page may have another size.
    echo 'same: ', refused(fn () => $service->pageCustomers(['personalInformation.lastName' => ['neq' => 'last9'], 'credit' => ['gte' => 0]], '-credit', 3, $cursor)),
        ' ', refused(fn () => $service->pageCustomers($filters, '-credit', 9, $cursor)), PHP_EOL;

    foreach ([
        'other value' => fn () => $service->pageCustomers(['credit' => 'gte|1'] + $filters, '-credit', 3, $cursor),
        'other operation' => fn () => $service->pageCustomers(['credit' => 'gt|0'] + $filters, '-credit', 3, $cursor),
        'other attribute' => fn () => $service->pageCustomers(['lastName' => 'neq|last9', 'id' => 'gte|0'], '-credit', 3, $cursor),
        'no filter' => fn () => $service->pageCustomers([], '-credit', 3, $cursor),
        'or for and' => fn () => $service->pageCustomers(['or' => $filters], '-credit', 3, $cursor),
        'other direction' => fn () => $service->pageCustomers($filters, 'credit', 3, $cursor),
        'other sorting' => fn () => $service->pageCustomers($filters, '-credit,lastName', 3, $cursor),
        'no sorting' => fn () => $service->pageCustomers($filters, null, 3, $cursor),
        'search' => fn () => $search->pageSearchedCustomers('first', '-credit', 3, $cursor),
        'other shop' => fn () => $engine->shop(shopId: 2)->customerFilterService()->pageCustomers($filters, '-credit', 3, $cursor),
        'empty' => fn () => $service->pageCustomers($filters, '-credit', 3, ''),
        'cut' => fn () => $service->pageCustomers($filters, '-credit', 3, substr($cursor, 0, -1)),
        'longer' => fn () => $service->pageCustomers($filters, '-credit', 3, $cursor . 'A'),
        'padded' => fn () => $service->pageCustomers($filters, '-credit', 3, $cursor . '='),
        'blank' => fn () => $service->pageCustomers($filters, '-credit', 3, " $cursor"),
        'NUL' => fn () => $service->pageCustomers($filters, '-credit', 3, "$cursor\0"),
        'huge' => fn () => $service->pageCustomers($filters, '-credit', 3, str_repeat('A', 1 << 20)),
        'nothing signed' => fn () => $service->pageCustomers($filters, '-credit', 3, str_repeat('A', 22)),
    ] as $what => $call) {
        echo $what, ': ', refused($call), PHP_EOL;
    }

    $changed = 0;
    for ($i = 0; $i < strlen($cursor); $i++) {
        foreach (['A', 'B', '_'] as $letter) {
            if ($cursor[$i] !== $letter && refused(fn () => $service->pageCustomers($filters, '-credit', 3, substr_replace($cursor, $letter, $i, 1))) === 'taken') {
                $changed++;
            }
        }
    }
    echo 'changed and taken: ', $changed, PHP_EOL;

    $ranked = $search->pageSearchedCustomers('last', null, 3)->nextCursor();
    foreach ([['last', null], ['LAST ', null], ['last', 'id'], ['las', null], ['', null]] as [$term, $sorting]) {
        echo json_encode([$term, $sorting]), ' ', refused(fn () => $search->pageSearchedCustomers($term, $sorting, 3, $ranked)), PHP_EOL;
    }
    attempt(fn () => $service->pageCustomers([], null, 3, 'x'));
});
?>
--EXPECT--
1 4,18,13
same: taken taken
other value: The cursor is not one of these customers in this order
other operation: The cursor is not one of these customers in this order
other attribute: The cursor is not one of these customers in this order
no filter: The cursor is not one of these customers in this order
or for and: The cursor is not one of these customers in this order
other direction: The cursor is not one of these customers in this order
other sorting: The cursor is not one of these customers in this order
no sorting: The cursor is not one of these customers in this order
search: The cursor is not one of these customers in this order
other shop: The cursor is not one of these customers in this order
empty: The cursor is not one of these customers in this order
cut: The cursor is not one of these customers in this order
longer: The cursor is not one of these customers in this order
padded: The cursor is not one of these customers in this order
blank: The cursor is not one of these customers in this order
NUL: The cursor is not one of these customers in this order
huge: The cursor is not one of these customers in this order
nothing signed: The cursor is not one of these customers in this order
changed and taken: 0
["last",null] taken
["LAST ",null] taken
["last","id"] The cursor is not one of these customers in this order
["las",null] The cursor is not one of these customers in this order
["",null] The cursor is not one of these customers in this order
InvalidArgumentException: The cursor is not one of these customers in this order: it was changed, or made for another shop, filter, search or sorting, or with another customer.cursor_key; begin again without a cursor
