#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/store.h"
#include "src/db/indexes.h"
#include "src/event/outbox.h"
#include "src/zend/errors.h"

/* ---- Lists of ids ---- */

void customer_id_list_add(customer_id_list *list, int64_t id)
{
	if (list->count == list->capacity) {
		list->capacity = list->capacity ? list->capacity * 2 : 8;
		list->items = safe_erealloc(list->items, list->capacity, sizeof(*list->items), 0);
	}
	list->items[list->count++] = id;
}

void customer_id_list_free(customer_id_list *list)
{
	if (list->items) {
		efree(list->items);
	}
	*list = (customer_id_list){0};
}

bool customer_store_collect_ids(customer_db *db, const customer_db_statement *statement,
	const customer_db_value *values, size_t count, customer_id_list *ids)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	customer_db_value id;
	int got = -1;

	if (customer_db_run(db, statement, values, count, 0)) {
		while ((got = customer_db_fetch(db, types, &id, 1)) == 1) {
			customer_id_list_add(ids, id.integer);
		}
	}
	customer_db_clear(db);
	return got == 0;
}

/* ---- Errors ---- */

/* Citus adds a suffix to a constraint's name, and SQLite names the columns: so by what they have in common. */
bool customer_store_is_email_taken(const customer_db *db)
{
	return strcmp(db->error.sqlstate, "23505") == 0 && strstr(db->error.constraint, "email_unique");
}

void customer_store_throw(const customer_db *db, const zend_string *email, zend_long group)
{
	if (customer_store_is_email_taken(db) && email) {
		customer_throw(CUSTOMER_ERROR_EMAIL_TAKEN, ZSTR_VAL(email));
	} else if (strcmp(db->error.sqlstate, "23503") == 0) {
		/* The only foreign key that a customer's row has. */
		customer_throw(CUSTOMER_ERROR_GROUP_DOES_NOT_EXIST, group);
	} else {
		customer_throw_db(db);
	}
}

/* ---- One customer ---- */

/*
 * The guests that a new customer replaces: all of the same address for a registered one; for a guest ($3) those that
 * are not online. Never the main admin.
 */
#define REPLACED \
	"DELETE FROM customer WHERE shop_id = $1 AND is_guest AND id <> 1 AND email_key = $20" \
	" AND (NOT $3 OR NOT EXISTS (SELECT 1 FROM whos_online w WHERE w.shop_id = $1 AND w.customer_id = customer.id))" \
	" RETURNING id"

/* The parameters have the order of CUSTOMER_RECORD_COLUMNS. Members of a merchant group are merchants. */
#define CREATED(condition) \
	"INSERT INTO customer (" CUSTOMER_RECORD_COLUMNS ") SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11," \
	" $12 OR COALESCE((SELECT g.is_merchant FROM customer_group g WHERE g.shop_id = $1 AND g.id = $2), $12)," \
	" $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30" condition \
	" RETURNING id"

/*
 * PostgreSQL, one round trip, in which the constraint decides races. Most customers replace no guest, and the statement
 * for them is the shorter one; it returns no row if there may be a guest to replace, and has then done nothing.
 */
static const char create_without_guests[] =
	"WITH created AS (" CREATED(" WHERE NOT EXISTS (SELECT 1 FROM customer g"
								" WHERE g.shop_id = $1 AND g.email_key = $20 AND g.is_guest "
								"AND g.id <> 1)") ")"
												  " INSERT INTO customer_outbox (shop_id, "
												  "customer_id, event, created_at)"
												  " SELECT $1, id, 'CustomerCreated', $18 "
												  "FROM created RETURNING customer_id, true";

static const char create_and_replace[] =
	"WITH replaced AS (" REPLACED
	"), created AS (" CREATED("") "), raised AS ("
								  " INSERT INTO customer_outbox (shop_id, customer_id, event, created_at)"
								  " SELECT $1, id, 'CustomerDeleted', $18 FROM replaced"
								  " UNION ALL SELECT $1, id, 'CustomerCreated', $18 FROM created)"
								  " SELECT id, false FROM replaced UNION ALL SELECT id, true FROM created";

/* Runs one of the two: rows of an id, and whether it is the new customer's. */
static bool run_create(customer_db *db, const char *sql, customer_record *record, const customer_db_value *values,
	customer_id_list *replaced)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT, CUSTOMER_DB_BOOL};
	customer_db_value cells[2];
	int got = -1;

	if (customer_db_query(db, sql, values, CUSTOMER_RECORD_VALUES, 0)) {
		while ((got = customer_db_fetch(db, types, cells, 2)) == 1) {
			if (cells[1].integer) {
				record->id = cells[0].integer;
			} else {
				customer_id_list_add(replaced, cells[0].integer);
			}
		}
	}
	customer_db_clear(db);
	return got == 0;
}

static bool create_in_one_statement(
	customer_db *db, customer_record *record, const customer_db_value *values, customer_id_list *replaced)
{
	return run_create(db, create_without_guests, record, values, replaced) &&
		(record->id != 0 || run_create(db, create_and_replace, record, values, replaced));
}

/* The events of new customers and of the guests they have replaced, as the outbox keeps them. */
static bool keep_events(customer_db *db, int64_t shop_id, int64_t now, const customer_record *records, size_t count,
	const customer_id_list *replaced)
{
	return customer_outbox_begin(db) &&
		customer_outbox_add_ids(
			db, shop_id, now, "CustomerDeleted", replaced->items, replaced->count, sizeof(int64_t)) &&
		customer_outbox_add_ids(db, shop_id, now, "CustomerCreated", &records[0].id, count, sizeof(*records)) &&
		customer_outbox_end(db);
}

