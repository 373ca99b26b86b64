--TEST--
Every word of a term must be found, in any field and any order; case, accents and blanks do not matter
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../filter/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    import($shop, [
        ['firstName' => 'Jürgen', 'lastName' => 'Straße-Weiß', 'email' => 'j.weiss@bücher.example', 'dateOfBirth' => '1984-05-06', 'companyName' => 'Øresund Æther A/S'],
        ['firstName' => 'Αθηνά', 'lastName' => 'Παπαδοπούλου', 'email' => 'ap@example.gr'],
    ]);
    foreach ([
        'Ada', 'ADA', 'köhler', 'kohler', 'KOHLER ada', 'ada kohler', 'kohler doe', 'oh', 'ohl', 'strasse', 'STRAßE', 'sohne', 'Söhn',
        'jurgen weiss', 'weiss jurgen', "  Jürgen\t\n WEISS ", "ju\u{308}rgen", 'j.weiss@bücher', 'oresund aether', 'a/s',
        'αθηνα', 'ΠΑΠΑΔ', '1970', '1970-12-24', '12-24', '0170', '+49 170', '030 3', 'de1', 'c-00', 'x-3 doe', 'example.org', 'bob@example.com doe', 'nobody', 'ada nobody',
    ] as $term) {
        echo json_encode($term, JSON_UNESCAPED_UNICODE), ': ', found($shop, $term, 'id'), PHP_EOL;
    }
    echo 'ids, groups, genders and credits are not searched: ', found($shop, '100.5'), ' ', found($shop, 'gender'), PHP_EOL;
});
?>
--EXPECT--
"Ada": 1
"ADA": 1
"köhler": 1,4
"kohler": 1,4
"KOHLER ada": 1
"ada kohler": 1
"kohler doe": none
"oh": none
"ohl": 1,4
"strasse": 1,4,5
"STRAßE": 1,4,5
"sohne": 1
"Söhn": 1,4
"jurgen weiss": 5
"weiss jurgen": 5
"  Jürgen\t\n WEISS ": 5
"jürgen": 5
"j.weiss@bücher": 5
"oresund aether": 5
"a\/s": 5
"αθηνα": 6
"ΠΑΠΑΔ": 6
"1970": 1,3
"1970-12-24": 3
"12-24": 3
"0170": 2
"+49 170": 1
"030 3": 3
"de1": 1
"c-00": 1,2,4
"x-3 doe": 3
"example.org": 1,3,4
"bob@example.com doe": 2
"nobody": none
"ada nobody": none
ids, groups, genders and credits are not searched: none none
