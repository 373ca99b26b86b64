/*
 * CustomerWriteService::importCustomers(): rows are gathered into batches, and a batch is written at once. No COPY is
 * open while a row is asked for, so what gives the rows may itself use the shop.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/spl/spl_iterators.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "src/customer/import_row.h"
#include "src/customer/services.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

#define BATCH 5000 /* rows written at once: memory stays constant, and a round trip is worth its while */

typedef struct {
	zend_long ordinal; /* the rows are refused in two places, and reported in their own order */
	zval position;
	zend_string *reason;
} refusal;

typedef struct {
	customer_session *session;
	zend_fcall_info *progress;
	zend_fcall_info_cache *progress_cache;

	customer_record records[BATCH];
	customer_import_fields fields[BATCH]; /* of records[i], which borrows from it */
	zval positions[BATCH];
	zend_long ordinals[BATCH];
	uint32_t count;

	zend_array *addresses; /* of the batch: e-mail keys, with whether a guest has it */
	zend_array *groups;    /* ids as keys */
	zend_long read, imported;
	refusal *refusals;
	size_t refused, capacity;
} import;

/* ---- Refusing ---- */

static void refuse(import *import, zend_long ordinal, zval *position, zend_string *reason)
{
	if (import->refused == import->capacity) {
		import->capacity = import->capacity ? import->capacity * 2 : 16;
		import->refusals = safe_erealloc(import->refusals, import->capacity, sizeof(refusal), 0);
	}
	refusal *refusal = &import->refusals[import->refused++];

	refusal->ordinal = ordinal;
	ZVAL_COPY(&refusal->position, position);
	refusal->reason = reason;
}

/* The rule that a row breaks is an exception of our own: its message is the reason. */
static void refuse_by_exception(import *import, zend_long ordinal, zval *position)
{
	zval scratch;
	zval *message = zend_read_property_ex(zend_get_exception_base(EG(exception)), EG(exception),
		ZSTR_KNOWN(ZEND_STR_MESSAGE), /* silent: */ true, &scratch);
	zend_string *reason = zval_get_string(message);

	zend_clear_exception();
	refuse(import, ordinal, position, reason);
}

static void refuse_taken(import *import, uint32_t i)
{
	customer_throw(CUSTOMER_ERROR_EMAIL_TAKEN, Z_STRVAL(import->records[i].contact[CONTACT_EMAIL]));
	refuse_by_exception(import, import->ordinals[i], &import->positions[i]);
}

/* ---- A batch ---- */

static void free_row(import *import, uint32_t i)
{
	if (import->records[i].email_key) {
		zend_string_release(import->records[i].email_key);
	}
	customer_import_fields_free(&import->fields[i]);
	zval_ptr_dtor(&import->positions[i]);
}

/* Takes row i out of the batch; the rows after it move up, and so their records must be pointed at their fields again.
 */
static void move_row(import *import, uint32_t to, uint32_t from)
{
	import->records[to] = import->records[from];
	import->fields[to] = import->fields[from];
	import->records[to].personal = import->fields[to].personal;
	import->records[to].business = import->fields[to].business;
	import->records[to].contact = import->fields[to].contact;
	import->positions[to] = import->positions[from];
	import->ordinals[to] = import->ordinals[from];
}

/* Refuses the rows whose address is in the set. */
static void refuse_all_taken(import *import, zend_array *taken, bool add_own)
{
	uint32_t kept = 0;

	for (uint32_t i = 0; i < import->count; i++) {
		bool is_taken = !import->records[i].is_guest && zend_hash_exists(taken, import->records[i].email_key);

		if (is_taken) {
			refuse_taken(import, i);
			free_row(import, i);
			continue;
		}
		if (add_own && !import->records[i].is_guest) {
			zend_hash_add_empty_element(taken, import->records[i].email_key);
		}
		if (kept != i) {
			move_row(import, kept, i);
		}
		kept++;
	}
	import->count = kept;
}

/* Of two rows with one address the first stays; and those that are in the shop already are refused. */
static bool refuse_duplicates(import *import)
{
	zend_array *taken = zend_new_array(8);
	customer_db_text *keys = safe_emalloc(import->count, sizeof(*keys), 0);
	bool done;

	for (uint32_t i = 0; i < import->count; i++) {
		keys[i] = (customer_db_text){ZSTR_VAL(import->records[i].email_key), ZSTR_LEN(import->records[i].email_key)};
	}
	done = customer_store_find_taken(import->session->db, import->session->shop_id, keys, import->count, taken);
	if (done) {
		refuse_all_taken(import, taken, true);
	} else {
		customer_throw_db(import->session->db);
	}
	efree(keys);
	zend_array_destroy(taken);
	return done;
}

