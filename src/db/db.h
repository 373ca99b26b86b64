/*
 * db: one small interface, two drivers (pgsql.c, sqlite.c).
 *
 * A customer_db is a native connection. It lives in malloc memory, because a persistent one outlives the request; the
 * PHP object Customer\Connection owns it, so that a fatal error in the middle of anything still reaches its free
 * handler. At most one result is open on it, and it too hangs on the customer_db: nothing a driver allocates is ever
 * held by the C stack alone.
 *
 * Nothing here throws. A function that fails returns false (or -1) and has filled db->error; src/db/connection.c turns
 * that into an exception.
 */
#ifndef CUSTOMER_DB_H
#define CUSTOMER_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* ---- Values ---- */

typedef enum {
	CUSTOMER_DB_INT,        /* bigint                                  | INTEGER */
	CUSTOMER_DB_BOOL,       /* boolean                                 | INTEGER 0 or 1 */
	CUSTOMER_DB_TEXT,       /* text                                    | TEXT */
	CUSTOMER_DB_MONEY,      /* numeric(15,4)                           | INTEGER, in ten-thousandths */
	CUSTOMER_DB_DATE,       /* date                                    | TEXT as YYYY-MM-DD */
	CUSTOMER_DB_TIME,       /* timestamptz                             | INTEGER, microseconds since 1970 in UTC */
	CUSTOMER_DB_INT_ARRAY,  /* bigint[]; parameters only               | TEXT, a JSON array for json_each() */
	CUSTOMER_DB_TEXT_ARRAY, /* text[]; parameters only                 | TEXT, a JSON array for json_each() */
	CUSTOMER_DB_FLOAT,      /* double precision; raw statements only   | REAL */
	CUSTOMER_DB_ANY         /* results of raw statements: the driver reports the type it found */
} customer_db_type;

typedef struct {
	const char *data; /* UTF-8, need not end in NUL */
	size_t length;
} customer_db_text;

/* A parameter (all pointers borrowed from the caller) or a cell of a result (pointers valid until the next row). */
typedef struct {
	customer_db_type type;
	bool is_null;
	union {
		int64_t integer;       /* INT, BOOL, MONEY, TIME */
		double number;         /* FLOAT */
		customer_db_text text; /* TEXT, DATE */
		struct {
			const int64_t *items;
			size_t count;
		} ints;
		struct {
			const customer_db_text *items;
			size_t count;
		} texts;
	};
} customer_db_value;

static inline customer_db_value customer_db_null(customer_db_type type)
{
	return (customer_db_value){.type = type, .is_null = true};
}

static inline customer_db_value customer_db_integer(customer_db_type type, int64_t integer)
{
	return (customer_db_value){.type = type, .integer = integer};
}

static inline customer_db_value customer_db_int(int64_t integer)
{
	return customer_db_integer(CUSTOMER_DB_INT, integer);
}

static inline customer_db_value customer_db_bool(bool boolean)
{
	return customer_db_integer(CUSTOMER_DB_BOOL, boolean);
}

static inline customer_db_value customer_db_string(customer_db_type type, const char *data, size_t length)
{
	return (customer_db_value){.type = type, .text = {data, length}};
}

static inline customer_db_value customer_db_ints(const int64_t *items, size_t count)
{
	return (customer_db_value){.type = CUSTOMER_DB_INT_ARRAY, .ints = {items, count}};
}

static inline customer_db_value customer_db_texts(const customer_db_text *items, size_t count)
{
	return (customer_db_value){.type = CUSTOMER_DB_TEXT_ARRAY, .texts = {items, count}};
}

/* ---- Errors ---- */

typedef struct {
	char sqlstate[6];     /* PostgreSQL's codes for both engines */
	bool lost;            /* the connection is gone */
	bool outcome_unknown; /* the statement may or may not have taken effect */
	char constraint[128]; /* the constraint that was violated, or "" */
	char message[512];    /* the primary message only: DETAIL lines hold other customers' data */
} customer_db_error;

/* ---- Statements ---- */

/* The same text serves both engines unless .sqlite says otherwise. Static, so the address names the statement. */
typedef struct {
	const char *sql;
	const char *sqlite;
} customer_db_statement;

typedef enum {
	CUSTOMER_DB_READ = 1,    /* changes nothing: may be run again on a new connection */
	CUSTOMER_DB_RAW = 2,     /* SQL of the caller's: server decides the types, results as CUSTOMER_DB_ANY */
	CUSTOMER_DB_SCRIPT = 4,  /* several statements without parameters or results (migrations) */
	CUSTOMER_DB_REPLAN = 8,  /* a good plan depends on the values: planned anew each time, not prepared */
	CUSTOMER_DB_OF_MANY = 16 /* one of many texts: prepared only while others have room as well */
} customer_db_flags;

/* ---- Connections ---- */

