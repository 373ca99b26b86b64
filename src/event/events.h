/* events: the classes of Customer\Model\Events, and their way to a dispatcher. */
#ifndef CUSTOMER_EVENT_EVENTS_H
#define CUSTOMER_EVENT_EVENTS_H

#include "php.h"

#include "src/zend/value.h"

extern zend_class_entry *customer_created_ce;
extern zend_class_entry *customer_deleted_ce;
extern zend_class_entry *customers_personal_information_updated_ce;
extern zend_class_entry *customers_business_information_updated_ce;
extern zend_class_entry *customers_contact_information_updated_ce;
extern zend_class_entry *customers_credit_updated_ce;
extern zend_class_entry *customers_favorite_state_updated_ce;
extern zend_class_entry *customers_customer_group_updated_ce;
extern zend_class_entry *customers_guest_account_state_updated_ce;

/* A kind of event: what the outbox calls it, its class, and what it carries besides the customer's id. */
typedef struct {
	const char *name;
	zend_class_entry **ce;
	zend_class_entry **payload_ce; /* a value object, or NULL: a bool, or nothing */
	customer_value_check payload_check;
	bool payload_bool;
} customer_event;

/* NULL if the class, or the name, is none of an event. */
const customer_event *customer_event_of(const zend_class_entry *ce);
const customer_event *customer_event_named(const char *name, size_t length);

/* payload: a copy is taken; NULL for events that carry nothing. */
void customer_event_create(zval *return_value, zend_class_entry *ce, zend_long customer_id, zval *payload);

void customer_events_minit(void);

#endif
