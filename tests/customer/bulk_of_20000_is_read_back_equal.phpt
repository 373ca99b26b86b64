--TEST--
20,000 customers created at once are read back as they were given
--EXTENSIONS--
customer
--SKIPIF--
<?php
require __DIR__ . '/../support/engine_skip.inc';
skip_if_slow();
?>
--FILE--
<?php
require __DIR__ . '/../support/engines.inc';

on_each_engine(function (Engine $engine) {
    $shop = $engine->shop();
    $factory = $shop->customerFactory();
    $arguments = [];
    for ($i = 0; $i < 20000; $i++) {
        $arguments[] = [
            $factory->createPersonalInformation(['m', 'f', 'o', ''][$i % 4], "Jürgen\t$i", "O'Brien\\N \"$i\"\n", "c-$i", $i % 3 ? new DateTimeImmutable('1950-01-01 +' . $i . ' days') : null),
            $factory->createBusinessInformation($i % 5 ? '' : "Firma, $i;", $i % 7 ? '' : "DE$i", $i % 2 === 0, $i % 11 === 0),
            $factory->createContactInformation("user$i@example.org", "+49 $i", $i % 13 ? '' : "0$i"),
            (float) ($i / 8),
            $i % 17 === 0,
            $i % 2 ? 2 : 3,
        ];
    }
    $ids = $shop->customerWriteService()->createMultipleCustomers(...$arguments)->toArray();
    $customers = iterator_to_array($shop->customerReadService()->getCustomers());
    $differing = 0;
    foreach ($customers as $i => $customer) {
        [$personal, $business, $contact, $credit, $isFavorite, $group] = $arguments[$i];
        $expected = [
            'id' => $ids[$i],
            'customerGroup' => $group,
            'isGuestAccount' => false,
            'isFavorite' => $isFavorite,
            'personalInformation' => $personal->toArray(),
            'contactInformation' => $contact->toArray(),
            'businessInformation' => $business->toArray(),
            'credit' => $credit,
        ];
        $differing += $customer->toArray() === $expected ? 0 : 1;
    }
    echo count($ids), ' ', count(array_unique($ids)), ' ', count($customers), ' ', $differing, ' ', count($shop->outbox()), PHP_EOL;
});
?>
--EXPECT--
20000 20000 20000 0 20000
