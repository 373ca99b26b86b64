<?php

namespace App\Http\Controllers;

use Customer\Query\Dialect;
use Customer\Query\Filter;
use Customer\Query\Schema;
use Customer\Query\SyntaxException;
use Illuminate\Database\Connection;
use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;

/**
 * The orders of a tenant as a list, by Laravel's query builder:
 *
 *     GET /orders?filter[status]=in|open,paid&filter[total]=gte|50&sort=-total&per-page=2&page=1
 *
 * Whatever the request filters by, it stays within the tenant.
 */
final class OrderController
{
    private Schema $attributes;
    private Filter $ofTenant;

    public function __construct(private Connection $database, int $tenant)
    {
        $this->attributes = new Schema([
            'id' => ['column' => 'orders.id', 'type' => 'integer', 'unique' => true],
            'status' => ['column' => 'orders.status', 'operations' => ['eq', 'neq', 'in', 'nin']],
            'total' => ['column' => 'orders.total', 'type' => 'decimal'],
            'placedAt' => ['column' => 'orders.placed_at', 'type' => 'time', 'aliases' => ['date']],
            'note' => ['column' => 'orders.note', 'nullable' => true, 'sortable' => false],
        ], orderBy: 'id');
        $scope = new Schema(['tenant' => ['column' => 'orders.tenant_id', 'type' => 'integer']]);
        $this->ofTenant = $scope->filter(['tenant' => $tenant]);
    }

    public function index(Request $request): JsonResponse
    {
        $dialect = Dialect::from(strtr($this->database->getDriverName(), ['mariadb' => 'mysql'])); // Laravel tells the two apart
        $sort = $request->query('sort');
        try {
            $filter = $this->attributes->filter((array) $request->query('filter', []));
            $where = $filter->within($this->ofTenant)->toSql($dialect);
            $order = $this->attributes->sorting(is_string($sort) ? $sort : null)->toSql($dialect);
        } catch (SyntaxException $e) {
            return new JsonResponse(['message' => $e->getMessage(), 'attribute' => $e->attribute()], 400);
        }
        $page = $this->database->table('orders')
            ->select(['id', 'status', 'total', 'placed_at', 'note'])
            ->whereRaw($where->text(), $where->parameters())
            ->orderByRaw($order)
            ->paginate(min(max((int) $request->query('per-page', 25), 1), 100), page: max((int) $request->query('page', 1), 1))
            ->withPath($request->url())
            ->appends($request->query());

        return new JsonResponse([
            'data' => $page->items(),
            'links' => ['previous' => $page->previousPageUrl(), 'next' => $page->nextPageUrl()],
            'total' => $page->total(),
        ]);
    }
}
