/*
 * The yardstick on PostgreSQL: what a C program needs that does nothing but move the rows through libpq. Binary
 * parameters and results, prepared statements, values encoded before the clock starts, and none of customer's rules:
 * no guests replaced, no group looked up, no key computed, no deadline.
 *
 *   libpq CONNINFO ROWS-FILE
 */
#include "program.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	OID_BOOL = 16,
	OID_INT8 = 20,
	OID_TEXT = 25,
	OID_DATE = 1082,
	OID_TIMESTAMPTZ = 1184,
	OID_NUMERIC = 1700
};

#define DAYS_TO_2000 10957
#define COPY_CHUNK (128 * 1024)
#define LONGEST_ROW (64 * 1024) /* of the rows file's */
#define SHOP 1

static PGconn *connection;

/* A row as the server takes it: the parameters of a statement, and the same bytes as COPY wants them. */
typedef struct {
	const char *values[COLUMNS];
	int lengths[COLUMNS];
} binary_row;

static binary_row *binary_rows;
static Oid types[COLUMNS];
static int formats[COLUMNS];

/* ---- Encoding, before the clock starts ---- */

static void put(char *to, uint64_t integer, int size)
{
	for (int i = size - 1; i >= 0; i--, integer >>= 8) {
		to[i] = (char) (integer & 255);
	}
}

