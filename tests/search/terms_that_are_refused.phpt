--TEST--
An empty term finds everybody; one that is too long, has too many words or is no text is refused
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    $search = $shop->customerSearchService();
    foreach (['', ' ', "\t\n", "\u{AD}"] as $term) { /* the last one is a soft hyphen: nothing is left of it */
        echo json_encode($term), ' ', found($shop, $term), ' ', found($shop, $term, '-id'), ' ', $search->getSearchedCustomerTotalCount($term), ' ', ids($search->pageSearchedCustomers($term, null, 2))[1], PHP_EOL;
    }
    echo found($shop, implode(' ', array_fill(0, 100, 'ada'))), PHP_EOL; /* one word, many times */
    foreach ([str_repeat('x', 1025), implode(' ', range(10, 26)), "a\0b", "\xFF", "\xED\xA0\x80"] as $term) {
        foreach (['searchCustomers', 'getSearchedCustomerTotalCount', 'pageSearchedCustomers', 'countSearchedCustomersUpTo', 'explainSearch'] as $method) {
            try {
                $search->$method($term);
            } catch (Customer\Query\SyntaxException $e) {
                $messages[] = strtok($e->getMessage(), "\n");
            }
        }
        echo count($messages), ' ', implode(' ', array_unique($messages)), PHP_EOL;
        $messages = [];
    }
    echo found($shop, implode(' ', range(10, 25))), ' ', found($shop, str_repeat('x', 1024)), PHP_EOL;
});
?>
--EXPECT--
"" 1,2,3,4 4,3,2,1 4 2
" " 1,2,3,4 4,3,2,1 4 2
"\t\n" 1,2,3,4 4,3,2,1 4 2
"\u00ad" 1,2,3,4 4,3,2,1 4 2
1
5 A search term has at most 1024 bytes, 1025 given
5 A search term has at most 16 words
5 A search term is UTF-8 without NUL bytes
5 A search term is UTF-8 without NUL bytes
5 A search term is UTF-8 without NUL bytes
none none
