<?php
/**
 * What Symfony's kernel does around a controller, in a few lines: a request goes in, a response comes out. On a command line
 * the request is the argument:
 *
 *     CUSTOMER_DSN=sqlite:customers.db php examples/symfony/index.php '/customers?filter[lastName]=M*&sort=-credit&per-page=2'
 *
 * and by php -S localhost:8000 examples/symfony/index.php it is the browser's. It needs symfony/http-foundation (on Debian
 * the package php-symfony-http-foundation), and a database with examples/customers.csv in it.
 */
use App\Controller\CustomerController;
use Customer\Services\CustomerFilterService;
use Customer\Shop;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;

require is_file(__DIR__ . '/vendor/autoload.php') ? __DIR__ . '/vendor/autoload.php' : 'Symfony/Component/HttpFoundation/autoload.php';
require __DIR__ . '/CustomerController.php';

$request = isset($argv[1]) ? Request::create($argv[1]) : Request::createFromGlobals();
$controller = new CustomerController(new CustomerFilterService(new Shop(getenv('CUSTOMER_DSN') ?: null)));
$response = $request->getPathInfo() === '/customers'
    ? $controller->list($request)
    : new JsonResponse(['error' => ['message' => 'There is only /customers']], JsonResponse::HTTP_NOT_FOUND);

if (isset($argv[1])) {
    $response->setEncodingOptions(JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    echo $response->getStatusCode(), PHP_EOL, $response->getContent(), PHP_EOL;
} else {
    $response->send();
}
