--TEST--
A storage exception that nobody told more has no state, and can be made in a test
--EXTENSIONS--
customer
--FILE--
<?php
use Customer\ConnectionException;
use Customer\StorageException;

foreach ([new StorageException('x', 3, new Exception('before')), new ConnectionException(), new class extends StorageException {}] as $e) {
    var_dump($e->sqlState(), $e->isRetryable(), $e->isOutcomeUnknown(), $e instanceof RuntimeException, $e->getMessage(), $e->getCode());
}
?>
--EXPECT--
string(0) ""
bool(false)
bool(false)
bool(true)
string(1) "x"
int(3)
string(0) ""
bool(false)
bool(false)
bool(true)
string(0) ""
int(0)
string(0) ""
bool(false)
bool(false)
bool(true)
string(0) ""
int(0)
