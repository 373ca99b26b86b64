--TEST--
The guide's login finds the customer by address and password, and hashes anew only where the cost has changed
--EXTENSIONS--
customer
--INI--
pcre.jit=0
customer.password_iterations=3
--SKIPIF--
<?php
if (!defined('PASSWORD_ARGON2ID')) die('skip this PHP has no Argon2');
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

preg_match('~^(/\*\* The customer\'s id; .*?^\}\n)~ms', file_get_contents(__DIR__ . '/../../docs/guide.md'), $recipe);
eval($recipe[1]);

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $hash = fn () => $shop->connection()->execute('SELECT password_hash AS h FROM customer_credential')[0]['h'];
    $id = $shop->customerWriteService()->createCustomer(...customer_parts('John@Example.org'))->value();
    $shop->customerPasswordWriteService()->setCustomerPassword($id, 'correct horse');

    $first = $hash();
    var_dump(login($shop, 'john@EXAMPLE.org', 'correct horse'), login($shop, 'john@example.org', 'wrong'), login($shop, 'jane@example.org', 'correct horse'));
    var_dump($hash() === $first);

    $cheap = cheaper_hash();
    $shop->connection()->execute('UPDATE customer_credential SET password_hash = $1', [$cheap]);
    var_dump(login($shop, 'john@example.org', 'correct horse'), $hash() === $cheap, password_get_info($hash())['options']['time_cost']);
});

/** As if php.ini had asked for less. */
function cheaper_hash(): string
{
    return password_hash('correct horse', PASSWORD_ARGON2ID, ['memory_cost' => 19456, 'time_cost' => 2, 'threads' => 1]);
}
?>
--EXPECT--
int(1)
NULL
NULL
bool(true)
int(1)
bool(false)
int(3)