static bool create_in_several_statements(customer_db *db, int64_t shop_id, int64_t now, customer_record *record,
	const customer_db_value *values, customer_id_list *replaced)
{
	static const customer_db_statement delete_guests = {REPLACED, NULL}, insert = {CREATED(""), NULL};
	customer_id_list created = {0};
	bool done = customer_store_collect_ids(db, &delete_guests, values, COLUMN_EMAIL_KEY + 1, replaced) &&
		customer_store_collect_ids(db, &insert, values, CUSTOMER_RECORD_VALUES, &created) && created.count == 1;

	if (done) {
		record->id = created.items[0];
		done = keep_events(db, shop_id, now, record, 1, replaced);
	}
	customer_id_list_free(&created);
	return done;
}

bool customer_store_create(customer_db *db, int64_t shop_id, customer_record *record, customer_id_list *replaced)
{
	customer_db_value values[CUSTOMER_RECORD_VALUES];
	customer_record_scratch scratch;
	int64_t now = customer_now();

	customer_record_values(record, shop_id, now, values, &scratch);
	return db->driver->modifying_ctes ? create_in_one_statement(db, record, values, replaced)
									  : create_in_several_statements(db, shop_id, now, record, values, replaced);
}

/* ---- Many customers ---- */

/* Of the addresses of new guests, or of new registered customers. Where there is no guest, the EXISTS spares looking.
 */
static bool replace_guests_by(customer_db *db, int64_t shop_id, bool by_guests, const customer_record *records,
	size_t count, customer_id_list *replaced)
{
#define REPLACED_MANY(using, keys) \
	"DELETE FROM customer " using " WHERE customer.shop_id = $1 AND is_guest AND id <> 1 AND customer.email_key " keys \
								  " AND (NOT $3 OR NOT EXISTS (SELECT 1 FROM whos_online w WHERE w.shop_id = $1 AND " \
								  "w.customer_id = customer.id))" \
								  " AND EXISTS (SELECT 1 FROM customer g WHERE g.shop_id = $1 AND g.is_guest) " \
								  "RETURNING customer.id"
	/* A join, so that PostgreSQL may begin with whichever are fewer: the guests or the addresses. */
	static const customer_db_statement statement = {REPLACED_MANY("USING unnest($2) AS k (email_key)", "= k.email_key"),
		REPLACED_MANY("", "IN (SELECT value FROM json_each($2))")};
	customer_db_text *keys = safe_emalloc(count, sizeof(*keys), 0);
	size_t found = 0;
	bool done = true;

	for (size_t i = 0; i < count; i++) {
		if (records[i].is_guest == by_guests) {
			keys[found++] = (customer_db_text){ZSTR_VAL(records[i].email_key), ZSTR_LEN(records[i].email_key)};
		}
	}
	if (found > 0) {
		customer_db_value values[] = {
			customer_db_int(shop_id), customer_db_texts(keys, found), customer_db_bool(by_guests)};

		done = customer_store_collect_ids(db, &statement, values, 3, replaced);
	}
	efree(keys);
	return done;
}

/* Ids for new rows, so that customers and events can be sent without waiting for an answer. */
static bool reserve_ids(customer_db *db, customer_record *records, size_t count)
{
	/* SQLite: the transaction has the only write lock, so counting on from the last id is safe. */
	static const customer_db_statement reserve = {
		"SELECT nextval('customer_id_seq') FROM generate_series(1, $1)",
		"SELECT COALESCE(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'customer'",
	};
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	customer_db_value value = customer_db_int((int64_t) count), id;
	size_t reserved = 0;

	if (customer_db_run(db, &reserve, &value, db->driver->modifying_ctes ? 1 : 0, 0)) {
		while (reserved < count && customer_db_fetch(db, types, &id, 1) == 1) {
			records[reserved++].id = id.integer;
		}
	}
	customer_db_clear(db);
	if (!db->driver->modifying_ctes && reserved == 1) {
		for (; reserved < count; reserved++) {
			records[reserved].id = records[reserved - 1].id + 1;
		}
	}
	return reserved == count;
}

static bool write_rows(customer_db *db, int64_t shop_id, int64_t now, const customer_record *records, size_t count)
{
	customer_db_value values[CUSTOMER_RECORD_VALUES + 1];
	customer_record_scratch scratch;
	bool is_waiting;

	if (!customer_indexes_begin_bulk(db, count, &is_waiting) ||
		!customer_db_bulk_begin(db, "customer", CUSTOMER_RECORD_COLUMNS ", id", CUSTOMER_RECORD_VALUES + 1)) {
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		customer_record_values(&records[i], shop_id, now, values, &scratch);
		values[CUSTOMER_RECORD_VALUES] = customer_db_int(records[i].id);
		if (!customer_db_bulk_row(db, values, CUSTOMER_RECORD_VALUES + 1)) {
			return false;
		}
	}
	return customer_db_bulk_end(db) &&
		(!is_waiting || customer_indexes_end_bulk(db, records[0].id, records[count - 1].id));
}

bool customer_store_create_many(
	customer_db *db, int64_t shop_id, customer_record *records, size_t count, customer_id_list *replaced)
{
	int64_t now = customer_now();

	return replace_guests_by(db, shop_id, false, records, count, replaced) &&
		replace_guests_by(db, shop_id, true, records, count, replaced) && reserve_ids(db, records, count) &&
		write_rows(db, shop_id, now, records, count) && keep_events(db, shop_id, now, records, count, replaced);
}
