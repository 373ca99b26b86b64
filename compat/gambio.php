<?php
/**
 * For code written against Gambio: every class of this extension under Gambio's names as well.
 *
 *     require 'compat/gambio.php';
 *
 * All names are made at once, because PHP autoloads nothing for catch, instanceof and the types of parameters: a name that
 * has not been made yet would simply not match there.
 */

if (!extension_loaded('customer')) {
    throw new RuntimeException('compat/gambio.php needs the PHP extension customer; "customer doctor" says how to load it');
}

(static function (): void {
    // The class_alias() of PHP 8.2 takes no classes of extensions.
    $alias = PHP_VERSION_ID >= 80300 ? class_alias(...) : \Customer\class_alias(...);
    $add = static fn (string $class, string $name) => class_exists($name, false) || interface_exists($name, false) || $alias($class, $name);

    foreach ((new ReflectionExtension('customer'))->getClassNames() as $class) {
        if (str_starts_with($class, 'Customer\\')) {
            $add($class, "Gambio\\Admin\\Modules\\$class");
        }
        // What Gambio has as an interface in Services, with its implementation in App, is one class here.
        if (str_starts_with($class, 'Customer\\Services\\') && str_ends_with($class, 'Service')) {
            $add($class, 'Gambio\\Admin\\Modules\\Customer\\App\\' . substr($class, strlen('Customer\\Services\\')));
        }
    }
    // Named by the specification as it is here, shipped by Gambio under another name.
    $add(
        Customer\Model\Events\CustomersFavoriteStateUpdated::class,
        'Gambio\Admin\Modules\Customer\Model\Events\CustomersIsFavoriteStateUpdated',
    );
})();
