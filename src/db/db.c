/*
 * What both drivers share: which driver a DSN names, when a connection may be mended, and how transactions nest.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/db/db.h"

#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef _WIN32
#include <process.h>
#define getpid _getpid
#else
#include <unistd.h>
#endif

int64_t customer_db_now_ms(void)
{
	struct timespec now;

#ifdef _WIN32
	timespec_get(&now, TIME_UTC);
#else
	clock_gettime(CLOCK_MONOTONIC, &now);
#endif
	return (int64_t) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void customer_db_fail(customer_db *db, const char *sqlstate, const char *format, ...)
{
	va_list args;

	db->error = (customer_db_error){0};
	snprintf(db->error.sqlstate, sizeof(db->error.sqlstate), "%s", sqlstate);
	va_start(args, format);
	vsnprintf(db->error.message, sizeof(db->error.message), format, args);
	va_end(args);
}

bool customer_db_is_class(const customer_db_error *error, const char *sqlstate_class)
{
	return strncmp(error->sqlstate, sqlstate_class, strlen(sqlstate_class)) == 0;
}

const customer_db_driver *customer_db_driver_for(const char *dsn)
{
#ifdef HAVE_CUSTOMER_SQLITE
	if (strncmp(dsn, "sqlite:", 7) == 0) {
		return &customer_db_sqlite;
	}
#endif
#ifdef HAVE_CUSTOMER_PGSQL
	if (strncmp(dsn, "postgresql://", 13) == 0 || strncmp(dsn, "postgres://", 11) == 0) {
		return &customer_db_pgsql;
	}
	/* libpq's key=value form; a PDO DSN ("pgsql:host=…") has a colon in its first word. */
	size_t word = strcspn(dsn, "= :/");
	if (word > 0 && dsn[word] == '=') {
		return &customer_db_pgsql;
	}
#endif
	return NULL;
}

/* ---- Life ---- */

customer_db *customer_db_new(const customer_db_driver *driver, const customer_db_options *options)
{
	customer_db *db = calloc(1, driver->size);

	if (db) {
		db->driver = driver;
		db->options = *options;
	}
	return db;
}

static void free_list(char **list)
{
	for (char **item = list; item && *item; item++) {
		sodium_memzero(*item, strlen(*item)); /* one of them may be a password */
		free(*item);
	}
	free(list);
}

void customer_db_free_options(customer_db_options *options)
{
	if (options->dsn) {
		sodium_memzero(options->dsn, strlen(options->dsn));
	}
	free(options->dsn);
	free(options->application_name);
	free_list(options->keywords);
	free_list(options->values);
	*options = (customer_db_options){0};
}

bool customer_db_is_forked(const customer_db *db)
{
	return db->connected && db->pid != getpid();
}

void customer_db_free(customer_db *db)
{
	if (customer_db_is_forked(db)) {
		db->driver->abandon(db);
	} else if (db->connected) {
		db->driver->disconnect(db);
	}
	customer_db_free_options(&db->options);
	free(db);
}

/* ---- When a connection may be mended ---- */

static bool reconnect(customer_db *db)
{
	if (db->connected) {
		db->driver->disconnect(db);
	}
	db->pid = getpid();
	db->dirty = false;
	return db->driver->connect(db);
}

bool customer_db_ready(customer_db *db)
{
	if (customer_db_is_forked(db)) {
		db->driver->abandon(db);
		/* The transaction, if there was one, belongs to the parent. */
		db->tx_lost = db->depth > 0;
	}
	if (db->tx_lost) {
		customer_db_fail(db, "25P02",
			"the transaction has been rolled back already: its connection was lost, or the engine gave it up");
		return false;
	}
	if (db->connected && (db->depth > 0 || db->driver->alive(db))) {
		return true;
	}
	return reconnect(db);
}

/* Whether the server has certainly not done what it was asked: then it may be asked again. */
static bool may_repeat(const customer_db *db, unsigned flags)
{
	return db->error.lost && db->depth == 0 && (flags & CUSTOMER_DB_READ || !db->error.outcome_unknown);
}

static bool note_lost(customer_db *db, unsigned flags)
{
	if (db->error.lost && db->depth > 0) {
		/* Without a COMMIT nothing of the transaction can have taken effect. */
		db->error.outcome_unknown = false;
		db->tx_lost = true;
	}
	if (flags & CUSTOMER_DB_READ) {
		db->error.outcome_unknown = false;
	}
	return false;
}

/* A statement of the caller's own may have begun or ended a transaction behind our back: undone, and refused. */
static bool check_transaction(customer_db *db)
{
	if (db->driver->kept_transaction(db)) {
		return true;
	}
	customer_db_clear(db);
	if (db->depth == 0) {
		db->driver->query(db, "ROLLBACK", NULL, 0, CUSTOMER_DB_SCRIPT);
	} else {
		db->tx_lost = true;
	}
	customer_db_fail(
		db, "2D000", "a statement must not begin or end a transaction: call Customer\\Shop::transactional() instead");
	return false;
}

