#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/date/php_date.h"
#include "ext/json/php_json.h"
#include "ext/spl/spl_exceptions.h"
#include "php_globals.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"

#include "src/customer/model.h"
#include "src/customer/record.h"
#include "src/event/events.h"
#include "src/event/outbox.h"
#include "src/shop/shop.h"
#include "src/zend/dispatcher.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"
#include "src/zend/value.h"

#define LIMIT_MAX 10000
#define LEASE_MAX 86400

zend_class_entry *customer_outbox_ce;

/* ---- Keeping events ---- */

#define OUTBOX_COLUMNS "shop_id, customer_id, event, payload, created_at"
#define OUTBOX_VALUES 5

bool customer_outbox_begin(customer_db *db)
{
	return customer_db_bulk_begin(db, "customer_outbox", OUTBOX_COLUMNS, OUTBOX_VALUES);
}

bool customer_outbox_add(
	customer_db *db, int64_t shop_id, int64_t now, const char *event, int64_t customer_id, const zend_string *payload)
{
	customer_db_value values[OUTBOX_VALUES] = {
		customer_db_int(shop_id),
		customer_db_int(customer_id),
		customer_db_string(CUSTOMER_DB_TEXT, event, strlen(event)),
		payload ? customer_db_string(CUSTOMER_DB_TEXT, ZSTR_VAL(payload), ZSTR_LEN(payload))
				: customer_db_null(CUSTOMER_DB_TEXT),
		customer_db_integer(CUSTOMER_DB_TIME, now),
	};

	return customer_db_bulk_row(db, values, OUTBOX_VALUES);
}

bool customer_outbox_add_ids(
	customer_db *db, int64_t shop_id, int64_t now, const char *event, const int64_t *ids, size_t count, size_t stride)
{
	for (size_t i = 0; i < count; i++) {
		if (!customer_outbox_add(db, shop_id, now, event, *(const int64_t *) ((const char *) ids + i * stride), NULL)) {
			return false;
		}
	}
	return true;
}

bool customer_outbox_end(customer_db *db)
{
	return customer_db_bulk_end(db);
}

/* ---- What an event carries, as JSON and back ---- */

zend_string *customer_event_payload(zend_object *event)
{
	const zval *carried = event->ce->default_properties_count > 1 ? OBJ_PROP_NUM(event, 1) : NULL;
	zend_long precision = PG(serialize_precision);
	smart_str json = {0};
	zval value;

	if (!carried) {
		return NULL;
	}
	if (Z_TYPE_P(carried) == IS_OBJECT) {
		ZVAL_ARR(&value, customer_value_array(Z_OBJ_P(carried), 0, Z_OBJCE_P(carried)->default_properties_count, NULL));
	} else {
		ZVAL_COPY_VALUE(&value, carried);
	}
	PG(serialize_precision) = -1; /* an amount must come back as it went, whatever php.ini says */
	php_json_encode(
		&json, &value, PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_PRESERVE_ZERO_FRACTION);
	PG(serialize_precision) = precision;
	zval_ptr_dtor(&value);
	return smart_str_extract(&json);
}

/* What the JSON says, checked by the rules of its class; UNDEF if it breaks them (and then an exception, perhaps). */
static void decode_payload(zval *payload, const customer_event *kind, const zend_string *json)
{
	zval decoded;

	ZVAL_UNDEF(payload);
	ZVAL_NULL(&decoded);
	php_json_decode_ex(&decoded, ZSTR_VAL(json), ZSTR_LEN(json), PHP_JSON_OBJECT_AS_ARRAY, 8);
	if (kind->payload_bool) {
		if (Z_TYPE(decoded) == IS_TRUE || Z_TYPE(decoded) == IS_FALSE) {
			ZVAL_COPY_VALUE(payload, &decoded);
		}
	} else if (Z_TYPE(decoded) == IS_ARRAY) {
		customer_value_from_array(payload, *kind->payload_ce, kind->payload_check, Z_ARR(decoded));
	}
	zval_ptr_dtor(&decoded);
}

