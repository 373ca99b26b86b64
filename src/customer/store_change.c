#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/customer.h"
#include "src/customer/store.h"

/* ---- Updating ---- */

/* A column, the value of a record that goes into it, and the changes for which it is written. */
typedef struct {
	const char *name;
	int value;
	zend_long changes;
} changed_column;

#define SEARCHED (CUSTOMER_CHANGED_PERSONAL | CUSTOMER_CHANGED_BUSINESS | CUSTOMER_CHANGED_CONTACT)

static const changed_column columns[] = {
	{"group_id", COLUMN_GROUP_ID, CUSTOMER_CHANGED_GROUP},
	{"gender", COLUMN_GENDER, CUSTOMER_CHANGED_PERSONAL},
	{"first_name", COLUMN_FIRST_NAME, CUSTOMER_CHANGED_PERSONAL},
	{"last_name", COLUMN_LAST_NAME, CUSTOMER_CHANGED_PERSONAL},
	{"date_of_birth", COLUMN_DATE_OF_BIRTH, CUSTOMER_CHANGED_PERSONAL},
	{"customer_number", COLUMN_CUSTOMER_NUMBER, CUSTOMER_CHANGED_PERSONAL},
	{"first_name_key", COLUMN_KEYS + KEY_FIRST_NAME, CUSTOMER_CHANGED_PERSONAL},
	{"last_name_key", COLUMN_KEYS + KEY_LAST_NAME, CUSTOMER_CHANGED_PERSONAL},
	{"customer_number_key", COLUMN_KEYS + KEY_CUSTOMER_NUMBER, CUSTOMER_CHANGED_PERSONAL},
	{"company_name", COLUMN_COMPANY_NAME, CUSTOMER_CHANGED_BUSINESS},
	{"vat_id", COLUMN_VAT_ID, CUSTOMER_CHANGED_BUSINESS},
	{"is_valid_vat_id", COLUMN_IS_VALID_VAT_ID, CUSTOMER_CHANGED_BUSINESS},
	{"company_name_key", COLUMN_KEYS + KEY_COMPANY_NAME, CUSTOMER_CHANGED_BUSINESS},
	{"vat_id_key", COLUMN_KEYS + KEY_VAT_ID, CUSTOMER_CHANGED_BUSINESS},
	{"email", COLUMN_EMAIL, CUSTOMER_CHANGED_CONTACT},
	{"email_key", COLUMN_EMAIL_KEY, CUSTOMER_CHANGED_CONTACT},
	{"email_unique", COLUMN_EMAIL_UNIQUE, CUSTOMER_CHANGED_CONTACT},
	{"phone_number", COLUMN_PHONE_NUMBER, CUSTOMER_CHANGED_CONTACT},
	{"fax_number", COLUMN_FAX_NUMBER, CUSTOMER_CHANGED_CONTACT},
	{"phone_number_key", COLUMN_KEYS + KEY_PHONE_NUMBER, CUSTOMER_CHANGED_CONTACT},
	{"fax_number_key", COLUMN_KEYS + KEY_FAX_NUMBER, CUSTOMER_CHANGED_CONTACT},
	{"credit", COLUMN_CREDIT, CUSTOMER_CHANGED_CREDIT},
	{"is_favorite", COLUMN_IS_FAVORITE, CUSTOMER_CHANGED_FAVORITE},
	{"search_text", COLUMN_SEARCH_TEXT, SEARCHED},
};

#define COLUMNS (sizeof(columns) / sizeof(*columns))

/* The parameters that every update has; those of the changed columns follow. */
enum {
	UPDATE_SHOP_ID,
	UPDATE_ID,
	UPDATE_VERSION,
	UPDATE_NOW,
	UPDATE_GROUP,
	UPDATE_IS_MERCHANT,
	UPDATE_FIRST_COLUMN
};

#define UPDATE_BEGINNING \
	"UPDATE customer SET version = version + 1, updated_at = $4, is_merchant = $6 OR COALESCE(" \
	"(SELECT g.is_merchant FROM customer_group g WHERE g.shop_id = $1 AND g.id = $5), $6)"
#define UPDATE_END " WHERE shop_id = $1 AND id = $2 AND version = $3 RETURNING version, is_merchant"

#define UPDATE_SQL_MAX (sizeof(UPDATE_BEGINNING) + sizeof(UPDATE_END) + COLUMNS * 40)