/* Statements that change nothing of the session; any other kind may. */
static bool is_plain(const char *sql)
{
	static const char *const words[] = {"select", "insert", "update", "delete", "with", "values"};

	sql += strspn(sql, " \t\r\n(");
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t length = strlen(words[i]), same = 0;

		while (same < length && (sql[same] | 0x20) == words[i][same]) {
			same++;
		}
		if (same == length) {
			return true;
		}
	}
	return false;
}

bool customer_db_query(customer_db *db, const char *sql, const customer_db_value *values, size_t count, unsigned flags)
{
	customer_db_clear(db);
	if (!customer_db_ready(db)) {
		return false;
	}
	db->dirty |= flags & CUSTOMER_DB_RAW && !is_plain(sql);
	if (db->driver->query(db, sql, values, count, flags) ||
		(may_repeat(db, flags) && reconnect(db) && db->driver->query(db, sql, values, count, flags))) {
		return !(flags & CUSTOMER_DB_RAW) || check_transaction(db);
	}
	return note_lost(db, flags);
}

bool customer_db_run(customer_db *db, const customer_db_statement *statement, const customer_db_value *values,
	size_t count, unsigned flags)
{
	bool other = statement->sqlite && !db->driver->modifying_ctes;

	return customer_db_query(db, other ? statement->sqlite : statement->sql, values, count, flags);
}

int customer_db_fetch(customer_db *db, const customer_db_type *types, customer_db_value *cells, size_t count)
{
	int got = db->driver->fetch(db, types, cells, count);

	if (got < 0) {
		note_lost(db, CUSTOMER_DB_READ);
	}
	return got;
}

size_t customer_db_rows(customer_db *db)
{
	return db->driver->rows ? db->driver->rows(db) : 0;
}

void customer_db_clear(customer_db *db)
{
	if (db->connected) {
		db->driver->clear(db);
	}
}

/* ---- Bulk ---- */

bool customer_db_bulk_begin(customer_db *db, const char *table, const char *columns, size_t count)
{
	customer_db_clear(db);
	return customer_db_ready(db) && (db->driver->bulk_begin(db, table, columns, count) || note_lost(db, 0));
}

bool customer_db_bulk_row(customer_db *db, const customer_db_value *values, size_t count)
{
	if (db->driver->bulk_row(db, values, count)) {
		return true;
	}
	db->driver->bulk_abort(db);
	return note_lost(db, 0);
}

bool customer_db_bulk_end(customer_db *db)
{
	return db->driver->bulk_end(db) || note_lost(db, 0);
}

/* ---- Transactions ---- */

static bool savepoint(customer_db *db, const char *format, int depth)
{
	char sql[128];

	snprintf(sql, sizeof(sql), format, depth, depth);
	return customer_db_query(db, sql, NULL, 0, CUSTOMER_DB_SCRIPT);
}

bool customer_db_begin(customer_db *db)
{
	bool begun = db->depth == 0
		? customer_db_query(db, db->driver->begin, NULL, 0, CUSTOMER_DB_SCRIPT | CUSTOMER_DB_READ)
		: savepoint(db, "SAVEPOINT customer_%d", db->depth);

	if (begun) {
		db->depth++;
	}
	return begun;
}

/*
 * Leaves the outermost transaction by COMMIT. The only moment at which a lost connection leaves the outcome open: the
 * server may have committed and been unable to say so.
 */
static bool commit_outermost(customer_db *db)
{
	customer_db_clear(db);
	if (!customer_db_ready(db)) {
		return false;
	}
	if (!db->driver->query(db, "COMMIT", NULL, 0, CUSTOMER_DB_SCRIPT)) {
		return false;
	}
	db->depth = 0;
	return true;
}

/* On failure the caller still has to roll back. */
bool customer_db_commit(customer_db *db)
{
	if (db->depth == 1) {
		return commit_outermost(db);
	}
	if (!savepoint(db, "RELEASE SAVEPOINT customer_%d", db->depth - 1)) {
		return false;
	}
	db->depth--;
	return true;
}

/* Never fails: a connection that cannot roll back is closed, and closing rolls back. Keeps db->error. */
void customer_db_rollback(customer_db *db)
{
	customer_db_error error = db->error;

	if (!db->tx_lost && db->connected) {
		bool done = db->depth == 1
			? customer_db_query(db, "ROLLBACK", NULL, 0, CUSTOMER_DB_SCRIPT)
			: savepoint(db, "ROLLBACK TO SAVEPOINT customer_%d; RELEASE SAVEPOINT customer_%d", db->depth - 1);
		/* Something of the caller's has ended it before us: there is nothing to roll back. */
		done = done || strcmp(db->error.sqlstate, "25P01") == 0;
		if (!done && db->connected && !customer_db_is_forked(db)) {
			db->driver->disconnect(db);
		}
		db->tx_lost = !done && db->depth > 1;
	}
	if (--db->depth == 0) {
		db->tx_lost = false;
	}
	db->error = error;
}
