/* Customer\Query\Pagination and Search: value objects (src/zend/value.h). */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/filter/filter.h"
#include "src/text/text.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

zend_class_entry *customer_query_pagination_ce;
zend_class_entry *customer_query_search_ce;

/* ---- Pagination ---- */

bool customer_pagination_check(zend_long limit, zend_long offset)
{
	if (limit < 1) {
		customer_throw_invalid("Limit needs to be greater than 0. Got: " ZEND_LONG_FMT, limit);
		return false;
	}
	if (offset < 0) {
		customer_throw_invalid("Offset needs to be greater or equals 0. Got: " ZEND_LONG_FMT, offset);
		return false;
	}
	return true;
}

static bool check_pagination(zval *fields)
{
	return customer_pagination_check(Z_LVAL(fields[0]), Z_LVAL(fields[1]));
}

void customer_pagination_create(zval *return_value, zend_long limit, zend_long offset)
{
	zval fields[2];

	ZVAL_LONG(&fields[0], limit);
	ZVAL_LONG(&fields[1], offset);
	customer_value_create(return_value, customer_query_pagination_ce, check_pagination, fields);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Query_Pagination)

ZEND_METHOD(Customer_Query_Pagination, create)
{
	zend_long limit, offset;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(limit)
		Z_PARAM_LONG(offset)
	ZEND_PARSE_PARAMETERS_END();

	customer_pagination_create(return_value, limit, offset);
}

CUSTOMER_GETTER(Customer_Query_Pagination, limit, 0)
CUSTOMER_GETTER(Customer_Query_Pagination, offset, 1)
CUSTOMER_UNSERIALIZE(Customer_Query_Pagination, check_pagination)

/* ---- Search ---- */

/* Which words are too many is for the one to say who searches. */
static bool check_search(zval *fields)
{
	const zend_string *term = Z_STR(fields[0]);

	if (memchr(ZSTR_VAL(term), 0, ZSTR_LEN(term))) {
		customer_throw_invalid("The search term must not contain any null bytes");
		return false;
	}
	if (!customer_text_is_utf8(ZSTR_VAL(term), ZSTR_LEN(term))) {
		customer_throw_invalid("The search term must be valid UTF-8");
		return false;
	}
	return true;
}

void customer_search_create(zval *return_value, zend_string *term)
{
	zval fields[1];

	ZVAL_STR_COPY(&fields[0], term);
	customer_value_create(return_value, customer_query_search_ce, check_search, fields);
}

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Query_Search)

ZEND_METHOD(Customer_Query_Search, create)
{
	zend_string *term;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(term)
	ZEND_PARSE_PARAMETERS_END();

	customer_search_create(return_value, term);
}

CUSTOMER_GETTER(Customer_Query_Search, term, 0)
CUSTOMER_UNSERIALIZE(Customer_Query_Search, check_search)
