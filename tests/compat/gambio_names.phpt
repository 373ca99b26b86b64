--TEST--
compat/gambio.php: the old names are the classes themselves, also where PHP does not autoload
--EXTENSIONS--
customer
--FILE--
<?php
require __DIR__ . '/../../compat/gambio.php';
require __DIR__ . '/../../compat/gambio.php'; // twice does no harm

use Gambio\Admin\Modules\Customer\App\CustomerReadService as ReadServiceOfApp;
use Gambio\Admin\Modules\Customer\Model\Collections\CustomerIds;
use Gambio\Admin\Modules\Customer\Model\Customer;
use Gambio\Admin\Modules\Customer\Model\Events\CustomersFavoriteStateUpdated;
use Gambio\Admin\Modules\Customer\Model\Events\CustomersIsFavoriteStateUpdated;
use Gambio\Admin\Modules\Customer\Model\ValueObjects\CustomerGender;
use Gambio\Admin\Modules\Customer\Model\ValueObjects\CustomerId;
use Gambio\Admin\Modules\Customer\Services\CustomerFactory;
use Gambio\Admin\Modules\Customer\Services\CustomerReadService;
use Gambio\Admin\Modules\Customer\Services\Exceptions\CustomerDoesNotExistException;
use Gambio\Admin\Modules\Customer\Services\Exceptions\EmailAddressIsInvalidException;

echo "catch, of a name that nothing has used before\n";
try {
    \Customer\Model\ValueObjects\ContactInformation::create('nobody');
} catch (EmailAddressIsInvalidException $e) {
    echo '  ', $e::class, PHP_EOL;
}

echo "instanceof, the same\n";
$event = \Customer\Model\Events\CustomersFavoriteStateUpdated::create(\Customer\Model\ValueObjects\CustomerId::create(1), true);
var_dump($event instanceof CustomersIsFavoriteStateUpdated, $event instanceof CustomersFavoriteStateUpdated);

echo "types of parameters, of properties and of what is returned\n";
final class Listener
{
    public ?CustomersIsFavoriteStateUpdated $seen = null;

    public function __invoke(CustomersIsFavoriteStateUpdated $event): CustomerId
    {
        $this->seen = $event;

        return $event->customerId();
    }
}
var_dump((new Listener())($event)->value());

echo "constants and static methods\n";
var_dump(CustomerGender::GENDER_DIVERSE, CustomerIds::create(CustomerId::create(7))->toArray());

echo "services, by both of their names\n";
if (!in_array(false, [class_exists(CustomerReadService::class), class_exists(ReadServiceOfApp::class)])) {
    var_dump(is_a(\Customer\Services\CustomerReadService::class, CustomerReadService::class, true));
    var_dump(is_a(\Customer\Services\CustomerReadService::class, ReadServiceOfApp::class, true));
}
echo get_class(new CustomerFactory()), PHP_EOL;

echo "a class of the shop's own, built on an old name\n";
class ShopsFactory extends CustomerFactory
{
}
var_dump(new ShopsFactory() instanceof \Customer\Services\CustomerFactory);

echo "every class has its old name\n";
$missing = [];
foreach ((new ReflectionExtension('customer'))->getClassNames() as $class) {
    if (!str_starts_with($class, 'Customer\\')) {
        continue; // an alias
    }
    $old = "Gambio\\Admin\\Modules\\$class";
    if (!class_exists($old, false) && !interface_exists($old, false)) {
        $missing[] = $old;
    }
}
var_dump($missing);
?>
--EXPECT--
catch, of a name that nothing has used before
  Customer\Services\Exceptions\EmailAddressIsInvalidException
instanceof, the same
bool(true)
bool(true)
types of parameters, of properties and of what is returned
int(1)
constants and static methods
string(1) "o"
array(1) {
  [0]=>
  int(7)
}
services, by both of their names
bool(true)
bool(true)
Customer\Services\CustomerFactory
a class of the shop's own, built on an old name
bool(true)
every class has its old name
array(0) {
}
