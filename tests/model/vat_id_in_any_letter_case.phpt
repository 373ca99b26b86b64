--TEST--
vatId() may be called vatID(), as Gambio's diagrams do
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\ValueObjects\BusinessInformation;

var_dump(BusinessInformation::create('', 'DE123')->vatID(), customer()->vatID(), customer()->vatId());
?>
--EXPECT--
string(5) "DE123"
string(5) "DE123"
string(5) "DE123"
