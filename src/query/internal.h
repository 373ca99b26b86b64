/*
 * What the files of this folder share. Only they include it.
 *
 * What each condition passes several times is inline here and in the files: that makes a tenth of the time of a filter.
 */
#ifndef CUSTOMER_QUERY_INTERNAL_H
#define CUSTOMER_QUERY_INTERNAL_H

#include <string.h>

#include "query.h"

/* Nothing folds to more bytes for each of its own: U+FDFA has three, and its key 33. */
#define QUERY_FOLDED_BYTES 12
#define QUERY_IS_PRINTABLE(byte) ((unsigned char) (byte) >= 0x20 && (byte) != 0x7F)

/* ---- error.c: each fills the error, and returns false ---- */

bool query_no_memory(customer_query_error *error);
/* `source` and `position` may be NULL and CUSTOMER_QUERY_NO_POSITION; `expected` is a format, too. */
bool query_syntax(customer_query_error *error, customer_query_text source, size_t position, const char *expected,
	const char *format, ...) __attribute__((format(printf, 5, 6)));
bool query_limit(customer_query_error *error, customer_query_text source, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
void query_set_attribute(customer_query_error *error, const char *name, size_t length);

/* ---- arena.c's users ---- */

/* A copy of a text; false if there is no memory. */
static inline bool query_copy(customer_query_arena *arena, customer_query_text *to, const char *text, size_t length)
{
	char *copy = customer_query_allocate(arena, length);

	if (!copy) {
		return false;
	}
	if (length > 0) {
		memcpy(copy, text, length);
	}
	*to = (customer_query_text){copy, length};
	return true;
}

/* ---- value.c ---- */

bool query_refuse_length(customer_query_filter *filter, const customer_query_field *field, size_t length);
/* Whether a value is short enough: to be asked before it is copied or parsed. */
static inline bool query_check_length(customer_query_filter *filter, const customer_query_field *field, size_t length)
{
	if (length <= CUSTOMER_QUERY_VALUE_MAX) {
		return true;
	}
	return query_refuse_length(filter, field, length);
}
/*
 * The value of a text for a field, in *value: checked, folded, parsed. `offset` is where the text begins within the
 * error's source. The value may point into the text.
 */
bool query_parse_value(customer_query_filter *filter, const customer_query_field *field, customer_query_text text,
	customer_query_text source, size_t offset, customer_query_value *value);
/* The pattern of a "like": fills the condition's value, stars and is_prefix. */
bool query_parse_pattern(customer_query_filter *filter, customer_query_node *node, customer_query_text text,
	customer_query_text source, size_t offset);
/* Whether the text is a date of the calendar as YYYY-MM-DD. */
bool query_is_date(const char *text, size_t length);
/* Whether the text is what CUSTOMER_QUERY_TIME takes. */
bool query_is_time(const char *text, size_t length);
/* Whether the text is a number as CUSTOMER_QUERY_DECIMAL takes it. */
bool query_is_decimal(const char *text, size_t length);
/* Valid UTF-8 without NUL; if not, *position is where it ends to be. */
bool query_is_clean(const char *text, size_t length, size_t *position);

/* ---- sql.c ---- */

/* Makes room for so many more bytes of text. */
bool query_grow_text(customer_query_sql *sql, size_t more);
/* Inline, since most of what is printed is a few bytes that the compiler knows. */
static inline void query_put_bytes(customer_query_sql *sql, const char *bytes, size_t length)
{
	if (sql->capacity - sql->length >= length || query_grow_text(sql, length)) {
		memcpy(sql->text + sql->length, bytes, length);
		sql->length += length;
	}
}
#define QUERY_PUT(sql, literal) query_put_bytes(sql, literal, sizeof(literal) - 1)
static inline void query_put_text(customer_query_sql *sql, customer_query_text text)
{
	query_put_bytes(sql, text.data, text.length);
}
#define QUERY_TEXT_OF(literal) \
	{ \
		literal, sizeof(literal) - 1 \
	} /* in a table */
#define QUERY_TEXT(literal) ((customer_query_text) QUERY_TEXT_OF(literal))
void query_put_text_value(
	customer_query_sql *sql, customer_query_value_type type, customer_query_type of, customer_query_text text);
static inline void query_put_column(customer_query_sql *sql, const customer_query_field *field)
{
	query_put_text(sql, field->column[sql->dialect]);
}
/*
 * The operator and the value behind a column: LIKE, or SQLite's GLOB. Stars are NULs in `pattern`, which is not empty.
 * With `before`, which is "" or " ", the pattern has no star and may be anywhere in the text, behind `before`.
 */
void query_put_pattern(
	customer_query_sql *sql, customer_query_type of, customer_query_text pattern, const char *before);
/* Whether SQLite's index can look for the text, with `before` as in query_put_pattern(). */
bool query_suits_fts5(customer_query_text text, const char *before);
/* So much of a text as is rare enough to be looked for in PostgreSQL's index: a beginning, or all of it. */
customer_query_text query_rare_beginning(customer_query_text text);
/* The condition that the search text has the text somewhere, by its index where it has one that can. */
void query_put_searched(
	customer_query_sql *sql, customer_query_text column, customer_query_text text, const char *before);

#endif
