--TEST--
customer import: each refused row is reported by the line of the file where it begins, and the others go in
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

const ROWS = <<<'END'
email,firstName,lastName,gender,credit
good1@example.org,A,B,m,1.5
nobody,A,B,m,0

too,short
good2@example.org,"of two
lines",B,f,0
a,b,c,too,long,line
good3@example.org,"quotes ""inside""",B 5" pipe,,0
good1@example.org,again,B,,0
good4@example.org,A,B,x,0
good5@example.org,A,B,m,much
good6@example.org,"never closed,B,m,0
good7@example.org,A,B,o,-7
bad utf-8@example.org,§,B,o,0

END;

on_each_engine(function (Engine $engine) {
    $engine->shop();
    $file = file_with(str_replace('§', "J\xF6rg", ROWS), 'rows.csv');
    tool(['import', $file, "--dsn=$engine->dsn", '--dry-run']);
    echo emails($engine), "\n\n";
    tool(['import', $file, "--dsn=$engine->dsn", '--all-or-nothing', '--refused=' . ($list = file_with('', 'refused.csv'))]);
    echo emails($engine), file_get_contents($list), "\n";
    tool(['import', '-', "--dsn=$engine->dsn"], str_replace('§', 'Jörg', ROWS));
    echo emails($engine), PHP_EOL;
});
?>
--EXPECT--
exit 2
4 would be imported, 8 refused; nothing has been written.
! line 3: The given email "nobody" is not valid and can't be used
! line 5: The line has 2 fields, the first line of the file has 5
! line 8: The line has 6 fields, the first line of the file has 5
! line 10: Email address "good1@example.org" is already taken.
! line 11: Invalid gender given. Need to be one of: m, f, o, ; Got: x
! line 12: credit must be a number
! line 13: A quote is opened here and never closed
! line 15: firstName must be valid UTF-8
! To take other genders for none (or for m, f, o after the =): --value gender:x=
! The file seems not to be UTF-8. If it comes from Windows: iconv -f WINDOWS-1252 -t UTF-8 FILE >NEW


exit 2
Nothing imported, because 8 rows were refused (--all-or-nothing).
! To take other genders for none (or for m, f, o after the =): --value gender:x=
! The refused rows are listed in refused.csv.
! The file seems not to be UTF-8. If it comes from Windows: iconv -f WINDOWS-1252 -t UTF-8 FILE >NEW
line,reason
3,"The given email ""nobody"" is not valid and can't be used"
5,"The line has 2 fields, the first line of the file has 5"
8,"The line has 6 fields, the first line of the file has 5"
10,"Email address ""good1@example.org"" is already taken."
11,"Invalid gender given. Need to be one of: m, f, o, ; Got: x"
12,"credit must be a number"
13,"A quote is opened here and never closed"
15,"firstName must be valid UTF-8"

exit 2
5 imported, 7 refused, in N seconds.
! line 3: The given email "nobody" is not valid and can't be used
! line 5: The line has 2 fields, the first line of the file has 5
! line 8: The line has 6 fields, the first line of the file has 5
! line 10: Email address "good1@example.org" is already taken.
! line 11: Invalid gender given. Need to be one of: m, f, o, ; Got: x
! line 12: credit must be a number
! line 13: A quote is opened here and never closed
! To take other genders for none (or for m, f, o after the =): --value gender:x=
good1@example.org good2@example.org good3@example.org good7@example.org bad utf-8@example.org
