/* pgsql: what the four files of the PostgreSQL driver share. */
#ifndef CUSTOMER_DB_PGSQL_H
#define CUSTOMER_DB_PGSQL_H

#include "src/db/db.h"

#include <libpq-fe.h>

/* A buffer that grows. An allocation that fails is remembered, so that it is asked about once, at the end. */
typedef struct {
	char *data;
	size_t length, capacity;
	bool failed;
} customer_pg_buffer;

#define CUSTOMER_PG_PREPARED_MAX 256    /* texts kept prepared in a session; further ones are sent unnamed */
#define CUSTOMER_PG_PREPARED_OF_MANY 48 /* if there are that many, CUSTOMER_DB_OF_MANY takes no further place */
#define CUSTOMER_PG_PARAMETERS_MAX 3200 /* a filter has 1,000 conditions of up to three */

/* Parameters as libpq takes them, encoded into the connection's buffer. */
typedef struct {
	size_t count;
	Oid types[CUSTOMER_PG_PARAMETERS_MAX];
	const char *values[CUSTOMER_PG_PARAMETERS_MAX];
	size_t offsets[CUSTOMER_PG_PARAMETERS_MAX]; /* of the values in the buffer, while that may still move */
	int lengths[CUSTOMER_PG_PARAMETERS_MAX];
	int formats[CUSTOMER_PG_PARAMETERS_MAX];
} customer_pg_parameters;

typedef struct {
	customer_db base;
	PGconn *conn;
	PGresult *result; /* the open result, or NULL */
	int row;          /* of the open result: the next to fetch */
	bool text_results;
	int64_t deadline;                            /* of the current wait, by customer_db_now_ms(); 0: none */
	customer_pg_buffer buffer;                   /* encoded parameters, or rows on their way into COPY */
	customer_pg_parameters parameters;           /* of the statement that is being sent: too many for a stack */
	uint64_t prepared[CUSTOMER_PG_PREPARED_MAX]; /* hashes of the texts prepared in this session, which name them */
	size_t prepared_count;
	int encoding;     /* libpq's number of UTF8 */
	bool cancelled;   /* the current command, by us, since its deadline has passed */
	size_t completed; /* results of the current command that were no errors */
	char date[10];    /* the text of the last date fetched; no NUL behind it */
} customer_db_pgsql_t;

static inline customer_db_pgsql_t *customer_pg(customer_db *db)
{
	return (customer_db_pgsql_t *) db;
}

/* pgsql_values.c: values to and from PostgreSQL's binary formats. */

bool customer_pg_reserve(customer_pg_buffer *buffer, size_t more);
void customer_pg_put(customer_pg_buffer *buffer, const void *bytes, size_t length);
void customer_pg_put_int16(customer_pg_buffer *buffer, uint16_t integer);
void customer_pg_put_int32(customer_pg_buffer *buffer, uint32_t integer);
/* The binary form of a value, without its length. */
void customer_pg_put_value(customer_pg_buffer *buffer, const customer_db_value *value);
/* The text form, ended by NUL, for statements whose types the server infers. */
void customer_pg_put_text(customer_pg_buffer *buffer, const customer_db_value *value);
Oid customer_pg_oid(customer_db_type type);
/* Whether a column of the open result has the type: to be asked once, before its cells are. */
bool customer_pg_is_expected(const customer_db_pgsql_t *pg, int column, customer_db_type type);
/*
 * Decodes the cells of the row that is next; `types` may be NULL: whatever they are. How many: after fewer than
 * `count`, the server sent another shape than the type has.
 */
size_t customer_pg_get_row(
	customer_db_pgsql_t *pg, const customer_db_type *types, customer_db_value *cells, size_t count);

/* pgsql.c: sending and waiting, with the deadline that is set. */

void customer_pg_start_deadline(customer_db_pgsql_t *pg, int timeout_ms);
/* True when the socket is ready or broken (the next libpq call finds out which), false after the deadline. */
bool customer_pg_wait_for(customer_db_pgsql_t *pg, int events);
bool customer_pg_wait(customer_db_pgsql_t *pg, bool for_write);
/* The rest of a message is advice for administrators. */
void customer_pg_first_line(char *buffer, size_t size, const char *text);
bool customer_pg_flush(customer_db_pgsql_t *pg);
/* The next result of the current command, or NULL at its end or when the connection is lost (db->error is filled). */
PGresult *customer_pg_next_result(customer_db_pgsql_t *pg);
/* Reads to the end of the current command and keeps its first result. False: db->error is filled. */
bool customer_pg_finish_command(customer_db_pgsql_t *pg);
bool customer_pg_lost(customer_db_pgsql_t *pg, bool sent);

/* pgsql_session.c */

bool customer_pg_connect(customer_db *db);
void customer_pg_disconnect(customer_db *db);
void customer_pg_abandon(customer_db *db);
bool customer_pg_alive(customer_db *db);
void customer_pg_clear(customer_db *db);

/* pgsql_bulk.c */

bool customer_pg_bulk_begin(customer_db *db, const char *table, const char *columns, size_t count);
bool customer_pg_bulk_row(customer_db *db, const customer_db_value *values, size_t count);
bool customer_pg_bulk_end(customer_db *db);
void customer_pg_bulk_abort(customer_db *db);

#endif
