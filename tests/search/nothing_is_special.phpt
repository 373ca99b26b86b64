--TEST--
Nothing in a search term is special: stars, percent signs, underscores, backslashes, brackets and quotes are themselves
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

const NAMES = ['100% sure', '1000 sure', 'a_bcd', 'axbcd', 'a\bcd', 'a*bcd', "O'Brien", '[abc]', 'who?', '"quoted" AND NEAR(x)', "'; DROP TABLE customer; --", 'x:y OR z', '$1::text', '^caret'];

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(count(NAMES), fn (int $i) => ['companyName' => NAMES[$i - 1]]));
    foreach (['100%', '%', 'a_b', '_', 'a\bc', '\\', 'a*b', '*', '***', "o'b", "'", '[ab', 'o?', '?', '"quoted"', 'near(x)', 'drop', '; --', 'x:y', 'or z', '$1::', '^ca', '%sure', 'sure 100%'] as $term) {
        printf("%-10s %s\n", $term, found($shop, $term, 'id'));
    }
    echo $shop->customerFilterService()->getCustomersTotalCount([]), PHP_EOL;
});
?>
--EXPECT--
100%       1
%          none
a_b        3
_          none
a\bc       5
\          none
a*b        6
*          none
***        none
o'b        7
'          11
[ab        8
o?         none
?          none
"quoted"   10
near(x)    10
drop       11
; --       none
x:y        12
or z       12
$1::       13
^ca        14
%sure      none
sure 100%  1
14
