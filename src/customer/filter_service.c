#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/attributes.h"
#include "src/customer/services.h"
#include "src/filter/filter.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"

/* ---- Requests ---- */

static void begin(customer_request *request)
{
	customer_request_arena(&request->arena, request->scratch, sizeof(request->scratch));
	request->query = (customer_store_query){.sorting = &request->sorting, .arena = &request->arena};
	request->error.status = CUSTOMER_QUERY_OK;
	request->error.position = CUSTOMER_QUERY_NO_POSITION;
	request->error.source = (customer_query_text){0};
	request->error.attribute[0] = request->error.message[0] = request->error.expected[0] = '\0';
}

void customer_request_free(customer_request *request)
{
	customer_query_arena_free(&request->arena);
}

/* Ends the parsing: adds the sorting, and gives up everything if something was not understood. */
static bool end(customer_request *request, bool is_understood, const zend_string *sorting)
{
	if (is_understood &&
		!customer_query_sorting_parse(&request->sorting, &customer_attributes, sorting ? ZSTR_VAL(sorting) : NULL,
			sorting ? ZSTR_LEN(sorting) : 0, &request->error)) {
		customer_throw_query(&request->error);
		is_understood = false;
	}
	if (!is_understood) {
		customer_request_free(request);
	}
	return is_understood;
}

bool customer_request_filter(customer_request *request, zend_array *filters, const zend_string *sorting)
{
	begin(request);
	request->query.filter = &request->filter;
	customer_query_filter_init(
		&request->filter, &customer_attributes, CUSTOMER_QUERY_AND, &request->arena, &request->error);
	return end(request, customer_filter_read(&request->filter, filters), sorting);
}

bool customer_request_search(customer_request *request, const zend_string *term, const zend_string *sorting)
{
	bool is_understood;

	begin(request);
	request->query.search = &request->search;
	is_understood = customer_query_search_parse(
		&request->search, &customer_attributes, ZSTR_VAL(term), ZSTR_LEN(term), &request->arena, &request->error);
	if (!is_understood) {
		customer_throw_query(&request->error);
	}
	return end(request, is_understood, sorting);
}

bool customer_check_between(const char *name, zend_long number, zend_long maximum)
{
	if (number >= 1 && number <= maximum) {
		return true;
	}
	customer_throw_invalid(
		"%s must be between 1 and " ZEND_LONG_FMT ", " ZEND_LONG_FMT " given", name, maximum, number);
	return false;
}

bool customer_check_maximum(zend_long maximum)
{
	if (maximum < 1) {
		customer_throw_invalid("The maximum needs to be greater than 0. Got: " ZEND_LONG_FMT, maximum);
	}
	return maximum >= 1;
}

/* ---- What both services return ---- */

void customer_return_list(
	zval *return_value, customer_session *session, const customer_request *request, zend_long limit, zend_long offset)
{
	zend_array *customers = customer_store_list(session->db, session->shop_id, &request->query, limit, offset);

	if (customers) {
		customers_create(return_value, customers);
	} else {
		customer_throw_db(session->db);
	}
}

void customer_return_total(zval *return_value, customer_session *session, const customer_request *request)
{
	int64_t count = customer_store_count(session->db, session->shop_id, &request->query);

	if (count >= 0) {
		RETVAL_LONG(count);
	} else {
		customer_throw_db(session->db);
	}
}

void customer_return_count_to(
	zval *return_value, customer_session *session, const customer_request *request, zend_long maximum)
{
	int64_t count = customer_store_count_to(session->db, session->shop_id, &request->query, maximum);

	if (count >= 0) {
		customer_count_create(return_value, MIN(count, maximum), count <= maximum);
	} else {
		customer_throw_db(session->db);
	}
}

/* ---- CustomerFilterService ---- */

