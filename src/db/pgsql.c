/*
 * The PostgreSQL driver. Every wait on the network has a deadline: only libpq's non-blocking calls are used, and poll()
 * does the waiting. Parameters and results travel in binary; statements are prepared on first use, in the same round
 * trip that runs them (libpq's pipeline mode). This file sends and receives; pgsql_session.c connects.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "php_network.h" /* php_pollfd_for_ms(): poll() on every platform */

#include "src/db/pgsql.h"

#include <stdlib.h>
#include <string.h>

#define HOUR_MS (3600 * 1000) /* of one poll(), where there is no deadline */
#define CANCEL_GRACE_MS 1000  /* after a deadline: how long the server may take to confirm that it cancelled */

/* ---- Waiting ---- */

void customer_pg_start_deadline(customer_db_pgsql_t *pg, int timeout_ms)
{
	pg->cancelled = false;
	pg->deadline = timeout_ms > 0 ? customer_db_now_ms() + timeout_ms : 0;
}

bool customer_pg_wait_for(customer_db_pgsql_t *pg, int events)
{
	for (;;) {
		int64_t left = pg->deadline ? pg->deadline - customer_db_now_ms() : HOUR_MS;
		int ready;

		if (left <= 0) {
			return false;
		}
		ready = php_pollfd_for_ms(PQsocket(pg->conn), events, (int) MIN(left, HOUR_MS));
		if (ready > 0 || (ready < 0 && errno != EINTR)) {
			return true;
		}
	}
}

bool customer_pg_wait(customer_db_pgsql_t *pg, bool for_write)
{
	return customer_pg_wait_for(pg, (for_write ? POLLOUT : 0) | POLLIN);
}

/* ---- Errors ---- */

/* First line only: the rest is advice for administrators. */
void customer_pg_first_line(char *buffer, size_t size, const char *text)
{
	snprintf(buffer, size, "%.*s", (int) strcspn(text, "\r\n"), text);
}

/* The connection is gone. `sent`: whether the server may have received the command. */
bool customer_pg_lost(customer_db_pgsql_t *pg, bool sent)
{
	customer_db *db = &pg->base;
	char line[400];

	customer_pg_first_line(line, sizeof(line), PQerrorMessage(pg->conn));
	customer_db_fail(db, "08006", "the connection to the server was lost: %s", *line ? line : "no reason given");
	db->error.lost = true;
	db->error.outcome_unknown = sent;
	customer_pg_disconnect(db);
	return false;
}

static bool timed_out(customer_db_pgsql_t *pg)
{
	customer_db *db = &pg->base;

	customer_db_fail(db, "57014", "no answer within the statement timeout of %d ms; the connection was closed",
		db->options.statement_timeout_ms);
	db->error.lost = true;
	db->error.outcome_unknown = true;
	customer_pg_disconnect(db);
	return false;
}

/* Ends the session, but before it has run the command: an administrator, a shutdown, or the idle timeout. */
static bool is_farewell(const char *sqlstate)
{
	return strncmp(sqlstate, "57P", 3) == 0 || strcmp(sqlstate, "25P03") == 0;
}

/*
 * An error that the server reported; `completed`: after it had reported the command as done, which it does before it
 * commits. DETAIL and HINT may quote rows, and are left out.
 */
static bool reported(customer_db_pgsql_t *pg, const PGresult *result, bool completed)
{
	customer_db *db = &pg->base;
	const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	const char *constraint = PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME);

	if (!sqlstate) {
		return customer_pg_lost(pg, true); /* libpq made this one: the server said nothing */
	}
	if (pg->cancelled && strcmp(sqlstate, "57014") == 0) {
		customer_db_fail(db, sqlstate, "the statement ran longer than the statement timeout of %d ms",
			db->options.statement_timeout_ms);
		return false;
	}
	customer_db_fail(db, sqlstate, "%s", message ? message : "no message");
	snprintf(db->error.constraint, sizeof(db->error.constraint), "%s", constraint ? constraint : "");
	if (is_farewell(sqlstate) || PQstatus(pg->conn) == CONNECTION_BAD) {
		db->error.lost = true;
		db->error.outcome_unknown = completed || !is_farewell(sqlstate);
		customer_pg_disconnect(db);
	}
	return false;
}

