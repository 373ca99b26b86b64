--TEST--
customer import: --config gives the shop's settings
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

on_each_engine(function (Engine $engine) {
    $engine->shop();
    $file = file_with("email,companyName,gender,phoneNumber\na@example.org,A,o,\nb@example.org,,o,\nc@example.org,C,,\nd@example.org,D,o,1\n");
    tool(['import', $file, "--dsn=$engine->dsn", '--config', 'ACCOUNT_NAMES_OPTIONAL=true', '--config=configuration/GENDER_MANDATORY=1',
        '--config=ACCOUNT_TELEPHONE=false', '--set=firstName=']);
    echo emails($engine), PHP_EOL;
});
?>
--EXPECT--
exit 2
1 imported, 3 refused, in N seconds.
! line 3: firstName must not be empty, by the configuration ACCOUNT_NAMES_OPTIONAL; give a value, or change the configuration
! line 4: gender must not be empty, by the configuration GENDER_MANDATORY; give a value, or change the configuration
! line 5: phoneNumber can't be used, because the configuration ACCOUNT_TELEPHONE forbids it; leave it empty, or change the configuration
a@example.org
