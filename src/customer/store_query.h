/* store_query: queries as SQL, for store_list.c and store_plan.c. */
#ifndef CUSTOMER_CUSTOMER_STORE_QUERY_H
#define CUSTOMER_CUSTOMER_STORE_QUERY_H

#include "src/customer/store.h"

bool customer_is_pgsql(const customer_db *db);

/* ---- Statements ---- */

void customer_statement_begin(customer_query_sql *sql, customer_db *db, const customer_store_query *query);
/* Ends it and runs it, for reading. */
bool customer_statement_run(customer_db *db, customer_query_sql *sql, unsigned flags);
/* The same for one that gives one integer: 0 if there is no row, -1 on failure. */
int64_t customer_statement_integer(customer_db *db, customer_query_sql *sql);
/* A number of rows, as a part of the text. */
void customer_put_number(customer_query_sql *sql, const char *before, int64_t number);
/* An integer as a parameter. */
void customer_put_integer(customer_query_sql *sql, int64_t integer);

/* ---- Sections of an order ---- */

#define CUSTOMER_SECTIONS_MAX 3

typedef enum {
	CUSTOMER_EVERYBODY,
	CUSTOMER_WITH_FIRST_KEY,
	CUSTOMER_WITHOUT_FIRST_KEY
} customer_section_part;

typedef struct {
	customer_query_tier tier;
	customer_section_part part;
} customer_section;

extern const customer_section customer_everybody;

/* In the order of the customers. */
size_t customer_list_sections(const customer_store_query *query, customer_section sections[CUSTOMER_SECTIONS_MAX]);

/* What one statement reads of a section. */
typedef struct {
	customer_section section;
	bool has_keys; /* the keys of the order are read, too, as columns behind the customer's, whose id is the last one */
	const customer_query_cursor *from; /* NULL: from the beginning */
	bool backwards;
	int64_t near;     /* looks at so many customers from there only; 0: at all */
	bool is_by_index; /* PostgreSQL: the search index says who matches */
	bool has_both;    /* and of CUSTOMER_QUERY_PREFIX: INSIDE comes after it, and a column behind the keys says which */
	int64_t limit, offset;
} customer_select;

/* From "FROM" to the end of the conditions. */
void customer_put_where(
	customer_query_sql *sql, int64_t shop_id, const customer_store_query *query, const customer_section *section);
void customer_put_select(
	customer_query_sql *sql, int64_t shop_id, const customer_store_query *query, const customer_select *select);

/* store_plan.c: whether an index finds what the statement reads, and no order is read in the hope of it: 1, 0, or -1 on
 * failure. */
int customer_store_is_found(
	customer_db *db, int64_t shop_id, const customer_store_query *query, const customer_select *select);

#endif
