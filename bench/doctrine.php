<?php
// Doctrine ORM, set up as its documentation advises for production: metadata and query caches, proxies not generated at
// run time, read-only entities for reading, an EntityManager cleared between batches. doctrine.php PARAMETERS-AS-JSON ROWS-FILE
// Several entities on one table spare it the reading of the computed columns, which only writing needs.

require __DIR__ . '/serve.php';
require 'Doctrine/ORM/autoload.php';
require 'Symfony/Component/Cache/autoload.php';

use Doctrine\DBAL\DriverManager;
use Doctrine\ORM\EntityManager;
use Doctrine\ORM\Mapping as ORM;
use Doctrine\ORM\ORMSetup;
use Doctrine\ORM\Query;
use Doctrine\ORM\Tools\Pagination\Paginator;
use Symfony\Component\Cache\Adapter\ArrayAdapter;

#[ORM\MappedSuperclass]
abstract class DoctrineRow
{
    #[ORM\Id, ORM\Column(type: 'integer')]
    public int $id;
    #[ORM\Column(name: 'shop_id', type: 'integer')]
    public int $shopId;
    #[ORM\Column(name: 'group_id', type: 'integer')]
    public int $customerGroup;
    #[ORM\Column(type: 'string')]
    public string $gender;
    #[ORM\Column(name: 'first_name', type: 'string')]
    public string $firstName;
    #[ORM\Column(name: 'last_name', type: 'string')]
    public string $lastName;
    #[ORM\Column(name: 'date_of_birth', type: 'string', nullable: true)]
    public ?string $dateOfBirth;
    #[ORM\Column(name: 'customer_number', type: 'string')]
    public string $customerNumber;
    #[ORM\Column(name: 'company_name', type: 'string')]
    public string $companyName;
    #[ORM\Column(name: 'vat_id', type: 'string')]
    public string $vatId;
    #[ORM\Column(name: 'is_merchant', type: 'boolean')]
    public bool $isMerchant;
    #[ORM\Column(name: 'is_valid_vat_id', type: 'boolean')]
    public bool $isValidVatId;
    #[ORM\Column(type: 'string')]
    public string $email;
    #[ORM\Column(name: 'phone_number', type: 'string')]
    public string $phoneNumber;
    #[ORM\Column(name: 'fax_number', type: 'string')]
    public string $faxNumber;
    #[ORM\Column(type: 'float')]
    public float $credit;
    #[ORM\Column(name: 'is_guest', type: 'boolean')]
    public bool $isGuestAccount;
    #[ORM\Column(name: 'is_favorite', type: 'boolean')]
    public bool $isFavorite;
    #[ORM\Column(type: 'integer')]
    public int $version;
}

#[ORM\Entity(readOnly: true)]
#[ORM\Table(name: 'customer')]
class DoctrineCustomer extends DoctrineRow
{
}

/** With what a list is sorted by. */
#[ORM\Entity(readOnly: true)]
#[ORM\Table(name: 'customer')]
class DoctrineListedCustomer extends DoctrineRow
{
    #[ORM\Column(name: 'last_name_key', type: 'string')]
    public string $lastNameKey;
}

#[ORM\Entity]
#[ORM\Table(name: 'customer')]
class DoctrineNewCustomer
{
    #[ORM\Id, ORM\Column(type: 'integer'), ORM\GeneratedValue(strategy: 'SEQUENCE')]
    #[ORM\SequenceGenerator(sequenceName: 'customer_id_seq', allocationSize: 1)]
    public int $id;
    #[ORM\Column(type: 'integer')]
    public int $shop_id;
    #[ORM\Column(type: 'integer')]
    public int $group_id;
    #[ORM\Column(type: 'string')]
    public string $is_guest;
    #[ORM\Column(type: 'string')]
    public string $is_favorite;
    #[ORM\Column(type: 'string')]
    public string $gender;
    #[ORM\Column(type: 'string')]
    public string $first_name;
    #[ORM\Column(type: 'string')]
    public string $last_name;
    #[ORM\Column(type: 'string', nullable: true)]
    public ?string $date_of_birth;
    #[ORM\Column(type: 'string')]
    public string $customer_number;
    #[ORM\Column(type: 'string')]
    public string $company_name;
    #[ORM\Column(type: 'string')]
    public string $vat_id;
    #[ORM\Column(type: 'string')]
    public string $is_merchant;
    #[ORM\Column(type: 'string')]
    public string $is_valid_vat_id;
    #[ORM\Column(type: 'string')]
    public string $email;
    #[ORM\Column(type: 'string')]
    public string $phone_number;
    #[ORM\Column(type: 'string')]
    public string $fax_number;
    #[ORM\Column(type: 'string')]
    public string $credit;
    #[ORM\Column(type: 'string')]
    public string $created_at;
    #[ORM\Column(type: 'string')]
    public string $updated_at;
    #[ORM\Column(type: 'string')]
    public string $email_key;
    #[ORM\Column(type: 'string', nullable: true)]
    public ?string $email_unique;
    #[ORM\Column(type: 'string')]
    public string $first_name_key;
    #[ORM\Column(type: 'string')]
    public string $last_name_key;
    #[ORM\Column(type: 'string')]
    public string $customer_number_key;
    #[ORM\Column(type: 'string')]
    public string $company_name_key;
    #[ORM\Column(type: 'string')]
    public string $vat_id_key;
    #[ORM\Column(type: 'string')]
    public string $phone_number_key;
    #[ORM\Column(type: 'string')]
    public string $fax_number_key;
    #[ORM\Column(type: 'string')]
    public string $search_text;
    #[ORM\Column(type: 'integer')]
    public int $version;

