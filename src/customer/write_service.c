#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/customer.h"
#include "src/customer/services.h"
#include "src/event/events.h"
#include "src/event/outbox.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"
#include "src/zend/value.h"

ZEND_METHOD(Customer_Services_CustomerWriteService, __construct)
{
	customer_service_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

/* ---- Creating one ---- */

static bool set_credit(customer_record *record, double credit)
{
	zval field;

	ZVAL_DOUBLE(&field, credit);
	if (!customer_credit_check(&field)) {
		return false;
	}
	record->credit = Z_DVAL(field);
	return true;
}

static void set_blocks(customer_record *record, zend_object *personal, zend_object *business, zend_object *contact)
{
	record->personal = OBJ_PROP_NUM(personal, 0);
	record->business = OBJ_PROP_NUM(business, 0);
	record->contact = OBJ_PROP_NUM(contact, 0);
	record->is_merchant = Z_TYPE(record->business[BUSINESS_IS_MERCHANT]) == IS_TRUE;
}

static zend_long usual_group(const customer_session *session)
{
	return customer_config(customer_shop_configuration(session->shop), CONFIG_DEFAULT_CUSTOMERS_STATUS_ID);
}

/*
 * On PostgreSQL one statement does it, which is its own transaction. Inside a transaction of the caller's it gets a
 * savepoint: a taken address must not cost the caller the rest.
 */
static bool create_one(customer_session *session, customer_record *record, customer_id_list *replaced)
{
	bool alone = session->db->driver->modifying_ctes && session->db->depth == 0;
	customer_mark mark = {0};

	if (!alone && !customer_connection_begin(session->connection, &mark)) {
		return false;
	}
	if (customer_store_create(session->db, session->shop_id, record, replaced)) {
		if (alone || customer_connection_commit(session->connection)) {
			return true;
		}
	} else {
		customer_store_throw(session->db, Z_STR(record->contact[CONTACT_EMAIL]), (zend_long) record->group);
	}
	if (!alone) {
		customer_connection_rollback(session->connection, mark);
	}
	return false;
}

static void create(INTERNAL_FUNCTION_PARAMETERS, bool is_guest)
{
	zend_object *personal, *business, *contact;
	double credit;
	zend_long group = 0;
	bool is_favorite = false, no_group = true;
	customer_session session;
	customer_record record = {.is_guest = is_guest};
	customer_id_list replaced = {0};

	ZEND_PARSE_PARAMETERS_START(4, 6)
		Z_PARAM_OBJ_OF_CLASS(personal, personal_information_ce)
		Z_PARAM_OBJ_OF_CLASS(business, business_information_ce)
		Z_PARAM_OBJ_OF_CLASS(contact, contact_information_ce)
		Z_PARAM_DOUBLE(credit)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(is_favorite)
		Z_PARAM_LONG_OR_NULL(group, no_group)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_value_require(personal) || !customer_value_require(business) || !customer_value_require(contact) ||
		!set_credit(&record, credit) || !customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	set_blocks(&record, personal, business, contact);
	record.is_favorite = is_favorite;
	record.group = no_group ? usual_group(&session) : group;
	if (!customer_rules_check(customer_shop_configuration(session.shop), &record, CUSTOMER_CHANGED_ALL)) {
		RETURN_THROWS();
	}
	if (create_one(&session, &record, &replaced)) {
		customer_raise_for_ids(&session, customer_deleted_ce, replaced.items, replaced.count, sizeof(int64_t));
		customer_raise_for_ids(&session, customer_created_ce, &record.id, 1, sizeof(int64_t));
		customer_id_create(return_value, (zend_long) record.id);
		customer_connection_dispatch(session.connection);
	} else {
		customer_wrap_db_exception(CUSTOMER_ERROR_CREATION_FAILED);
	}
	customer_id_list_free(&replaced);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, createCustomer)
{
	create(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, createGuestAccount)
{
	create(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

/* ---- Creating many ---- */

static const char *const ordinals[] = {"First", "Second", "Third", "Fourth", "Fifth", "Sixth"};

/* Element i of a creation argument, or NULL. */
static zval *element(zend_array *argument, zend_ulong i)
{
	zval *found = zend_hash_index_find(argument, i);

	if (found) {
		ZVAL_DEREF(found);
	}
	return found;
}

static zend_object *take_object(zend_array *argument, zend_ulong i, zend_class_entry *ce, uint32_t index)
{
	zval *given = element(argument, i);

	if (!given || Z_TYPE_P(given) != IS_OBJECT || Z_OBJCE_P(given) != ce) {
		customer_throw_invalid(
			"%s creation argument must implement %s; Index: %u", ordinals[i], ZSTR_VAL(ce->name), index);
		return NULL;
	}
	return customer_value_require(Z_OBJ_P(given)) ? Z_OBJ_P(given) : NULL;
}

static bool refuse_element(zend_ulong i, const char *type, uint32_t index)
{
	customer_throw_invalid("%s creation argument must be %s; Index: %u", ordinals[i], type, index);
	return false;
}

static bool take_scalars(zend_array *argument, customer_record *record, zend_long usual_group, uint32_t index)
{
	zval *credit = element(argument, 3), *is_favorite = element(argument, 4), *group = element(argument, 5);

	if (!credit || (Z_TYPE_P(credit) != IS_DOUBLE && Z_TYPE_P(credit) != IS_LONG)) {
		return refuse_element(3, "a float", index);
	}
	if (is_favorite && Z_TYPE_P(is_favorite) != IS_TRUE && Z_TYPE_P(is_favorite) != IS_FALSE) {
		return refuse_element(4, "a boolean", index);
	}
	if (group && Z_TYPE_P(group) != IS_LONG && Z_TYPE_P(group) != IS_NULL) {
		return refuse_element(5, "an integer or null", index);
	}
	record->is_favorite = is_favorite && Z_TYPE_P(is_favorite) == IS_TRUE;
	record->group = group && Z_TYPE_P(group) == IS_LONG ? Z_LVAL_P(group) : usual_group;
	return set_credit(record, zval_get_double(credit));
}

/* A seventh element, which Gambio's own code passes, is not looked at. */
static bool take_record(zval *argument, customer_record *record, zend_long usual_group, uint32_t index)
{
	zend_object *personal, *business, *contact;

	if (Z_TYPE_P(argument) != IS_ARRAY) {
		zend_argument_type_error(index + 1, "must be of type array, %s given", zend_zval_type_name(argument));
		return false;
	}
	if (!(personal = take_object(Z_ARR_P(argument), 0, personal_information_ce, index)) ||
		!(business = take_object(Z_ARR_P(argument), 1, business_information_ce, index)) ||
		!(contact = take_object(Z_ARR_P(argument), 2, contact_information_ce, index)) ||
		!take_scalars(Z_ARR_P(argument), record, usual_group, index)) {
		return false;
	}
	set_blocks(record, personal, business, contact);
	record->email_key = customer_email_key_of(Z_STR(record->contact[CONTACT_EMAIL]));
	return true;
}

/* Each address once among the registered ones; it need not go to the database to find that out. */
static bool check_unique(const customer_record *records, uint32_t count)
{
	zend_array *seen = zend_new_array(count);
	uint32_t i = 0;

	while (i < count && (records[i].is_guest || zend_hash_add_empty_element(seen, records[i].email_key))) {
		i++;
	}
	if (i < count) {
		customer_throw(CUSTOMER_ERROR_EMAIL_TAKEN, Z_STRVAL(records[i].contact[CONTACT_EMAIL]));
	}
	zend_array_destroy(seen);
	return i == count;
}

static bool take_records(
	const customer_session *session, zval *arguments, uint32_t count, bool are_guests, customer_record *records)
{
	zend_object *configuration = customer_shop_configuration(session->shop);
	zend_long group = usual_group(session);

	for (uint32_t i = 0; i < count; i++) {
		records[i].is_guest = are_guests;
		if (!take_record(&arguments[i], &records[i], group, i) ||
			!customer_rules_check(configuration, &records[i], CUSTOMER_CHANGED_ALL)) {
			return false;
		}
	}
	return check_unique(records, count);
}

static void return_created(zval *return_value, const customer_record *records, uint32_t count)
{
	zend_array *ids = zend_new_array(count);

	zend_hash_real_init_packed(ids);
	for (uint32_t i = 0; i < count; i++) {
		zval id;

		customer_id_create(&id, (zend_long) records[i].id);
		zend_hash_next_index_insert_new(ids, &id);
	}
	customer_ids_create(return_value, ids);
}

static void create_many(INTERNAL_FUNCTION_PARAMETERS, bool are_guests)
{
	customer_session session;
	customer_record *records;
	zval *arguments;
	uint32_t count;
	size_t taken;

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC('*', arguments, count)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	records = ecalloc(count ? count : 1, sizeof(*records));
	if (take_records(&session, arguments, count, are_guests, records)) {
		if (count == 0 || customer_create_many(&session, records, count, &taken)) {
			return_created(return_value, records, count);
			customer_connection_dispatch(session.connection);
		} else if (taken < count) {
			customer_throw(CUSTOMER_ERROR_EMAIL_TAKEN, Z_STRVAL(records[taken].contact[CONTACT_EMAIL]));
		} else {
			customer_wrap_db_exception(CUSTOMER_ERROR_CREATION_FAILED);
		}
	}
	for (uint32_t i = 0; i < count; i++) {
		if (records[i].email_key) {
			zend_string_release(records[i].email_key);
		}
	}
	efree(records);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, createMultipleCustomers)
{
	create_many(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, createMultipleGuestAccounts)
{
	create_many(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

/* ---- Storing ---- */

/* A customer that is being stored, and what the database made of it. */
typedef struct {
	zend_object *customer;
	int64_t version;
	bool is_merchant;
} stored_customer;

/* The main admin stays in the group it is in: throws and returns false if it is to be put in another. */
static bool check_main_admin(customer_session *session, zend_object *customer)
{
	int64_t group;

	if (customer_long(customer, CUSTOMER_ID) != CUSTOMER_MAIN_ADMIN ||
		!(customer_long(customer, CUSTOMER_CHANGES) & CUSTOMER_CHANGED_GROUP)) {
		return true;
	}
	int64_t version = customer_store_version(session->db, session->shop_id, CUSTOMER_MAIN_ADMIN, &group);

	if (version < 0) {
		customer_throw_db(session->db);
	} else if (version > 0 && group != customer_long(customer, CUSTOMER_GROUP)) {
		customer_throw(CUSTOMER_ERROR_MAIN_ADMIN_GROUP);
	}
	return !EG(exception);
}

/* Nobody has the version that was read: is the customer gone, or has somebody stored it since? */
static void throw_not_found(customer_session *session, zend_object *customer)
{
	zend_long id = customer_long(customer, CUSTOMER_ID);
	int64_t group, version = customer_store_version(session->db, session->shop_id, id, &group);

	if (version < 0) {
		customer_throw_db(session->db);
	} else {
		customer_throw(version > 0 ? CUSTOMER_ERROR_MODIFIED : CUSTOMER_ERROR_DOES_NOT_EXIST, id);
	}
}

/* There is nothing to write, but events to raise: the customer must be there, and be the one that was read. */
static bool check_current(customer_session *session, zend_object *customer)
{
	int64_t group;

	if (zend_hash_num_elements(Z_ARR_P(customer_slot(customer, CUSTOMER_EVENTS))) > 0 &&
		customer_store_version(session->db, session->shop_id, customer_long(customer, CUSTOMER_ID), &group) !=
			customer_long(customer, CUSTOMER_VERSION)) {
		throw_not_found(session, customer);
		return false;
	}
	return true;
}

static bool store_one(customer_session *session, stored_customer *stored)
{
	zend_object *customer = stored->customer;

	stored->version = customer_long(customer, CUSTOMER_VERSION);
	stored->is_merchant = Z_TYPE_P(customer_slot(customer, CUSTOMER_BUSINESS + BUSINESS_IS_MERCHANT)) == IS_TRUE;
	if (customer_long(customer, CUSTOMER_CHANGES) == 0) {
		return check_current(session, customer);
	}
	if (!check_main_admin(session, customer)) {
		return false;
	}
	switch (customer_store_update(session->db, session->shop_id, customer, &stored->version, &stored->is_merchant)) {
		case 1:
			return true;
		case 0:
			throw_not_found(session, customer);
			return false;
		default:
			customer_store_throw(session->db, Z_STR_P(customer_slot(customer, CUSTOMER_CONTACT + CONTACT_EMAIL)),
				customer_long(customer, CUSTOMER_GROUP));
			return false;
	}
}

/* The events that the changes have collected, into the outbox. */
static bool keep_events(customer_session *session, const stored_customer *stored, uint32_t count)
{
	int64_t now = customer_now();
	bool done = customer_outbox_begin(session->db);

	for (uint32_t i = 0; done && i < count; i++) {
		zval *event;

		ZEND_HASH_FOREACH_VAL(Z_ARR_P(customer_slot(stored[i].customer, CUSTOMER_EVENTS)), event)
		{
			ZVAL_DEREF(event);
			zend_string *payload = customer_event_payload(Z_OBJ_P(event));

			done = done &&
				customer_outbox_add(session->db, session->shop_id, now, customer_event_of(Z_OBJCE_P(event))->name,
					customer_long(stored[i].customer, CUSTOMER_ID), payload);
			if (payload) {
				zend_string_release(payload);
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	if (done && customer_outbox_end(session->db)) {
		return true;
	}
	customer_throw_db(session->db);
	return false;
}

static bool store_all(customer_session *session, stored_customer *stored, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		if (!store_one(session, &stored[i])) {
			return false;
		}
	}
	return keep_events(session, stored, count);
}

/* The database has it: now the object is as stored, and its events are raised. */
static void finish_one(customer_session *session, const stored_customer *stored)
{
	zval *event, state;

	customer_state(stored->customer, &state);
	customer_connection_undo(session->connection, stored->customer, &state, customer_restore);

	ZVAL_BOOL(customer_slot(stored->customer, CUSTOMER_BUSINESS + BUSINESS_IS_MERCHANT), stored->is_merchant);
	ZEND_HASH_FOREACH_VAL(Z_ARR_P(customer_slot(stored->customer, CUSTOMER_EVENTS)), event)
	{
		ZVAL_DEREF(event);
		customer_shop_raise(session->shop, event);
	}
	ZEND_HASH_FOREACH_END();
	customer_mark_stored(stored->customer, (zend_long) stored->version);
}

static bool check_storable(const customer_session *session, zend_object *customer)
{
	customer_record record = {
		.personal = customer_slot(customer, CUSTOMER_PERSONAL),
		.business = customer_slot(customer, CUSTOMER_BUSINESS),
		.contact = customer_slot(customer, CUSTOMER_CONTACT),
	};

	if (customer_long(customer, CUSTOMER_VERSION) == 0) {
		customer_throw_invalid("Customer " ZEND_LONG_FMT " was not read from a shop: get it by"
							   " CustomerReadService::getCustomerById(), and change that",
			customer_long(customer, CUSTOMER_ID));
		return false;
	}
	return customer_rules_check(
		customer_shop_configuration(session->shop), &record, customer_long(customer, CUSTOMER_CHANGES));
}

/* Each object once; an argument of another class is a TypeError. False: thrown. */
static bool take_customers(
	const customer_session *session, zval *arguments, uint32_t count, stored_customer *stored, uint32_t *taken)
{
	zend_array *seen = zend_new_array(count);

	*taken = 0;
	for (uint32_t i = 0; i < count && !EG(exception); i++) {
		zval *given = &arguments[i];

		if (Z_TYPE_P(given) != IS_OBJECT || Z_OBJCE_P(given) != customer_ce) {
			zend_argument_type_error(
				i + 1, "must be of type %s, %s given", ZSTR_VAL(customer_ce->name), zend_zval_type_name(given));
		} else if (customer_value_require(Z_OBJ_P(given)) &&
			zend_hash_index_add_empty_element(seen, Z_OBJ_HANDLE_P(given)) && check_storable(session, Z_OBJ_P(given))) {
			stored[(*taken)++].customer = Z_OBJ_P(given);
		}
	}
	zend_array_destroy(seen);
	return !EG(exception);
}

/* All or none. */
static void store_in_transaction(customer_session *session, stored_customer *stored, uint32_t count)
{
	customer_mark mark;

	if (!customer_connection_begin(session->connection, &mark)) {
		customer_wrap_db_exception(CUSTOMER_ERROR_STORAGE_FAILED);
	} else if (store_all(session, stored, count) && customer_connection_commit(session->connection)) {
		for (uint32_t i = 0; i < count; i++) {
			finish_one(session, &stored[i]);
		}
		customer_connection_dispatch(session->connection);
	} else {
		customer_connection_rollback(session->connection, mark);
		customer_wrap_db_exception(CUSTOMER_ERROR_STORAGE_FAILED);
	}
}

void customer_store_all(customer_session *session, zval *customers, uint32_t given)
{
	stored_customer *stored = ecalloc(given ? given : 1, sizeof(*stored));
	uint32_t count;

	if (take_customers(session, customers, given, stored, &count) && count > 0) {
		store_in_transaction(session, stored, count);
	}
	efree(stored);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, storeCustomers)
{
	customer_session session;
	zval *arguments;
	uint32_t given;

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC('*', arguments, given)
	ZEND_PARSE_PARAMETERS_END();

	if (customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		customer_store_all(&session, arguments, given);
	}
}

/* ---- Deleting ---- */

/* Throws and returns false if an id is none, or the main admin's. */
static bool take_ids(zval *arguments, uint32_t count, customer_id_list *ids)
{
	for (uint32_t i = 0; i < count; i++) {
		zend_long id;
		bool is_null;
		zval field;

		if (!zend_parse_arg_long(&arguments[i], &id, &is_null, /* check_null: */ false, i + 1)) {
			if (!EG(exception)) {
				zend_argument_type_error(i + 1, "must be of type int, %s given", zend_zval_type_name(&arguments[i]));
			}
			return false;
		}
		ZVAL_LONG(&field, id);
		if (!customer_id_check(&field)) {
			return false;
		}
		if (id == CUSTOMER_MAIN_ADMIN) {
			customer_throw(CUSTOMER_ERROR_MAIN_ADMIN_DELETED);
			return false;
		}
		customer_id_list_add(ids, id);
	}
	return true;
}

/* Of the ids given, or of all outdated guests without any. */
static bool delete_and_keep_events(customer_session *session, const customer_id_list *ids, customer_id_list *deleted)
{
	customer_db *db = session->db;
	int64_t shop_id = session->shop_id;
	bool done = ids ? customer_store_delete(db, shop_id, ids->items, ids->count, deleted)
					: customer_store_delete_outdated_guests(db, shop_id, deleted);

	done = done &&
		(deleted->count == 0 ||
			(customer_outbox_begin(db) &&
				customer_outbox_add_ids(
					db, shop_id, customer_now(), "CustomerDeleted", deleted->items, deleted->count, sizeof(int64_t)) &&
				customer_outbox_end(db)));
	if (!done) {
		customer_throw_db(db);
	}
	return done;
}

void customer_delete_all(customer_session *session, const customer_id_list *ids, customer_id_list *deleted)
{
	customer_mark mark;

	if (!customer_connection_begin(session->connection, &mark)) {
		customer_wrap_db_exception(CUSTOMER_ERROR_DELETION_FAILED);
	} else if (delete_and_keep_events(session, ids, deleted) && customer_connection_commit(session->connection)) {
		customer_raise_for_ids(session, customer_deleted_ce, deleted->items, deleted->count, sizeof(int64_t));
		customer_connection_dispatch(session->connection);
	} else {
		customer_connection_rollback(session->connection, mark);
		customer_wrap_db_exception(CUSTOMER_ERROR_DELETION_FAILED);
	}
}

static void delete_customers(customer_session *session, const customer_id_list *ids)
{
	customer_id_list deleted = {0};

	customer_delete_all(session, ids, &deleted);
	customer_id_list_free(&deleted);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, deleteCustomers)
{
	customer_session session;
	customer_id_list ids = {0};
	zval *arguments;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC('*', arguments, count)
	ZEND_PARSE_PARAMETERS_END();

	if (take_ids(arguments, count, &ids) && customer_session_open(&session, Z_OBJ_P(ZEND_THIS)) && count > 0) {
		delete_customers(&session, &ids);
	}
	customer_id_list_free(&ids);
}

ZEND_METHOD(Customer_Services_CustomerWriteService, deleteOutdatedGuestAccounts)
{
	customer_session session;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if (customer_config(customer_shop_configuration(session.shop), CONFIG_DELETE_GUEST_ACCOUNT)) {
		delete_customers(&session, NULL);
	}
}

/* ---- Importing ---- */

ZEND_METHOD(Customer_Services_CustomerWriteService, importCustomers)
{
	customer_session session;
	zval *rows;
	zend_fcall_info progress = empty_fcall_info;
	zend_fcall_info_cache progress_cache = empty_fcall_info_cache;
	bool all_or_nothing = false;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(rows)
		Z_PARAM_OPTIONAL
		Z_PARAM_FUNC_OR_NULL(progress, progress_cache)
		Z_PARAM_BOOL(all_or_nothing)
	ZEND_PARSE_PARAMETERS_END();

	if (customer_session_open(&session, Z_OBJ_P(ZEND_THIS))) {
		customer_import(return_value, &session, rows, &progress, &progress_cache, all_or_nothing);
	}
}
