#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/customer.h"
#include "src/customer/store.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

static const customer_db_type types[CUSTOMER_CELLS] = {
	CUSTOMER_DB_INT, CUSTOMER_DB_INT,                                                         /* id, group */
	CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT, CUSTOMER_DB_DATE, CUSTOMER_DB_TEXT, /* personal */
	CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT, CUSTOMER_DB_BOOL, CUSTOMER_DB_BOOL,                   /* business */
	CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT,                                     /* contact */
	CUSTOMER_DB_MONEY, CUSTOMER_DB_BOOL, CUSTOMER_DB_BOOL, CUSTOMER_DB_INT /* credit, guest, favorite, version */
};

/* ---- A row becomes an object ---- */

static void set_field(zval *field, const customer_db_value *cell)
{
	if (cell->is_null) {
		ZVAL_NULL(field);
		return;
	}
	switch (cell->type) {
		case CUSTOMER_DB_BOOL:
			ZVAL_BOOL(field, cell->integer);
			break;
		case CUSTOMER_DB_MONEY:
			ZVAL_DOUBLE(field, (double) cell->integer / 10000.0);
			break;
		case CUSTOMER_DB_TEXT:
		case CUSTOMER_DB_DATE:
			ZVAL_STRINGL_FAST(field, cell->text.data, cell->text.length);
			break;
		default:
			ZVAL_LONG(field, cell->integer);
	}
}

/* Only the date of birth may be null: the tables see to it, and a server that does not keep to them is not believed. */
static zend_object *hydrate(customer_db *db, const customer_db_value *cells)
{
	zval fields[CUSTOMER_SLOTS];
	bool has_null = false;

	for (int i = 0; i < CUSTOMER_CELLS; i++) {
		has_null |= cells[i].is_null && i != CUSTOMER_PERSONAL + PERSONAL_DATE_OF_BIRTH;
		set_field(&fields[i], &cells[i]);
	}
	if (UNEXPECTED(has_null)) {
		for (int i = 0; i < CUSTOMER_CELLS; i++) {
			zval_ptr_dtor(&fields[i]);
		}
		customer_db_fail(db, "22004", "a customer has a column that is null and must not be");
		return NULL;
	}
	ZVAL_LONG(&fields[CUSTOMER_CHANGES], 0);
	ZVAL_EMPTY_ARRAY(&fields[CUSTOMER_EVENTS]);
	return customer_value_fill(customer_ce, fields);
}

void customer_store_row_init(customer_store_row *row)
{
	memcpy(row->types, types, sizeof(types));
	row->count = CUSTOMER_CELLS;
}

int customer_store_fetch(customer_db *db, customer_store_row *row, zend_object **customer)
{
	int got = customer_db_fetch(db, row->types, row->cells, row->count);

	if (got == 1 && customer && !(*customer = hydrate(db, row->cells))) {
		return -1;
	}
	return got;
}

/* ---- Customers ---- */

zend_array *customer_store_read(customer_db *db, int64_t shop_id, bool guests_only)
{
	static const char all[] = "SELECT " CUSTOMER_COLUMNS " FROM customer WHERE shop_id = $1 ORDER BY id";
	static const char guests[] =
		"SELECT " CUSTOMER_COLUMNS " FROM customer WHERE shop_id = $1 AND is_guest = $2 ORDER BY id";
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_bool(true)};
	customer_store_row row;
	zend_array *customers;
	zend_object *customer;
	int got;

	if (!customer_db_query(db, guests_only ? guests : all, values, guests_only ? 2 : 1, CUSTOMER_DB_READ)) {
		return NULL;
	}
	customers = zend_new_array((uint32_t) MIN(customer_db_rows(db), HT_MAX_SIZE));
	zend_hash_real_init_packed(customers);
	customer_store_row_init(&row);
	while ((got = customer_store_fetch(db, &row, &customer)) == 1) {
		zval item;

		ZVAL_OBJ(&item, customer);
		zend_hash_next_index_insert_new(customers, &item);
	}
	customer_db_clear(db);
	if (got < 0) {
		zend_array_release(customers);
		return NULL;
	}
	return customers;
}

