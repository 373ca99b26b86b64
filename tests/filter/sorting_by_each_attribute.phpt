--TEST--
Each attribute can be sorted by, in both directions, and every order ends in the id
--EXTENSIONS--
customer
--INI--
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/customers.inc';

const ATTRIBUTES = [
    'id', 'customerGroup', 'isGuestAccount', 'isFavorite', 'gender', 'firstName', 'lastName', 'dateOfBirth', 'customerNumber', 'email', 'phoneNumber',
    'faxNumber', 'companyName', 'vatId', 'isMerchant', 'isTradesperson', 'credit', 'vatIdStatus', 'isValidVatId', 'registrationDate',
    'businessInformation.vatIdStatus', 'businessInformation.isTradesperson', 'personalInformation.lastName',
];

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    create_customers($shop);
    foreach (ATTRIBUTES as $attribute) {
        printf("%-36s %s  +%s  -%s\n", $attribute, ...array_map(fn ($sorting) => matching($shop, [], $sorting), [$attribute, "+$attribute", "-$attribute"]));
    }
    foreach ([null, '-id', 'lastName,-id', '-lastName,id', 'lastName,-credit', 'dateOfBirth:nullsfirst', '-dateOfBirth:nullslast', '-dateOfBirth:nullsfirst', 'lastName,dateOfBirth:nullsfirst', 'lastName,lastName', 'id,-lastName'] as $sorting) {
        echo $sorting ?? 'null', ' ', matching($shop, [], $sorting), PHP_EOL;
    }
    foreach (['', 'id, credit', '-', 'id,', ',id', '--id', '+-id', 'id;', 'id:nulls', 'lastname', 'and', "id\n", 'password_hash', 'id desc'] as $sorting) {
        try {
            matching($shop, [], $sorting);
        } catch (InvalidArgumentException $e) {
            echo preg_replace('/ There are: .*| Expected .*|\n.*/s', '', $e->getMessage()), PHP_EOL;
        }
    }
});
?>
--EXPECT--
id                                   1,2,3,4  +1,2,3,4  -4,3,2,1
customerGroup                        3,2,4,1  +3,2,4,1  -1,4,2,3
isGuestAccount                       1,2,4,3  +1,2,4,3  -3,4,2,1
isFavorite                           2,3,4,1  +2,3,4,1  -1,4,3,2
gender                               1,2,4,3  +1,2,4,3  -3,4,2,1
firstName                            1,2,3,4  +1,2,3,4  -4,3,2,1
lastName                             2,3,1,4  +2,3,1,4  -4,1,3,2
dateOfBirth                          1,3,4,2  +1,3,4,2  -2,4,3,1
customerNumber                       1,2,4,3  +1,2,4,3  -3,4,2,1
email                                1,2,3,4  +1,2,3,4  -4,3,2,1
phoneNumber                          3,4,1,2  +3,4,1,2  -2,1,4,3
faxNumber                            2,4,1,3  +2,4,1,3  -3,1,4,2
companyName                          2,3,4,1  +2,3,4,1  -1,4,3,2
vatId                                2,3,4,1  +2,3,4,1  -1,4,3,2
isMerchant                           2,3,4,1  +2,3,4,1  -1,4,3,2
isTradesperson                       2,3,4,1  +2,3,4,1  -1,4,3,2
credit                               3,2,1,4  +3,2,1,4  -4,1,2,3
vatIdStatus                          2,3,4,1  +2,3,4,1  -1,4,3,2
isValidVatId                         2,3,4,1  +2,3,4,1  -1,4,3,2
registrationDate                     1,2,3,4  +1,2,3,4  -4,3,2,1
businessInformation.vatIdStatus      2,3,4,1  +2,3,4,1  -1,4,3,2
businessInformation.isTradesperson   2,3,4,1  +2,3,4,1  -1,4,3,2
personalInformation.lastName         2,3,1,4  +2,3,1,4  -4,1,3,2
null 1,2,3,4
-id 4,3,2,1
lastName,-id 3,2,4,1
-lastName,id 1,4,2,3
lastName,-credit 2,3,4,1
dateOfBirth:nullsfirst 2,1,3,4
-dateOfBirth:nullslast 4,3,1,2
-dateOfBirth:nullsfirst 2,4,3,1
lastName,dateOfBirth:nullsfirst 2,3,1,4
lastName,lastName 2,3,1,4
id,-lastName 1,2,3,4
Sorting does not match expected pattern. Got: .
Sorting does not match expected pattern. Got: id, credit.
Sorting does not match expected pattern. Got: -.
Sorting does not match expected pattern. Got: id,.
Sorting does not match expected pattern. Got: ,id.
Sorting does not match expected pattern. Got: --id.
Sorting does not match expected pattern. Got: +-id.
Sorting does not match expected pattern. Got: id;.
Sorting does not match expected pattern. Got: id:nulls.
There is no attribute "lastname"; did you mean "lastName"?
There is no attribute "and"; did you mean "id"?
Sorting does not match expected pattern. Got: id?.
There is no attribute "password_hash".
Sorting does not match expected pattern. Got: id desc.
