<?php
/**
 * The use cases of reading, writing, filters, search and passwords, one by one, in the database that holds examples/customers.csv:
 *
 *     php examples/use_cases.php sqlite:customers.db
 */
use Customer\Model\ValueObjects\CustomerGender;
use Customer\Query\SyntaxException;
use Customer\Services\Exceptions\CustomerDoesNotExistException;
use Customer\Services\Exceptions\CustomerEmailAddressMustBeUniqueException;
use Customer\Services\Exceptions\CustomerHasBeenModifiedException;
use Customer\Services\Exceptions\DeletionOfMainAdminNotPermittedException;

require __DIR__ . '/show.php';

$dsn = $argv[1] ?? 'sqlite:customers.db';
if (preg_match('~^sqlite:(?!:memory:$)(.+)~', $dsn, $match) && !is_file($match[1])) {
    fwrite(STDERR, "there is no file \"$match[1]\": \"customer migrate\" creates it\n");
    exit(1);
}
$shop = new Customer\Shop($dsn, dispatcher: function (object $event): void {
    echo 'event ', basename(strtr($event::class, '\\', '/')), ' of customer ', $event->customerId()->value(), PHP_EOL;
});
$factory = $shop->customerFactory();
$readService = $shop->customerReadService();
$writeService = $shop->customerWriteService();
$filterService = $shop->customerFilterService();
$searchService = $shop->customerSearchService();
$passwordService = $shop->customerPasswordWriteService();

show('Fetching all customers, the guests, and one', function () use ($readService) {
    echo count($readService->getCustomers()), ' customers, of whom ';
    echo count($readService->getGuestAccounts()), ' are guests', PHP_EOL;
    $customer = $readService->getCustomerById(13);
    echo json_encode($customer, JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT), PHP_EOL;
});

show('Creating a customer', function () use ($factory, $writeService) {
    $id = $writeService->createCustomer(
        $factory->createPersonalInformation(
            gender: CustomerGender::GENDER_DIVERSE,
            firstName: 'John',
            lastName: 'Doe',
            customerNumber: 'c-001',
            dateOfBirth: new DateTimeImmutable('1970-01-01'),
        ),
        $factory->createBusinessInformation('Gambio GmbH'),
        $factory->createContactInformation('john.doe@example.org', '0170123456789'),
        credit: 10000.0,
    );
    echo 'the new id is ', $id->value(), PHP_EOL;
});

show('An e-mail address belongs to one registered customer only', function () use ($factory, $writeService) {
    try {
        $writeService->createCustomer(
            $factory->createPersonalInformation('', 'Johnny', 'Doe'),
            $factory->createBusinessInformation(),
            $factory->createContactInformation('JOHN.DOE@EXAMPLE.ORG'),
            0.0,
        );
    } catch (CustomerEmailAddressMustBeUniqueException $e) {
        echo $e->getMessage(), PHP_EOL;
    }
});

show('Creating a guest, who is replaced when the same person registers', function () use ($factory, $writeService) {
    $jane = [
        $factory->createPersonalInformation(CustomerGender::GENDER_FEMALE, 'Jane', 'Doe'),
        $factory->createBusinessInformation(),
        $factory->createContactInformation('jane.doe@example.org'),
        0.0,
    ];
    $guest = $writeService->createGuestAccount(...$jane);
    $customer = $writeService->createCustomer(...$jane);
    echo "guest {$guest->value()} has become customer {$customer->value()}", PHP_EOL;
});

show('Creating many customers at once: all or none', function () use ($factory, $writeService) {
    $rows = [];
    foreach (['Ada', 'Grace', 'Edsger'] as $name) {
        $rows[] = [
            $factory->createPersonalInformation('', $name, 'Example'),
            $factory->createBusinessInformation(),
            $factory->createContactInformation("$name@example.com"),
            5.0,
        ];
    }
    $ids = $writeService->createMultipleCustomers(...$rows);
    echo 'the new ids are ', implode(', ', $ids->toArray()), PHP_EOL;
});

show('Updating the customer group: members of a merchant group are merchants', function () use ($factory, $readService, $writeService) {
    $customer = $readService->getCustomerById(201);
    $customer->changeCustomerGroup($factory->createCustomerGroup(3));
    $writeService->storeCustomers($customer);
    echo $customer->isMerchant() ? 'a merchant' : 'no merchant', PHP_EOL;
});

show('Updating the rest, in one go', function () use ($factory, $readService, $writeService) {
    $customer = $readService->getCustomerById(201);
    $customer->changePersonalInformation(
        $factory->createPersonalInformation('m', 'Jon', 'Döe', 'c-001'),
    );
    $customer->changeBusinessInformation(
        $factory->createBusinessInformation('Döe & Söhne KG', 'DE000000201'),
    );
    $customer->changeContactInformation(
        $factory->createContactInformation('jon.doee@example.org'),
    );
    $customer->changeCredit($factory->createCredit(0.0));
    $customer->changeIsFavoriteState(true);
    $writeService->storeCustomers($customer);
    echo "{$customer->lastName()} <{$customer->email()}>, version {$customer->version()}", PHP_EOL;
});

show('Nothing is overwritten that somebody else has stored meanwhile', function () use ($factory, $readService, $writeService) {
    $mine = $readService->getCustomerById(201);
    $yours = $readService->getCustomerById(201);
    $yours->changeCredit($factory->createCredit(20.0));
    $writeService->storeCustomers($yours);
    try {
        $mine->changeCredit($factory->createCredit(30.0));
        $writeService->storeCustomers($mine);
    } catch (CustomerHasBeenModifiedException $e) {
        echo $e->getMessage(), PHP_EOL;
    }
});

