<?php
// What bench/sql.php and bench/query.c turn into SQL: five filters and a sorting, as the API of a shop is given them.

const BENCH_FILTERS = [
    'personalInformation.firstName' => 'Max',
    'personalInformation.lastName' => 'Mül*',
    'contactInformation.email' => '*@example.org',
    'customerGroup' => 'in|1,2,3',
    'credit' => 'gte|100',
];
const BENCH_SORTING = '-credit,personalInformation.lastName';

/** The customer's attributes, as Customer\Query\Schema takes them; query.c has the same table. */
const BENCH_ATTRIBUTES = [
    'id' => ['column' => 'id', 'type' => 'integer', 'unique' => true],
    'customerGroup' => ['column' => 'group_id', 'type' => 'integer'],
    'isGuestAccount' => ['column' => 'is_guest', 'type' => 'boolean'],
    'isFavorite' => ['column' => 'is_favorite', 'type' => 'boolean'],
    'personalInformation.gender' => ['column' => 'gender', 'type' => 'folded', 'aliases' => ['gender']],
    'personalInformation.firstName' => ['column' => 'first_name_key', 'type' => 'folded', 'aliases' => ['firstName'], 'binary' => true],
    'personalInformation.lastName' => ['column' => 'last_name_key', 'type' => 'folded', 'aliases' => ['lastName'], 'binary' => true],
    'personalInformation.dateOfBirth' => ['column' => 'date_of_birth', 'type' => 'date', 'aliases' => ['dateOfBirth'], 'nullable' => true],
    'personalInformation.customerNumber' => ['column' => 'customer_number_key', 'type' => 'folded', 'aliases' => ['customerNumber'], 'binary' => true],
    'contactInformation.email' => ['column' => 'email_key', 'type' => 'email', 'aliases' => ['email'], 'binary' => true],
    'contactInformation.phoneNumber' => ['column' => 'phone_number_key', 'type' => 'folded', 'aliases' => ['phoneNumber'], 'binary' => true],
    'contactInformation.faxNumber' => ['column' => 'fax_number_key', 'type' => 'folded', 'aliases' => ['faxNumber'], 'binary' => true],
    'businessInformation.companyName' => ['column' => 'company_name_key', 'type' => 'folded', 'aliases' => ['companyName'], 'binary' => true],
    'businessInformation.vatId' => ['column' => 'vat_id_key', 'type' => 'folded', 'aliases' => ['vatId'], 'binary' => true],
    'businessInformation.isMerchant' => ['column' => 'is_merchant', 'type' => 'boolean', 'aliases' => ['isMerchant', 'isTradesperson']],
    'credit' => ['column' => 'credit', 'type' => 'decimal'],
    'registrationDate' => ['column' => 'created_at', 'type' => 'time', 'operations' => []],
];
