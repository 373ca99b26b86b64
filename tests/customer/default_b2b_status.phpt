--TEST--
ACCOUNT_DEFAULT_B2B_STATUS makes a merchant of whom the factory is not told otherwise
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    foreach ([false, true] as $default) {
        $shop = $engine->shop(new Customer\Configuration(['ACCOUNT_DEFAULT_B2B_STATUS' => $default]));
        $factory = $shop->customerFactory();
        foreach ([[], ['isMerchant' => null], ['isMerchant' => false], ['isMerchant' => true]] as $given) {
            echo json_encode($given), ' ', var_export($factory->createBusinessInformation(...$given)->isMerchant(), true), PHP_EOL;
        }
    }
    echo json_encode((new Customer\Services\CustomerFactory())->createBusinessInformation()), PHP_EOL;
});
?>
--EXPECT--
[] false
{"isMerchant":null} false
{"isMerchant":false} false
{"isMerchant":true} true
[] true
{"isMerchant":null} true
{"isMerchant":false} false
{"isMerchant":true} true
{"companyName":"","vatId":"","isMerchant":false,"isValidVatId":false}
