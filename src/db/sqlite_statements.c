/*
 * sqlite_statements: from SQL text to rows.
 *
 * A SELECT is stepped row by row, as the caller fetches. A statement that writes is run to its end before query()
 * returns, and what it RETURNs is kept in memory: SQLite checks foreign keys and commits only after the last row, so a
 * caller that stops after the first one would never hear that the write has failed.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/db/sqlite.h"

#include <stdlib.h>
#include <string.h>

#define PARAMETER_MAX 65535 /* as in PostgreSQL's protocol */

/* ---- Preparing ---- */

static void dispose(customer_sqlite_statement *statement)
{
	sqlite3_finalize(statement->handle);
	free(statement->sql);
	free(statement->numbers);
	*statement = (customer_sqlite_statement){0};
}

/* The n of "$n", or 0. SQLite's own syntax is wider: "$1::bigint" is one name to it, and "?" has none. */
static int parameter_number(const char *name)
{
	if (name == NULL || name[0] != '$' || name[1] < '1' || name[1] > '9') {
		return 0;
	}
	int number = 0;
	for (const char *digit = name + 1; *digit != '\0'; digit++) {
		if (*digit < '0' || *digit > '9') {
			return 0;
		}
		number = number * 10 + (*digit - '0');
		if (number > PARAMETER_MAX) {
			return 0;
		}
	}
	return number;
}

static bool number_parameters(customer_sqlite *self, customer_sqlite_statement *statement)
{
	statement->occurrences = sqlite3_bind_parameter_count(statement->handle);
	if (statement->occurrences == 0) {
		return true;
	}
	statement->numbers = calloc((size_t) statement->occurrences, sizeof(*statement->numbers));
	if (statement->numbers == NULL) {
		customer_sqlite_fail(self, SQLITE_NOMEM);
		return false;
	}
	for (int i = 1; i <= statement->occurrences; i++) {
		const char *name = sqlite3_bind_parameter_name(statement->handle, i);
		int number = parameter_number(name);
		if (number == 0) {
			customer_db_fail(&self->base, "42601",
				"\"%.64s\" is no parameter: write $1, $2 and so on, and CAST($1 AS type) for a cast",
				name ? name : "?");
			return false;
		}
		statement->numbers[i - 1] = number;
		if ((size_t) number > statement->count) {
			statement->count = (size_t) number;
		}
	}
	return true;
}

/* Whether nothing but blanks, comments and semicolons follow. */
static bool is_blank(customer_sqlite *self, const char *tail)
{
	while (*tail != '\0') {
		const char *rest = tail;
		sqlite3_stmt *next = NULL;
		int code = sqlite3_prepare_v2(self->handle, tail, -1, &next, &rest);
		if (code != SQLITE_OK || next != NULL || rest == tail) {
			sqlite3_finalize(next);
			return false;
		}
		tail = rest;
	}
	return true;
}

/* On failure *statement is empty. */
static bool prepare(customer_sqlite *self, const char *sql, customer_sqlite_statement *statement)
{
	const char *tail = NULL;
	*statement = (customer_sqlite_statement){0};

	int code = sqlite3_prepare_v3(self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement->handle, &tail);
	if (code != SQLITE_OK) {
		customer_sqlite_fail(self, code);
		return false;
	}
	if (statement->handle == NULL) {
		customer_db_fail(&self->base, "42601", "the statement is empty");
		return false;
	}
	if (!is_blank(self, tail)) {
		customer_db_fail(&self->base, "42601", "more follows the end of the statement: send one statement at a time");
	} else if (number_parameters(self, statement)) {
		return true;
	}
	dispose(statement);
	return false;
}

/* ---- The cache ---- */

