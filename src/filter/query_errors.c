/* Customer\Query\SyntaxException: what the core found wrong, as PHP's exception. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_exceptions.h"

#include "src/filter/filter.h"

zend_class_entry *customer_syntax_exception_ce;

void customer_throw_query(const customer_query_error *error)
{
	char pointer[CUSTOMER_QUERY_POINTER_MAX];
	zend_object *exception;

	if (error->status == CUSTOMER_QUERY_OUT_OF_MEMORY) {
		zend_throw_error(NULL, "There is not enough memory for this query");
		return;
	}
	customer_query_pointer(error, pointer);
	exception = zend_throw_exception_ex(customer_syntax_exception_ce, 0, "%s%s", error->message, pointer);
	if (error->attribute[0]) {
		zend_update_property_string(customer_syntax_exception_ce, exception, ZEND_STRL("attribute"), error->attribute);
	}
	if (error->position != CUSTOMER_QUERY_NO_POSITION) {
		zend_update_property_long(
			customer_syntax_exception_ce, exception, ZEND_STRL("position"), (zend_long) error->position);
	}
	zend_update_property_string(customer_syntax_exception_ce, exception, ZEND_STRL("expected"), error->expected);
}

static void return_property(INTERNAL_FUNCTION_PARAMETERS, const char *name, size_t length)
{
	zval scratch;

	ZEND_PARSE_PARAMETERS_NONE();
	zval *value = zend_read_property(
		customer_syntax_exception_ce, Z_OBJ_P(ZEND_THIS), name, length, /* silent: */ true, &scratch);
	RETURN_COPY_DEREF(value);
}

ZEND_METHOD(Customer_Query_SyntaxException, attribute)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_STRL("attribute"));
}

ZEND_METHOD(Customer_Query_SyntaxException, position)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_STRL("position"));
}

ZEND_METHOD(Customer_Query_SyntaxException, expected)
{
	return_property(INTERNAL_FUNCTION_PARAM_PASSTHRU, ZEND_STRL("expected"));
}
