/* outbox: the table in which events wait to be delivered, and Customer\Model\Events\Outbox. */
#ifndef CUSTOMER_EVENT_OUTBOX_H
#define CUSTOMER_EVENT_OUTBOX_H

#include "php.h"

#include "src/db/db.h"

extern zend_class_entry *customer_outbox_ce;

/* Keeping events, in the open transaction, between begin and end. False: db->error is filled. */
bool customer_outbox_begin(customer_db *db);
/* The same event, which carries nothing, for many customers: count ids, each stride bytes after the one before. */
bool customer_outbox_add_ids(
	customer_db *db, int64_t shop_id, int64_t now, const char *event, const int64_t *ids, size_t count, size_t stride);
/* One event with its payload as JSON (or NULL). */
bool customer_outbox_add(
	customer_db *db, int64_t shop_id, int64_t now, const char *event, int64_t customer_id, const zend_string *payload);
bool customer_outbox_end(customer_db *db);

/* What an event carries, as JSON, or NULL if it carries nothing. */
zend_string *customer_event_payload(zend_object *event);

void customer_outbox_register(zend_class_entry *ce);

#endif
