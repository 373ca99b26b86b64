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
