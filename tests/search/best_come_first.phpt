--TEST--
Without a sorting an exact number or address comes first, then words that begin so, then the others, each by id; a sorting is obeyed
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $row = fn (string $email, string $first, string $last, string $number = '') => ['firstName' => $first, 'lastName' => $last, 'email' => $email, 'customerNumber' => $number];
    import($shop, [
        $row('a@example.org', 'Marianne', 'Brandt'),       // 1 inside
        $row('b@example.org', 'Anna', 'Brandt'),           // 2 begins
        $row('c@example.org', 'Hanna', 'Anders'),          // 3 begins (Anders)
        $row('d@example.org', 'Johanna', 'Meyer'),         // 4 inside
        $row('e@example.org', 'X', 'Y', 'AN'),             // 5 the number itself
        $row('an@example.org', 'Susanne', 'Zander', '7'),  // 6 begins (the address)
        $row('f@example.org', 'Hans', 'Ann-Meyer', 'N-1'), // 7 begins
    ]);
    foreach (['an', 'ann', 'anna', 'AN@example.org', 'an@example.ORG ', 'n-1', 'brandt ann', 'han', 'nn', 'meyer', '7', 'example.org'] as $term) {
        printf("%-16s %-14s by -id %-14s by lastName %s\n", $term, found($shop, $term), found($shop, $term, '-id'), found($shop, $term, 'lastName'));
    }
});
?>
--EXPECT--
an               5,2,3,6,7      by -id 7,6,5,3,2      by lastName 3,7,2,5,6
ann              2,7,1,3,4,6    by -id 7,6,4,3,2,1    by lastName 3,7,1,2,4,6
anna             2,3,4          by -id 4,3,2          by lastName 3,2,4
AN@example.org   6              by -id 6              by lastName 6
an@example.ORG   6              by -id 6              by lastName 6
n-1              7              by -id 7              by lastName 7
brandt ann       2,1            by -id 2,1            by lastName 1,2
han              3,7,4          by -id 7,4,3          by lastName 3,7,4
nn               none           by -id none           by lastName none
meyer            4,7            by -id 7,4            by lastName 7,4
7                6              by -id 6              by lastName 6
example.org      1,2,3,4,5,6,7  by -id 7,6,5,4,3,2,1  by lastName 3,7,1,2,4,5,6
