/* indexes: what filters, sorting and search need beyond the indexes that the tables have from their migrations. */
#ifndef CUSTOMER_DB_INDEXES_H
#define CUSTOMER_DB_INDEXES_H

#include "src/db/db.h"

/*
 * Makes those that are missing: how many it made, or -1. Not inside a transaction: each index has one of its own. It
 * takes as long as it takes; the statement timeout bounds only the wait for those who are writing customers.
 */
int customer_indexes_create(customer_db *db);

/* Drops them, for the time in which very many customers are written: how many it dropped, or -1. */
int customer_indexes_drop(customer_db *db);

/*
 * Around many rows that are put into the table customer, in a transaction, with ids that follow each other. Where it is
 * faster, SQLite's search index waits for the end: only then `end` is to be called.
 */
bool customer_indexes_begin_bulk(customer_db *db, size_t count, bool *is_waiting);
bool customer_indexes_end_bulk(customer_db *db, int64_t first, int64_t last);

/*
 * Whether search_text has an index that finds parts of words: not every server and SQLite can have one. Asks once a
 * connection, and again now and then while there is none. Cannot fail: false where the database does not say.
 */
bool customer_indexes_has_search(customer_db *db);

#endif
