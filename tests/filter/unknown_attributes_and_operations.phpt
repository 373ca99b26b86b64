--TEST--
What is not understood throws before anything is asked of the database: a filter that is ignored would return every customer
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

function refused(callable $call): void
{
    try {
        $call();
        echo 'no exception', PHP_EOL;
    } catch (Customer\Query\SyntaxException $e) {
        echo $e->attribute(), PHP_EOL;
    }
}

on_each_engine(function (Engine $engine) {
    $shop = new Customer\Shop($engine->dsn); /* without tables: nothing is asked */
    $service = $shop->customerFilterService();
    foreach ([
        ['firstname' => 'x'], ['personalInformation.name' => 'x'], ['password_hash' => 'x'], ['id; --' => '1'], ['' => 'x'],
        ['id' => 'gtq|1'], ['id' => 'GTE|1'], ['id' => 'x'], ['id' => '9223372036854775808'], ['id' => ' 1'], ['id' => '1e3'], ['id' => null],
        ['isFavorite' => '2'], ['isFavorite' => 'gt|0'], ['firstName' => 'gt|a'], ['vatIdStatus' => '1'], ['registrationDate' => 'gt|2020-01-01'],
        ['registrationDate' => 'contains|x'], ['registrationDate' => ['contains' => 'x']],
        ['dateOfBirth' => '1970-02-30'], ['credit' => '1,5'], ['credit' => '0.00001'], ['firstName' => "a\0b"], ['firstName' => "\xFF"],
        ['Ada'], ['and' => []], ['id' => []], ['id' => [1]], ['id' => ['eq' => [1]]], ['id' => ['in' => 1]],
    ] as $filters) {
        try {
            $service->filterCustomers($filters);
        } catch (InvalidArgumentException $e) {
            echo json_encode($filters, JSON_INVALID_UTF8_SUBSTITUTE), ' => ', $e::class, ': ', preg_replace('/(\. | )?There are: .*|\n.*/s', '', $e->getMessage()), PHP_EOL;
        }
    }
    foreach (['getCustomersTotalCount', 'countCustomersUpTo', 'estimateCustomersCount', 'pageCustomers', 'streamCustomers', 'explain'] as $method) {
        refused(fn () => $service->$method(['x' => 1]));
    }
    refused(fn () => $shop->customerWriteService()->updateFilteredCustomers(['x' => 1], fn () => null));
    refused(fn () => $shop->customerWriteService()->deleteFilteredCustomers(['x' => 1]));
});
?>
--EXPECT--
{"firstname":"x"} => Customer\Query\SyntaxException: There is no attribute "firstname"; did you mean "firstName"?
{"personalInformation.name":"x"} => Customer\Query\SyntaxException: There is no attribute "personalInformation.name"; did you mean "personalInformation.lastName"?
{"password_hash":"x"} => Customer\Query\SyntaxException: There is no attribute "password_hash"
{"id; --":"1"} => Customer\Query\SyntaxException: There is no attribute "id; --"
{"":"x"} => Customer\Query\SyntaxException: There is no attribute ""
{"id":"gtq|1"} => Customer\Query\SyntaxException: "gtq" is no operation; the attribute "id" takes eq, neq, lt, lte, gt, gte, in, nin, between. If the text before the "|" is a part of the value, write "eq|" before it
{"id":"GTE|1"} => Customer\Query\SyntaxException: "GTE" is no operation; the attribute "id" takes eq, neq, lt, lte, gt, gte, in, nin, between. If the text before the "|" is a part of the value, write "eq|" before it
{"id":"x"} => Customer\Query\SyntaxException: The attribute "id" takes a whole number, digits only, got "x"
{"id":"9223372036854775808"} => Customer\Query\SyntaxException: The attribute "id" takes a whole number of at most 64 bits, got "9223372036854775808"
{"id":" 1"} => Customer\Query\SyntaxException: The attribute "id" takes a whole number, digits only, got " 1"
{"id":"1e3"} => Customer\Query\SyntaxException: The attribute "id" takes a whole number, digits only, got "1e3"
{"id":null} => Customer\Query\SyntaxException: The attribute "id" was given null; give it a value, or leave it out
{"isFavorite":"2"} => Customer\Query\SyntaxException: The attribute "isFavorite" takes 1, 0, true or false, got "2"
{"isFavorite":"gt|0"} => Customer\Query\SyntaxException: The attribute "isFavorite" does not take "gt", but eq, neq
{"firstName":"gt|a"} => Customer\Query\SyntaxException: The attribute "personalInformation.firstName" does not take "gt", but eq, neq, like, in, nin
{"vatIdStatus":"1"} => Customer\Query\SyntaxException: The attribute "businessInformation.vatIdStatus" is there for sorting only
{"registrationDate":"gt|2020-01-01"} => Customer\Query\SyntaxException: The attribute "registrationDate" is there for sorting only
{"registrationDate":"contains|x"} => Customer\Query\SyntaxException: The attribute "registrationDate" is there for sorting only
{"registrationDate":{"contains":"x"}} => Customer\Query\SyntaxException: The attribute "registrationDate" is there for sorting only
{"dateOfBirth":"1970-02-30"} => Customer\Query\SyntaxException: The attribute "personalInformation.dateOfBirth" takes a date as YYYY-MM-DD, got "1970-02-30"
{"credit":"1,5"} => Customer\Query\SyntaxException: The attribute "credit" takes an amount such as -12.5, got "1,5"
{"credit":"0.00001"} => Customer\Query\SyntaxException: The attribute "credit" takes an amount of at most 4 decimals, got "0.00001"
{"firstName":"a\u0000b"} => Customer\Query\SyntaxException: The attribute "personalInformation.firstName" takes UTF-8 without NUL bytes, got "a?b"
{"firstName":"\ufffd"} => Customer\Query\SyntaxException: The attribute "personalInformation.firstName" takes UTF-8 without NUL bytes, got "?"
["Ada"] => Customer\Query\SyntaxException: Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only
{"and":[]} => Customer\Query\SyntaxException: "and" takes an array of filters that is not empty, an empty array given
{"id":[]} => Customer\Query\SyntaxException: The attribute "id" was given an empty array
{"id":[1]} => Customer\Query\SyntaxException: The attribute "id" was given a list; for any of several values write ['in' => [...]]
{"id":{"eq":[1]}} => Customer\Query\SyntaxException: The attribute "id" takes a text or a number as a value, array given
{"id":{"in":1}} => Customer\Query\SyntaxException: "in" of the attribute "id" takes a list of values, int given
x
x
x
x
x
x
x
x