    public function __construct(array $row)
    {
        foreach (BENCH_COLUMNS as $i => $column) {
            $this->$column = $row[$i];
        }
    }
}

#[ORM\Entity]
#[ORM\Table(name: 'customer_outbox')]
class DoctrineOutbox
{
    #[ORM\Id, ORM\Column(type: 'integer'), ORM\GeneratedValue(strategy: 'SEQUENCE')]
    #[ORM\SequenceGenerator(sequenceName: 'customer_outbox_id_seq', allocationSize: 1)]
    public int $id;

    public function __construct(
        #[ORM\Column(name: 'shop_id', type: 'integer')]
        public int $shopId,
        #[ORM\Column(name: 'customer_id', type: 'integer')]
        public int $customerId,
        #[ORM\Column(type: 'string')]
        public string $event,
        #[ORM\Column(name: 'created_at', type: 'string')]
        public string $createdAt,
    ) {
    }
}

bench_serve(new class ($argv[1], $argv[2]) {
    private const BATCH = 100; // entities a flush

    private EntityManager $manager;
    private BenchRows $rows;

    public function __construct(string $parameters, string $path)
    {
        $configuration = ORMSetup::createAttributeMetadataConfiguration([], false, sys_get_temp_dir(), new ArrayAdapter(storeSerialized: false));
        $configuration->setQueryCache(new ArrayAdapter(storeSerialized: false));
        $configuration->setAutoGenerateProxyClasses(false);
        $this->manager = new EntityManager(DriverManager::getConnection(json_decode($parameters, true), $configuration), $configuration);
        $this->rows = new BenchRows($path, false);
    }

    public function prepareRead(): void
    {
        $this->manager->clear();
    }

    /** @return list<DoctrineCustomer> */
    public function read(): array
    {
        return $this->manager->createQuery('SELECT c FROM DoctrineCustomer c WHERE c.shopId = :shop ORDER BY c.id')
            ->setParameter('shop', BENCH_SHOP)
            ->setHint(Query::HINT_READ_ONLY, true)
            ->getResult();
    }

    public function id(DoctrineListedCustomer $customer): int
    {
        return $customer->id;
    }

    /** The Paginator of the ORM, told that no joined collection can multiply the rows. */
    public function offset(int $offset): array
    {
        $this->manager->clear(); // as between two requests
        $query = $this->manager->createQuery('SELECT c FROM DoctrineListedCustomer c WHERE c.shopId = :shop ORDER BY c.lastNameKey, c.id')
            ->setParameter('shop', BENCH_SHOP)
            ->setHint(Query::HINT_READ_ONLY, true)
            ->setFirstResult($offset)
            ->setMaxResults(BENCH_PAGE);
        return iterator_to_array(new Paginator($query, fetchJoinCollection: false));
    }

    private function persist(array $row): void
    {
        $customer = new DoctrineNewCustomer($row);
        $this->manager->persist($customer); // and now has its id, by the sequence
        $this->manager->persist(new DoctrineOutbox($row[0], $customer->id, 'CustomerCreated', $row[17]));
    }

    public function create(int $first, int $count, int $warm): float
    {
        $rows = $this->rows->slice($first, $count + $warm);
        $this->manager->clear();
        return bench_repeat(function (int $i) use ($rows, $first): void {
            $this->persist($rows[$i - $first]);
            $this->manager->flush(); // a transaction
            $this->manager->clear(); // as between two requests
        }, $first, $count, $warm);
    }

    public function bulk(int $first, int $count): float
    {
        $rows = $this->rows->slice($first, $count);
        return bench_time(function () use ($rows): void {
            $this->manager->wrapInTransaction(function () use ($rows): void {
                foreach (array_chunk($rows, self::BATCH) as $chunk) {
                    foreach ($chunk as $row) {
                        $this->persist($row);
                    }
                    $this->manager->flush();
                    $this->manager->clear();
                }
            });
        });
    }
});
