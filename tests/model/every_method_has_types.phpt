--TEST--
Every public method of the extension declares what it returns and what it takes
--EXTENSIONS--
customer
--FILE--
<?php
$methods = $parameters = 0;
foreach ((new ReflectionExtension('customer'))->getClasses() as $class) {
    foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
        if (!str_starts_with($method->class, 'Customer\\')) {
            continue;
        }
        $methods++;
        if (!$method->isConstructor() && !$method->hasReturnType()) {
            echo $method->class, '::', $method->name, " has no return type\n";
        }
        foreach ($method->getParameters() as $parameter) {
            $parameters++;
            if (!$parameter->hasType()) {
                echo $method->class, '::', $method->name, ' $', $parameter->name, " has no type\n";
            }
            if ($parameter->isOptional() && !$parameter->isVariadic() && !$parameter->isDefaultValueAvailable()) {
                echo $method->class, '::', $method->name, ' $', $parameter->name, " has no default\n";
            }
        }
    }
    foreach ($class->getProperties() as $property) {
        // name and value of an enum are the engine's
        if (str_starts_with($property->class, 'Customer\\') && !$class->isEnum() && (!$property->hasType() || !$property->isPrivate())) {
            echo $property->class, '::$', $property->name, " is not private, or has no type\n";
        }
    }
}
var_dump($methods > 150, $parameters > 100, array_keys((new ReflectionExtension('customer'))->getFunctions()) === (PHP_VERSION_ID < 80300 ? ['Customer\class_alias'] : []));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
