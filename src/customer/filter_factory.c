/* CustomerFilterFactory: Customer\Query over the customer's attributes. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/attributes.h"
#include "src/customer/services.h"
#include "src/filter/filter.h"

ZEND_METHOD(Customer_Services_CustomerFilterFactory, createPagination)
{
	zend_long limit, offset;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(limit)
		Z_PARAM_LONG(offset)
	ZEND_PARSE_PARAMETERS_END();

	customer_pagination_create(return_value, limit, offset);
}

ZEND_METHOD(Customer_Services_CustomerFilterFactory, createSorting)
{
	zend_string *sorting = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR_OR_NULL(sorting)
	ZEND_PARSE_PARAMETERS_END();

	customer_sorting_create(return_value, &customer_attributes, NULL, sorting);
}

ZEND_METHOD(Customer_Services_CustomerFilterFactory, createSearch)
{
	zend_string *keyword;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(keyword)
	ZEND_PARSE_PARAMETERS_END();

	customer_search_create(return_value, keyword);
}

ZEND_METHOD(Customer_Services_CustomerFilterFactory, createFilters)
{
	zend_array *filters;
	bool all = true;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(filters)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(all)
	ZEND_PARSE_PARAMETERS_END();

	customer_filter_create(return_value, &customer_attributes, NULL, filters, all);
}
