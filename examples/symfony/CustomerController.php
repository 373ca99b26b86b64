<?php

namespace App\Controller;

use Customer\Query\SyntaxException;
use Customer\Services\CustomerFilterService;
use Customer\Services\CustomerPage;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\Routing\Annotation\Route;

/**
 * The customers of the shop as a list:
 *
 *     GET /customers?filter[lastName]=M*&filter[credit]=gte|10&sort=-credit&per-page=2
 *
 * A page has links to the ones around it, and costs the same wherever it is.
 */
final class CustomerController
{
    public function __construct(private CustomerFilterService $customers)
    {
    }

    #[Route('/customers', methods: ['GET'])]
    public function list(Request $request): JsonResponse
    {
        $query = $request->query->all();
        $texts = array_filter($query, is_string(...)); // sort[]=x is no sorting
        $filters = (array) ($query['filter'] ?? []);
        $limit = min(max((int) ($texts['per-page'] ?? 25), 1), 100);
        try {
            $page = $this->customers->pageCustomers($filters, $texts['sort'] ?? null, $limit, $texts['cursor'] ?? null);
            $count = $this->customers->countCustomersUpTo($filters, 10_000);
        } catch (\InvalidArgumentException $e) {
            return $this->refuse($e);
        }

        return new JsonResponse([
            'data' => $page->customers()->toArray('Y-m-d'),
            'links' => $this->links($request, $page),
            'meta' => ['total' => $count->value(), 'isTotalExact' => $count->isExact()],
        ]);
    }

    private function links(Request $request, CustomerPage $page): array
    {
        $link = fn (?string $cursor) => $cursor === null
            ? null
            : $request->getPathInfo() . '?' . http_build_query(['cursor' => $cursor] + $request->query->all());

        return ['previous' => $link($page->previousCursor()), 'next' => $link($page->nextCursor())];
    }

    /** Filters, sortings and cursors that are not understood, and why. */
    private function refuse(\InvalidArgumentException $e): JsonResponse
    {
        $error = ['message' => $e->getMessage()];
        if ($e instanceof SyntaxException) {
            $error += ['attribute' => $e->attribute(), 'position' => $e->position(), 'expected' => $e->expected()];
        }

        return new JsonResponse(['error' => $error], JsonResponse::HTTP_BAD_REQUEST);
    }
}
