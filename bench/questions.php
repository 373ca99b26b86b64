<?php
// Searches, filters and counts on a large table, each of many different ones, and each three times, of which the middle
// one counts: questions.php DSN PDO-DSN CUSTOMERS EACH PEERS
// EACH is how many of a kind; PEERS of them are searched for by PDO as well, without an index, as shops do it.

require __DIR__ . '/rows.php';

[, $dsn, $pdoDsn, $customers, $each, $peers] = $argv;
ini_set('customer.statement_timeout', '0'); // a slow answer is one, too
$shop = new Customer\Shop($dsn, shopId: BENCH_SHOP);
$filters = $shop->customerFilterService();
$search = $shop->customerSearchService();
$pdo = new PDO($pdoDsn, options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
mt_srand(1); // the same questions every time

/** Somebody of the shop, of whose number's checksum (see bench_last_name()) the remainder of 20 is at most so much. */
function somebody(int $customers, int $from = 0, int $to = 19): array
{
    do {
        $i = mt_rand(0, $customers - 1);
    } while (crc32((string) $i) % 20 < $from || crc32((string) $i) % 20 > $to);
    return bench_customer($i);
}

/** A few letters out of the middle of a text. */
function part(string $text, int $letters): string
{
    return mb_substr($text, mt_rand(0, max(0, mb_strlen($text) - $letters)), $letters);
}

$anybody = fn () => somebody((int) $customers);
$common = fn () => somebody((int) $customers, 0, 14)['lastName'];
$known = fn () => somebody((int) $customers, 15, 18);
$rare = fn () => somebody((int) $customers, 19);
$company = function () use ($anybody): string {
    do {
        $name = $anybody()['companyName'];
    } while ($name === '');
    return explode(' ', $name)[1];
};
/** By kind: how many words, and a term. */
$terms = [
    'a last name of every 40th' => [1, $common],
    'a last name of every 4,000th' => [1, fn () => $known()['lastName']],
    'a last name of hardly anybody' => [1, fn () => $rare()['lastName']],
    'a first name of every 23rd' => [1, fn () => $anybody()['firstName']],
    'a word of a company\'s name' => [1, $company],
    'four letters out of a name' => [1, fn () => part($known()['lastName'], 4)],
    'six letters out of a name' => [1, fn () => part($rare()['lastName'], 6)],
    'the first two letters of a name' => [1, fn () => mb_substr($anybody()['lastName'], 0, 2)],
    'a customer number' => [1, fn () => $anybody()['customerNumber']],
    'an e-mail address' => [1, fn () => $anybody()['email']],
    'five digits of a phone number' => [1, fn () => part(explode(' ', $anybody()['phoneNumber'])[2], 5)],
    'first and last name' => [2, function () use ($anybody): string {
        ['firstName' => $first, 'lastName' => $last] = $anybody();
        return "$first $last";
    }],
    'last and first name, of every 4,000th' => [2, function () use ($known): string {
        ['firstName' => $first, 'lastName' => $last] = $known();
        return "$last $first";
    }],
    'the beginnings of both names' => [2, function () use ($anybody): string {
        ['firstName' => $first, 'lastName' => $last] = $anybody();
        return mb_substr($first, 0, 3) . ' ' . mb_substr($last, 0, 4);
    }],
    'a last name and a word of a company\'s' => [2, fn () => $common() . ' ' . $company()],
    'a last name and digits of a number' => [2, function () use ($anybody): string {
        ['lastName' => $last, 'phoneNumber' => $phone] = $anybody();
        return $last . ' ' . substr($phone, -4);
    }],
];

/** By kind: filters with new values at each call, and the sorting. */
$lists = [
    'last name begins with four letters, by last name' => [fn () => ['lastName' => mb_substr($anybody()['lastName'], 0, 4) . '*'], 'lastName'],
    'last name and first name, newest first' => [fn () => ['lastName' => $common(), 'firstName' => $anybody()['firstName']], '-id'],
    'e-mail address' => [fn () => ['email' => $anybody()['email']], null],
    'e-mail address at a host, by last name' => [fn () => ['email' => '*@' . explode('@', $anybody()['email'])[1]], 'lastName'],
    'phone number has five digits' => [fn () => ['phoneNumber' => '*' . part(explode(' ', $anybody()['phoneNumber'])[2], 5) . '*'], null],
    'company has a word, by company' => [fn () => ['companyName' => '*' . $company() . '*'], 'companyName'],
    'credit of at least so much, greatest first' => [fn () => ['credit' => 'gte|' . mt_rand(1, 900)], '-credit'],
    'born in a year, by last name' => [fn () => ['dateOfBirth' => mt_rand(1940, 2004) . '-*'], 'lastName'],
    'favorites, newest first' => [fn () => ['isFavorite' => 1], '-registrationDate'],
    'merchants of a last name, by first name' => [fn () => ['isMerchant' => 1, 'lastName' => $common()], 'firstName'],
    'one of three last names, with credit' => [fn () => ['lastName' => ['in' => [$common(), $common(), $common()]], 'credit' => 'gt|0'], '-credit'],
];

$counts = [
    'everybody' => [],
    'last name begins with "m"' => ['lastName' => 'm*'],
    'merchants' => ['isMerchant' => 1],
    'with credit' => ['credit' => 'gt|0'],
    'born in 1970' => ['dateOfBirth' => '1970-*'],
    'one last name' => ['lastName' => 'Müller'],
];

/** The middle one of three times. */
function middle(callable $ask): float
{
    $seconds = [];
    for ($i = 0; $i < 3; $i++) {
        $start = hrtime(true);
        $ask();
        $seconds[] = (hrtime(true) - $start) / 1e9;
    }
    sort($seconds);
    return $seconds[1];
}

/** As a shop searches that has no index for it: the term anywhere in any field. Once. */
function search_by_pdo(PDO $pdo, string $term): float
{
    $fields = ['first_name', 'last_name', 'customer_number', 'email', 'phone_number', 'fax_number', 'company_name', 'vat_id',
        "(first_name || ' ' || last_name)", "(last_name || ' ' || first_name)"];
    $statement = $pdo->prepare('SELECT ' . implode(', ', BENCH_READ_COLUMNS) . ' FROM customer WHERE shop_id = ? AND ('
        . implode(' OR ', array_map(fn (string $field) => "$field ILIKE ?", $fields)) . ') ORDER BY id LIMIT ' . BENCH_PAGE);
    $start = hrtime(true);
    $statement->execute([BENCH_SHOP, ...array_fill(0, count($fields), '%' . addcslashes($term, '%_\\') . '%')]);
    $statement->fetchAll(PDO::FETCH_NUM);
    return (hrtime(true) - $start) / 1e9;
}

$answers = ['searches' => [], 'lists' => [], 'counts' => []];
foreach ($terms as $kind => [$words, $term]) {
    $times = $byPdo = [];
    for ($i = 0; $i < $each; $i++) {
        $text = $term();
        $times[$text] = middle(fn () => $search->searchCustomers($text, null, BENCH_PAGE));
        if ($i < $peers) {
            $byPdo[] = search_by_pdo($pdo, $text);
        }
    }
    $answers['searches'][$kind] = ['words' => $words, 'seconds' => $times, 'pdo' => $byPdo];
}
foreach ($lists as $kind => [$filter, $sorting]) {
    for ($i = 0; $i < $each; $i++) {
        $values = $filter();
        $answers['lists'][$kind][] = middle(fn () => $filters->filterCustomers($values, $sorting, BENCH_PAGE));
    }
}
foreach ($counts as $kind => $filter) {
    $capped = fn () => $filters->countCustomersUpTo($filter, 10000);
    $estimated = fn () => $filters->estimateCustomersCount($filter);
    $exact = fn () => $filters->getCustomersTotalCount($filter);
    $answers['counts'][$kind] = [
        'capped' => middle($capped),
        'estimated' => middle($estimated),
        'exact' => middle($exact),
        'estimate' => $estimated()->value(),
        'count' => $exact(),
    ];
}
echo json_encode($answers), "\n";
