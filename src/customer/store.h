/*
 * store: how customers are kept. The SQL of this room is in store_*.c and nowhere else. Nothing here throws: what
 * returns false, NULL or -1 has filled db->error, and customer_store_throw() turns that into an exception. Whoever
 * calls owns the transaction.
 */
#ifndef CUSTOMER_CUSTOMER_STORE_H
#define CUSTOMER_CUSTOMER_STORE_H

#include "php.h"

#include "src/customer/record.h"
#include "src/db/db.h"
#include "src/query/query.h"

/* A list of ids that grows; request memory. */
typedef struct {
	int64_t *items;
	size_t count, capacity;
} customer_id_list;

void customer_id_list_add(customer_id_list *list, int64_t id);
void customer_id_list_free(customer_id_list *list);
/* Adds the ids that a statement returns. */
bool customer_store_collect_ids(customer_db *db, const customer_db_statement *statement,
	const customer_db_value *values, size_t count, customer_id_list *ids);

/* Throws for db->error: a violated constraint is a domain error, about the address (or NULL) or the group given. */
void customer_store_throw(const customer_db *db, const zend_string *email, zend_long group);
/* Whether db->error says that a registered customer has the address. */
bool customer_store_is_email_taken(const customer_db *db);

/* ---- store_read.c ---- */

/* All customers, or only the guests, as a packed array of Customer. */
zend_array *customer_store_read(customer_db *db, int64_t shop_id, bool guests_only);
/* One customer: 1, 0 if there is none, -1 on failure. */
int customer_store_find(customer_db *db, int64_t shop_id, int64_t id, zend_object **customer);
/* Whether a customer or guest has the address: 1, 0, -1 on failure. */
int customer_store_has_email(customer_db *db, int64_t shop_id, const zend_string *email);
/* The version of a customer in the database: 0 if there is none, -1 on failure. */
int64_t customer_store_version(customer_db *db, int64_t shop_id, int64_t id, int64_t *group);
/* Of the addresses' keys, those that registered customers have, as keys of the array. */
bool customer_store_find_taken(
	customer_db *db, int64_t shop_id, const customer_db_text *keys, size_t count, zend_array *taken);
/* The shop's groups as keys of the array, with whether they are merchant groups. */
bool customer_store_groups(customer_db *db, int64_t shop_id, zend_array *groups);

/* ---- Rows: for the files of the store ---- */

/* The columns of a Customer, in the order of its slots up to the version. */
#define CUSTOMER_COLUMNS \
	"id, group_id, gender, first_name, last_name, date_of_birth, customer_number, company_name, vat_id, is_merchant," \
	" is_valid_vat_id, email, phone_number, fax_number, credit, is_guest, is_favorite, version"

#define CUSTOMER_CELLS (CUSTOMER_VERSION + 1)
#define CUSTOMER_CELLS_MAX (CUSTOMER_CELLS + CUSTOMER_QUERY_SORT_MAX + 1)

/* A row of CUSTOMER_COLUMNS, and what is selected after them: the keys it is sorted by. */
typedef struct {
	size_t count;
	customer_db_type types[CUSTOMER_CELLS_MAX];
	customer_db_value cells[CUSTOMER_CELLS_MAX];
} customer_store_row;

/* For CUSTOMER_COLUMNS alone; the caller adds further types. */
void customer_store_row_init(customer_store_row *row);
/* The next row. 1, 0 after the last, -1 on failure. `customer` may be NULL: the cells alone are wanted. */
int customer_store_fetch(customer_db *db, customer_store_row *row, zend_object **customer);

/* ---- Queries: store_query.c has their SQL, store_list.c and store_plan.c run it ---- */

/* Which customers, in which order. All of it is borrowed; statements and cursors are made in the arena. */
typedef struct {
	const customer_query_filter *filter; /* NULL: all */
	const customer_query_search *search; /* NULL: none */
	const customer_query_sorting *sorting;
	customer_query_arena *arena;
} customer_store_query;

/* Whether the order is that of the ranks of a search: its cursors have a tier. */
bool customer_store_is_ranked(const customer_store_query *query);

/* Customers of the order, after the first `offset`, as a packed array; NULL on failure. */
zend_array *customer_store_list(
	customer_db *db, int64_t shop_id, const customer_store_query *query, zend_long limit, zend_long offset);

typedef struct {
	zend_array *customers; /* packed, in the order; the caller's */
	bool has_more;         /* beyond them, in the direction that was read */
	/* The keys of these customers, in the arena: of the one that was read first, and where there are more, the last. */
	customer_query_cursor first, last;
} customer_store_page;

/* Customers behind a cursor, or from the beginning; before it if it is one backwards. */
bool customer_store_read_page(customer_db *db, int64_t shop_id, const customer_store_query *query,
	const customer_query_cursor *from, zend_long limit, customer_store_page *page);

/*
 * The next customers by id after one, by the query's filter alone, and in the open transaction: PostgreSQL locks them.
 * An empty array need not be the end: somebody may have changed all of them while the lock was waited for.
 */
zend_array *customer_store_lock(
	customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t after, zend_long limit);
/* The same, of their ids alone. */
bool customer_store_lock_ids(customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t after,
	zend_long limit, customer_id_list *ids);
/* The least id after one of a customer that matches: 0 if there is none, -1 on failure. */
int64_t customer_store_next_id(customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t after);

/* How many match, or -1. Counting ends at maximum + 1. */
int64_t customer_store_count(customer_db *db, int64_t shop_id, const customer_store_query *query);
int64_t customer_store_count_to(customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t maximum);
/* How many the database thinks match, without looking; -1 on failure. */
#define CUSTOMER_NO_ESTIMATE (-2) /* it has no opinion */
int64_t customer_store_estimate(customer_db *db, int64_t shop_id, const customer_store_query *query);

/* How the database would run customer_store_list() without an offset. All of it is the caller's. */
typedef struct {
	zend_string *sql;
	zend_array *indexes, *plan; /* packed, of strings */
	bool scans_table;
	int64_t rows; /* -1: not known */
} customer_store_plan;

/* On failure there is nothing to free. */
bool customer_store_explain(
	customer_db *db, int64_t shop_id, const customer_store_query *query, zend_long limit, customer_store_plan *plan);

/* ---- store_create.c ---- */

/*
 * Creates one customer, sets its id, and lists the guests it has replaced. On PostgreSQL that is one statement, and so
 * its own transaction; on SQLite several, for which the caller opens one.
 */
bool customer_store_create(customer_db *db, int64_t shop_id, customer_record *record, customer_id_list *replaced);
/* Creates many, in the open transaction and a constant number of round trips, and sets their ids. */
bool customer_store_create_many(
	customer_db *db, int64_t shop_id, customer_record *records, size_t count, customer_id_list *replaced);

/* ---- store_change.c ---- */

/*
 * Writes what has changed of a customer, in the open transaction. 1: *version is the new one and *is_merchant what the
 * customer is now; 0: nobody has that version; -1 on failure.
 */
int customer_store_update(customer_db *db, int64_t shop_id, zend_object *customer, int64_t *version, bool *is_merchant);
bool customer_store_delete(
	customer_db *db, int64_t shop_id, const int64_t *ids, size_t count, customer_id_list *deleted);
bool customer_store_delete_outdated_guests(customer_db *db, int64_t shop_id, customer_id_list *deleted);

#endif