/* Eight bytes at a time: the texts are long, and this runs with every statement. */
static uint64_t hash_text(const char *text, size_t length)
{
	uint64_t hash = length, word;
	for (; length >= sizeof(word); text += sizeof(word), length -= sizeof(word)) {
		memcpy(&word, text, sizeof(word));
		hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
		hash ^= hash >> 32;
	}
	word = 0;
	memcpy(&word, text, length);
	hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
	return hash ^ hash >> 32;
}

/* A free slot, or the one that was not used for longest, emptied. */
static size_t make_room(customer_sqlite *self)
{
	if (self->cached < CUSTOMER_SQLITE_CACHED) {
		return self->cached++;
	}
	size_t oldest = 0;
	for (size_t i = 1; i < CUSTOMER_SQLITE_CACHED; i++) {
		if (self->statements[i].used < self->statements[oldest].used) {
			oldest = i;
		}
	}
	dispose(&self->statements[oldest]);
	return oldest;
}

/* The prepared statement, owned by the cache; NULL on failure. There must be no open result: it might be evicted. */
static customer_sqlite_statement *find_statement(customer_sqlite *self, const char *sql)
{
	const size_t length = strlen(sql);
	const uint64_t hash = hash_text(sql, length);

	for (size_t i = 0; i < self->cached; i++) {
		if (self->hashes[i] == hash && strcmp(self->statements[i].sql, sql) == 0) {
			self->statements[i].used = ++self->clock;
			return &self->statements[i];
		}
	}

	customer_sqlite_statement fresh;
	if (!prepare(self, sql, &fresh)) {
		return NULL;
	}
	fresh.sql = malloc(length + 1);
	if (fresh.sql == NULL) {
		dispose(&fresh);
		customer_sqlite_fail(self, SQLITE_NOMEM);
		return NULL;
	}
	memcpy(fresh.sql, sql, length + 1);
	fresh.used = ++self->clock;

	size_t slot = make_room(self);
	self->statements[slot] = fresh;
	self->hashes[slot] = hash;
	return &self->statements[slot];
}

void customer_sqlite_forget_statements(customer_sqlite *self)
{
	customer_sqlite_clear(&self->base);
	dispose(&self->bulk);
	for (size_t i = 0; i < self->cached; i++) {
		dispose(&self->statements[i]);
	}
	self->cached = 0;
}

/* ---- Running ---- */

/*
 * A SELECT reads its parameters again with every step, long after the caller's memory is gone: SQLite copies them. A
 * statement that writes is over before query() returns, and borrows them.
 */
static bool bind_all(
	customer_sqlite *self, const customer_sqlite_statement *statement, const customer_db_value *values, size_t count)
{
	if (count != statement->count) {
		customer_db_fail(
			&self->base, "08P01", "the statement takes %zu parameters, %zu were given", statement->count, count);
		return false;
	}
	sqlite3_destructor_type lifetime = sqlite3_stmt_readonly(statement->handle) ? SQLITE_TRANSIENT : SQLITE_STATIC;
	for (int i = 1; i <= statement->occurrences; i++) {
		int number = statement->numbers[i - 1];
		if (!customer_sqlite_bind(self, statement->handle, i, number, &values[number - 1], lifetime)) {
			return false;
		}
	}
	return true;
}

/* Releases locks and the caller's memory; the columns stay known. */
static void let_go(customer_sqlite_statement *statement)
{
	sqlite3_reset(statement->handle);
	sqlite3_clear_bindings(statement->handle);
}

static bool run_write(customer_sqlite *self, customer_sqlite_statement *statement)
{
	customer_sqlite_row **last = &self->rows;
	int code;

	while ((code = sqlite3_step(statement->handle)) == SQLITE_ROW) {
		*last = customer_sqlite_copy_row(statement->handle);
		if (*last == NULL) {
			code = SQLITE_NOMEM;
			break;
		}
		last = &(*last)->next;
	}
	if (code != SQLITE_DONE) {
		customer_sqlite_fail(self, code);
		self->base.error.outcome_unknown = self->rows != NULL && code == SQLITE_NOMEM; /* changed, but cut short */
		return false;
	}
	self->state = CUSTOMER_SQLITE_BUFFERED;
	let_go(statement);
	return true;
}