static customer_record record_of(zend_object *customer)
{
	return (customer_record){
		.id = customer_long(customer, CUSTOMER_ID),
		.group = customer_long(customer, CUSTOMER_GROUP),
		.personal = customer_slot(customer, CUSTOMER_PERSONAL),
		.business = customer_slot(customer, CUSTOMER_BUSINESS),
		.contact = customer_slot(customer, CUSTOMER_CONTACT),
		.credit = Z_DVAL_P(customer_slot(customer, CUSTOMER_CREDIT)),
		.is_guest = Z_TYPE_P(customer_slot(customer, CUSTOMER_IS_GUEST)) == IS_TRUE,
		.is_favorite = Z_TYPE_P(customer_slot(customer, CUSTOMER_IS_FAVORITE)) == IS_TRUE,
		.is_merchant = Z_TYPE_P(customer_slot(customer, CUSTOMER_BUSINESS + BUSINESS_IS_MERCHANT)) == IS_TRUE,
	};
}

/* Writes the statement for what has changed, and puts the values of the changed columns after the fixed ones. */
static size_t build_update(char *sql, zend_long changes, const customer_db_value *record, customer_db_value *values)
{
	size_t count = UPDATE_FIRST_COLUMN;
	char *end = sql + snprintf(sql, UPDATE_SQL_MAX, "%s", UPDATE_BEGINNING);

	for (size_t i = 0; i < COLUMNS; i++) {
		if (columns[i].changes & changes) {
			values[count++] = record[columns[i].value];
			end += snprintf(end, UPDATE_SQL_MAX - (size_t) (end - sql), ", %s = $%zu", columns[i].name, count);
		}
	}
	snprintf(end, UPDATE_SQL_MAX - (size_t) (end - sql), "%s", UPDATE_END);
	return count;
}

int customer_store_update(customer_db *db, int64_t shop_id, zend_object *customer, int64_t *version, bool *is_merchant)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT, CUSTOMER_DB_BOOL};
	customer_record record = record_of(customer);
	customer_db_value all[CUSTOMER_RECORD_VALUES], values[UPDATE_FIRST_COLUMN + COLUMNS], cells[2];
	customer_record_scratch scratch;
	char sql[UPDATE_SQL_MAX];
	size_t count;
	int got = -1;

	customer_record_values(&record, shop_id, customer_now(), all, &scratch);
	values[UPDATE_SHOP_ID] = all[COLUMN_SHOP_ID];
	values[UPDATE_ID] = customer_db_int(record.id);
	values[UPDATE_VERSION] = customer_db_int(customer_long(customer, CUSTOMER_VERSION));
	values[UPDATE_NOW] = all[COLUMN_UPDATED_AT];
	values[UPDATE_GROUP] = all[COLUMN_GROUP_ID];
	values[UPDATE_IS_MERCHANT] = all[COLUMN_IS_MERCHANT];
	count = build_update(sql, customer_long(customer, CUSTOMER_CHANGES), all, values);
	if (customer_db_query(db, sql, values, count, 0) && (got = customer_db_fetch(db, types, cells, 2)) == 1) {
		*version = cells[0].integer;
		*is_merchant = cells[1].integer;
	}
	customer_db_clear(db);
	return got;
}

/* ---- Deleting ---- */

bool customer_store_delete(
	customer_db *db, int64_t shop_id, const int64_t *ids, size_t count, customer_id_list *deleted)
{
	static const customer_db_statement customers = {
		"DELETE FROM customer WHERE shop_id = $1 AND id = ANY ($2) RETURNING id",
		"DELETE FROM customer WHERE shop_id = $1 AND id IN (SELECT value FROM json_each($2)) RETURNING id",
	};
	static const customer_db_statement online = {
		"DELETE FROM whos_online WHERE shop_id = $1 AND customer_id = ANY ($2)",
		"DELETE FROM whos_online WHERE shop_id = $1 AND customer_id IN (SELECT value FROM json_each($2))",
	};
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_ints(ids, count)};

	return customer_store_collect_ids(db, &customers, values, 2, deleted) && customer_db_run(db, &online, values, 2, 0);
}

bool customer_store_delete_outdated_guests(customer_db *db, int64_t shop_id, customer_id_list *deleted)
{
	static const customer_db_statement guests = {
		"DELETE FROM customer WHERE shop_id = $1 AND is_guest = $2 AND id <> 1 AND NOT EXISTS"
		" (SELECT 1 FROM whos_online w WHERE w.shop_id = $1 AND w.customer_id = customer.id) RETURNING id",
		NULL,
	};
	customer_db_value values[] = {customer_db_int(shop_id), customer_db_bool(true)};

	return customer_store_collect_ids(db, &guests, values, 2, deleted);
}
