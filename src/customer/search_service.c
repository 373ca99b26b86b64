#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/services.h"
#include "src/filter/filter.h"
#include "src/zend/service.h"

ZEND_METHOD(Customer_Services_CustomerSearchService, __construct)
{
	customer_service_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static bool open_search(customer_session *session, customer_request *request, zval *service, const zend_string *term,
	const zend_string *sorting)
{
	if (!customer_request_search(request, term, sorting)) {
		return false;
	}
	if (!customer_session_open(session, Z_OBJ_P(service))) {
		customer_request_free(request);
		return false;
	}
	return true;
}

/* This and the next one are methods of CustomerFilterService, too: the specification's example has them there. */
ZEND_METHOD(Customer_Services_CustomerSearchService, searchCustomers)
{
	customer_session session;
	customer_request request;
	zend_string *term, *sorting = NULL;
	zend_long limit = 25, offset = 0;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(term)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(limit)
		Z_PARAM_LONG(offset)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_pagination_check(limit, offset) || !open_search(&session, &request, ZEND_THIS, term, sorting)) {
		RETURN_THROWS();
	}
	customer_return_list(return_value, &session, &request, limit, offset);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerSearchService, getSearchedCustomerTotalCount)
{
	customer_session session;
	customer_request request;
	zend_string *term;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(term)
	ZEND_PARSE_PARAMETERS_END();

	if (!open_search(&session, &request, ZEND_THIS, term, NULL)) {
		RETURN_THROWS();
	}
	customer_return_total(return_value, &session, &request);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerSearchService, pageSearchedCustomers)
{
	customer_session session;
	customer_request request;
	zend_string *term, *sorting = NULL, *cursor = NULL;
	zend_long limit = 25;

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_STR(term)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(limit)
		Z_PARAM_STR_OR_NULL(cursor)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_pagination_check(limit, 0) || !open_search(&session, &request, ZEND_THIS, term, sorting)) {
		RETURN_THROWS();
	}
	customer_return_page(return_value, &session, &request, limit, cursor);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerSearchService, countSearchedCustomersUpTo)
{
	customer_session session;
	customer_request request;
	zend_string *term;
	zend_long maximum = 10000;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(term)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(maximum)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_check_maximum(maximum) || !open_search(&session, &request, ZEND_THIS, term, NULL)) {
		RETURN_THROWS();
	}
	customer_return_count_to(return_value, &session, &request, maximum);
	customer_request_free(&request);
}

ZEND_METHOD(Customer_Services_CustomerSearchService, explainSearch)
{
	customer_session session;
	customer_request request;
	zend_string *term, *sorting = NULL;
	zend_long limit = 25;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_STR(term)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(sorting)
		Z_PARAM_LONG(limit)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_pagination_check(limit, 0) || !open_search(&session, &request, ZEND_THIS, term, sorting)) {
		RETURN_THROWS();
	}
	customer_return_explanation(return_value, &session, &request, limit);
	customer_request_free(&request);
}
