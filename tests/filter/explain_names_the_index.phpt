--TEST--
Each documented query shape is served by an index, on both engines; what none serves is said to scan
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Services\FilterExplanation;

const COUNT = 20000;
const NAMES = ['Anna', 'Bernd', 'Clara', 'Dieter', 'Eva', 'Frank', 'Gabi', 'Hans', 'Inge', 'Jürgen', 'Karin', 'Lars', 'Maria', 'Nils', 'Olga', 'Peter', 'Quirin', 'Rita', 'Sven', 'Tanja'];

/* Filters, sorting, and what serves it: the end of the index's name, "key" for the primary key. */
const SHAPES = [
    [[], null, 'key'],
    [[], '-id', 'key'],
    [[], 'lastName', 'last_name'],
    [[], '-lastName', 'last_name'],
    [[], 'firstName', 'first_name'],
    [[], 'companyName', 'company'],
    [[], '-customerNumber', 'number'],
    [[], 'email', 'email'],
    [[], '-credit', 'credit'],
    [[], 'dateOfBirth', 'birth'],
    [[], '-dateOfBirth', 'birth'],
    [[], 'dateOfBirth:nullsfirst', 'birth'],
    [[], '-dateOfBirth:nullslast', 'birth'],
    [[], '-registrationDate', 'registration'],
    [[], 'customerGroup', 'group'],
    [[], '-isFavorite', 'favorite'],
    [[], 'isGuestAccount', 'guest'],
    [[], 'lastName,-credit', 'last_name|full_name'],
    [[], '-lastName,firstName,dateOfBirth', 'last_name|full_name'],
    [[], 'lastName,firstName', 'full_name'],
    [[], '-lastName,-firstName', 'full_name'],
    [[], 'lastName,firstName,dateOfBirth', 'full_name'],
    [['id' => 77], null, 'key'],
    [['id' => 'in|5,77,9'], null, 'key'],
    [['id' => 'gte|19990'], null, 'key'],
    [['id' => 'between|50,60'], '-id', 'key'],
    [['customerGroup' => 1], null, 'group'],
    [['isGuestAccount' => true], null, 'guest'],
    [['isFavorite' => true], null, 'favorite'],
    [['lastName' => 'muller77'], null, 'last_name'],
    [['lastName' => 'Müller77*'], 'lastName', 'last_name'],
    [['lastName' => 'in|muller77,muller78'], null, 'last_name|full_name'],
    [['firstName' => 'eva', 'lastName' => 'muller77'], null, 'full_name'],
    [['companyName' => 'company 40'], null, 'company'],
    [['companyName' => 'company 41*'], 'companyName', 'company'],
    [['customerNumber' => 'c-77'], null, 'number'],
    [['email' => 'customer77@example.org'], null, 'email'],
    [['email' => 'customer77*'], 'email', 'email'],
    [['dateOfBirth' => '1980-01-05'], null, 'birth'],
    [['dateOfBirth' => '1980-01-*'], 'dateOfBirth', 'birth'],
    [['credit' => 'between|10,10.5'], '-credit', 'credit'],
    [['phoneNumber' => '0309900077'], null, 'search'],
    [['phoneNumber' => '*990007*'], null, 'search'],
    [['faxNumber' => '*990007*'], null, 'search'],
    [['vatId' => 'DE990070'], null, 'search'],
    [['lastName' => '*ller1234'], null, 'search'],
    [['email' => '*r12345@*'], null, 'search'],
    [['or' => [['lastName' => 'muller77'], ['email' => 'customer5@example.org']]], null, 'last_name email|full_name email'],
    [['not' => ['lastName' => 'neq|muller77']], null, ''],
    [['dateOfBirth' => '*-12-24 *'], null, ''],
    [['isMerchant' => true], null, 'merchant'],
    [[], 'isMerchant', 'merchant'],
    [[], 'phoneNumber', ''],
    [[], 'vatIdStatus', ''],
    [[], 'gender,lastName', ''],
];

function short(FilterExplanation $explanation): string
{
    $names = array_map(fn (string $name) => preg_replace(['~^customer_(by_)?~', '~^(pkey|sqlite_autoindex_customer_1|PRIMARY KEY)$~'], ['', 'key'], $name), $explanation->indexes());

    return implode(' ', array_unique($names));
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(COUNT, fn (int $i) => [
        'firstName' => NAMES[$i % 20],
        'lastName' => "Müller" . $i * 7 % 4001,
        'dateOfBirth' => $i % 3 ? date('Y-m-d', 86400 * ($i % 9001)) : null,
        'companyName' => $i % 10 ? '' : "Company $i",
        'vatId' => $i % 10 ? '' : 'DE99' . str_pad((string) $i, 4, '0', STR_PAD_LEFT),
        'phoneNumber' => '0309' . (900000 + $i),
        'faxNumber' => $i % 4 ? '' : '0409' . (900000 + $i),
        'isFavorite' => $i % 50 === 0,
        'isGuestAccount' => $i % 100 === 0,
        'isMerchant' => $i === 77,
        'customerGroup' => $i % 25 ? 2 : 1,
        'credit' => $i % 10007 / 10,
        'gender' => 'mfo'[$i % 3],
    ]));
    $engine->name === 'pgsql' && $shop->connection()->execute('ANALYZE customer'); // SQLite has numbers from migrate()
    $filters = $shop->customerFilterService();
    foreach (SHAPES as [$filter, $sorting, $index]) {
        $explanation = $filters->explain($filter, $sorting);
        $good = $index === '' ? $explanation->scansTable() : !$explanation->scansTable() && in_array(short($explanation), explode('|', $index), true) || ($index === 'search' && in_array(short($explanation), ['search', 'key search'], true) && !$explanation->scansTable());
        if (!$good) {
            echo $engine->name, ': ', json_encode($filter, JSON_UNESCAPED_UNICODE), " $sorting: ", short($explanation), $explanation->scansTable() ? ' SCANS' : '', "\n    ", implode("\n    ", $explanation->plan()), PHP_EOL;
        }
    }
    foreach (['anna' => null, 'muller77 anna' => null, 'customer77@example.org' => '-id', '0309900077' => null] as $term => $sorting) {
        $explanation = $shop->customerSearchService()->explainSearch((string) $term, $sorting);
        echo $term !== 'muller77 anna' || in_array('customer_by_full_name', $explanation->indexes(), true) ? '' : "$engine->name: $term is no full name\n";
        echo $explanation->scansTable() ? "$engine->name: $term scans\n    " . implode("\n    ", $explanation->plan()) . PHP_EOL : '';
    }
    echo count(SHAPES), ' shapes', PHP_EOL;
    $rows = $filters->explain(['firstName' => 'eva'])->estimatedRows();
    var_dump($engine->name === 'sqlite' ? $rows === null : $rows > 900 && $rows < 1100);
});
?>
--EXPECT--
55 shapes
bool(true)
