--TEST--
A page is JSON with its customers in it, also inside of other JSON
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    foreach (['a@b.cc', 'b@b.cc'] as $email) {
        $shop->customerWriteService()->createCustomer(...customer_parts($email));
    }
    $page = $shop->customerFilterService()->pageCustomers([], null, 1);
    $nested = new class ($page) implements JsonSerializable {
        public function __construct(private mixed $page)
        {
        }

        public function jsonSerialize(): mixed
        {
            return ['page' => $this->page];
        }
    };
    $json = json_encode($nested, JSON_THROW_ON_ERROR);
    ['page' => $read] = json_decode($json, true);
    var_dump(array_keys($read), array_column($read['customers'], 'id'), json_encode($read["customers"]) === json_encode($page->customers()), $read['nextCursor'] === $page->nextCursor());
    var_dump(json_encode([$page, $page]) === '[' . json_encode($page) . ',' . json_encode($page) . ']');
});
?>
--EXPECT--
array(4) {
  [0]=>
  string(9) "customers"
  [1]=>
  string(7) "hasMore"
  [2]=>
  string(10) "nextCursor"
  [3]=>
  string(14) "previousCursor"
}
array(1) {
  [0]=>
  int(1)
}
bool(true)
bool(true)
bool(true)
