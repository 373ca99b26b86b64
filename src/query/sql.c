/*
 * SQL as it grows: text, placeholders, and the values that belong to them. Every value passes through
 * customer_query_put_value(), which writes a placeholder and nothing else.
 */
#include <string.h>

#include "internal.h"

#define TEXT_MIN 512
#define VALUES_MIN 8

void customer_query_sql_init(customer_query_sql *sql, customer_query_dialect dialect,
	customer_query_placeholders placeholders, customer_query_arena *arena)
{
	*sql =
		(customer_query_sql){.dialect = dialect, .placeholders = placeholders, .name = "p", .first = 1, .arena = arena};
}

/* Twice the room, and at least `least`; what was there moves along. The old memory is left to the arena. */
static void *grow(customer_query_sql *sql, const void *old, size_t used, size_t *capacity, size_t least, size_t size)
{
	size_t wanted = *capacity * 2 > least ? *capacity * 2 : least;
	void *memory = wanted <= SIZE_MAX / 2 / size ? customer_query_allocate(sql->arena, wanted * size) : NULL;

	if (!memory) {
		sql->failed = true;
		return NULL;
	}
	if (used > 0) {
		memcpy(memory, old, used * size);
	}
	*capacity = wanted;
	return memory;
}

bool query_grow_text(customer_query_sql *sql, size_t more)
{
	char *text;

	if (!(text = grow(
			  sql, sql->text, sql->length, &sql->capacity, sql->length + (more > TEXT_MIN ? more : TEXT_MIN), 1))) {
		return false;
	}
	sql->text = text;
	return true;
}

void customer_query_put(customer_query_sql *sql, const char *text)
{
	query_put_bytes(sql, text, strlen(text));
}

static inline void put_number(customer_query_sql *sql, size_t number)
{
	char digits[24];
	size_t at = sizeof(digits);

	if (number < 10) { /* most are */
		digits[0] = (char) ('0' + number);
		query_put_bytes(sql, digits, 1);
		return;
	}
	do {
		digits[--at] = (char) ('0' + number % 10);
		number /= 10;
	} while (number > 0);
	query_put_bytes(sql, digits + at, sizeof(digits) - at);
}

static inline void put_placeholder(customer_query_sql *sql)
{
	switch (sql->placeholders) {
		case CUSTOMER_QUERY_NUMBERED:
			QUERY_PUT(sql, "$");
			put_number(sql, sql->first + sql->count);
			break;
		case CUSTOMER_QUERY_NAMED:
			QUERY_PUT(sql, ":");
			customer_query_put(sql, sql->name);
			put_number(sql, sql->first + sql->count);
			break;
		default:
			QUERY_PUT(sql, "?");
	}
}

void customer_query_put_value(customer_query_sql *sql, const customer_query_value *value)
{
	if (sql->count == sql->value_capacity) {
		customer_query_value *values =
			grow(sql, sql->values, sql->count, &sql->value_capacity, VALUES_MIN, sizeof(*values));

		if (!values) {
			return;
		}
		sql->values = values;
	}
	put_placeholder(sql);
	sql->values[sql->count++] = *value;
}

void query_put_text_value(
	customer_query_sql *sql, customer_query_value_type type, customer_query_type of, customer_query_text text)
{
	customer_query_value value = {.type = type, .of = of, .text = text};

	customer_query_put_value(sql, &value);
}

bool customer_query_sql_end(customer_query_sql *sql)
{
	query_put_bytes(sql, "", 1);
	if (sql->failed) {
		return false;
	}
	sql->length--;
	return true;
}

/* ---- Patterns ---- */

/* Each writes at most three bytes for one, and returns how many. */
static size_t write_like(char *to, const char *text, size_t length)
{
	char *end = to;

	for (size_t i = 0; i < length; i++) {
		if (text[i] == '%' || text[i] == '_' || text[i] == '\\') {
			*end++ = '\\';
		}
		*end++ = text[i] ? text[i] : '%';
	}
	return (size_t) (end - to);
}

/* In GLOB a special character stands for itself in brackets. */
static size_t write_glob(char *to, const char *text, size_t length)
{
	char *end = to;

	for (size_t i = 0; i < length; i++) {
		bool is_special = text[i] == '*' || text[i] == '?' || text[i] == '[';

		if (is_special) {
			*end++ = '[';
		}
		*end++ = text[i] ? text[i] : '*';
		if (is_special) {
			*end++ = ']';
		}
	}
	return (size_t) (end - to);
}

void query_put_pattern(customer_query_sql *sql, customer_query_type of, customer_query_text pattern, const char *before)
{
	bool is_glob = sql->dialect == CUSTOMER_QUERY_SQLITE;
	size_t (*write)(char *, const char *, size_t) = is_glob ? write_glob : write_like;
	char *text = customer_query_allocate(sql->arena, pattern.length * 3 + 4);
	size_t length = 0;

	if (!text) {
		sql->failed = true;
		return;
	}
	if (before) {
		length = write(text, "", 1);
		length += write(text + length, before, strlen(before));
	}
	length += write(text + length, pattern.data, pattern.length);
	if (before) {
		length += write(text + length, "", 1);
	}
	customer_query_put(sql, is_glob ? " GLOB " : sql->is_blind ? " LIKE (SELECT " : " LIKE ");
	query_put_text_value(sql, CUSTOMER_QUERY_VALUE_TEXT, of, (customer_query_text){text, length});
	if (sql->is_blind) {
		QUERY_PUT(sql, ")");
	} else {
		sql->needs_values = true;
	}
}

/* What a GLOB ends a run of plain bytes at: a character that has to be written in brackets. */
static bool ends_run(char byte)
{
	return byte == '*' || byte == '?' || byte == '[';
}

/*
 * FTS5 looks in its index for every run of at least three bytes, although its trigrams are of characters: a run of
 * three bytes that are fewer characters would be found nowhere. Without a run of three characters it reads everything.
 */
bool query_suits_fts5(customer_query_text text, const char *before)
{
	size_t bytes = strlen(before), characters = bytes;
	bool is_found = false;

	for (size_t i = 0; i <= text.length; i++) {
		if (i < text.length && !ends_run(text.data[i])) {
			bytes++;
			characters += ((unsigned char) text.data[i] & 0xC0) != 0x80;
			continue;
		}
		if (bytes >= 3 && characters < 3) {
			return false;
		}
		is_found |= characters >= 3;
		bytes = characters = 0;
	}
	return is_found;
}

void query_put_searched(
	customer_query_sql *sql, customer_query_text column, customer_query_text text, const char *before)
{
	bool is_elsewhere = sql->has_index && sql->index_before && query_suits_fts5(text, before);

	if (is_elsewhere) {
		customer_query_put(sql, sql->index_before);
	}
	query_put_bytes(sql, column.data, column.length);
	query_put_pattern(sql, CUSTOMER_QUERY_FOLDED, text, before);
	if (is_elsewhere) {
		customer_query_put(sql, sql->index_after);
	}
}
