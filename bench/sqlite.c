/*
 * The yardstick on SQLite: what a C program needs that does nothing but move the rows through sqlite3, with the
 * settings that customer uses (write-ahead log, every commit on the disk) and none of its rules.
 *
 *   sqlite PATH ROWS-FILE
 */
#include "program.h"

#include <sqlite3.h>
#include <stdlib.h>
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

#define BULK 500 /* rows an INSERT, as in pdo.php: the full-text index is written once a statement */
#define INSERT_CUSTOMERS "INSERT INTO customer (" COLUMN_NAMES ") VALUES"
#define ROW " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

static sqlite3_stmt *begin, *commit, *insert_customer, *insert_customers, *insert_event;

static sqlite3_stmt *prepare_insert(int rows)
{
	char *sql = allocate(sizeof(INSERT_CUSTOMERS) + (size_t) rows * sizeof("," ROW));
	sqlite3_stmt *statement;

	strcpy(sql, INSERT_CUSTOMERS ROW);
	for (char *end = sql + strlen(sql); rows > 1; rows--) {
		end = stpcpy(end, "," ROW);
	}
	statement = prepare(sql);
	free(sql);
	return statement;
}

static void prepare_writing(void)
{
	if (!begin) {
		begin = prepare("BEGIN IMMEDIATE");
		commit = prepare("COMMIT");
		insert_customer = prepare_insert(1);
		insert_customers = prepare_insert(BULK);
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

/* Returns the id of the last row: those before it have the ones before. */
static int64_t insert_rows(sqlite3_stmt *statement, const row *rows, int count)
{
	for (int i = 0; i < count; i++) {
		for (int column = 0; column < COLUMNS; column++) {
			bind(statement, i * COLUMNS + column + 1, kinds[column], &rows[i][column]);
		}
	}
	run(statement);
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
	insert_one_event(row, insert_rows(insert_customer, row, 1));
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

/* Inserts what fits into statements of many rows, and the rest one by one. */
static void insert_all(const row *rows, size_t count, int64_t *ids)
{
	for (size_t i = 0; i < count;) {
		bool many = count - i >= BULK;
		int written = many ? BULK : 1;
		int64_t last = insert_rows(many ? insert_customers : insert_customer, &rows[i], written);

		for (int k = 0; k < written; k++) {
			ids[i++] = last - written + 1 + k;
		}
	}
}

/* One table after the other: that is faster than by turns. */
static measurement bulk(size_t first, size_t count, size_t warm)
{
	int64_t *ids = allocate(count * sizeof(*ids));

	prepare_writing();
	double start = now_seconds();

	run(begin);
	insert_all(&file.rows[first], count, ids);
	for (size_t i = 0; i < count; i++) {
		insert_one_event(&file.rows[first + i], ids[i]);
	}
	run(commit);
	free(ids);
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