static bool out_of_memory(customer_db *db)
{
	customer_db_fail(db, "53200", "out of memory");
	return false;
}

/* By the state, and by the tag of the command: COMMIT AND CHAIN leaves the state as it is. */
static bool kept_transaction(customer_db *db)
{
	static const char *const tags[] = {
		"BEGIN", "START TRANSACTION", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PREPARE TRANSACTION"};
	customer_db_pgsql_t *pg = customer_pg(db);
	const char *tag = pg->result ? PQcmdStatus(pg->result) : "";

	for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++) {
		if (strcmp(tag, tags[i]) == 0) {
			return false;
		}
	}
	return (PQtransactionStatus(pg->conn) != PQTRANS_IDLE) == (db->depth > 0);
}

/* ---- Results ---- */

bool customer_pg_flush(customer_db_pgsql_t *pg)
{
	int left;

	while ((left = PQflush(pg->conn)) == 1) {
		if (!customer_pg_wait(pg, true)) {
			return timed_out(pg);
		}
		if (!PQconsumeInput(pg->conn)) { /* the server may be waiting for us to read */
			return customer_pg_lost(pg, true);
		}
	}
	return left == 0 || customer_pg_lost(pg, true);
}

#ifndef LIBPQ_HAS_ASYNC_CANCEL
/* Whether a cancel request cannot hang: libpq before 17 can only send one by a blocking connect. */
static bool can_cancel(const PGconn *conn)
{
	const char *host = PQhost(conn);

	return host &&
		(host[0] == '/' || host[0] == '@' || strcmp(host, "localhost") == 0 || strcmp(host, "127.0.0.1") == 0);
}
#endif

static void cancel(customer_db_pgsql_t *pg)
{
#ifdef LIBPQ_HAS_ASYNC_CANCEL
	PGcancelConn *cancel = PQcancelCreate(pg->conn);
	PostgresPollingStatusType status = cancel && PQcancelStart(cancel) ? PGRES_POLLING_WRITING : PGRES_POLLING_FAILED;
	int64_t until = customer_db_now_ms() + CANCEL_GRACE_MS;

	while (status == PGRES_POLLING_READING || status == PGRES_POLLING_WRITING) {
		int64_t left = until - customer_db_now_ms();
		if (left <= 0) {
			break;
		}
		php_pollfd_for_ms(PQcancelSocket(cancel), status == PGRES_POLLING_READING ? POLLIN : POLLOUT, (int) left);
		status = PQcancelPoll(cancel);
	}
	PQcancelFinish(cancel);
#else
	char ignored[256];
	PGcancel *cancel = can_cancel(pg->conn) ? PQgetCancel(pg->conn) : NULL;

	if (cancel) {
		PQcancel(cancel, ignored, sizeof(ignored));
		PQfreeCancel(cancel);
	}
#endif
}

PGresult *customer_pg_next_result(customer_db_pgsql_t *pg)
{
	while (PQisBusy(pg->conn)) {
		if (!customer_pg_wait(pg, false)) {
			if (pg->cancelled) {
				timed_out(pg);
				return NULL;
			}
			cancel(pg);
			customer_pg_start_deadline(pg, CANCEL_GRACE_MS);
			pg->cancelled = true;
		} else if (!PQconsumeInput(pg->conn)) {
			customer_pg_lost(pg, true);
			return NULL;
		}
	}
	return PQgetResult(pg->conn);
}

