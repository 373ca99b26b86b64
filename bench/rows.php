<?php
// The generated customers, and the rows file that all contenders are given.

/**
 * A last name: three in four customers have one of 31, one in five one of 900, and one in twenty one that hardly
 * anybody shares.
 */
function bench_last_name(int $i): string
{
    static $common = ['Müller', 'Schmidt', 'García', 'Weber', 'Kowalska', 'Becker', 'Hoffmann', 'Çelik', 'Koch', 'Richter', 'Klein',
        'Wolf', 'Schröder', 'Neumann', 'Schwarz', 'Zimmermann', 'Braun', 'Krüger', 'Hofmann', 'Hartmann', 'Lange', 'Schmitt',
        'Werner', 'Krause', 'Meier', 'Lehmann', 'Schmid', 'Schulze', 'Maier', 'Köhler', 'Herrmann'];
    static $begin = ['Ahorn', 'Bach', 'Berg', 'Birken', 'Blau', 'Buchen', 'Dorn', 'Eichen', 'Erlen', 'Feld', 'Grün', 'Hasel', 'Hohen',
        'Kirch', 'Lichten', 'Linden', 'Moos', 'Neu', 'Ober', 'Rauch', 'Rosen', 'Sand', 'Schön', 'Silber', 'Stein', 'Sturm', 'Tannen',
        'Unter', 'Weiden', 'Winter'];
    static $end = ['acker', 'au', 'bauer', 'baum', 'beck', 'berger', 'blatt', 'brand', 'brink', 'burg', 'dorfer', 'feld', 'fels',
        'gruber', 'hagen', 'hauser', 'höfer', 'huber', 'kamp', 'kötter', 'loh', 'mayr', 'moser', 'müller', 'rath', 'reuter', 'schmied',
        'thal', 'wald', 'zeller'];

    $choice = crc32((string) $i);
    $pick = ($choice >> 5) % 900;
    $composed = $begin[$pick % 30] . $end[intdiv($pick, 30)];
    return match (true) {
        $choice % 20 < 15 => $common[($choice >> 5) % 31],
        $choice % 20 < 19 => $composed,
        default => $composed . '-' . $begin[($choice >> 15) % 30] . $end[($choice >> 20) % 30],
    };
}

/**
 * Customer number $i, as a shop would have it: a third act for a company, every third has no known birthday, some names
 * have accents. All of it follows from $i.
 *
 * @return array by the attributes that CustomerWriteService::importCustomers() takes
 */
function bench_customer(int $i): array
{
    static $first = ['Anna', 'Jürgen', 'Maria', 'Łukasz', 'Peter', 'Zoë', 'Ali', 'Sofia', 'François', 'Heike', 'Noah', 'Mia',
        'Søren', 'Emma', 'Karl-Heinz', 'Ben', 'Ines', 'Paul', 'Lena', 'Tom', 'Renée', 'Jan', 'Ursula'];
    static $firm = ['Holzbau', 'Elektro', 'Software', 'Bäckerei', 'Spedition', 'Gartenbau', 'Optik'];
    static $plain = ['a', 'j', 'm', 'l', 'p', 'z', 'a', 's', 'f', 'h', 'n'];

    $mixed = ($i * 2654435761) & 0xffffffff; // so that neighbours are not in the order of the alphabet
    $hasCompany = $mixed % 3 === 0;
    $lastName = bench_last_name($i);
    return [
        'email' => sprintf('%s.%08x@%s%d.example.org', $plain[($mixed >> 4) % 11], $mixed, ['mail', 'post', 'web'][$i % 3], $i % 97),
        'gender' => ['m', 'f', 'o', ''][$mixed % 4],
        'firstName' => $first[($mixed >> 16) % 23],
        'lastName' => $lastName,
        'customerNumber' => "C-$i",
        'dateOfBirth' => $i % 3 === 0 ? null : sprintf('%04d-%02d-%02d', 1940 + $mixed % 65, 1 + $i % 12, 1 + $i % 28),
        'companyName' => $hasCompany ? "$lastName {$firm[$i % 7]} GmbH" : '',
        'vatId' => $hasCompany ? sprintf('DE%09d', $mixed % 1000000000) : '',
        'isMerchant' => $hasCompany,
        'isValidVatId' => $hasCompany && $i % 2 === 0,
        'phoneNumber' => sprintf('+49 %d %07d', 30 + $mixed % 900, $i % 10000000),
        'faxNumber' => $hasCompany ? sprintf('+49 %d %07d-9', 30 + $mixed % 900, $i % 10000000) : '',
        'credit' => $i % 5 === 0 ? ($mixed % 100000) / 100 : 0.0,
        'isFavorite' => $i % 50 === 0,
    ];
}

