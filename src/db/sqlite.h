/*
 * sqlite: what the three files of the SQLite driver share. Nobody else includes this.
 *
 * sqlite.c             the connection: opening, waiting, errors, forks
 * sqlite_statements.c  statements and their cache, results, bulk
 * sqlite_values.c      parameters to SQLite's values and back
 */
#ifndef CUSTOMER_DB_SQLITE_H
#define CUSTOMER_DB_SQLITE_H

#include "src/db/db.h"

#include <sqlite3.h>

#define CUSTOMER_SQLITE_CACHED 128 /* prepared statements kept; the one not used for longest makes room */

typedef struct {
	sqlite3_stmt *handle;
	char *sql;       /* the cache's key: sqlite3_sql() leaves out what follows the first semicolon */
	int *numbers;    /* numbers[i - 1] is the n of the $n that SQLite calls its parameter i */
	int occurrences; /* of different parameters in the text, the length of numbers */
	size_t count;    /* the highest n */
	uint64_t used;
} customer_sqlite_statement;

/* A row kept in memory, its texts behind the cells. malloc. */
typedef struct customer_sqlite_row {
	struct customer_sqlite_row *next;
	customer_db_value cells[];
} customer_sqlite_row;

typedef enum {
	CUSTOMER_SQLITE_DONE,    /* nothing left to fetch */
	CUSTOMER_SQLITE_FIRST,   /* query() has stepped to the first row, nobody has seen it yet */
	CUSTOMER_SQLITE_LAZY,    /* a SELECT, stepped row by row */
	CUSTOMER_SQLITE_BUFFERED /* the rows of a statement that writes, and which is complete */
} customer_sqlite_state;

typedef struct customer_sqlite {
	customer_db base;
	sqlite3 *handle;
	struct customer_sqlite *next; /* of the open files of this process: see sqlite.c, Forks */
	pid_t opener;

	int64_t deadline_ms; /* of the step that is running; 0: its clock has not started yet */
	int64_t waiting_since_ms;
	bool gave_up; /* waited for a lock as long as allowed */

	customer_sqlite_statement statements[CUSTOMER_SQLITE_CACHED];
	uint64_t hashes[CUSTOMER_SQLITE_CACHED];
	size_t cached;
	uint64_t clock;

	customer_sqlite_statement *current; /* the open result, one of statements, or NULL */
	customer_sqlite_state state;
	customer_sqlite_row *rows; /* BUFFERED: the row last fetched, if row_fetched, and those to come */
	bool row_fetched;

	customer_sqlite_statement bulk;
} customer_sqlite;

/* sqlite.c */
void customer_sqlite_start_clock(customer_sqlite *self);
void customer_sqlite_fail(customer_sqlite *self, int code);

/* sqlite_statements.c */
bool customer_sqlite_query(
	customer_db *db, const char *sql, const customer_db_value *values, size_t count, unsigned flags);
int customer_sqlite_fetch(customer_db *db, const customer_db_type *types, customer_db_value *cells, size_t count);
size_t customer_sqlite_columns(customer_db *db);
const char *customer_sqlite_column_name(customer_db *db, size_t column);
void customer_sqlite_clear(customer_db *db);
bool customer_sqlite_bulk_begin(customer_db *db, const char *table, const char *columns, size_t count);
bool customer_sqlite_bulk_row(customer_db *db, const customer_db_value *values, size_t count);
bool customer_sqlite_bulk_end(customer_db *db);
void customer_sqlite_bulk_abort(customer_db *db);
void customer_sqlite_forget_statements(customer_sqlite *self); /* finalizes all: cache, open result, bulk */

/* sqlite_values.c */

/* lifetime: SQLITE_STATIC if the statement is reset and its bindings cleared before the caller's memory goes. */
bool customer_sqlite_bind(customer_sqlite *self, sqlite3_stmt *statement, int index, int number,
	const customer_db_value *value, sqlite3_destructor_type lifetime);
/* The cell as SQLite stores it, borrowed until the next step: INT, FLOAT, TEXT, or ANY with text for a BLOB. */
customer_db_value customer_sqlite_column(sqlite3_stmt *statement, int column);
/* Checks a cell of customer_sqlite_column() against the type expected, and converts it. */
bool customer_sqlite_convert(
	customer_sqlite *self, int column, const customer_db_value *found, customer_db_type type, customer_db_value *cell);
customer_sqlite_row *customer_sqlite_copy_row(sqlite3_stmt *statement);

#endif
