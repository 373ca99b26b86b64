--TEST--
The Symfony controller of the examples lists customers as a query string asks, page by page, and answers 400 to what it does not understand
--EXTENSIONS--
customer
ctype
mbstring
--SKIPIF--
<?php
require __DIR__ . '/../bin/skip.inc';
require __DIR__ . '/../support/page.inc';
load_library('Symfony/Component/HttpFoundation/autoload.php') || die('skip symfony/http-foundation is not there: on Debian php-symfony-http-foundation');
?>
--FILE--
<?php
require __DIR__ . '/../bin/tool.inc';
require __DIR__ . '/../support/example.inc';

/** What it answers; cursors are signed, and another on each engine. */
function show(string $path): void
{
    echo "$path\n", preg_replace('~(?<=cursor=)[\w-]+~', '…', example_output('symfony/index.php', $path)), "\n";
}

/** Follows the links to the last page, and back. */
function walk(string $path): void
{
    foreach (['next', 'previous'] as $direction) {
        do {
            $page = json_decode(strstr(example_output('symfony/index.php', $path), '{'), true);
            echo "$direction: ", json_encode(array_column($page['data'], 'credit', 'id')), "\n";
        } while (($last = $path) && $path = $page['links'][$direction]);
        $path = $last;
    }
}

on_each_engine(function (Engine $engine) {
    $engine->shop();
    ob_start();
    tool(['import', __DIR__ . '/../../examples/customers.csv', "--dsn=$engine->dsn"]);
    ob_end_clean();
    putenv("CUSTOMER_DSN=$engine->dsn");

    show('/customers?filter[lastName]=M*&filter[credit]=gte|10&sort=-credit&per-page=1');
    walk('/customers?filter[lastName]=M*&filter[credit]=gte|10&sort=-credit&per-page=3');
    show('/customers?filter[credit]=gte|12,50');
    show('/customers?filter[or][0][lastname]=M*');
    show('/customers?sort=-credit, id');
    show('/customers?filter=abc&sort[]=id');
    show('/customers?cursor=abc');
    show('/orders');
    putenv('CUSTOMER_DSN');
});
?>
--EXPECT--
/customers?filter[lastName]=M*&filter[credit]=gte|10&sort=-credit&per-page=1
200
{
    "data": [
        {
            "id": 196,
            "customerGroup": 2,
            "isGuestAccount": false,
            "isFavorite": false,
            "personalInformation": {
                "gender": "m",
                "firstName": "Václav",
                "lastName": "Müller",
                "dateOfBirth": "1974-02-13",
                "customerNumber": "K-0196"
            },
            "contactInformation": {
                "email": "václav.muller@example.org",
                "phoneNumber": "",
                "faxNumber": ""
            },
            "businessInformation": {
                "companyName": "",
                "vatId": "",
                "isMerchant": false,
                "isValidVatId": false
            },
            "credit": 1250
        }
    ],
    "links": {
        "previous": null,
        "next": "/customers?cursor=…&filter%5BlastName%5D=M%2A&filter%5Bcredit%5D=gte%7C10&sort=-credit&per-page=1"
    },
    "meta": {
        "total": 4,
        "isTotalExact": true
    }
}

next: {"196":1250,"179":1250,"36":25.5}
next: {"45":10}
previous: {"45":10}
previous: {"196":1250,"179":1250,"36":25.5}
/customers?filter[credit]=gte|12,50
400
{
    "error": {
        "message": "The attribute \"credit\" takes an amount such as -12.5, got \"12,50\"\n  gte|12,50\n      ^",
        "attribute": "credit",
        "position": 4,
        "expected": "an amount such as -12.5"
    }
}

/customers?filter[or][0][lastname]=M*
400
{
    "error": {
        "message": "There is no attribute \"lastname\"; did you mean \"lastName\"? There are: id, customerGroup, isGuestAccount, isFavorite, gender, firstName, lastName, dateOfBirth, customerNumber, email, phoneNumber, faxNumber, companyName, vatId, isMerchant, credit, vatIdStatus, registrationDate",
        "attribute": "lastname",
        "position": null,
        "expected": "id, customerGroup, isGuestAccount, isFavorite, gender, firstName, lastName, dateOfBirth, customerNumber, email, phoneNumber, faxNumber, companyName, vatId, isMerchant, credit, vatIdStatus, registrationDate"
    }
}

/customers?sort=-credit, id
400
{
    "error": {
        "message": "Sorting does not match expected pattern. Got: -credit, id. Expected attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks\n  -credit, id\n          ^",
        "attribute": null,
        "position": 8,
        "expected": "attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or \":nullslast\" behind it, without blanks"
    }
}

/customers?filter=abc&sort[]=id
400
{
    "error": {
        "message": "Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a list of filters stands in 'and' and 'or' only",
        "attribute": null,
        "position": null,
        "expected": "attributes as keys"
    }
}

/customers?cursor=abc
400
{
    "error": {
        "message": "The cursor is not one of these customers in this order: it was changed, or made for another shop, filter, search or sorting, or with another customer.cursor_key; begin again without a cursor"
    }
}

/orders
404
{
    "error": {
        "message": "There is only /customers"
    }
}
