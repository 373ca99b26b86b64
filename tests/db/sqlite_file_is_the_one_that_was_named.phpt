--TEST--
A relative path keeps meaning its file, and a file that is replaced is opened anew
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';


$folder = sys_get_temp_dir() . '/customer_' . getmypid();
mkdir("$folder/one", recursive: true);
mkdir("$folder/two");
$shop = function () {
    $shop = new Customer\Shop(new Customer\Connection('sqlite:shop.db', persistent: true));
    $shop->migrate();

    return $shop;
};
chdir("$folder/one");
$shop()->customerWriteService()->createCustomer(...customer_parts());
chdir("$folder/two");
echo 'Another folder: ', count($shop()->customerReadService()->getCustomers()), PHP_EOL;
chdir("$folder/one");
echo 'The first: ', count($shop()->customerReadService()->getCustomers()), PHP_EOL;
$kept = $shop();
array_map(unlink(...), glob("$folder/one/shop.db*"));
$kept->migrate();
echo 'Replaced: ', count($kept->customerReadService()->getCustomers()), PHP_EOL;
unset($kept);
chdir(sys_get_temp_dir());
array_map(unlink(...), glob("$folder/*/shop.db*"));
array_map(rmdir(...), ["$folder/one", "$folder/two", $folder]);
?>
--EXPECT--
Another folder: 0
The first: 1
Replaced: 0
