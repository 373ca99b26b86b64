<?php

/** @generate-class-entries */

namespace Customer\Model\Collections;

/**
 * A list of customers. foreach gives them with keys from 0.
 *
 * @implements \IteratorAggregate<int, \Customer\Model\Customer>
 * @strict-properties
 */
final class Customers implements \IteratorAggregate, \Countable, \JsonSerializable
{
    private readonly array $items;

    private function __construct() {}

    public static function create(\Customer\Model\Customer ...$customers): Customers {}

    public function getIterator(): \ArrayIterator {}

    public function count(): int {}

    /** A list of what Customer::toArray() returns. */
    public function toArray(string $datetimeFormat = 'Y-m-d H:i:s'): array {}

    /** What toArray() returns. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}

/**
 * A list of customer ids. foreach gives them as CustomerId with keys from 0.
 *
 * @implements \IteratorAggregate<int, \Customer\Model\ValueObjects\CustomerId>
 * @strict-properties
 */
final class CustomerIds implements \IteratorAggregate, \Countable, \JsonSerializable
{
    private readonly array $items;

    private function __construct() {}

    public static function create(\Customer\Model\ValueObjects\CustomerId ...$ids): CustomerIds {}

    /** @implementation-alias Customer\Model\Collections\Customers::getIterator */
    public function getIterator(): \ArrayIterator {}

    /** @implementation-alias Customer\Model\Collections\Customers::count */
    public function count(): int {}

    /** A list of integers. */
    public function toArray(): array {}

    /** What toArray() returns. */
    public function jsonSerialize(): array {}

    /** @implementation-alias Customer\Model\Customer::__serialize */
    public function __serialize(): array {}

    /** @throws \UnexpectedValueException if the data is not what __serialize() returned */
    public function __unserialize(array $data): void {}
}
