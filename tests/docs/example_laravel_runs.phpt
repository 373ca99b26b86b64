--TEST--
The Laravel controller of the examples lists a tenant's orders as a query string asks, and answers 400 to what it does not understand
--EXTENSIONS--
customer
ctype
mbstring
pdo
pdo_sqlite
tokenizer
--SKIPIF--
<?php
require __DIR__ . '/../bin/skip.inc';
require __DIR__ . '/../support/page.inc';
foreach (['http', 'database', 'pagination'] as $component) {
    load_library('Illuminate/' . ucfirst($component) . '/autoload.php') || die("skip illuminate/$component is not there: on Debian php-illuminate-$component");
}
?>
--FILE--
<?php
require __DIR__ . '/../support/example.inc';

run_example('laravel/index.php', '/orders?filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&per-page=2');
run_example('laravel/index.php', '/orders?filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&per-page=2&page=2');
run_example('laravel/index.php', '/orders?filter[or][0][id]=gt|0&filter[or][1][note]=*tenant*&filter[not][note]=100%25*&per-page=10');
run_example('laravel/index.php', '/orders?filter[total]=gte|12,50');
run_example('laravel/index.php', '/orders?filter[tenant]=2');
run_example('laravel/index.php', '/orders?sort=note');
?>
--EXPECT--
$ laravel/index.php /orders?filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&per-page=2
200
{
    "data": [
        {
            "id": 6,
            "status": "paid",
            "total": 1000,
            "placed_at": "2026-02-02 12:00:00",
            "note": null
        },
        {
            "id": 1,
            "status": "paid",
            "total": 120.5,
            "placed_at": "2026-01-02 09:00:00",
            "note": null
        }
    ],
    "links": {
        "previous": null,
        "next": "http://localhost/orders?filter%5Bstatus%5D=in%7Copen%2Cpaid&filter%5Btotal%5D=gte%7C50&sort=-total&per-page=2&page=2"
    },
    "total": 3
}

$ laravel/index.php /orders?filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&per-page=2&page=2
200
{
    "data": [
        {
            "id": 4,
            "status": "open",
            "total": 50,
            "placed_at": "2026-01-04 23:59:59",
            "note": null
        }
    ],
    "links": {
        "previous": "http://localhost/orders?filter%5Bstatus%5D=in%7Copen%2Cpaid&filter%5Btotal%5D=gte%7C50&sort=-total&per-page=2&page=1",
        "next": null
    },
    "total": 3
}

$ laravel/index.php /orders?filter[or][0][id]=gt|0&filter[or][1][note]=*tenant*&filter[not][note]=100%25*&per-page=10
200
{
    "data": [
        {
            "id": 1,
            "status": "paid",
            "total": 120.5,
            "placed_at": "2026-01-02 09:00:00",
            "note": null
        },
        {
            "id": 2,
            "status": "open",
            "total": 49.99,
            "placed_at": "2026-01-02 10:30:00",
            "note": "ring twice"
        },
        {
            "id": 4,
            "status": "open",
            "total": 50,
            "placed_at": "2026-01-04 23:59:59",
            "note": null
        },
        {
            "id": 6,
            "status": "paid",
            "total": 1000,
            "placed_at": "2026-02-02 12:00:00",
            "note": null
        }
    ],
    "links": {
        "previous": null,
        "next": null
    },
    "total": 4
}

$ laravel/index.php /orders?filter[total]=gte|12,50
400
{
    "message": "The attribute \"total\" takes a number such as -12.5, got \"12,50\"\n  gte|12,50\n      ^",
    "attribute": "total"
}

$ laravel/index.php /orders?filter[tenant]=2
400
{
    "message": "There is no attribute \"tenant\". There are: id, status, total, placedAt, note",
    "attribute": "tenant"
}

$ laravel/index.php /orders?sort=note
400
{
    "message": "The attribute \"note\" can't be sorted by\n  note\n  ^",
    "attribute": "note"
}
