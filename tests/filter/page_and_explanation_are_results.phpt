--TEST--
A page is countable, iterable and JSON; an explanation is JSON; neither can be written to, cloned into something else, or serialized
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    $service = $shop->customerFilterService();
    $page = $service->pageCustomers(['lastName' => 'doe'], 'firstName', 1);
    var_dump(count($page), $page->hasMore(), $page->previousCursor());
    foreach ($page as $i => $customer) {
        echo $i, ' => ', $customer->firstName(), PHP_EOL;
    }
    $json = json_decode(json_encode($page), true);
    echo implode(' ', array_keys($json)), ' ', $json['customers'][0]['personalInformation']['firstName'], ' ', var_export($json['nextCursor'] === $page->nextCursor(), true), PHP_EOL;
    $last = $service->pageCustomers(['lastName' => 'doe'], 'firstName', 1, $page->nextCursor());
    echo json_encode([count($last), $last->hasMore(), $last->nextCursor(), is_string($last->previousCursor())]), PHP_EOL;

    $explanation = $service->explain(['lastName' => 'Doe', 'credit' => 'gte|10'], '-id', 7);
    echo implode(' ', array_keys(json_decode(json_encode($explanation), true))), PHP_EOL;
    echo strstr($explanation->sql(), ' FROM'), PHP_EOL;
    var_dump(stripos($explanation->sql(), 'doe'), array_is_list($explanation->indexes()), array_is_list($explanation->plan()), count($explanation->plan()) > 0);
    echo strstr($shop->customerSearchService()->explainSearch('Secret', 'id', 3)->sql(), 'ecret') === false ? 'no value in it' : 'a value', PHP_EOL;
    echo substr_count($shop->customerSearchService()->explainSearch('Secret')->sql(), ";\n"), PHP_EOL;

    foreach ([$page, $explanation] as $result) {
        attempt(fn () => serialize($result));
        attempt(fn () => $result->x = 1);
        attempt(fn () => (new ReflectionClass($result))->newInstanceWithoutConstructor());
        var_dump((array) $result === (array) clone $result);
    }
});
?>
--EXPECT--
int(1)
bool(true)
NULL
0 => Bob
customers hasMore nextCursor previousCursor Bob true
[1,false,null,true]
sql indexes scansTable estimatedRows plan
 FROM customer WHERE shop_id = $1 AND "last_name_key" = $2 AND "credit" >= $3 ORDER BY "id" DESC LIMIT 7
bool(false)
bool(true)
bool(true)
bool(true)
no value in it
2
Exception: Serialization of 'Customer\Services\CustomerPage' is not allowed
Error: Cannot create dynamic property Customer\Services\CustomerPage::$x
ReflectionException: Class Customer\Services\CustomerPage is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
Exception: Serialization of 'Customer\Services\FilterExplanation' is not allowed
Error: Cannot create dynamic property Customer\Services\FilterExplanation::$x
ReflectionException: Class Customer\Services\FilterExplanation is an internal class marked as final that cannot be instantiated without invoking its constructor
bool(true)
