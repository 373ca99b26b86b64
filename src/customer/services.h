/* services: Customer\Services, and what its files share. */
#ifndef CUSTOMER_CUSTOMER_SERVICES_H
#define CUSTOMER_CUSTOMER_SERVICES_H

#include "php.h"

#include "src/customer/store.h"
#include "src/shop/shop.h"

extern zend_class_entry *customer_factory_ce;
extern zend_class_entry *customer_read_service_ce;
extern zend_class_entry *customer_write_service_ce;
extern zend_class_entry *customer_password_write_service_ce;
extern zend_class_entry *customer_import_report_ce;

void customer_services_minit(void);

/* What a method of a service works with. */
typedef struct {
	zend_object *shop;
	customer_connection *connection;
	customer_db *db;
	int64_t shop_id;
} customer_session;

/* Throws and returns false if the service has no shop, or its connection is closed. */
bool customer_session_open(customer_session *session, zend_object *service);

/*
 * The business rules that need no database. A rule is checked only where the customer is new or the part it is about
 * has changed (bits of CUSTOMER_CHANGED_*), so that a customer from before a change of the configuration can still be
 * stored.
 */
bool customer_rules_check(zend_object *configuration, const customer_record *record, zend_long changes);

/*
 * One transaction of creating many: checks the groups, writes, and raises the events. On failure it has rolled back and
 * thrown, and *taken is the first record whose e-mail address a registered customer has, or count.
 */
bool customer_create_many(customer_session *session, customer_record *records, size_t count, size_t *taken);

/* Raises CustomerCreated or CustomerDeleted for ids that are stride bytes apart, if anybody listens. */
void customer_raise_for_ids(
	const customer_session *session, zend_class_entry *event_ce, const int64_t *ids, size_t count, size_t stride);

/* import.c */
void customer_import(zval *return_value, customer_session *session, zval *rows, zend_fcall_info *progress,
	zend_fcall_info_cache *progress_cache, bool all_or_nothing);

#endif
