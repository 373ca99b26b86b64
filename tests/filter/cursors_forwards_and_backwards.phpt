--TEST--
Pages by key are the pages by number, forwards and backwards, in any order, mixed directions and missing values included
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Services\CustomerFilterService;

const SORTINGS = [
    null, 'id', '-id', 'lastName', '-lastName', 'lastName,firstName', 'lastName,-firstName', '-lastName,credit', '-credit', 'credit,-lastName,dateOfBirth',
    'dateOfBirth', '-dateOfBirth', 'dateOfBirth:nullsfirst', '-dateOfBirth:nullslast', 'dateOfBirth,-lastName', '-dateOfBirth:nullslast,lastName,-id',
    'lastName,dateOfBirth', 'lastName,-dateOfBirth', '-lastName,dateOfBirth:nullsfirst', 'isFavorite,dateOfBirth:nullsfirst,-credit', 'isGuestAccount', '-isFavorite',
    'gender,lastName', 'registrationDate', '-registrationDate,lastName', 'email', '-customerNumber', 'vatIdStatus,-isMerchant', 'companyName,vatId,phoneNumber,faxNumber',
    '-customerGroup,gender,firstName,lastName,dateOfBirth,customerNumber,email,companyName,credit,registrationDate',
];

/** @return array{list<int>, list<int>} the ids of all pages forwards, and of all back again */
function walk(CustomerFilterService $service, array $filters, ?string $sorting, int $limit): array
{
    $there = $back = [];
    $cursor = null;
    do {
        $page = $service->pageCustomers($filters, $sorting, $limit, $cursor);
        if ($page->hasMore() !== ($page->nextCursor() !== null) || ($cursor === null) !== ($page->previousCursor() === null) || count($page) > $limit) {
            throw new LogicException('a page that does not know where it is');
        }
        $there = [...$there, ...ids($page)];
        $cursor = $page->nextCursor();
    } while ($page->hasMore());
    $back = ids($page);
    while (($cursor = $page->previousCursor()) !== null) {
        $page = $service->pageCustomers($filters, $sorting, $limit, $cursor);
        if (!$page->hasMore() || ids($page->customers()) !== ids($page)) {
            throw new LogicException('a page before another has more');
        }
        $back = [...ids($page), ...$back];
    }

    return [$there, $back];
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    import($shop, rows(57, fn (int $i) => [
        'gender' => 'mfo'[$i % 3],
        'dateOfBirth' => $i % 4 ? null : '1970-01-' . sprintf('%02d', 1 + $i % 5),
        'isFavorite' => $i % 2 === 0,
        'isGuestAccount' => $i % 6 === 0,
        'isMerchant' => $i % 5 === 0,
        'isValidVatId' => $i % 10 === 0,
        'firstName' => ['Ä', 'a', 'B', 'ß'][$i % 4],
        'companyName' => $i % 8 ? '' : 'GmbH',
        'credit' => [-1, 0, '0.0001', 1000][$i % 4],
        'customerGroup' => $i % 3,
    ]));
    $service = $shop->customerFilterService();
    foreach ([[], ['lastName' => 'in|last1,last2', 'id' => 'neq|9']] as $filters) {
        foreach (SORTINGS as $sorting) {
            $all = ids($service->filterCustomers($filters, $sorting, 1000));
            foreach ([1, 4, 10, 57, 100] as $limit) {
                $byNumber = [];
                for ($offset = 0; $offset < count($all); $offset += $limit) {
                    $byNumber = [...$byNumber, ...ids($service->filterCustomers($filters, $sorting, $limit, $offset))];
                }
                echo $byNumber === $all && walk($service, $filters, $sorting, $limit) === [$all, $all] ? '.' : "\n$sorting by $limit ";
            }
        }
        echo ' ', count($all), PHP_EOL;
    }
});
?>
--EXPECT--
...................................................................................................................................................... 57
...................................................................................................................................................... 16