show('A transaction around several calls: events wait for its end', function () use ($shop, $factory) {
    $shop->transactional(function (Customer\Shop $shop) use ($factory) {
        foreach ([2, 3] as $id) {
            $customer = $shop->customerReadService()->getCustomerById($id);
            $credit = $factory->createCredit($customer->credit() + 1.0);
            $customer->changeCredit($credit);
            $shop->customerWriteService()->storeCustomers($customer);
        }
        echo 'still inside', PHP_EOL;
    });
});

show('Setting a password', function () use ($shop, $passwordService) {
    $passwordService->setCustomerPassword(201, 'my-new-password');
    [$row] = $shop->connection()->execute(
        'SELECT password_hash FROM customer_credential WHERE customer_id = $1',
        [201],
    );
    echo substr($row['password_hash'], 0, 31), '…', PHP_EOL;
    if (defined('PASSWORD_ARGON2ID')) { // not in every build of PHP
        $isRight = password_verify('my-new-password', $row['password_hash']);
        echo 'password_verify() says ', var_export($isRight, true), PHP_EOL;
    }
});

show('Filtering customers, with a sorting and a page', function () use ($filterService) {
    $filters = [
        'gender' => CustomerGender::GENDER_DIVERSE,
        'credit' => 'gte|10',
    ];
    $sorting = '-id'; // by descending id
    $customers = $filterService->filterCustomers($filters, $sorting, limit: 3, offset: 0);
    foreach ($customers as $customer) {
        printf("%3d %s, %.2f\n", $customer->id(), $customer->lastName(), $customer->credit());
    }
    echo $filterService->getCustomersTotalCount($filters), ' in all', PHP_EOL;
});

show('Patterns, lists and groups: docs/filtering.md has the whole language', function () use ($filterService) {
    $filters = [
        'lastName' => 'mull*', // accents and case do not matter
        'or' => [['dateOfBirth' => '197*'], ['dateOfBirth' => 'null|']],
        'not' => ['customerGroup' => ['in' => [0, 3]]],
    ];
    foreach ($filterService->filterCustomers($filters, 'firstName') as $customer) {
        $born = $customer->dateOfBirth('Y-m-d') ?? 'unknown';
        echo "{$customer->firstName()} {$customer->lastName()}, $born", PHP_EOL;
    }
});

show('A filter that is not understood says where', function () use ($filterService) {
    try {
        $filterService->filterCustomers(['credit' => 'gte|12,50']);
    } catch (SyntaxException $e) {
        echo $e->getMessage(), PHP_EOL;
    }
});

show('Pages by key: the last one costs as much as the first one', function () use ($filterService) {
    $cursor = null;
    do {
        $page = $filterService->pageCustomers(['credit' => 'gt|500'], '-credit,lastName', limit: 5, cursor: $cursor);
        foreach ($page as $customer) {
            printf('%s %.0f  ', $customer->lastName(), $customer->credit());
        }
        echo PHP_EOL;
        $cursor = $page->nextCursor();
    } while ($page->hasMore());
});

show('Searching customers, the best first or sorted', function () use ($searchService) {
    foreach ($searchService->searchCustomers('muller org') as $customer) {
        echo "{$customer->firstName()} {$customer->lastName()}, {$customer->companyName()}, {$customer->email()}", PHP_EOL;
    }
    $searchTerm = 'Jo';
    $sorting = '-id'; // by descending id
    $customers = $searchService->searchCustomers($searchTerm, $sorting, $limit = 4, $offset = 0);
    foreach ($customers as $customer) {
        echo "{$customer->id()} {$customer->firstName()} {$customer->lastName()}", PHP_EOL;
    }
    echo $searchService->getSearchedCustomerTotalCount($searchTerm), ' in all', PHP_EOL;
});

show('The same change to all that match, first as a dry run', function () use ($writeService) {
    $filters = ['customerGroup' => 3, 'credit' => 'gt|1000', 'isFavorite' => '0'];
    $change = fn ($customer) => $customer->changeIsFavoriteState(true);
    echo $writeService->updateFilteredCustomers($filters, $change, dryRun: true), ' would be changed', PHP_EOL;
    echo $writeService->updateFilteredCustomers($filters, $change), ' were changed', PHP_EOL;
});

show('Deleting customers', function () use ($readService, $writeService) {
    $writeService->deleteCustomers(3, 5, 4711); // unknown ids are no error
    try {
        $readService->getCustomerById(3);
    } catch (CustomerDoesNotExistException $e) {
        echo $e->getMessage(), PHP_EOL;
    }
    try {
        $writeService->deleteCustomers(2, 1);
    } catch (DeletionOfMainAdminNotPermittedException $e) {
        echo $e->getMessage(), PHP_EOL;
        echo 'and customer 2 is still ', $readService->getCustomerById(2)->firstName(), PHP_EOL;
    }
});

show('Deleting the guests that are not online', function () use ($shop, $readService, $writeService) {
    foreach ($readService->getGuestAccounts() as $i => $guest) {
        if ($i >= 3) { // all but three are online
            $shop->connection()->execute(
                'INSERT INTO whos_online (session_id, customer_id) VALUES ($1, $2)',
                ["session-$i", $guest->id()],
            );
        }
    }
    $writeService->deleteOutdatedGuestAccounts();
    echo count($readService->getGuestAccounts()), ' guests are left', PHP_EOL;
});

show('The outbox holds every event until a relay has delivered it', function () use ($shop) {
    $outbox = $shop->outbox();
    echo count($outbox), ' events wait', PHP_EOL;
    $delivered = [];
    while ($outbox->relay(function (object $event, int $number) use (&$delivered) {
        $delivered[] = $event::class;
    }) > 0);
    foreach (array_count_values($delivered) as $event => $count) {
        printf("%4d %s\n", $count, $event);
    }
    echo count($outbox), ' events wait', PHP_EOL;
});