/** What createCustomer() takes, and so what an element of createMultipleCustomers() holds. */
function bench_value_objects(Customer\Services\CustomerFactory $factory, array $customer): array
{
    return [
        Customer\Model\ValueObjects\PersonalInformation::create(
            Customer\Model\ValueObjects\CustomerGender::create($customer['gender']),
            $customer['firstName'],
            $customer['lastName'],
            $customer['customerNumber'],
            $customer['dateOfBirth'] === null ? null : new DateTimeImmutable($customer['dateOfBirth'])
        ),
        $factory->createBusinessInformation($customer['companyName'], $customer['vatId'], $customer['isMerchant'], $customer['isValidVatId']),
        $factory->createContactInformation($customer['email'], $customer['phoneNumber'], $customer['faxNumber']),
        $customer['credit'],
        $customer['isFavorite'],
    ];
}

const BENCH_SHOP = 1;
const BENCH_SEED = 10000; // customers in the shop before anything is measured
const BENCH_PAGE = 25;    // customers of a page of a list

// The columns of the rows file and of the tables, id aside, and of what a contender reads.
const BENCH_COLUMNS = ['shop_id', 'group_id', 'is_guest', 'is_favorite', 'gender', 'first_name', 'last_name', 'date_of_birth',
    'customer_number', 'company_name', 'vat_id', 'is_merchant', 'is_valid_vat_id', 'email', 'phone_number', 'fax_number', 'credit',
    'created_at', 'updated_at', 'email_key', 'email_unique', 'first_name_key', 'last_name_key', 'customer_number_key',
    'company_name_key', 'vat_id_key', 'phone_number_key', 'fax_number_key', 'search_text', 'version'];
const BENCH_READ_COLUMNS = ['id', 'group_id', 'gender', 'first_name', 'last_name', 'date_of_birth', 'customer_number', 'company_name',
    'vat_id', 'is_merchant', 'is_valid_vat_id', 'email', 'phone_number', 'fax_number', 'credit', 'is_guest', 'is_favorite', 'version'];

/**
 * The rows file: line $i is customer number BENCH_SEED + $i, with the columns that customer computed for it, so that all
 * contenders write the same. \N is NULL.
 */
final class BenchRows
{
    /** @var string[] */
    private array $lines;

    public function __construct(string $path, private readonly bool $sqlite)
    {
        $this->lines = file($path, FILE_IGNORE_NEW_LINES);
    }

    public function count(): int
    {
        return count($this->lines);
    }

    /**
     * The cells in the order of BENCH_COLUMNS, as the engine wants to be given them.
     *
     * @return list<int|string|bool|null>
     */
    public function row(int $i): array
    {
        $cells = explode("\t", $this->lines[$i]);
        foreach ($cells as $column => $cell) {
            if ($cell === '\N') {
                $cells[$column] = null;
            } elseif ($column <= 1 || $column === 29 || ($this->sqlite && in_array($column, [2, 3, 11, 12, 16, 17, 18], true))) {
                $cells[$column] = (int) $cell;
            } elseif (in_array($column, [2, 3, 11, 12], true)) {
                $cells[$column] = $cell === '1' ? 't' : 'f';
            } elseif ($column === 16) {
                $cells[$column] = sprintf('%.4f', $cell / 10000);
            } elseif ($column === 17 || $column === 18) {
                $cells[$column] = gmdate('Y-m-d H:i:s', intdiv((int) $cell, 1000000)) . sprintf('.%06d+00', (int) $cell % 1000000);
            }
        }
        return $cells;
    }

    /** @return list<array> */
    public function slice(int $first, int $count): array
    {
        $rows = [];
        for ($i = $first; $i < $first + $count; $i++) {
            $rows[] = $this->row($i);
        }
        return $rows;
    }
}