/* Somebody may take an address between the look and the writing: that row is refused, and the rest written again. */
static bool write_batch(import *import)
{
	customer_session *session = import->session;
	size_t taken;

	/* Code of the caller's has run since the last batch, and may have closed the connection. */
	if (!(session->db = customer_connection_db(session->connection))) {
		return false;
	}

	if (import->count > 0 && !refuse_duplicates(import)) {
		return false;
	}
	while (import->count > 0 && !customer_create_many(import->session, import->records, import->count, &taken)) {
		if (EG(exception) || taken >= import->count) {
			return false;
		}
		refuse_taken(import, (uint32_t) taken);
		free_row(import, (uint32_t) taken);
		for (uint32_t i = (uint32_t) taken + 1; i < import->count; i++) {
			move_row(import, i - 1, i);
		}
		import->count--;
	}
	import->imported += import->count;
	return true;
}

static void free_batch(import *import)
{
	for (uint32_t i = 0; i < import->count; i++) {
		free_row(import, i);
	}
	import->count = 0;
	zend_hash_clean(import->addresses);
}

static bool report_progress(import *import)
{
	zval arguments[3], ignored;

	if (!ZEND_FCI_INITIALIZED(*import->progress)) {
		return true;
	}
	ZVAL_LONG(&arguments[0], import->read);
	ZVAL_LONG(&arguments[1], import->imported);
	ZVAL_LONG(&arguments[2], (zend_long) import->refused);
	ZVAL_UNDEF(&ignored);
	import->progress->retval = &ignored;
	import->progress->params = arguments;
	import->progress->param_count = 3;
	zend_call_function(import->progress, import->progress_cache);
	zval_ptr_dtor(&ignored);
	return !EG(exception);
}

/* False: an exception ends the import. The listeners hear of each batch, unless the whole import is one transaction. */
static bool flush(import *import)
{
	bool done = write_batch(import);

	free_batch(import);
	if (done) {
		customer_connection_dispatch(import->session->connection);
	}
	return done && !EG(exception) && report_progress(import);
}

/* ---- Rows ---- */

static bool check_group(const import *import, const customer_record *record)
{
	if (zend_hash_index_exists(import->groups, (zend_ulong) record->group)) {
		return true;
	}
	customer_throw(CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST, (zend_long) record->group);
	return false;
}

/*
 * Whether a row is to see what an earlier one of its batch has left in the database: a guest's address is replaced by
 * the next customer who has it. What comes of an import must not depend on where its batches end.
 */
static bool meets_guest(const import *import, const customer_record *record)
{
	const zval *is_guest = zend_hash_find(import->addresses, record->email_key);

	return is_guest && (record->is_guest || Z_TYPE_P(is_guest) == IS_TRUE);
}

/* The good row behind the batch becomes its last. False: an exception ends the import. */
static bool keep_row(import *import)
{
	bool done = true;
	uint32_t i = import->count;
	zval is_guest;

	if (meets_guest(import, &import->records[i])) {
		done = flush(import); /* the rows before it */
		move_row(import, 0, i);
		i = 0;
	}
	import->count = i + 1;
	ZVAL_BOOL(&is_guest, import->records[i].is_guest);
	zend_hash_update(import->addresses, import->records[i].email_key, &is_guest);
	return done && (import->count < BATCH || flush(import));
}

static bool add_row(import *import, zval *row, zval *position)
{
	zend_object *configuration = customer_shop_configuration(import->session->shop);
	zend_long group = customer_config(configuration, CONFIG_DEFAULT_CUSTOMERS_STATUS_ID);
	uint32_t i = import->count;
	bool is_good = customer_import_row(row, group, &import->fields[i], &import->records[i]) &&
		customer_rules_check(configuration, &import->records[i], CUSTOMER_CHANGED_ALL) &&
		check_group(import, &import->records[i]);

	ZVAL_COPY(&import->positions[i], position);
	import->ordinals[i] = import->read++;
	if (is_good) {
		return keep_row(import);
	}
	refuse_by_exception(import, import->ordinals[i], position);
	free_row(import, i);
	return true;
}

static int add_row_of_iterator(zend_object_iterator *iterator, void *context)
{
	zval *row = iterator->funcs->get_current_data(iterator), position;
	int next;

	if (EG(exception) || !row) {
		return ZEND_HASH_APPLY_STOP;
	}
	if (iterator->funcs->get_current_key) {
		iterator->funcs->get_current_key(iterator, &position);
	} else {
		ZVAL_LONG(&position, ((import *) context)->read);
	}
	if (EG(exception)) {
		return ZEND_HASH_APPLY_STOP;
	}
	next = add_row(context, row, &position) ? ZEND_HASH_APPLY_KEEP : ZEND_HASH_APPLY_STOP;
	zval_ptr_dtor(&position);
	return next;
}