/* ---- Delivering ---- */

typedef struct {
	int64_t id;
	int64_t customer_id;
	zend_string *event;
	zend_string *payload; /* NULL if there is none */
} outbox_row;

typedef struct {
	outbox_row *rows;
	size_t count;
} outbox_batch;

static void free_batch(outbox_batch *batch)
{
	for (size_t i = 0; i < batch->count; i++) {
		zend_string_release(batch->rows[i].event);
		if (batch->rows[i].payload) {
			zend_string_release(batch->rows[i].payload);
		}
	}
	efree(batch->rows);
}

static int compare_rows(const void *a, const void *b)
{
	const outbox_row *left = a, *right = b;

	return (left->id > right->id) - (left->id < right->id);
}

/* Leases up to `limit` events to this relay. Other relays pass over them, and over those being leased at this moment.
 */
static bool lease(customer_db *db, int64_t shop_id, int64_t now, int64_t until, zend_long limit, outbox_batch *batch)
{
#define LEASE(free) \
	"UPDATE customer_outbox SET leased_until = $3 WHERE shop_id = $1 AND id " free \
	" RETURNING id, customer_id, event, payload"
#define FREE(lock) \
	"SELECT id FROM customer_outbox WHERE shop_id = $1 AND (leased_until IS NULL OR leased_until < $2)" \
	" ORDER BY id LIMIT $4" lock
	/* An array, because it is computed once: of a subquery that is run again SKIP LOCKED would give other rows. */
	static const customer_db_statement statement = {
		LEASE("= ANY (ARRAY(" FREE(" FOR UPDATE SKIP LOCKED") "))"), LEASE("IN (" FREE("") ")")};
	static const customer_db_type types[] = {CUSTOMER_DB_INT, CUSTOMER_DB_INT, CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT};
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_integer(CUSTOMER_DB_TIME, now),
		customer_db_integer(CUSTOMER_DB_TIME, until), customer_db_int(limit)};
	customer_db_value cells[4];
	int got = -1;

	if (customer_db_run(db, &statement, values, 4, 0)) {
		while (batch->count < (size_t) limit && (got = customer_db_fetch(db, types, cells, 4)) == 1) {
			batch->rows[batch->count++] = (outbox_row){
				.id = cells[0].integer,
				.customer_id = cells[1].integer,
				.event = zend_string_init(cells[2].text.data, cells[2].text.length, false),
				.payload = cells[3].is_null ? NULL : zend_string_init(cells[3].text.data, cells[3].text.length, false),
			};
		}
	}
	customer_db_clear(db);
	qsort(batch->rows, batch->count, sizeof(*batch->rows), compare_rows);
	return got >= 0;
}

static bool make_event(zval *event, const outbox_row *row)
{
	const customer_event *kind = customer_event_named(ZSTR_VAL(row->event), ZSTR_LEN(row->event));
	bool carries = kind && (kind->payload_ce || kind->payload_bool);
	zval payload;

	ZVAL_UNDEF(&payload);
	if (carries && row->payload) {
		decode_payload(&payload, kind, row->payload);
	}
	if (!kind || (carries && Z_ISUNDEF(payload))) {
		/* What the decoding has thrown, if anything, becomes the previous exception. */
		zend_throw_exception_ex(spl_ce_UnexpectedValueException, 0,
			"The outbox holds an event that this version does not understand: %.64s, number " ZEND_LONG_FMT,
			ZSTR_VAL(row->event), (zend_long) row->id);
		return false;
	}
	customer_event_create(event, *kind->ce, row->customer_id, carries ? &payload : NULL);
	zval_ptr_dtor(&payload);
	return !EG(exception);
}

