--TEST--
Making, changing, copying, serializing and refusing ten thousand times takes no memory
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../support/model.inc';

use Customer\Model\Collections\CustomerIds;
use Customer\Model\Collections\Customers;
use Customer\Model\ValueObjects;

$work = [
    'make' => fn() => samples(),
    'change' => fn() => [$c = changed_customer(), $c->changePersonalInformation(personal_information('Jane')), $c->releaseEvents(), $c->changeIsFavoriteState(true)],
    'clone' => fn() => array_map(fn($object) => clone $object, samples()),
    'serialize' => fn() => unserialize(serialize(samples())),
    'show' => fn() => [json_encode(samples()), print_r(customer(), true), (array) customer()],
    'arrays' => fn() => [customer()->toArray('Y'), personal_information()->toArray(DATE_ATOM), Customers::create(customer())->toArray('d'), customer()->dateOfBirth('U')],
    'iterate' => fn() => iterator_to_array(CustomerIds::create(ValueObjects\CustomerId::create(1), ValueObjects\CustomerId::create(2))),
    'references' => fn() => unserialize('a:2:{i:0;' . serialize(samples()['CustomerIds']) . 'i:1;R:4;}'),
    'refuse id' => fn() => ValueObjects\CustomerId::create(0),
    'refuse gender' => fn() => ValueObjects\CustomerGender::create(str_repeat('x', 300)),
    'refuse credit' => fn() => new ValueObjects\CustomerCredit(NAN),
    'refuse name' => fn() => personal_information(str_repeat('x', 256)),
    'refuse company' => fn() => new ValueObjects\BusinessInformation("\xff" . rand()),
    'refuse email' => fn() => ValueObjects\ContactInformation::create('a@' . rand()),
    'refuse item' => fn() => CustomerIds::create(ValueObjects\CustomerId::create(1), 5),
    'refuse events' => fn() => unserialize(payload(Customer\Model\Customer::class, ['events' => [5]] + customer()->__serialize())),
    'refuse field' => fn() => unserialize(payload(Customer\Model\Customer::class, ['isFavorite' => 5] + customer()->__serialize())),
    'refuse construct' => fn() => samples()['BusinessInformation']->__construct(str_repeat('x', 200)),
    'refuse unserialize' => fn() => customer()->__unserialize(customer()->__serialize()),
];
// Without PHP's own allocator memory_get_usage() says nothing; valgrind looks for leaks then, and needs fewer rounds.
$rounds = getenv('USE_ZEND_ALLOC') === '0' ? 50 : 10000;
foreach ($work as $name => $do) {
    $round = function () use ($do) {
        try {
            $do();
        } catch (Throwable) {
        }
    };
    // Twice: what stays from the first time is the engine's own.
    foreach ([10, $rounds] as $times) {
        $before = memory_get_usage();
        for ($i = 0; $i < $times; $i++) {
            $round();
        }
        gc_collect_cycles();
        $grown = memory_get_usage() - $before;
    }
    echo $name, ' ', $grown, PHP_EOL;
}
?>
--EXPECT--
make 0
change 0
clone 0
serialize 0
show 0
arrays 0
iterate 0
references 0
refuse id 0
refuse gender 0
refuse credit 0
refuse name 0
refuse company 0
refuse email 0
refuse item 0
refuse events 0
refuse field 0
refuse construct 0
refuse unserialize 0
