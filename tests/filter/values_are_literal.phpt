--TEST--
In values and patterns only the star is special: percent signs, underscores, backslashes, brackets, pipes and newlines are themselves
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

const NAMES = ['100%', '100', 'a_b', 'axb', 'a\b', 'a*b', 'a|b', "a\nb", "O'Brien", '[ab]', 'a?b', '"; DROP TABLE customer; --', '$1', 'eq|x', '{a,b}', 'a,b'];

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(count(NAMES), fn (int $i) => ['companyName' => NAMES[$i - 1]]));

    echo 'each by its own value: ';
    foreach (NAMES as $i => $name) {
        echo matching($shop, ['companyName' => ['eq' => $name]]) === (string) ($i + 1) ? '.' : "($name)";
        echo matching($shop, ['companyName' => "eq|$name"]) === (string) ($i + 1) ? '.' : "($name)";
        echo matching($shop, ['companyName' => ['in' => [$name]]]) === (string) ($i + 1) ? '.' : "($name)";
        $pattern = '*' . strtr($name, ['*' => '\*', '\\' => '\\\\']) . '*';
        $holding = array_keys(array_filter(NAMES, fn (string $other) => str_contains($other, $name)));
        echo matching($shop, ['companyName' => ['like' => $pattern]]) === implode(',', array_map(fn (int $i) => $i + 1, $holding)) ? '.' : "($name)";
    }
    echo PHP_EOL;
    foreach (['100%*', '100*', '*%*', 'a_b*', '*_*', 'a\\\\b*', 'a\b*', 'a\*b', '*\**', 'a*b', "*\n*", '*[*', '[ab]*', 'a?*', "*'*", 'like|a|b'] as $pattern) {
        printf("%-8s %s\n", addcslashes($pattern, "\n"), matching($shop, ['companyName' => $pattern]));
    }
});
?>
--EXPECT--
each by its own value: ................................................................
100%*    1
100*     1,2
*%*      1
a_b*     3
*_*      3
a\\b*    5
a\b*     5
a\*b     6
*\**     6
a*b      3,4,5,6,7,8,11,16
*\n*     8
*[*      10
[ab]*    10
a?*      11
*'*      9
like|a|b 7