static void deliver_one(zval *dispatcher, const outbox_row *row)
{
	zval arguments[2], ignored;

	if (!make_event(&arguments[0], row)) {
		return;
	}
	ZVAL_LONG(&arguments[1], row->id);
	customer_call_dispatcher(dispatcher, arguments, 2, &ignored);
	zval_ptr_dtor(&ignored);
	zval_ptr_dtor(&arguments[0]);
}

/* How many of the batch were delivered: it stops at one that throws, and when the lease has run out. */
static size_t deliver(zval *dispatcher, const outbox_batch *batch, int64_t until)
{
	size_t delivered = 0;

	while (delivered < batch->count && customer_now() < until) {
		deliver_one(dispatcher, &batch->rows[delivered]);
		if (EG(exception)) {
			break;
		}
		delivered++;
	}
	return delivered;
}

/* Runs a statement over the ids of a part of the batch, leased until a moment. */
static bool settle(customer_db *db, int64_t shop_id, int64_t until, const customer_db_statement *statement,
	size_t parameters, const outbox_row *rows, size_t count)
{
	int64_t *ids = safe_emalloc(count, sizeof(*ids), 0);
	customer_db_value values[] = {
		customer_db_int(shop_id), customer_db_ints(ids, count), customer_db_integer(CUSTOMER_DB_TIME, until)};
	bool done;

	for (size_t i = 0; i < count; i++) {
		ids[i] = rows[i].id;
	}
	done = count == 0 || customer_db_run(db, statement, values, parameters, 0);
	customer_db_clear(db);
	efree(ids);
	return done;
}

/*
 * Forgets what was delivered, and gives back what was not. The event whose listener threw keeps its lease: it is tried
 * again when that has run out, and does not hold up the others.
 */
static bool settle_batch(
	customer_db *db, int64_t shop_id, int64_t until, const outbox_batch *batch, size_t delivered, bool failed)
{
	/* What was delivered is forgotten, even if another relay has leased it since: it need not deliver it once more. */
	static const customer_db_statement forget = {
		"DELETE FROM customer_outbox WHERE shop_id = $1 AND id = ANY ($2)",
		"DELETE FROM customer_outbox WHERE shop_id = $1 AND id IN (SELECT value FROM json_each($2))",
	};
	/* The moment is the token of the lease: one that has run out may be another relay's by now. */
	static const customer_db_statement give_back = {
		"UPDATE customer_outbox SET leased_until = NULL WHERE shop_id = $1 AND id = ANY ($2) AND leased_until = $3",
		"UPDATE customer_outbox SET leased_until = NULL WHERE shop_id = $1"
		" AND id IN (SELECT value FROM json_each($2)) AND leased_until = $3",
	};
	size_t first_left = MIN(delivered + failed, batch->count);

	return settle(db, shop_id, until, &forget, 2, batch->rows, delivered) &&
		settle(db, shop_id, until, &give_back, 3, batch->rows + first_left, batch->count - first_left);
}

static void relay(zval *return_value, zend_object *shop, zval *dispatcher, zend_long limit, zend_long seconds)
{
	customer_connection *connection = customer_shop_connection(shop);
	customer_db *db = customer_connection_db(connection);
	int64_t shop_id = customer_shop_id(shop), now = customer_now(), until = now + seconds * 1000000;
	outbox_batch batch = {0};
	size_t delivered;
	bool failed;

	if (!db) {
		return;
	}
	batch.rows = safe_emalloc((size_t) limit, sizeof(*batch.rows), 0);
	if (!lease(db, shop_id, now, until, limit, &batch)) {
		customer_throw_db(db);
		free_batch(&batch);
		return;
	}
	delivered = deliver(dispatcher, &batch, until);
	failed = EG(exception) != NULL;
	/* The listener may have closed the connection. Its exception, if any, stays the one that is seen. */
	if ((db = connection->db) && !settle_batch(db, shop_id, until, &batch, delivered, failed)) {
		customer_throw_db(db);
	}
	free_batch(&batch);
	RETVAL_LONG((zend_long) delivered);
}

