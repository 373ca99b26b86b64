--TEST--
Whether a customer is a merchant where that is not said decides ACCOUNT_DEFAULT_B2B_STATUS
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\Configuration;
use Customer\Services\CustomerFactory;

foreach ([null, new Configuration(), new Configuration(['ACCOUNT_DEFAULT_B2B_STATUS' => 'false']), new Configuration(['ACCOUNT_DEFAULT_B2B_STATUS' => 'true'])] as $configuration) {
    $factory = new CustomerFactory($configuration);
    var_dump(
        $factory->createBusinessInformation()->isMerchant(),
        $factory->createBusinessInformation('A', 'DE1')->isMerchant(),
        $factory->createBusinessInformation(isMerchant: null)->isMerchant(),
        $factory->createBusinessInformation(isMerchant: false)->isMerchant(),
        $factory->createBusinessInformation(isMerchant: true)->isMerchant(),
    );
    echo PHP_EOL;
}
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(true)

bool(false)
bool(false)
bool(false)
bool(false)
bool(true)

bool(false)
bool(false)
bool(false)
bool(false)
bool(true)

bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
