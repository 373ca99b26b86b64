/* migrations: the tables, and how they came to be what they are. */
#ifndef CUSTOMER_DB_MIGRATIONS_H
#define CUSTOMER_DB_MIGRATIONS_H

#include "src/db/db.h"

/*
 * Brings the tables and their indexes up to date and gives the shop its built-in groups. How many migrations were
 * applied, or -1.
 */
int customer_migrate(customer_db *db, int64_t shop_id);

/* In a transaction: waits until no other process changes the tables, and keeps them away until the transaction ends. */
bool customer_migrations_lock(customer_db *db);

#endif
