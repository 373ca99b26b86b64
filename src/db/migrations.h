/* migrations: the tables, and how they came to be what they are. */
#ifndef CUSTOMER_DB_MIGRATIONS_H
#define CUSTOMER_DB_MIGRATIONS_H

#include "src/db/db.h"

/* Brings the tables up to date and gives the shop its built-in groups. How many steps were applied, or -1. */
int customer_migrate(customer_db *db, int64_t shop_id);

#endif
