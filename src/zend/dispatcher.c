#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/zend/dispatcher.h"

static zend_function *dispatch_method(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT
		? zend_hash_str_find_ptr(&Z_OBJCE_P(value)->function_table, ZEND_STRL("dispatch"))
		: NULL;
}

bool customer_is_dispatcher(zval *value)
{
	const zend_function *method = dispatch_method(value);

	return (method && method->common.fn_flags & ZEND_ACC_PUBLIC) || zend_is_callable(value, 0, NULL);
}

void customer_call_dispatcher(zval *dispatcher, zval *arguments, uint32_t count, zval *result)
{
	zend_function *method = dispatch_method(dispatcher);

	ZVAL_UNDEF(result);
	if (method && method->common.fn_flags & ZEND_ACC_PUBLIC) {
		zend_call_known_function(
			method, Z_OBJ_P(dispatcher), Z_OBJCE_P(dispatcher), result, /* only the event: */ 1, arguments, NULL);
	} else {
		call_user_function(NULL, NULL, dispatcher, result, count, arguments);
	}
}