int customer_store_find(customer_db *db, int64_t shop_id, int64_t id, zend_object **customer)
{
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_int(id)};
	customer_store_row row;
	int got = -1;

	if (customer_db_query(db, "SELECT " CUSTOMER_COLUMNS " FROM customer WHERE shop_id = $1 AND id = $2", values, 2,
			CUSTOMER_DB_READ)) {
		customer_store_row_init(&row);
		got = customer_store_fetch(db, &row, customer);
	}
	customer_db_clear(db);
	return got;
}

/* ---- Facts about customers ---- */

int customer_store_has_email(customer_db *db, int64_t shop_id, const zend_string *email)
{
	static const customer_db_type found_types[] = {CUSTOMER_DB_INT};
	zend_string *key = customer_email_key_of(email);
	customer_db_value values[] = {
		customer_db_int(shop_id), customer_db_string(CUSTOMER_DB_TEXT, ZSTR_VAL(key), ZSTR_LEN(key))};
	customer_db_value found;
	int got = -1;

	if (customer_db_query(
			db, "SELECT id FROM customer WHERE shop_id = $1 AND email_key = $2 LIMIT 1", values, 2, CUSTOMER_DB_READ)) {
		got = customer_db_fetch(db, found_types, &found, 1);
	}
	customer_db_clear(db);
	zend_string_release(key);
	return got;
}

int64_t customer_store_version(customer_db *db, int64_t shop_id, int64_t id, int64_t *group)
{
	static const customer_db_type found_types[] = {CUSTOMER_DB_INT, CUSTOMER_DB_INT};
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_int(id)}, found[2];
	int got = -1;

	if (customer_db_query(
			db, "SELECT version, group_id FROM customer WHERE shop_id = $1 AND id = $2", values, 2, CUSTOMER_DB_READ)) {
		got = customer_db_fetch(db, found_types, found, 2);
	}
	customer_db_clear(db);
	if (got == 1) {
		*group = found[1].integer;
		return found[0].integer;
	}
	return got;
}

bool customer_store_find_taken(
	customer_db *db, int64_t shop_id, const customer_db_text *keys, size_t count, zend_array *taken)
{
	static const customer_db_statement select = {
		"SELECT email_unique FROM customer WHERE shop_id = $1 AND email_unique = ANY ($2)",
		"SELECT email_unique FROM customer WHERE shop_id = $1 AND email_unique IN (SELECT value FROM json_each($2))",
	};
	static const customer_db_type found_types[] = {CUSTOMER_DB_TEXT};
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_texts(keys, count)}, found;
	int got = -1;

	if (customer_db_run(db, &select, values, 2, CUSTOMER_DB_READ)) {
		while ((got = customer_db_fetch(db, found_types, &found, 1)) == 1) {
			zend_hash_str_add_empty_element(taken, found.text.data, found.text.length);
		}
	}
	customer_db_clear(db);
	return got == 0;
}

bool customer_store_groups(customer_db *db, int64_t shop_id, zend_array *groups)
{
	static const customer_db_type found_types[] = {CUSTOMER_DB_INT, CUSTOMER_DB_BOOL};
	customer_db_value value = customer_db_int(shop_id), found[2];
	int got = -1;

	if (customer_db_query(
			db, "SELECT id, is_merchant FROM customer_group WHERE shop_id = $1", &value, 1, CUSTOMER_DB_READ)) {
		while ((got = customer_db_fetch(db, found_types, found, 2)) == 1) {
			zval is_merchant;

			ZVAL_BOOL(&is_merchant, found[1].integer);
			zend_hash_index_update(groups, (zend_ulong) found[0].integer, &is_merchant);
		}
	}
	customer_db_clear(db);
	return got == 0;
}