/* 1: stepped to a row, 0: there is none, -1: failed. */
static int step(customer_sqlite *self, customer_sqlite_statement *statement)
{
	customer_sqlite_start_clock(self);
	int code = sqlite3_step(statement->handle);
	if (code == SQLITE_ROW) {
		return 1;
	}
	if (code != SQLITE_DONE) {
		customer_sqlite_fail(self, code);
	}
	self->state = CUSTOMER_SQLITE_DONE;
	let_go(statement);
	return code == SQLITE_DONE ? 0 : -1;
}

static bool run_read(customer_sqlite *self, customer_sqlite_statement *statement)
{
	int found = step(self, statement);
	if (found == 1) {
		self->state = CUSTOMER_SQLITE_FIRST;
	}
	return found >= 0;
}

static bool run_script(customer_sqlite *self, const char *sql, size_t count)
{
	if (count > 0) {
		customer_db_fail(&self->base, "08P01", "a script takes no parameters, %zu were given", count);
		return false;
	}
	while (*sql != '\0') {
		const char *tail = sql;
		sqlite3_stmt *statement = NULL;
		customer_sqlite_start_clock(self);
		int code = sqlite3_prepare_v2(self->handle, sql, -1, &statement, &tail);
		if (code == SQLITE_OK && statement != NULL) {
			while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
			}
			code = code == SQLITE_DONE ? SQLITE_OK : code;
		}
		if (code != SQLITE_OK) {
			customer_sqlite_fail(self, code); /* before the finalize, which may change the message */
		}
		sqlite3_finalize(statement);
		if (code != SQLITE_OK) {
			return false;
		}
		sql = tail;
	}
	return true;
}

/* Closes an open result first: there is one at most. */
static bool begin_call(customer_sqlite *self)
{
	if (self->handle == NULL) {
		customer_db_fail(&self->base, "08003", "the connection is closed");
		return false;
	}
	customer_sqlite_clear(&self->base);
	customer_sqlite_start_clock(self);
	return true;
}

bool customer_sqlite_query(
	customer_db *db, const char *sql, const customer_db_value *values, size_t count, unsigned flags)
{
	customer_sqlite *self = (customer_sqlite *) db;

	if (!begin_call(self)) {
		return false;
	}
	if (flags & CUSTOMER_DB_SCRIPT) {
		return run_script(self, sql, count);
	}
	self->current = find_statement(self, sql);
	if (self->current == NULL) {
		return false;
	}
	if (bind_all(self, self->current, values, count) &&
		(sqlite3_stmt_readonly(self->current->handle) ? run_read(self, self->current)
													  : run_write(self, self->current))) {
		return true;
	}
	customer_sqlite_clear(db);
	return false;
}

/* ---- Results ---- */

static int next_row(customer_sqlite *self)
{
	switch (self->state) {
		case CUSTOMER_SQLITE_FIRST:
			self->state = CUSTOMER_SQLITE_LAZY;
			return 1;
		case CUSTOMER_SQLITE_LAZY:
			return step(self, self->current);
		case CUSTOMER_SQLITE_BUFFERED:
			if (self->row_fetched) {
				customer_sqlite_row *row = self->rows;
				self->rows = row->next;
				free(row);
			}
			self->row_fetched = self->rows != NULL;
			return self->row_fetched;
		default:
			return 0;
	}
}