ZEND_METHOD(Customer_Services_CustomerFilterService, __construct)
{
	customer_service_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* Nothing is asked of the database before all that is given has been understood. */
static bool open_filter(customer_session *session, customer_request *request, zval *service, zend_array *filters,
	const zend_string *sorting)
{
	if (!customer_request_filter(request, filters, sorting)) {
		return false;
	}
	if (!customer_session_open(session, Z_OBJ_P(service))) {
		customer_request_free(request);
		return false;
	}
	return true;
}

ZEND_METHOD(Customer_Services_CustomerFilterService, filterCustomers)
{
	customer_session session;
	customer_request request;
	zend_array *filters;
	zend_string *sorting = NULL;
	zend_long limit = 25, offset = 0;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(limit)
		Z_PARAM_LONG(offset)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_pagination_check(limit, offset) || !open_filter(&session, &request, ZEND_THIS, filters, sorting)) {
		RETURN_THROWS();
	}
	customer_return_list(return_value, &session, &request, limit, offset);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerFilterService, getCustomersTotalCount)
{
	customer_session session;
	customer_request request;
	zend_array *filters;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(filters)
	ZEND_PARSE_PARAMETERS_END();

	if (!open_filter(&session, &request, ZEND_THIS, filters, NULL)) {
		RETURN_THROWS();
	}
	customer_return_total(return_value, &session, &request);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerFilterService, pageCustomers)
{
	customer_session session;
	customer_request request;
	zend_array *filters = (zend_array *) &zend_empty_array;
	zend_string *sorting = NULL, *cursor = NULL;
	zend_long limit = 25;

	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(limit)
		Z_PARAM_STR_OR_NULL(cursor)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_pagination_check(limit, 0) || !open_filter(&session, &request, ZEND_THIS, filters, sorting)) {
		RETURN_THROWS();
	}
	customer_return_page(return_value, &session, &request, limit, cursor);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerFilterService, countCustomersUpTo)
{
	customer_session session;
	customer_request request;
	zend_array *filters;
	zend_long maximum = 10000;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(maximum)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_check_maximum(maximum) || !open_filter(&session, &request, ZEND_THIS, filters, NULL)) {
		RETURN_THROWS();
	}
	customer_return_count_to(return_value, &session, &request, maximum);
	customer_request_free(&request);
}

#define ESTIMATED_FROM 1000 /* fewer are counted: an estimate of few is poor, and counting them is cheap */

/* The estimate may be too low for what has been counted already. */
static void return_estimate(zval *return_value, customer_session *session, const customer_request *request)
{
	int64_t count = customer_store_count_to(session->db, session->shop_id, &request->query, ESTIMATED_FROM);
	bool is_exact = count <= ESTIMATED_FROM;

	if (count >= 0 && !is_exact) {
		int64_t estimate = customer_store_estimate(session->db, session->shop_id, &request->query);

		if (estimate == CUSTOMER_NO_ESTIMATE) {
			estimate = customer_store_count(session->db, session->shop_id, &request->query);
			is_exact = true;
		}
		count = estimate < 0 || is_exact ? estimate : MAX(estimate, count);
	}
	if (count >= 0) {
		customer_count_create(return_value, count, is_exact);
	} else {
		customer_throw_db(session->db);
	}
}

ZEND_METHOD(Customer_Services_CustomerFilterService, estimateCustomersCount)
{
	customer_session session;
	customer_request request;
	zend_array *filters;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(filters)
	ZEND_PARSE_PARAMETERS_END();

	if (!open_filter(&session, &request, ZEND_THIS, filters, NULL)) {
		RETURN_THROWS();
	}
	return_estimate(return_value, &session, &request);
	customer_request_free(&request);
}

#define BATCH_MAX 100000

ZEND_METHOD(Customer_Services_CustomerFilterService, streamCustomers)
{
	zend_array *filters = (zend_array *) &zend_empty_array;
	zend_string *sorting = NULL;
	zend_long batch = 1000;
	zend_object *shop;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(batch)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_check_between("The batch size", batch, BATCH_MAX) ||
		!(shop = customer_service_shop(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	customer_stream_create(return_value, shop, filters, sorting, batch);
}

ZEND_METHOD(Customer_Services_CustomerFilterService, explain)
{
	customer_session session;
	customer_request request;
	zend_array *filters = (zend_array *) &zend_empty_array;
	zend_string *sorting = NULL;
	zend_long limit = 25;

	ZEND_PARSE_PARAMETERS_START(0, 3)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(limit)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_pagination_check(limit, 0) || !open_filter(&session, &request, ZEND_THIS, filters, sorting)) {
		RETURN_THROWS();
	}
	customer_return_explanation(return_value, &session, &request, limit);
	customer_request_free(&request);
}
