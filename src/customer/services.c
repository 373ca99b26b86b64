/* What the services share: their session, the creation of many, events for ids; and the registration of the classes. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_attributes.h"
#include "zend_interfaces.h"
#include "ext/json/php_json.h"

#include "src/customer/services.h"
#include "src/event/events.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"
#include "src/zend/value.h"
#include "stubs/filter_services_arginfo.h"
#include "stubs/services_arginfo.h"

#define ATTEMPTS 4 /* at a transaction of our own that PostgreSQL chose to end a deadlock */

zend_class_entry *customer_factory_ce;
zend_class_entry *customer_read_service_ce;
zend_class_entry *customer_write_service_ce;
zend_class_entry *customer_password_write_service_ce;
zend_class_entry *customer_import_report_ce;
zend_class_entry *customer_filter_service_ce;
zend_class_entry *customer_search_service_ce;
zend_class_entry *customer_filter_factory_ce;
zend_class_entry *customer_page_ce;
zend_class_entry *customer_count_ce;
zend_class_entry *customer_stream_ce;
zend_class_entry *customer_explanation_ce;

bool customer_session_open(customer_session *session, zend_object *service)
{
	session->shop = customer_service_shop(service);
	if (!session->shop || !customer_value_require(session->shop)) {
		return false;
	}
	session->connection = customer_shop_connection(session->shop);
	session->shop_id = customer_shop_id(session->shop);
	session->db = customer_connection_db(session->connection);
	return session->db != NULL;
}

void customer_raise_for_ids(
	const customer_session *session, zend_class_entry *event_ce, const int64_t *ids, size_t count, size_t stride)
{
	if (!customer_shop_has_dispatcher(session->shop)) {
		return;
	}
	for (size_t i = 0; i < count; i++) {
		zval event;

		customer_event_create(&event, event_ce, *(const int64_t *) ((const char *) ids + i * stride), NULL);
		customer_shop_raise(session->shop, &event);
		zval_ptr_dtor(&event);
	}
}

/* ---- Creating many ---- */

/* The groups must exist, and decide who is a merchant. Throws and returns false otherwise. */
static bool apply_groups(customer_session *session, customer_record *records, size_t count)
{
	zend_array *groups = zend_new_array(8);
	bool done = customer_store_groups(session->db, session->shop_id, groups);

	if (!done) {
		customer_throw_db(session->db);
	}
	for (size_t i = 0; done && i < count; i++) {
		const zval *is_merchant = zend_hash_index_find(groups, (zend_ulong) records[i].group);

		if (!is_merchant) {
			customer_throw(CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST, (zend_long) records[i].group);
			done = false;
		} else {
			records[i].is_merchant |= Z_TYPE_P(is_merchant) == IS_TRUE;
		}
	}
	zend_array_destroy(groups);
	return done;
}

/* The first record whose address a registered customer has, or count; -1 and an exception if it can't be found out. */
static ssize_t find_taken(customer_session *session, const customer_record *records, size_t count)
{
	customer_db_text *keys = safe_emalloc(count, sizeof(*keys), 0);
	zend_array *taken = zend_new_array(1);
	size_t i = 0;
	bool done;

	for (i = 0; i < count; i++) {
		keys[i] = (customer_db_text){ZSTR_VAL(records[i].email_key), ZSTR_LEN(records[i].email_key)};
	}
	done = customer_store_find_taken(session->db, session->shop_id, keys, count, taken);
	if (!done) {
		customer_throw_db(session->db);
	}
	for (i = 0; done && i < count && (records[i].is_guest || !zend_hash_exists(taken, records[i].email_key)); i++) {
	}
	zend_array_destroy(taken);
	efree(keys);
	return done ? (ssize_t) i : -1;
}

static bool create_in_transaction(customer_session *session, customer_record *records, size_t count)
{
	customer_id_list replaced = {0};
	customer_mark mark;
	bool done;

	if (!customer_connection_begin(session->connection, &mark)) {
		return false;
	}
	done = apply_groups(session, records, count) &&
		customer_store_create_many(session->db, session->shop_id, records, count, &replaced) &&
		customer_connection_commit(session->connection);
	if (done) {
		customer_raise_for_ids(session, customer_deleted_ce, replaced.items, replaced.count, sizeof(int64_t));
		customer_raise_for_ids(session, customer_created_ce, &records[0].id, count, sizeof(*records));
	} else {
		customer_connection_rollback(session->connection, mark);
	}
	customer_id_list_free(&replaced);
	return done;
}

/* Certain: the transaction was rolled back as a whole, and nobody but us had begun it. */
static bool may_try_again(const customer_session *session)
{
	return !EG(exception) && customer_db_is_class(&session->db->error, "40") && session->db->depth == 0;
}

bool customer_create_many(customer_session *session, customer_record *records, size_t count, size_t *taken)
{
	*taken = count;
	for (int attempt = 1; !create_in_transaction(session, records, count); attempt++) {
		if (may_try_again(session) && attempt < ATTEMPTS) {
			continue;
		}
		if (!EG(exception) && customer_store_is_email_taken(session->db)) {
			ssize_t found = find_taken(session, records, count);

			*taken = found < 0 ? count : (size_t) found;
			if (*taken < count) {
				return false;
			}
		}
		if (!EG(exception)) {
			customer_store_throw(session->db, NULL, records[0].group);
		}
		return false;
	}
	return true;
}

/* ---- Module ---- */

static void filters_minit(void)
{
	customer_filter_service_ce = register_class_Customer_Services_CustomerFilterService();
	customer_search_service_ce = register_class_Customer_Services_CustomerSearchService();
	customer_filter_factory_ce = register_class_Customer_Services_CustomerFilterFactory();
	customer_page_ce =
		register_class_Customer_Services_CustomerPage(zend_ce_aggregate, zend_ce_countable, php_json_serializable_ce);
	customer_count_ce = register_class_Customer_Services_CustomerCount(php_json_serializable_ce);
	customer_stream_ce = register_class_Customer_Services_CustomerStream(zend_ce_iterator);
	customer_explanation_ce = register_class_Customer_Services_FilterExplanation(php_json_serializable_ce);

	customer_service_setup(customer_filter_service_ce);
	customer_service_setup(customer_search_service_ce);
	customer_value_setup(customer_page_ce);
	customer_value_setup(customer_count_ce);
	customer_stream_setup(customer_stream_ce);
	customer_value_setup(customer_explanation_ce);
}

void customer_services_minit(void)
{
	customer_factory_ce = register_class_Customer_Services_CustomerFactory();
	customer_read_service_ce = register_class_Customer_Services_CustomerReadService();
	customer_write_service_ce = register_class_Customer_Services_CustomerWriteService();
	customer_password_write_service_ce = register_class_Customer_Services_CustomerPasswordWriteService();
	customer_import_report_ce = register_class_Customer_Services_ImportReport(php_json_serializable_ce);

	customer_service_setup(customer_read_service_ce);
	customer_service_setup(customer_write_service_ce);
	customer_service_setup(customer_password_write_service_ce);
	customer_value_setup(customer_import_report_ce);
	filters_minit();
}
