--TEST--
Each attribute takes the operations of the specification's table, and those that go with them, and refuses the others
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

use Customer\Query\SyntaxException;

/* A value, a pattern and a second value for each attribute. */
const TERMS = [
    'id' => ['2', '2*', '3'],
    'customerGroup' => ['2', '2*', '3'],
    'isGuestAccount' => ['1', '1*', '0'],
    'isFavorite' => ['true', 't*', 'false'],
    'personalInformation.gender' => ['M', 'm*', 'f'],
    'personalInformation.firstName' => ['bob', '*D*', 'ADA'],
    'personalInformation.lastName' => ['kohler', 'd*', 'doe'],
    'personalInformation.dateOfBirth' => ['1970-12-24', '1970-*', '1999-12-31 00:00:00'],
    'personalInformation.customerNumber' => ['C-002', 'c-*', 'x-3'],
    'contactInformation.email' => ['BOB@EXAMPLE.COM', '*@example.org', 'dan@shop.example.org'],
    'contactInformation.phoneNumber' => ['0170 2', '*170*', '+49 170 1'],
    'contactInformation.faxNumber' => ['030 3', '030*', ''],
    'businessInformation.companyName' => ['strasse & söhne', 'STRASSE*', 'Straße & Sohn'],
    'businessInformation.vatId' => ['de1', '*t*', 'AT2'],
    'businessInformation.isMerchant' => ['1', '1*', 'false'],
    'credit' => ['100.5', '1*', '-5'],
];
const OPERATIONS = ['like', 'eq', 'lt', 'lte', 'gt', 'gte', 'neq', 'in', 'nin', 'between', 'null', 'notnull'];

function term(string $operation, string $value, string $pattern, string $second): array
{
    return match ($operation) {
        'like' => ["like|$pattern", ['like' => $pattern]],
        'in', 'nin' => ["$operation|$value,$second", [$operation => [$value, $second]]],
        'between' => ["between|$value,$second", ['between' => [$value, $second]]],
        'null', 'notnull' => ["$operation|", [$operation => true]],
        default => ["$operation|$value", [$operation => $value]],
    };
}

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    $messages = [];
    $lines = [sprintf('%-36s', '') . vsprintf(str_repeat('%-9s', count(OPERATIONS)), OPERATIONS)];
    foreach (TERMS as $attribute => $values) {
        $line = sprintf('%-36s', $attribute);
        foreach (OPERATIONS as $operation) {
            $found = [];
            foreach (term($operation, ...$values) as $term) {
                try {
                    $found[] = matching($shop, [$attribute => $term]);
                } catch (SyntaxException $e) {
                    $found[] = '-';
                    $messages[$e->attribute()][] = $e->expected();
                }
            }
            $line .= sprintf('%-9s', $found[0] === $found[1] ? $found[0] : implode('|', $found));
        }
        $lines[] = $line;
    }
    echo implode(PHP_EOL, array_map(rtrim(...), $lines)), PHP_EOL, PHP_EOL;
    foreach ($messages as $attribute => $expected) {
        echo $attribute, ' takes ', implode(' / ', array_unique($expected)), PHP_EOL;
    }
});
?>
--EXPECT--
                                    like     eq       lt       lte      gt       gte      neq      in       nin      between  null     notnull
id                                  -        2        1        1,2      3,4      2,3,4    1,3,4    2,3      1,4      2,3      -        -
customerGroup                       -        2,4      3        2,3,4    1        1,2,4    1,3      1,2,4    3        1,2,4    -        -
isGuestAccount                      -        3        -        -        -        -        1,2,4    -        -        -        -        -
isFavorite                          -        1        -        -        -        -        2,3,4    -        -        -        -        -
personalInformation.gender          2,4      2,4      -        -        -        -        1,3      1,2,4    3        -        -        -
personalInformation.firstName       1,4      2        -        -        -        -        1,3,4    1,2      3,4      -        -        -
personalInformation.lastName        2,3      1,4      -        -        -        -        2,3      1,2,3,4  none     -        -        -
personalInformation.dateOfBirth     1,3      3        -        -        -        -        1,2,4    3,4      1,2      -        2        1,3,4
personalInformation.customerNumber  1,2,4    2        -        -        -        -        1,3,4    2,3      1,4      -        -        -
contactInformation.email            1,3      2        -        -        -        -        1,3,4    2,4      1,3      -        -        -
contactInformation.phoneNumber      1,2      2        -        -        -        -        1,3,4    1,2      3,4      -        -        -
contactInformation.faxNumber        1,3      3        -        -        -        -        1,2,4    2,3,4    1        -        -        -
businessInformation.companyName     1,4      1        -        -        -        -        2,3,4    1,4      2,3      -        -        -
businessInformation.vatId           4        1        -        -        -        -        2,3,4    1,4      2,3      -        -        -
businessInformation.isMerchant      -        1        -        -        -        -        2,3,4    -        -        -        -        -
credit                              -        1        2,3      1,2,3    4        1,4      2,3,4    1,3      2,4      none     -        -

id takes eq, neq, lt, lte, gt, gte, in, nin, between
customerGroup takes eq, neq, lt, lte, gt, gte, in, nin, between
isGuestAccount takes eq, neq
isFavorite takes eq, neq
personalInformation.gender takes eq, neq, like, in, nin
personalInformation.firstName takes eq, neq, like, in, nin
personalInformation.lastName takes eq, neq, like, in, nin
personalInformation.dateOfBirth takes eq, neq, like, in, nin, null, notnull
personalInformation.customerNumber takes eq, neq, like, in, nin
contactInformation.email takes eq, neq, like, in, nin
contactInformation.phoneNumber takes eq, neq, like, in, nin
contactInformation.faxNumber takes eq, neq, like, in, nin
businessInformation.companyName takes eq, neq, like, in, nin
businessInformation.vatId takes eq, neq, like, in, nin
businessInformation.isMerchant takes eq, neq
credit takes eq, neq, lt, lte, gt, gte, in, nin, between
