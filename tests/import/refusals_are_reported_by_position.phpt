--TEST--
Each refused row is reported by its position and a reason, in the order of the rows; the others go in
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';
require __DIR__ . '/../support/services.inc';

on_each_engine(function (Engine $engine) {
    $recorder = new Recorder();
    $shop = $engine->shop(dispatcher: $recorder);
    $write = $shop->customerWriteService();
    $write->createMultipleCustomers(customer_parts('admin@example.org'), customer_parts('taken@example.org'));
    $recorder->events = [];
    $name = ['firstName' => 'John', 'lastName' => 'Doe'];
    $report = $write->importCustomers([
        'good' => ['email' => 'a@example.org'] + $name,
        'taken' => ['email' => 'TAKEN@example.org'] + $name,
        'no e-mail' => $name,
        'bad e-mail' => ['email' => 'a@b'] + $name,
        'twice' => ['email' => 'A@example.org'] + $name,
        'no name' => ['email' => 'b@example.org', 'lastName' => 'Doe'],
        'unknown attribute' => ['email' => 'c@example.org', 'e-mail' => 'c@example.org'] + $name,
        'no attribute' => ['email' => 'd@example.org', 'John', 'Doe'],
        'no array' => 'e@example.org',
        'null' => null,
        'object' => (object) ['email' => 'f@example.org'],
        'gender' => ['email' => 'g@example.org', 'gender' => 'NA'] + $name,
        'group' => ['email' => 'h@example.org', 'customerGroup' => 99] + $name,
        'credit' => ['email' => 'i@example.org', 'credit' => '1e8'] + $name,
        'long' => ['email' => 'j@example.org', 'companyName' => str_repeat('x', 256)] + $name,
        'nul' => ['email' => 'k@example.org', 'phoneNumber' => "0\0"] + $name,
        'utf8' => ['email' => 'l@example.org', 'firstName' => "\xFF", 'lastName' => 'Doe'],
        'guest' => ['email' => 'taken@example.org', 'isGuestAccount' => true] + $name,
        'last' => ['email' => 'm@example.org'] + $name,
        17 => ['email' => 'taken@example.org'] + $name,
    ]);
    echo $report->imported(), ' ', $report->refused(), PHP_EOL;
    foreach ($report->refusals() as $refusal) {
        echo json_encode($refusal, JSON_UNESCAPED_SLASHES), PHP_EOL;
    }
    $recorder->show();
    show_emails($shop);
});
?>
--EXPECT--
3 17
{"position":"taken","reason":"Email address \"TAKEN@example.org\" is already taken."}
{"position":"no e-mail","reason":"The given email \"\" is not valid and can't be used"}
{"position":"bad e-mail","reason":"The given email \"a@b\" is not valid and can't be used"}
{"position":"twice","reason":"Email address \"A@example.org\" is already taken."}
{"position":"no name","reason":"firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration"}
{"position":"unknown attribute","reason":"There is no attribute \"e-mail\"; CustomerWriteService::importCustomers() lists them"}
{"position":"no attribute","reason":"A row must be an array by attribute, such as ['email' => \u2026]"}
{"position":"no array","reason":"A row must be an array, string given"}
{"position":"null","reason":"A row must be an array, null given"}
{"position":"object","reason":"A row must be an array, stdClass given"}
{"position":"gender","reason":"Invalid gender given. Need to be one of: m, f, o, ; Got: NA"}
{"position":"group","reason":"Customer group with ID \"99\" does not exist in this shop; create it first, or use another. A new shop gets its groups by Customer\\Shop::migrate()"}
{"position":"credit","reason":"Credit must be less than 100000000 and greater than -100000000. Got: 100000000.0000"}
{"position":"long","reason":"companyName must be at most 255 bytes long, 256 given"}
{"position":"nul","reason":"phoneNumber must not contain any null bytes"}
{"position":"utf8","reason":"firstName must be valid UTF-8"}
{"position":17,"reason":"Email address \"taken@example.org\" is already taken."}
events: CustomerCreated 3, CustomerCreated 4, CustomerCreated 5
customers: admin@example.org, taken@example.org, a@example.org, [taken@example.org], m@example.org
