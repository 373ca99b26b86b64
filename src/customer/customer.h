/* customer: what other files need of the aggregate. */
#ifndef CUSTOMER_CUSTOMER_CUSTOMER_H
#define CUSTOMER_CUSTOMER_CUSTOMER_H

#include "php.h"

#include "src/customer/model.h"

/* The shape of Customer::toArray(); format may be NULL. */
zend_array *customer_to_array(zend_object *customer, zend_string *format);

static inline zval *customer_slot(zend_object *customer, uint32_t slot)
{
	return OBJ_PROP_NUM(customer, slot);
}

static inline zend_long customer_long(zend_object *customer, uint32_t slot)
{
	return Z_LVAL_P(customer_slot(customer, slot));
}

/* Forgets changes and events: the customer is as stored. */
void customer_mark_stored(zend_object *customer, zend_long version);

/* What customer_mark_stored() makes it forget, and the way back if the transaction is rolled back after all. */
void customer_state(zend_object *customer, zval *state);
void customer_restore(zend_object *customer, zval *state);

#endif
