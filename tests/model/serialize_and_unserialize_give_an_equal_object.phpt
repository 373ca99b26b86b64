--TEST--
Serializing and unserializing gives an equal object, and the format is the fields by name
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

foreach (samples() as $name => $object) {
    $serialized = serialize($object);
    $copy = unserialize($serialized);
    if ($copy != $object || $copy === $object || $copy::class !== $object::class || serialize($copy) !== $serialized || var_export($copy, true) !== var_export($object, true)) {
        echo "$name differs\n";
    }
    echo $serialized, PHP_EOL;
}
// Also when there are several, and the same one twice.
[$a, $b, $c] = unserialize(serialize([$id = samples()['CustomerId'], samples()['Customer'], $id]));
var_dump($a === $c, $b == samples()['Customer'], $b->releaseEvents() == samples()['Customer']->releaseEvents());
?>
--EXPECT--
O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}
O:41:"Customer\Model\ValueObjects\CustomerGroup":1:{s:2:"id";i:2;}
O:42:"Customer\Model\ValueObjects\CustomerGender":1:{s:5:"value";s:1:"f";}
O:42:"Customer\Model\ValueObjects\CustomerCredit":1:{s:5:"value";d:12.5;}
O:47:"Customer\Model\ValueObjects\PersonalInformation":5:{s:6:"gender";s:1:"m";s:9:"firstName";s:4:"John";s:8:"lastName";s:3:"Doe";s:11:"dateOfBirth";s:10:"1980-02-29";s:14:"customerNumber";s:5:"c-001";}
O:47:"Customer\Model\ValueObjects\BusinessInformation":4:{s:11:"companyName";s:11:"Gambio GmbH";s:5:"vatId";s:5:"DE123";s:10:"isMerchant";b:1;s:12:"isValidVatId";b:1;}
O:46:"Customer\Model\ValueObjects\ContactInformation":3:{s:5:"email";s:16:"john@example.org";s:11:"phoneNumber";s:4:"0170";s:9:"faxNumber";s:4:"0171";}
O:23:"Customer\Model\Customer":20:{s:2:"id";i:7;s:13:"customerGroup";i:3;s:6:"gender";s:1:"m";s:9:"firstName";s:4:"John";s:8:"lastName";s:3:"Doe";s:11:"dateOfBirth";s:10:"1980-02-29";s:14:"customerNumber";s:5:"c-001";s:11:"companyName";s:11:"Gambio GmbH";s:5:"vatId";s:5:"DE123";s:10:"isMerchant";b:1;s:12:"isValidVatId";b:1;s:5:"email";s:16:"john@example.org";s:11:"phoneNumber";s:4:"0170";s:9:"faxNumber";s:4:"0171";s:6:"credit";d:12.5;s:14:"isGuestAccount";b:0;s:10:"isFavorite";b:1;s:7:"version";i:0;s:7:"changes";i:1;s:6:"events";a:1:{i:0;O:51:"Customer\Model\Events\CustomersCustomerGroupUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:13:"customerGroup";O:41:"Customer\Model\ValueObjects\CustomerGroup":1:{s:2:"id";i:3;}}}}
O:36:"Customer\Model\Collections\Customers":1:{s:5:"items";a:2:{i:0;O:23:"Customer\Model\Customer":20:{s:2:"id";i:1;s:13:"customerGroup";i:2;s:6:"gender";s:1:"m";s:9:"firstName";s:4:"John";s:8:"lastName";s:3:"Doe";s:11:"dateOfBirth";s:10:"1980-02-29";s:14:"customerNumber";s:5:"c-001";s:11:"companyName";s:11:"Gambio GmbH";s:5:"vatId";s:5:"DE123";s:10:"isMerchant";b:1;s:12:"isValidVatId";b:1;s:5:"email";s:16:"john@example.org";s:11:"phoneNumber";s:4:"0170";s:9:"faxNumber";s:4:"0171";s:6:"credit";d:12.5;s:14:"isGuestAccount";b:0;s:10:"isFavorite";b:1;s:7:"version";i:0;s:7:"changes";i:0;s:6:"events";a:0:{}}i:1;O:23:"Customer\Model\Customer":20:{s:2:"id";i:2;s:13:"customerGroup";i:3;s:6:"gender";s:1:"m";s:9:"firstName";s:4:"John";s:8:"lastName";s:3:"Doe";s:11:"dateOfBirth";s:10:"1980-02-29";s:14:"customerNumber";s:5:"c-001";s:11:"companyName";s:11:"Gambio GmbH";s:5:"vatId";s:5:"DE123";s:10:"isMerchant";b:1;s:12:"isValidVatId";b:1;s:5:"email";s:16:"john@example.org";s:11:"phoneNumber";s:4:"0170";s:9:"faxNumber";s:4:"0171";s:6:"credit";d:12.5;s:14:"isGuestAccount";b:0;s:10:"isFavorite";b:1;s:7:"version";i:0;s:7:"changes";i:1;s:6:"events";a:1:{i:0;O:51:"Customer\Model\Events\CustomersCustomerGroupUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:2;}s:13:"customerGroup";O:41:"Customer\Model\ValueObjects\CustomerGroup":1:{s:2:"id";i:3;}}}}}}
O:38:"Customer\Model\Collections\CustomerIds":1:{s:5:"items";a:2:{i:0;O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}i:1;O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:8;}}}
O:37:"Customer\Model\Events\CustomerCreated":1:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}}
O:37:"Customer\Model\Events\CustomerDeleted":1:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}}
O:57:"Customer\Model\Events\CustomersPersonalInformationUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:19:"personalInformation";O:47:"Customer\Model\ValueObjects\PersonalInformation":5:{s:6:"gender";s:1:"m";s:9:"firstName";s:4:"John";s:8:"lastName";s:3:"Doe";s:11:"dateOfBirth";s:10:"1980-02-29";s:14:"customerNumber";s:5:"c-001";}}
O:57:"Customer\Model\Events\CustomersBusinessInformationUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:19:"businessInformation";O:47:"Customer\Model\ValueObjects\BusinessInformation":4:{s:11:"companyName";s:1:"A";s:5:"vatId";s:0:"";s:10:"isMerchant";b:0;s:12:"isValidVatId";b:0;}}
O:56:"Customer\Model\Events\CustomersContactInformationUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:18:"contactInformation";O:46:"Customer\Model\ValueObjects\ContactInformation":3:{s:5:"email";s:6:"a@b.cc";s:11:"phoneNumber";s:0:"";s:9:"faxNumber";s:0:"";}}
O:44:"Customer\Model\Events\CustomersCreditUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:14:"customerCredit";O:42:"Customer\Model\ValueObjects\CustomerCredit":1:{s:5:"value";d:1.5;}}
O:51:"Customer\Model\Events\CustomersFavoriteStateUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:10:"isFavorite";b:1;}
O:51:"Customer\Model\Events\CustomersCustomerGroupUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:13:"customerGroup";O:41:"Customer\Model\ValueObjects\CustomerGroup":1:{s:2:"id";i:3;}}
O:55:"Customer\Model\Events\CustomersGuestAccountStateUpdated":2:{s:10:"customerId";O:38:"Customer\Model\ValueObjects\CustomerId":1:{s:5:"value";i:7;}s:17:"guestAccountState";b:0;}
bool(true)
bool(true)
bool(true)