static bool is_copy(ExecStatusType status)
{
	return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

static bool is_success(ExecStatusType status)
{
	return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY || is_copy(status);
}

/*
 * Keeps the last result with rows, or else the last of any kind, and the first error. A result hangs on pg as soon as
 * it is here.
 */
static bool finish(customer_db_pgsql_t *pg, bool pipeline)
{
	bool failed = false;

	pg->completed = 0;
	for (;;) {
		PGresult *result = customer_pg_next_result(pg);
		ExecStatusType status;

		if (!pg->base.connected) {
			PQclear(result);
			return false;
		}
		if (!result) {
			if (!pipeline) {
				return !failed;
			}
			if (PQstatus(pg->conn) == CONNECTION_BAD) {
				return customer_pg_lost(pg, true);
			}
			continue; /* between two of its commands */
		}
		status = PQresultStatus(result);
		if (status == PGRES_PIPELINE_SYNC) {
			PQclear(result);
			return !failed;
		}
		if (is_success(status) && !failed) {
			pg->completed++;
			customer_pg_clear(&pg->base);
			pg->result = result;
			if (is_copy(status)) {
				return true;
			}
			continue;
		}
		if (!failed) {
			failed = true;
			reported(pg, result, pg->completed > (pipeline ? 1 : 0)); /* a pipeline's first result is the preparing */
		}
		PQclear(result);
		if (!pg->base.connected) {
			return false;
		}
	}
}

bool customer_pg_finish_command(customer_db_pgsql_t *pg)
{
	customer_pg_clear(&pg->base);
	if (!finish(pg, false)) {
		if (pg->base.connected) {
			customer_pg_clear(&pg->base);
		}
		return false;
	}
	return true;
}

/* ---- Statements ---- */

/* Encodes into pg->buffer; text goes to libpq from where it is. */
static bool encode(customer_db_pgsql_t *pg, const customer_db_value *values, size_t count, bool raw)
{
	customer_pg_parameters *to = &pg->parameters;

	if (count > CUSTOMER_PG_PARAMETERS_MAX) {
		customer_db_fail(&pg->base, "54000", "a statement takes at most %d parameters, %zu given",
			CUSTOMER_PG_PARAMETERS_MAX, count);
		return false;
	}
	pg->buffer.length = 0;
	pg->buffer.failed = false;
	to->count = count;
	for (size_t i = 0; i < count; i++) {
		to->offsets[i] = pg->buffer.length;
		to->types[i] = raw ? 0 : customer_pg_oid(values[i].type);
		to->formats[i] = !raw;
		to->values[i] = NULL;
		if (values[i].is_null) {
			continue;
		}
		if (raw) {
			customer_pg_put_text(&pg->buffer, &values[i]);
		} else if (values[i].type != CUSTOMER_DB_TEXT) {
			customer_pg_put_value(&pg->buffer, &values[i]);
		}
		to->lengths[i] = (int) (pg->buffer.length - to->offsets[i]);
	}
	if (pg->buffer.failed || pg->buffer.length > INT32_MAX || !customer_pg_reserve(&pg->buffer, 1)) {
		return out_of_memory(&pg->base);
	}
	for (size_t i = 0; i < count; i++) {
		if (values[i].is_null) {
			continue;
		}
		to->values[i] = pg->buffer.data + to->offsets[i];
		if (!raw && values[i].type == CUSTOMER_DB_TEXT) {
			to->values[i] = values[i].text.length ? values[i].text.data : "";
			to->lengths[i] = (int) values[i].text.length;
		}
	}
	return true;
}

/* Mixes eight bytes a step (after splitmix64): statements are long, and looked up at every call. */
static uint64_t hash_text(const char *text)
{
	size_t length = strlen(text);
	uint64_t hash = length * UINT64_C(0x9e3779b97f4a7c15);

	for (size_t i = 0; i < length; i += 8) {
		uint64_t word = 0;
		memcpy(&word, text + i, MIN(8, length - i));
		hash = (hash ^ word) * UINT64_C(0xbf58476d1ce4e5b9);
		hash ^= hash >> 29;
	}
	return hash;
}

static bool is_prepared(const customer_db_pgsql_t *pg, uint64_t hash)
{
	for (size_t i = 0; i < pg->prepared_count; i++) {
		if (pg->prepared[i] == hash) {
			return true;
		}
	}
	return false;
}

/* Prepares and runs in one round trip. */
static bool prepare_and_run(
	customer_db_pgsql_t *pg, const char *name, uint64_t hash, const char *sql, const customer_pg_parameters *p)
{
	bool sent = PQenterPipelineMode(pg->conn) && PQsendPrepare(pg->conn, name, sql, (int) p->count, p->types) &&
		PQsendQueryPrepared(pg->conn, name, (int) p->count, p->values, p->lengths, p->formats, 1) &&
		PQpipelineSync(pg->conn);
	bool ran = sent ? customer_pg_flush(pg) && finish(pg, true) : customer_pg_lost(pg, false);

	if (!pg->base.connected) {
		return false;
	}
	PQexitPipelineMode(pg->conn);
	if (pg->completed > 0) { /* prepared it is, even if running it failed */
		pg->prepared[pg->prepared_count++] = hash;
	}
	return ran;
}

static bool finish_sent(customer_db_pgsql_t *pg, int sent)
{
	return sent ? customer_pg_flush(pg) && finish(pg, false) : customer_pg_lost(pg, false);
}

static bool run_unnamed(customer_db_pgsql_t *pg, const char *sql, const customer_pg_parameters *p, bool text_results)
{
	return finish_sent(pg,
		PQsendQueryParams(pg->conn, sql, (int) p->count, p->types, p->values, p->lengths, p->formats, !text_results));
}

/*
 * The name holds a hash of the text: behind a pooler two sessions of ours may meet on one server connection, and the
 * same name must then mean the same statement.
 */
static bool run_prepared(customer_db_pgsql_t *pg, const char *sql, const customer_pg_parameters *p, size_t room)
{
	uint64_t hash = hash_text(sql);
	char name[32];

	snprintf(name, sizeof(name), "customer_%016llx", (unsigned long long) hash);
	if (is_prepared(pg, hash)) {
		return finish_sent(
			pg, PQsendQueryPrepared(pg->conn, name, (int) p->count, p->values, p->lengths, p->formats, 1));
	}
	if (pg->prepared_count >= room) {
		return run_unnamed(pg, sql, p, false);
	}
	return prepare_and_run(pg, name, hash, sql, p);
}

/*
 * The session is not the one that prepared the statement (a pooler gave us another), or the table has changed under it.
 * From then on this connection does without.
 */
static bool must_do_without_prepared(customer_db_pgsql_t *pg)
{
	const char *sqlstate = pg->base.error.sqlstate;

	if (!pg->base.connected || pg->base.depth > 0) {
		return false;
	}
	return strcmp(sqlstate, "26000") == 0 || strcmp(sqlstate, "42P05") == 0 || strcmp(sqlstate, "0A000") == 0;
}

static bool run(customer_db_pgsql_t *pg, const char *sql, const customer_db_value *values, size_t count, unsigned flags)
{
	const customer_pg_parameters *p = &pg->parameters;

	if (flags & CUSTOMER_DB_SCRIPT) {
		return finish_sent(pg, PQsendQuery(pg->conn, sql));
	}
	if (!encode(pg, values, count, flags & CUSTOMER_DB_RAW)) {
		return false;
	}
	if (flags & (CUSTOMER_DB_RAW | CUSTOMER_DB_REPLAN) || !pg->base.options.prepared_statements) {
		return run_unnamed(pg, sql, p, flags & CUSTOMER_DB_RAW);
	}
	if (run_prepared(
			pg, sql, p, flags & CUSTOMER_DB_OF_MANY ? CUSTOMER_PG_PREPARED_OF_MANY : CUSTOMER_PG_PREPARED_MAX)) {
		return true;
	}
	if (must_do_without_prepared(pg)) {
		pg->base.options.prepared_statements = false;
		return run_unnamed(pg, sql, p, false);
	}
	return false;
}

/* PostgreSQL answers the COMMIT of a transaction that has failed with a ROLLBACK, and no error. */
static bool was_rolled_back(const customer_db_pgsql_t *pg, const char *sql)
{
	return strcmp(sql, "COMMIT") == 0 && strcmp(PQcmdStatus(pg->result), "ROLLBACK") == 0;
}

static bool query(customer_db *db, const char *sql, const customer_db_value *values, size_t count, unsigned flags)
{
	customer_db_pgsql_t *pg = customer_pg(db);

	pg->row = 0;
	customer_pg_start_deadline(pg, db->options.statement_timeout_ms);
	if (!run(pg, sql, values, count, flags)) {
		customer_pg_clear(db);
		return false;
	}
	if (pg->result && is_copy(PQresultStatus(pg->result))) {
		customer_pg_disconnect(db); /* the only way out of a COPY that is quick */
		db->tx_lost = db->depth > 0;
		customer_db_fail(db, "0A000", "COPY is not a statement that can be run here");
		return false;
	}
	if (pg->result && PQresultStatus(pg->result) == PGRES_EMPTY_QUERY) {
		customer_pg_clear(db);
		customer_db_fail(db, "42601", "the statement is empty");
		return false;
	}
	if (pg->result && was_rolled_back(pg, sql)) {
		customer_pg_clear(db);
		customer_db_fail(db, "25P02", "an earlier error has aborted the transaction; it was rolled back");
		return false;
	}
	return true;
}

static bool unexpected(customer_db_pgsql_t *pg, int column)
{
	customer_db_fail(
		&pg->base, "42804", "column \"%s\" has a type or value that was not expected", PQfname(pg->result, column));
	return false;
}

static bool check_columns(customer_db_pgsql_t *pg, const customer_db_type *types, size_t count)
{
	if ((size_t) PQnfields(pg->result) < count) {
		customer_db_fail(
			&pg->base, "08P01", "the server sent %d columns, %zu were expected", PQnfields(pg->result), count);
		return false;
	}
	for (size_t i = 0; types && i < count; i++) {
		if (!customer_pg_is_expected(pg, (int) i, types[i])) {
			return unexpected(pg, (int) i);
		}
	}
	return true;
}

static int fetch(customer_db *db, const customer_db_type *types, customer_db_value *cells, size_t count)
{
	customer_db_pgsql_t *pg = customer_pg(db);

	if (!pg->result || pg->row >= PQntuples(pg->result)) {
		return 0;
	}
	if (pg->row == 0 && !check_columns(pg, types, count)) {
		return -1;
	}
	size_t read = customer_pg_get_row(pg, types, cells, count);

	if (read < count) {
		unexpected(pg, (int) read);
		return -1;
	}
	pg->row++;
	return 1;
}

static size_t rows(customer_db *db)
{
	return customer_pg(db)->result ? (size_t) PQntuples(customer_pg(db)->result) : 0;
}

static size_t columns(customer_db *db)
{
	return customer_pg(db)->result ? (size_t) PQnfields(customer_pg(db)->result) : 0;
}

static const char *column_name(customer_db *db, size_t column)
{
	return PQfname(customer_pg(db)->result, (int) column);
}

static void server_version(customer_db *db, char *buffer, size_t size)
{
	const char *version = PQparameterStatus(customer_pg(db)->conn, "server_version");

	snprintf(buffer, size, "%s", version ? version : "");
}

const customer_db_driver customer_db_pgsql = {
	.name = "pgsql",
	.size = sizeof(customer_db_pgsql_t),
	.modifying_ctes = true,
	.begin = "BEGIN",
	.connect = customer_pg_connect,
	.disconnect = customer_pg_disconnect,
	.abandon = customer_pg_abandon,
	.alive = customer_pg_alive,
	.kept_transaction = kept_transaction,
	.query = query,
	.fetch = fetch,
	.rows = rows,
	.columns = columns,
	.column_name = column_name,
	.clear = customer_pg_clear,
	.bulk_begin = customer_pg_bulk_begin,
	.bulk_row = customer_pg_bulk_row,
	.bulk_end = customer_pg_bulk_end,
	.bulk_abort = customer_pg_bulk_abort,
	.server_version = server_version,
};