typedef struct {
	char *dsn;                 /* secret: wiped when freed */
	char **keywords, **values; /* further libpq parameters, NULL-terminated, or NULL */
	char *application_name;
	int connect_timeout_ms;   /* 0: none */
	int statement_timeout_ms; /* 0: none */
	bool prepared_statements; /* server-side; off behind a pooler that cannot keep them */
} customer_db_options;

typedef struct customer_db_driver customer_db_driver;

typedef struct {
	const customer_db_driver *driver;
	customer_db_options options;
	customer_db_error error;
	pid_t pid; /* the process that connected: a forked child must not touch the parent's socket or file */
	bool connected;
	int depth;             /* 0: no transaction, 1: BEGIN, 2 and more: savepoints */
	bool tx_lost;          /* the transaction is gone, and the caller has not left it yet */
	bool dirty;            /* statements of the caller's may have changed settings of the session */
	bool has_search_index; /* see src/db/indexes.h; where it is not known, it is asked for from that moment on */
	int64_t ask_for_search_index_at;
} customer_db;

/* A driver's own struct starts with customer_db. */
struct customer_db_driver {
	const char *name; /* "pgsql" or "sqlite" */
	size_t size;
	bool modifying_ctes; /* WITH x AS (INSERT …) works: several writes in one round trip */
	const char *begin;

	bool (*connect)(customer_db *db);
	void (*disconnect)(customer_db *db);
	void (*abandon)(customer_db *db); /* after a fork: let go without a word to the server, or a touch to the file */
	bool (*alive)(customer_db *db);   /* cheap: no round trip */
	/* Whether the statement that was just run has left the transaction, or that there is none, as db->depth says. */
	bool (*kept_transaction)(customer_db *db);

	/* Runs one statement and leaves its result open. On failure the connection has no open result. */
	bool (*query)(customer_db *db, const char *sql, const customer_db_value *values, size_t count, unsigned flags);
	/* The next row into cells[0..count): 1, or 0 after the last one, or -1. types[i] says what is expected; types
	   NULL stands for CUSTOMER_DB_ANY throughout. */
	int (*fetch)(customer_db *db, const customer_db_type *types, customer_db_value *cells, size_t count);
	size_t (*rows)(customer_db *db); /* NULL where it is known only at the end */
	size_t (*columns)(customer_db *db);
	const char *(*column_name)(customer_db *db, size_t column);
	void (*clear)(customer_db *db); /* closes the open result, if any */

	/* Many rows into one table inside the open transaction: COPY, or one prepared INSERT run again and again. */
	bool (*bulk_begin)(customer_db *db, const char *table, const char *columns, size_t count);
	bool (*bulk_row)(customer_db *db, const customer_db_value *values, size_t count);
	bool (*bulk_end)(customer_db *db);
	void (*bulk_abort)(customer_db *db);

	void (*server_version)(customer_db *db, char *buffer, size_t size);
};

#ifdef HAVE_CUSTOMER_PGSQL
extern const customer_db_driver customer_db_pgsql;
#endif
#ifdef HAVE_CUSTOMER_SQLITE
extern const customer_db_driver customer_db_sqlite;
#endif

/* The driver a DSN names, or NULL. Does not connect. */
const customer_db_driver *customer_db_driver_for(const char *dsn);

/* Takes over the strings of options (malloc). Does not connect: the first statement does. */
customer_db *customer_db_new(const customer_db_driver *driver, const customer_db_options *options);
void customer_db_free(customer_db *db);
/* Whether another process has connected: this one is its child. */
bool customer_db_is_forked(const customer_db *db);
/* Wipes and frees the strings. */
void customer_db_free_options(customer_db_options *options);

/* Connects or reconnects where needed, and only where nothing can be lost by it. */
bool customer_db_ready(customer_db *db);

/* One statement. A lost connection is mended and the statement sent again only if it cannot have taken effect. */
bool customer_db_query(customer_db *db, const char *sql, const customer_db_value *values, size_t count, unsigned flags);
bool customer_db_run(customer_db *db, const customer_db_statement *statement, const customer_db_value *values,
	size_t count, unsigned flags);
int customer_db_fetch(customer_db *db, const customer_db_type *types, customer_db_value *cells, size_t count);
/* How many rows the open result has, if that is known already, else 0. */
size_t customer_db_rows(customer_db *db);
void customer_db_clear(customer_db *db);

/* Many rows into one table, inside a transaction. After a failure the transaction can only be rolled back. */
bool customer_db_bulk_begin(customer_db *db, const char *table, const char *columns, size_t count);
bool customer_db_bulk_row(customer_db *db, const customer_db_value *values, size_t count);
bool customer_db_bulk_end(customer_db *db);

/* Transactions nest: the outermost is a BEGIN, the inner ones are savepoints. */
bool customer_db_begin(customer_db *db);
bool customer_db_commit(customer_db *db);
void customer_db_rollback(customer_db *db);

/* For drivers. */
int64_t customer_db_now_ms(void); /* monotonic */
void customer_db_fail(customer_db *db, const char *sqlstate, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
bool customer_db_is_class(const customer_db_error *error, const char *sqlstate_class);

#endif