static int days_from_civil(int year, int month, int day)
{
	year -= month <= 2;
	int era = year / 400, year_of_era = year - era * 400;
	int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static int put_money(char *to, int64_t money)
{
	uint64_t rest = (uint64_t) llabs(money);
	int digits[5], count = 0;

	for (; rest > 0; rest /= 10000) {
		digits[count++] = (int) (rest % 10000);
	}
	put(to, (uint64_t) count, 2);
	put(to + 2, (uint64_t) (count - 2), 2);
	put(to + 4, money < 0 ? 0x4000 : 0, 2);
	put(to + 6, 4, 2);
	for (int i = 0; i < count; i++) {
		put(to + 8 + 2 * i, (uint64_t) digits[count - 1 - i], 2);
	}
	return 8 + 2 * count;
}

static const char *encode(const value *cell, kind kind, int *length)
{
	char *bytes = allocate(24);
	int year, month, day;

	switch (kind) {
		case KIND_INT:
			put(bytes, (uint64_t) cell->integer, *length = 8);
			break;
		case KIND_BOOL:
			put(bytes, (uint64_t) cell->integer, *length = 1);
			break;
		case KIND_TIME:
			put(bytes, (uint64_t) (cell->integer - INT64_C(86400000000) * DAYS_TO_2000), *length = 8);
			break;
		case KIND_MONEY:
			*length = put_money(bytes, cell->integer);
			break;
		case KIND_DATE:
			if (sscanf(cell->text, "%d-%d-%d", &year, &month, &day) != 3) {
				fail(cell->text, "is no date");
			}
			put(bytes, (uint64_t) (days_from_civil(year, month, day) - DAYS_TO_2000), *length = 4);
			break;
		case KIND_TEXT:
			free(bytes);
			*length = cell->length;
			return cell->text;
	}
	return bytes;
}

static void encode_rows(const row_file *file)
{
	static const Oid oids[] = {[KIND_INT] = OID_INT8,
		[KIND_BOOL] = OID_BOOL,
		[KIND_TEXT] = OID_TEXT,
		[KIND_DATE] = OID_DATE,
		[KIND_MONEY] = OID_NUMERIC,
		[KIND_TIME] = OID_TIMESTAMPTZ};

	for (int column = 0; column < COLUMNS; column++) {
		types[column] = oids[kinds[column]];
		formats[column] = 1;
	}
	binary_rows = allocate((file->count + 1) * sizeof(*binary_rows));
	for (size_t i = 0; i < file->count; i++) {
		for (int column = 0; column < COLUMNS; column++) {
			const value *cell = &file->rows[i][column];

			if (cell->text) {
				binary_rows[i].values[column] = encode(cell, kinds[column], &binary_rows[i].lengths[column]);
			}
		}
	}
}

/* ---- Statements ---- */

static PGresult *check(PGresult *result, ExecStatusType expected)
{
	if (PQresultStatus(result) != expected) {
		fail("PostgreSQL", PQerrorMessage(connection));
	}
	return result;
}

static void execute(const char *sql)
{
	PQclear(check(PQexec(connection, sql), PGRES_COMMAND_OK));
}

static void prepare(const char *name, const char *sql, int parameters, const Oid *oids)
{
	PQclear(check(PQprepare(connection, name, sql, parameters, oids), PGRES_COMMAND_OK));
}

static int64_t get_int64(const char *bytes)
{
	uint64_t integer;

	memcpy(&integer, bytes, sizeof(integer));
	return (int64_t) __builtin_bswap64(integer);
}

/* ---- Read ---- */

static volatile uint64_t sink; /* keeps the compiler from leaving the reading out */

/* All of a value's bytes are there already; a program that uses it looks at least at its length and its start. */
static uint64_t touch(const PGresult *result, int rows, int fields)
{
	uint64_t sum = 0;

	for (int i = 0; i < rows; i++) {
		for (int field = 0; field < fields; field++) {
			if (!PQgetisnull(result, i, field)) {
				const char *bytes = PQgetvalue(result, i, field);
				int length = PQgetlength(result, i, field);

				sum += (uint64_t) length +
					(length > 0 ? (unsigned char) bytes[0] + (unsigned char) bytes[length - 1] : 0u);
			}
		}
	}
	return sum;
}

static measurement read_all(size_t first, size_t count, size_t warm)
{
	static bool prepared;
	char shop[8];
	const char *values[] = {shop};
	const int lengths[] = {8}, binary[] = {1};

	if (!prepared) {
		prepare("read", "SELECT " READ_COLUMNS " FROM customer WHERE shop_id = $1 ORDER BY id", 1, (Oid[]){OID_INT8});
		prepared = true;
	}
	put(shop, SHOP, 8);

	double start = now_seconds();
	PGresult *result = check(PQexecPrepared(connection, "read", 1, values, lengths, binary, 1), PGRES_TUPLES_OK);
	int rows = PQntuples(result);
	size_t bytes = PQresultMemorySize(result);

	sink += touch(result, rows, PQnfields(result));
	PQclear(result);
	return (measurement){now_seconds() - start, (size_t) rows, bytes, 0};
}

/* ---- Pages, by last name ---- */

#define PAGE 25
#define LAST_NAME_KEY 18 /* the column after READ_COLUMNS */

/* The last row of a page, as the parameters that the next one needs. */
typedef struct {
	char name[1024];
	int name_length;
	char id[8];
} position;

/*
 * The best that is known: an index on (shop_id, last_name_key, id) and a comparison of rows, which goes straight to
 * where the page begins. The number of rows is in the text, since the planner does not look at a parameter of LIMIT.
 */
static const char first_page_sql[] =
	"SELECT " READ_COLUMNS " FROM customer WHERE shop_id = $1 ORDER BY last_name_key, id LIMIT 25";
static const char next_page_sql[] =
	"SELECT " READ_COLUMNS ", last_name_key FROM customer WHERE shop_id = $1 AND (last_name_key, id) > ($2, $3)"
	" ORDER BY last_name_key, id LIMIT 25";
static const char seek_sql[] =
	"SELECT id, last_name_key FROM customer WHERE shop_id = $1 ORDER BY last_name_key, id OFFSET $2 LIMIT 1";

static void prepare_pages(void)
{
	static bool prepared;

	if (!prepared) {
		prepare("first_page", first_page_sql, 1, (Oid[]){OID_INT8});
		prepare("next_page", next_page_sql, 3, (Oid[]){OID_INT8, OID_TEXT, OID_INT8});
		prepare("seek", seek_sql, 2, (Oid[]){OID_INT8, OID_INT8});
		prepared = true;
	}
}

static void keep_position(position *at, const PGresult *result, int row, int name_column)
{
	at->name_length = PQgetlength(result, row, name_column);
	memcpy(at->name, PQgetvalue(result, row, name_column), (size_t) at->name_length);
	memcpy(at->id, PQgetvalue(result, row, 0), sizeof(at->id));
}

/* The last row before a depth, found the slow way, before the clock starts. */
static position seek(const char *shop, size_t depth)
{
	char offset[8];
	const char *values[] = {shop, offset};
	const int lengths[] = {8, 8}, binary[] = {1, 1};
	position at;

	put(offset, depth - 1, 8);
	PGresult *result = check(PQexecPrepared(connection, "seek", 2, values, lengths, binary, 1), PGRES_TUPLES_OK);

	if (PQntuples(result) != 1) {
		fail("keyset", "there is no such depth");
	}
	keep_position(&at, result, 0, 1);
	PQclear(result);
	return at;
}

/* Reads the page, and the id of its last customer. Only a page behind another one has a position to move on. */
static int64_t read_page(const char *shop, position *at)
{
	const char *values[] = {shop, at ? at->name : NULL, at ? at->id : NULL};
	const int lengths[] = {8, at ? at->name_length : 0, 8}, binary[] = {1, 1, 1};
	const char *statement = at ? "next_page" : "first_page";
	PGresult *result =
		check(PQexecPrepared(connection, statement, at ? 3 : 1, values, lengths, binary, 1), PGRES_TUPLES_OK);
	int rows = PQntuples(result);
	int64_t last;

	if (rows != PAGE) {
		fail("keyset", "the page is not full");
	}
	sink += touch(result, rows, PQnfields(result));
	last = get_int64(PQgetvalue(result, rows - 1, 0));
	if (at) {
		keep_position(at, result, rows - 1, LAST_NAME_KEY);
	}
	PQclear(result);
	return last;
}

/* The first page again and again, or pages one after the other from a depth on. */
static measurement keyset(size_t depth, size_t count, size_t warm)
{
	static position start_position;
	static size_t start_depth;
	char shop[8];

	put(shop, SHOP, 8);
	prepare_pages();
	if (depth != start_depth) {
		start_position = seek(shop, depth);
		start_depth = depth;
	}
	position at = start_position, *from = depth > 0 ? &at : NULL;
	int64_t last = 0;

	for (size_t i = 0; i < warm; i++) {
		read_page(shop, from);
	}
	double start = now_seconds();
	for (size_t i = 0; i < count; i++) {
		last = read_page(shop, from);
	}
	return (measurement){now_seconds() - start, count, 0, last};
}

/* ---- Create one ---- */

#define PARAMETERS \
	"$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, " \
	"$25," \
	" $26, $27, $28, $29, $30"

/* The two rows in one round trip, and nothing else. */
static const char create_sql[] =
	"WITH created AS (INSERT INTO customer (" COLUMN_NAMES ") VALUES (" PARAMETERS ") RETURNING id)"
	", raised AS (INSERT INTO customer_outbox (shop_id, customer_id, event, created_at)"
	" SELECT $1, id, 'CustomerCreated', $18 FROM created) SELECT id FROM created";

/*
 * What customer sends (src/customer/store_create.c): it also asks the group whether it is merchants', and whether there
 * are guests to replace; were there any, customer would send another one.
 */
static const char create_same_sql[] =
	"WITH created AS (INSERT INTO customer (" COLUMN_NAMES ") SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,"
	" $12 OR COALESCE((SELECT g.is_merchant FROM customer_group g WHERE g.shop_id = $1 AND g.id = $2), $12),"
	" $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30"
	" WHERE NOT EXISTS (SELECT 1 FROM customer g WHERE g.shop_id = $1 AND g.email_key = $20 AND g.is_guest"
	" AND g.id <> 1) RETURNING id)"
	" INSERT INTO customer_outbox (shop_id, customer_id, event, created_at)"
	" SELECT $1, id, 'CustomerCreated', $18 FROM created RETURNING customer_id, true";

static void create_one(const char *statement, const binary_row *row)
{
	PGresult *result =
		check(PQexecPrepared(connection, statement, COLUMNS, row->values, row->lengths, formats, 1), PGRES_TUPLES_OK);

	sink += (uint64_t) get_int64(PQgetvalue(result, 0, 0));
	PQclear(result);
}

static measurement create_by(const char *statement, size_t first, size_t count, size_t warm)
{
	size_t at = first;

	for (; at < first + warm; at++) {
		create_one(statement, &binary_rows[at]);
	}
	double start = now_seconds();
	for (; at < first + warm + count; at++) {
		create_one(statement, &binary_rows[at]);
	}
	return (measurement){now_seconds() - start, count, 0, 0};
}

static measurement create(size_t first, size_t count, size_t warm)
{
	static bool prepared;

	if (!prepared) {
		prepare("create", create_sql, COLUMNS, types);
		prepared = true;
	}
	return create_by("create", first, count, warm);
}

static measurement create_same(size_t first, size_t count, size_t warm)
{
	static bool prepared;

	if (!prepared) {
		prepare("create_same", create_same_sql, COLUMNS, types);
		prepared = true;
	}
	return create_by("create_same", first, count, warm);
}

/* ---- Bulk ---- */

static char copy_buffer[COPY_CHUNK + LONGEST_ROW];
static size_t copied;

static void copy_flush(void)
{
	if (PQputCopyData(connection, copy_buffer, (int) copied) != 1) {
		fail("COPY", PQerrorMessage(connection));
	}
	copied = 0;
}

static inline void copy_int16(uint16_t integer)
{
	integer = __builtin_bswap16(integer);
	memcpy(copy_buffer + copied, &integer, sizeof(integer));
	copied += sizeof(integer);
}

static inline void copy_cell(const char *bytes, int length)
{
	uint32_t size = __builtin_bswap32(bytes ? (uint32_t) length : UINT32_MAX);

	memcpy(copy_buffer + copied, &size, sizeof(size));
	copied += sizeof(size);
	if (bytes) {
		memcpy(copy_buffer + copied, bytes, (size_t) length);
		copied += (size_t) length;
	}
}

static void copy_begin(const char *sql)
{
	static const char header[19] = "PGCOPY\n\377\r\n";

	PQclear(check(PQexec(connection, sql), PGRES_COPY_IN));
	memcpy(copy_buffer, header, sizeof(header));
	copied = sizeof(header);
}

static void copy_end(void)
{
	PGresult *result;

	copy_int16(UINT16_MAX);
	copy_flush();
	if (PQputCopyEnd(connection, NULL) != 1) {
		fail("COPY", PQerrorMessage(connection));
	}
	while ((result = PQgetResult(connection))) {
		PQclear(check(result, PGRES_COMMAND_OK));
	}
}

static inline void copy_row_done(void)
{
	if (copied >= COPY_CHUNK) {
		copy_flush();
	}
}

static void copy_customers(size_t first, size_t count, const PGresult *ids)
{
	copy_begin("COPY customer (" COLUMN_NAMES ", id) FROM STDIN (FORMAT binary)");
	for (size_t i = 0; i < count; i++) {
		const binary_row *row = &binary_rows[first + i];

		copy_int16(COLUMNS + 1);
		for (int column = 0; column < COLUMNS; column++) {
			copy_cell(row->values[column], row->lengths[column]);
		}
		copy_cell(PQgetvalue(ids, (int) i, 0), 8);
		copy_row_done();
	}
	copy_end();
}

static void copy_events(size_t first, size_t count, const PGresult *ids)
{
	static const char event[] = "CustomerCreated";

	copy_begin("COPY customer_outbox (shop_id, customer_id, event, created_at) FROM STDIN (FORMAT binary)");
	for (size_t i = 0; i < count; i++) {
		const binary_row *row = &binary_rows[first + i];

		copy_int16(4);
		copy_cell(row->values[0], row->lengths[0]);
		copy_cell(PQgetvalue(ids, (int) i, 0), 8);
		copy_cell(event, sizeof(event) - 1);
		copy_cell(row->values[CREATED_AT], row->lengths[CREATED_AT]);
		copy_row_done();
	}
	copy_end();
}

/* The events name the customers, so the ids must be known: the sequence gives them out first, in one round trip. */
static measurement bulk(size_t first, size_t count, size_t warm)
{
	char many[8];
	const char *values[] = {many};
	const int lengths[] = {8}, binary[] = {1};
	PGresult *ids;

	put(many, count, 8);
	double start = now_seconds();

	execute("BEGIN");
	ids = check(PQexecParams(connection, "SELECT nextval('customer_id_seq') FROM generate_series(1, $1)", 1,
					(Oid[]){OID_INT8}, values, lengths, binary, 1),
		PGRES_TUPLES_OK);
	copy_customers(first, count, ids);
	copy_events(first, count, ids);
	PQclear(ids);
	execute("COMMIT");
	return (measurement){now_seconds() - start, count, 0, 0};
}

int main(int argc, char **argv)
{
	static const command commands[] = {
		{"read", read_all, false},
		{"keyset", keyset, false},
		{"create", create, true},
		{"create_same", create_same, true},
		{"bulk", bulk, true},
		{NULL, NULL, false},
	};

	if (argc != 3) {
		fail("usage", "libpq CONNINFO ROWS-FILE");
	}
	row_file file = read_rows(argv[2]);

	encode_rows(&file);
	connection = PQconnectdb(argv[1]);
	if (PQstatus(connection) != CONNECTION_OK) {
		fail("PostgreSQL", PQerrorMessage(connection));
	}
	return serve(commands, file.count);
}
