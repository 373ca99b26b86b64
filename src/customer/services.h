/* services: Customer\Services, and what its files share. */
#ifndef CUSTOMER_CUSTOMER_SERVICES_H
#define CUSTOMER_CUSTOMER_SERVICES_H

#include "php.h"

#include "src/customer/store.h"
#include "src/query/query.h"
#include "src/shop/shop.h"

#include <stdalign.h>

extern zend_class_entry *customer_factory_ce;
extern zend_class_entry *customer_read_service_ce;
extern zend_class_entry *customer_write_service_ce;
extern zend_class_entry *customer_password_write_service_ce;
extern zend_class_entry *customer_import_report_ce;
extern zend_class_entry *customer_filter_service_ce;
extern zend_class_entry *customer_search_service_ce;
extern zend_class_entry *customer_filter_factory_ce;
extern zend_class_entry *customer_page_ce;
extern zend_class_entry *customer_count_ce;
extern zend_class_entry *customer_stream_ce;
extern zend_class_entry *customer_explanation_ce;

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

/* ---- Storing and deleting: write_service.c ---- */

/* storeCustomers(): of `count` zvals, which may be anything. Throws, or they are stored and their events are raised. */
void customer_store_all(customer_session *session, zval *customers, uint32_t count);
/* deleteCustomers(): of ids that may be deleted, or of the outdated guests if NULL. Throws, or lists those it deleted.
 */
void customer_delete_all(customer_session *session, const customer_id_list *ids, customer_id_list *deleted);

/* ---- Filters and searches: filter_service.c ---- */

#define CUSTOMER_REQUEST_SCRATCH 6144 /* bytes: what nearly every request needs of the arena */

/*
 * What a service is asked for, parsed: a filter or a search, and a sorting. It must stay where it is, since its parts
 * point at each other.
 */
typedef struct {
	customer_store_query query; /* of what follows */
	customer_query_filter filter;
	customer_query_search search;
	customer_query_sorting sorting;
	customer_query_arena arena;
	customer_query_error error;
	alignas(max_align_t) char scratch[CUSTOMER_REQUEST_SCRATCH];
} customer_request;

/* Each throws and returns false if it is not understood; there is nothing to free then. `sorting` may be NULL. */
bool customer_request_filter(customer_request *request, zend_array *filters, const zend_string *sorting);
bool customer_request_search(customer_request *request, const zend_string *term, const zend_string *sorting);
void customer_request_free(customer_request *request);

/*
 * What the methods of both services do with a request. Each throws, or sets return_value.
 */
void customer_return_list(
	zval *return_value, customer_session *session, const customer_request *request, zend_long limit, zend_long offset);
void customer_return_total(zval *return_value, customer_session *session, const customer_request *request);
void customer_return_count_to(
	zval *return_value, customer_session *session, const customer_request *request, zend_long maximum);
void customer_return_explanation(
	zval *return_value, customer_session *session, const customer_request *request, zend_long limit);

/* page.c: `cursor` may be NULL, for the first page. */
void customer_return_page(zval *return_value, customer_session *session, const customer_request *request,
	zend_long limit, const zend_string *cursor);

/* results.c */
void customer_count_create(zval *return_value, zend_long value, bool is_exact);

/* stream.c */
void customer_stream_create(
	zval *return_value, zend_object *shop, zend_array *filters, const zend_string *sorting, zend_long batch);
void customer_stream_setup(zend_class_entry *ce);

/* Each throws and returns false if a number of rows is not between 1 and a maximum. */
bool customer_check_between(const char *name, zend_long number, zend_long maximum);
bool customer_check_maximum(zend_long maximum);

/* import.c */
void customer_import(zval *return_value, customer_session *session, zval *rows, zend_fcall_info *progress,
	zend_fcall_info_cache *progress_cache, bool all_or_nothing);

#endif