int customer_sqlite_fetch(customer_db *db, const customer_db_type *types, customer_db_value *cells, size_t count)
{
	customer_sqlite *self = (customer_sqlite *) db;
	int found = next_row(self);

	if (found != 1) {
		return found;
	}
	if (count > customer_sqlite_columns(db)) {
		customer_db_fail(
			db, "42804", "the result has %zu columns where %zu were expected", customer_sqlite_columns(db), count);
		return -1;
	}
	for (size_t i = 0; i < count; i++) {
		customer_db_value column = self->state == CUSTOMER_SQLITE_BUFFERED
			? self->rows->cells[i]
			: customer_sqlite_column(self->current->handle, (int) i);
		if (!customer_sqlite_convert(self, (int) i, &column, types ? types[i] : CUSTOMER_DB_ANY, &cells[i])) {
			return -1;
		}
	}
	return 1;
}

size_t customer_sqlite_columns(customer_db *db)
{
	customer_sqlite *self = (customer_sqlite *) db;
	return self->current ? (size_t) sqlite3_column_count(self->current->handle) : 0;
}

const char *customer_sqlite_column_name(customer_db *db, size_t column)
{
	customer_sqlite *self = (customer_sqlite *) db;
	const char *name =
		column < customer_sqlite_columns(db) ? sqlite3_column_name(self->current->handle, (int) column) : NULL;
	return name ? name : "";
}

void customer_sqlite_clear(customer_db *db)
{
	customer_sqlite *self = (customer_sqlite *) db;

	if (self->current && !customer_db_is_forked(db)) { /* in a child, the locks of the file are the parent's */
		let_go(self->current);
	}
	self->current = NULL;
	while (self->rows) {
		customer_sqlite_row *row = self->rows;
		self->rows = row->next;
		free(row);
	}
	self->row_fetched = false;
	self->state = CUSTOMER_SQLITE_DONE;
}

/* ---- Bulk ---- */

bool customer_sqlite_bulk_begin(customer_db *db, const char *table, const char *columns, size_t count)
{
	customer_sqlite *self = (customer_sqlite *) db;

	if (!begin_call(self)) {
		return false;
	}
	customer_sqlite_bulk_abort(db);
	if (count > (size_t) sqlite3_limit(self->handle, SQLITE_LIMIT_COLUMN, -1)) {
		customer_db_fail(db, "54011", "%zu columns are more than a table can have", count);
		return false;
	}

	/* sqlite3_str keeps to SQLite's limit of length and checks its own sizes. */
	sqlite3_str *text = sqlite3_str_new(self->handle);
	sqlite3_str_appendf(text, "INSERT INTO %s (%s) VALUES (", table, columns);
	for (size_t i = 1; i <= count; i++) {
		sqlite3_str_appendf(text, i > 1 ? ",$%llu" : "$%llu", (unsigned long long) i);
	}
	sqlite3_str_appendchar(text, 1, ')');
	int code = sqlite3_str_errcode(text);
	char *sql = sqlite3_str_finish(text);

	bool prepared = code == SQLITE_OK && prepare(self, sql, &self->bulk);
	if (code != SQLITE_OK) {
		customer_sqlite_fail(self, code);
	}
	sqlite3_free(sql);
	return prepared;
}

bool customer_sqlite_bulk_row(customer_db *db, const customer_db_value *values, size_t count)
{
	customer_sqlite *self = (customer_sqlite *) db;
	sqlite3_stmt *insert = self->bulk.handle;

	if (insert == NULL || !bind_all(self, &self->bulk, values, count)) {
		if (insert == NULL) {
			customer_db_fail(db, "55000", "no bulk insert has been started");
		}
		return false;
	}
	customer_sqlite_start_clock(self);
	int code = sqlite3_step(insert);
	if (code != SQLITE_DONE) {
		customer_sqlite_fail(self, code);
	}
	/* The bindings may dangle from here on, but every one is replaced before the next step. */
	sqlite3_reset(insert);
	return code == SQLITE_DONE;
}

bool customer_sqlite_bulk_end(customer_db *db)
{
	customer_sqlite_bulk_abort(db); /* every row is in already */
	return true;
}

void customer_sqlite_bulk_abort(customer_db *db)
{
	customer_sqlite *self = (customer_sqlite *) db;
	dispose(&self->bulk);
}
