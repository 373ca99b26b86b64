/*
 * The yardstick on SQLite: what a C program needs that does nothing but move the rows through sqlite3, with the
 * settings that customer uses (write-ahead log, every commit on the disk) and none of its rules.
 *
 *   sqlite PATH ROWS-FILE
 */
#include "program.h"

#include <sqlite3.h>
#include <string.h>

#define SHOP 1

static sqlite3 *connection;
static row_file file;

static void check(int code)
{
	if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
		fail("SQLite", sqlite3_errmsg(connection));
	}
}

static sqlite3_stmt *prepare(const char *sql)
{
	sqlite3_stmt *statement;

	check(sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
	return statement;
}

static void run(sqlite3_stmt *statement)
{
	check(sqlite3_step(statement));
	check(sqlite3_reset(statement));
}

/* ---- Read ---- */

static volatile uint64_t sink; /* keeps the compiler from leaving the reading out */

static uint64_t touch(sqlite3_stmt *statement, int column)
{
	switch (sqlite3_column_type(statement, column)) {
		case SQLITE_INTEGER:
			return (uint64_t) sqlite3_column_int64(statement, column);
		case SQLITE_TEXT: {
			const unsigned char *text = sqlite3_column_text(statement, column);
			int length = sqlite3_column_bytes(statement, column);

			return (uint64_t) length + (length > 0 ? text[0] + text[length - 1] : 0u);
		}
		default:
			return 0;
	}
}

static measurement read_all(size_t first, size_t count, size_t warm)
{
	static sqlite3_stmt *statement;
	size_t rows = 0;

	if (!statement) {
		statement = prepare("SELECT " READ_COLUMNS " FROM customer WHERE shop_id = ?1 ORDER BY id");
	}
	double start = now_seconds();
	int columns = sqlite3_column_count(statement), code;

	sqlite3_bind_int64(statement, 1, SHOP);
	while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
		for (int column = 0; column < columns; column++) {
			sink += touch(statement, column);
		}
		rows++;
	}
	check(code);
	sqlite3_reset(statement);
	return (measurement){now_seconds() - start, rows, 0, 0};
}

/* ---- Write ---- */

static sqlite3_stmt *begin, *commit, *insert_customer, *insert_event;

static void prepare_writing(void)
{
	if (!begin) {
		begin = prepare("BEGIN IMMEDIATE");
		commit = prepare("COMMIT");
		insert_customer =
			prepare("INSERT INTO customer (" COLUMN_NAMES ") VALUES"
					" (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
		insert_event = prepare("INSERT INTO customer_outbox (shop_id, customer_id, event, created_at)"
							   " VALUES (?, ?, 'CustomerCreated', ?)");
	}
}

static void bind(sqlite3_stmt *statement, int parameter, kind kind, const value *cell)
{
	if (!cell->text) {
		sqlite3_bind_null(statement, parameter);
	} else if (kind == KIND_TEXT || kind == KIND_DATE) {
		sqlite3_bind_text(statement, parameter, cell->text, cell->length, SQLITE_STATIC);
	} else {
		sqlite3_bind_int64(statement, parameter, cell->integer);
	}
}

static int64_t insert_one_customer(const row *row)
{
	for (int column = 0; column < COLUMNS; column++) {
		bind(insert_customer, column + 1, kinds[column], &(*row)[column]);
	}
	run(insert_customer);
	return sqlite3_last_insert_rowid(connection);
}

static void insert_one_event(const row *row, int64_t id)
{
	bind(insert_event, 1, KIND_INT, &(*row)[0]);
	sqlite3_bind_int64(insert_event, 2, id);
	bind(insert_event, 3, KIND_TIME, &(*row)[CREATED_AT]);
	run(insert_event);
}

static void create_one(const row *row)
{
	run(begin);
	insert_one_event(row, insert_one_customer(row));
	run(commit);
}

static measurement create(size_t first, size_t count, size_t warm)
{
	size_t at = first;

	prepare_writing();
	for (; at < first + warm; at++) {
		create_one(&file.rows[at]);
	}
	double start = now_seconds();
	for (; at < first + warm + count; at++) {
		create_one(&file.rows[at]);
	}
	return (measurement){now_seconds() - start, count, 0, 0};
}

/* One table after the other: that is faster than by turns. */
static measurement bulk(size_t first, size_t count, size_t warm)
{
	int64_t *ids = allocate(count * sizeof(*ids));

	prepare_writing();
	double start = now_seconds();

	run(begin);
	for (size_t i = 0; i < count; i++) {
		ids[i] = insert_one_customer(&file.rows[first + i]);
	}
	for (size_t i = 0; i < count; i++) {
		insert_one_event(&file.rows[first + i], ids[i]);
	}
	run(commit);
	return (measurement){now_seconds() - start, count, 0, 0};
}

int main(int argc, char **argv)
{
	static const command commands[] = {
		{"read", read_all, false},
		{"create", create, true},
		{"bulk", bulk, true},
		{NULL, NULL, false},
	};

	if (argc != 3) {
		fail("usage", "sqlite PATH ROWS-FILE");
	}
	file = read_rows(argv[2]);
	check(sqlite3_open_v2(argv[1], &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL));
	check(sqlite3_exec(connection,
		"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 10000",
		NULL, NULL, NULL));
	return serve(commands, file.count);
}
