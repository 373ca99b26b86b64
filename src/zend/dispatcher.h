/* dispatcher: whoever wants to be told of events: an object with dispatch(object), as PSR-14 has it, or a callable. */
#ifndef CUSTOMER_ZEND_DISPATCHER_H
#define CUSTOMER_ZEND_DISPATCHER_H

#include "php.h"

bool customer_is_dispatcher(zval *value);

/* Tells it of arguments[0]; a callable gets the further arguments, too. May leave an exception; result is set. */
void customer_call_dispatcher(zval *dispatcher, zval *arguments, uint32_t count, zval *result);

#endif