static void add_rows_of_array(import *import, zend_array *rows)
{
	zend_ulong index;
	zend_string *key;
	zval *row, position;

	ZEND_HASH_FOREACH_KEY_VAL(rows, index, key, row)
	{
		if (key) {
			ZVAL_STR(&position, key);
		} else {
			ZVAL_LONG(&position, (zend_long) index);
		}
		if (!add_row(import, row, &position)) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
}

/* Reads and writes everything. False: an exception has ended it. */
static bool run(import *import, zval *rows)
{
	if (!customer_store_groups(import->session->db, import->session->shop_id, import->groups)) {
		customer_throw_db(import->session->db);
		return false;
	}
	if (Z_TYPE_P(rows) == IS_ARRAY) {
		add_rows_of_array(import, Z_ARR_P(rows));
	} else {
		spl_iterator_apply(rows, add_row_of_iterator, import);
	}
	return !EG(exception) && (import->count == 0 || flush(import));
}

/* ---- The whole ---- */

static int compare_refusals(const void *a, const void *b)
{
	const refusal *left = a, *right = b;

	return (left->ordinal > right->ordinal) - (left->ordinal < right->ordinal);
}

static void return_report(zval *return_value, import *import)
{
	zval fields[2];

	if (import->refused > 0) {
		qsort(import->refusals, import->refused, sizeof(refusal), compare_refusals);
	}
	ZVAL_LONG(&fields[0], import->imported);
	array_init_size(&fields[1], (uint32_t) import->refused);
	for (size_t i = 0; i < import->refused; i++) {
		zval item;

		array_init_size(&item, 2);
		Z_TRY_ADDREF(import->refusals[i].position);
		add_assoc_zval(&item, "position", &import->refusals[i].position);
		add_assoc_str(&item, "reason", zend_string_copy(import->refusals[i].reason));
		add_next_index_zval(&fields[1], &item);
	}
	customer_value_create(return_value, customer_import_report_ce, NULL, fields);
}

static void free_import(import *import)
{
	free_batch(import);
	for (size_t i = 0; i < import->refused; i++) {
		zval_ptr_dtor(&import->refusals[i].position);
		zend_string_release(import->refusals[i].reason);
	}
	if (import->refusals) {
		efree(import->refusals);
	}
	zend_array_destroy(import->addresses);
	zend_array_destroy(import->groups);
	efree(import);
}

/* One transaction around the batches: if a row is refused, it is as if nothing had been written. */
static bool run_all_or_nothing(import *import, zval *rows)
{
	customer_connection *connection = import->session->connection;
	customer_mark mark;

	if (!customer_connection_begin(connection, &mark)) {
		return false;
	}
	if (run(import, rows) && import->refused == 0 && customer_connection_commit(connection)) {
		customer_connection_dispatch(connection);
		return !EG(exception);
	}
	customer_connection_rollback(connection, mark);
	import->imported = 0;
	return !EG(exception);
}

void customer_import(zval *return_value, customer_session *session, zval *rows, zend_fcall_info *progress,
	zend_fcall_info_cache *progress_cache, bool all_or_nothing)
{
	import *import = ecalloc(1, sizeof(*import));
	bool done;

	GC_ADDREF(session->shop); /* the rows and callbacks may drop the last other reference */
	import->session = session;
	import->progress = progress;
	import->progress_cache = progress_cache;
	import->addresses = zend_new_array(8);
	import->groups = zend_new_array(8);
	done = all_or_nothing ? run_all_or_nothing(import, rows) : run(import, rows);
	if (done) {
		return_report(return_value, import);
	} else {
		customer_wrap_db_exception(CUSTOMER_ERROR_CREATION_FAILED);
	}
	free_import(import);
	OBJ_RELEASE(session->shop);
}

/* ---- ImportReport ---- */

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Services_ImportReport)
CUSTOMER_GETTER(Customer_Services_ImportReport, imported, 0)
CUSTOMER_GETTER(Customer_Services_ImportReport, refusals, 1)

static bool import_report_check(zval *fields)
{
	if (Z_LVAL(fields[0]) >= 0 && zend_array_is_list(Z_ARR(fields[1]))) {
		return true;
	}
	customer_throw_invalid("An import report has a number and a list");
	return false;
}

CUSTOMER_UNSERIALIZE(Customer_Services_ImportReport, import_report_check)

ZEND_METHOD(Customer_Services_ImportReport, refused)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_LONG(zend_hash_num_elements(Z_ARR_P(OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 1))));
	}
}

ZEND_METHOD(Customer_Services_ImportReport, jsonSerialize)
{
	zend_object *report = Z_OBJ_P(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (customer_value_require(report)) {
		array_init_size(return_value, 3);
		add_assoc_long(return_value, "imported", Z_LVAL_P(OBJ_PROP_NUM(report, 0)));
		add_assoc_long(return_value, "refused", zend_hash_num_elements(Z_ARR_P(OBJ_PROP_NUM(report, 1))));
		Z_ADDREF_P(OBJ_PROP_NUM(report, 1));
		add_assoc_zval(return_value, "refusals", OBJ_PROP_NUM(report, 1));
	}
}
