--TEST--
Accents and case do not matter in texts; in e-mail addresses case does not, and accents do
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, [
        ['firstName' => 'Éva', 'lastName' => 'Müller-Lüdenscheidt', 'email' => 'éva@Example.org'],
        ['firstName' => 'eva', 'lastName' => 'MULLER-LUDENSCHEIDT', 'email' => 'eva@example.org'],
        ['firstName' => 'Øyvind', 'lastName' => 'Straße', 'email' => 'OE@BÜCHER.example'],
        ['firstName' => 'Ἀθηνᾶ', 'lastName' => 'Ωραία', 'email' => 'x@example.com'],
    ]);
    foreach ([
        ['firstName', 'EVA'], ['firstName', 'év*'], ['firstName', "e\u{301}va"], ['firstName', 'oyvind'], ['firstName', '*θΗΝ*'],
        ['lastName', 'muller*'], ['lastName', '*LÜD*'], ['lastName', 'STRASSE'], ['lastName', 'stra*'], ['lastName', 'ωραια'],
        ['email', 'EVA@EXAMPLE.ORG'], ['email', 'Éva@example.org'], ['email', 'ÉVA@example.org'], ['email', 'é*'], ['email', '*@example.org'], ['email', 'oe@bücher.EXAMPLE'], ['email', '*@BÜCHER.*'],
    ] as [$attribute, $term]) {
        echo $attribute, ' ', $term, ': ', matching($shop, [$attribute => $term]), PHP_EOL;
    }
});
?>
--EXPECT--
firstName EVA: 1,2
firstName év*: 1,2
firstName éva: 1,2
firstName oyvind: 3
firstName *θΗΝ*: 4
lastName muller*: 1,2
lastName *LÜD*: 1,2
lastName STRASSE: 3
lastName stra*: 3
lastName ωραια: 4
email EVA@EXAMPLE.ORG: 2
email Éva@example.org: none
email ÉVA@example.org: none
email é*: 1
email *@example.org: 1,2
email oe@bücher.EXAMPLE: 3
email *@BÜCHER.*: 3
