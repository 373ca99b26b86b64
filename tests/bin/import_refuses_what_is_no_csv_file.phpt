--TEST--
customer import: what can't be read is refused with a word about why
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/skip.inc';
require __DIR__ . '/../support/engine_skip.inc';
skip_unless_sqlite();
?>
--FILE--
<?php
require __DIR__ . '/tool.inc';

const NAMES = "email,firstName,lastName\n";
$dsn = '--dsn=sqlite::memory:';
$try = fn (string $text, string ...$more) => tool(['import', file_with($text), $dsn, ...$more]);

$try('');
$try("a,b\n1,2\n");
$try("Email,b\nx@example.org,2\n");
$try("a;email\n1;x@example.org\n");
$try("john@example.org,John,Doe\n");
$try("email,Vorname,Name\n");
$try("email,Vorname,lastName\n", '--config', 'ACCOUNT_NAMES_OPTIONAL=perhaps');
$try("email,Vorname,lastName\n", '--config', 'ACCOUNT_NAME_OPTIONAL=1');
$try("email,Vorname,lastName\n", '--config', 'ACCOUNT_NAMES_OPTIONAL');
$try("email;Name\n", '--map', 'email=email');
$try("email,email\na@example.org,b@example.org\n");
$try("email,Name\n", '--map', 'lastName=Nmae');
$try("email,Name\n", '--map', 'lastNmae=Name');
$try("email,Name\n", '--map', 'lastName');
$try("email,Name\n", '--map', 'lastName=Name', '--set', 'lastName=X');
$try("email,Name\n", '--value', 'gender');
$try("email\rfirst@example.org\r");
$try("\xFF\xFEe\0m\0a\0i\0l\0");
$try("email\n", '--delimiter=::');
$try("email\n", '--delimeter=;');
$try("email\n", '--dry-run=yes');
$try("email\n", 'another.csv');
$try(NAMES); // no row, but no tables either
tool(['import', $dsn]);
tool(['import', '/nowhere/customers.csv', $dsn]);
tool(['import', '/', $dsn]);
tool(['import', file_with("email\n"), '--dsn']);
tool(['import', file_with(NAMES), $dsn, '--shop=x']);
tool(['export']);
?>
--EXPECT--
exit 1
! customer: "customers.csv" is empty: its first line must name the columns.
exit 1
! customer: no column of "customers.csv" is called email: say which one it is by --map email=COLUMN.
!   Its columns: a, b
exit 1
! customer: no column of "customers.csv" is called email: say which one it is by --map email=COLUMN. Did you mean "Email"?
!   Its columns: Email, b
exit 1
! customer: no column of "customers.csv" is called email: say which one it is by --map email=COLUMN.
!   Its columns: a;email
!   Its fields seem to be separated otherwise: try --delimiter=';'
exit 1
! customer: no column of "customers.csv" is called email: say which one it is by --map email=COLUMN.
!   Its columns: john@example.org, John, Doe
!   There is an e-mail address among them: is its first line the header?
exit 1
! customer: no column is mapped to firstName: --map firstName=COLUMN
!   Its columns: email, Vorname, Name
!   Where companies need no names: --config ACCOUNT_NAMES_OPTIONAL=true
exit 1
! customer: ACCOUNT_NAMES_OPTIONAL must be a bool, or the string 'true' or 'false', another string given
exit 1
! customer: there is no setting "ACCOUNT_NAME_OPTIONAL". Did you mean "ACCOUNT_NAMES_OPTIONAL"?
exit 1
! customer: --config must be KEY=VALUE, "ACCOUNT_NAMES_OPTIONAL" is not.
exit 1
! customer: the file has no column "email".
!   Its columns: email;Name
!   Its fields seem to be separated otherwise: try --delimiter=';'
exit 1
! customer: the file has more than one column "email".
exit 1
! customer: the file has no column "Nmae". Did you mean "Name"?
!   Its columns: email, Name
exit 1
! customer: there is no attribute "lastNmae". Did you mean "lastName"?
!   The attributes: email, gender, firstName, lastName, customerNumber, dateOfBirth, companyName, vatId, isMerchant, isValidVatId, phoneNumber, faxNumber, credit, isFavorite, isGuestAccount, customerGroup
exit 1
! customer: --map must be ATTRIBUTE=COLUMN, "lastName" is not.
exit 1
! customer: lastName can't come from --map and --set at once.
exit 1
! customer: --value must be ATTRIBUTE:FROM=TO, "gender" is not.
exit 1
! customer: the lines of "customers.csv" end in CR only, as on old Macs.
!   Convert it: tr '\r' '\n' <FILE >NEW
exit 1
! customer: "customers.csv" is not UTF-8 but UTF-16, or not text at all.
!   Convert it: iconv -f UTF-16 -t UTF-8 FILE >NEW
exit 1
! customer: --delimiter must be one character (or "tab"), "::" is not.
exit 1
! customer: there is no option --delimeter. Did you mean "--delimiter"?
! "customer help" lists them.
exit 1
! customer: --dry-run takes no value.
exit 1
! customer: "another.csv" is too much: an option begins with --. "customer help" says more.
exit 1
! customer: the tables are not there: run "customer migrate".
exit 1
! customer: import needs a file: customer import FILE.csv
exit 1
! customer: there is no file "/nowhere/customers.csv".
exit 1
! customer: "/" is a folder, not a file.
exit 1
! customer: --dsn needs a value.
exit 1
! customer: --shop must be a number of at least 1, "x" is none.
exit 1
! customer: there is no command "export". Did you mean "import"?
! "customer help" lists them.