ZEND_METHOD(Customer_Model_Events_Outbox, __construct)
{
	customer_service_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Customer_Model_Events_Outbox, relay)
{
	zend_object *shop = customer_service_shop(Z_OBJ_P(ZEND_THIS));
	zval *dispatcher;
	zend_long limit = 100, seconds = 60;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ZVAL(dispatcher)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(limit)
		Z_PARAM_LONG(seconds)
	ZEND_PARSE_PARAMETERS_END();

	if (!shop) {
		RETURN_THROWS();
	}
	if (!customer_is_dispatcher(dispatcher)) {
		customer_throw_invalid(
			"dispatcher must be an object with a method dispatch(object $event), or a callable, %s given",
			zend_zval_type_name(dispatcher));
	} else if (limit < 1 || limit > LIMIT_MAX) {
		customer_throw_invalid("limit must be between 1 and %d, " ZEND_LONG_FMT " given", LIMIT_MAX, limit);
	} else if (seconds < 1 || seconds > LEASE_MAX) {
		customer_throw_invalid("lease must be between 1 and %d seconds, " ZEND_LONG_FMT " given", LEASE_MAX, seconds);
	} else {
		GC_ADDREF(shop); /* a listener may drop the last other reference */
		relay(return_value, shop, dispatcher, limit, seconds);
		OBJ_RELEASE(shop);
	}
}

/* ---- Counting and discarding ---- */

ZEND_METHOD(Customer_Model_Events_Outbox, count)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	zend_object *shop = customer_service_shop(Z_OBJ_P(ZEND_THIS));
	customer_db_value shop_id, waiting;
	customer_db *db;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!shop || !(db = customer_connection_db(customer_shop_connection(shop)))) {
		RETURN_THROWS();
	}
	shop_id = customer_db_int(customer_shop_id(shop));
	if (customer_db_query(
			db, "SELECT count(*) FROM customer_outbox WHERE shop_id = $1", &shop_id, 1, CUSTOMER_DB_READ) &&
		customer_db_fetch(db, types, &waiting, 1) == 1) {
		RETVAL_LONG((zend_long) waiting.integer);
	} else {
		customer_throw_db(db);
	}
	customer_db_clear(db);
}

/* Deletes, and counts what it deletes. */
static void discard(zval *return_value, zend_object *shop, int64_t before)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	customer_db *db = customer_connection_db(customer_shop_connection(shop));
	customer_db_value values[2], id;
	zend_long discarded = 0;
	int got = -1;

	if (!db) {
		return;
	}
	values[0] = customer_db_int(customer_shop_id(shop));
	values[1] = customer_db_integer(CUSTOMER_DB_TIME, before);
	if (customer_db_query(
			db, "DELETE FROM customer_outbox WHERE shop_id = $1 AND created_at < $2 RETURNING id", values, 2, 0)) {
		while ((got = customer_db_fetch(db, types, &id, 1)) == 1) {
			discarded++;
		}
	}
	if (got < 0) {
		customer_throw_db(db);
	}
	customer_db_clear(db);
	RETVAL_LONG(discarded);
}

ZEND_METHOD(Customer_Model_Events_Outbox, discard)
{
	zend_object *shop = customer_service_shop(Z_OBJ_P(ZEND_THIS));
	zval *before;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(before, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!shop) {
		RETURN_THROWS();
	}
	const php_date_obj *date = Z_PHPDATE_P(before);

	if (!date->time) {
		zend_throw_error(NULL, "The %s object has not been correctly initialized by its constructor",
			ZSTR_VAL(Z_OBJCE_P(before)->name));
		RETURN_THROWS();
	}
	discard(return_value, shop, (int64_t) date->time->sse * 1000000 + date->time->us);
}

void customer_outbox_register(zend_class_entry *ce)
{
	customer_outbox_ce = ce;
	customer_service_setup(ce);
}
