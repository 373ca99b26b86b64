/*
 * What the unit tests of src/query share: memory that can run out, and what comes out as text that a test can quote.
 */
#ifndef CUSTOMER_QUERY_SUPPORT_H
#define CUSTOMER_QUERY_SUPPORT_H

#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "query_schema.h"

/* ---- Memory ---- */

static long memory_left = -1; /* allocations until one fails; negative: none does */
static long memory_live;      /* allocated and not yet freed */

/* Filled, so that nobody counts on zeros. */
static inline void *test_allocate(size_t size)
{
	void *memory;

	if (memory_left == 0) {
		return NULL;
	}
	memory_left -= memory_left > 0;
	memory = malloc(size);
	if (!memory) {
		abort();
	}
	memory_live++;
	return memset(memory, 0xA5, size);
}

static inline void test_release(void *memory)
{
	memory_live--;
	free(memory);
}

static inline void test_arena(customer_query_arena *arena)
{
	customer_query_arena_init(arena, test_allocate, test_release, NULL, 0);
}

/* An error as a caller may have it: of before. */
static inline void dirty_error(customer_query_error *error)
{
	memset(error, 0xA5, sizeof(*error));
}

static inline const customer_query_field *field_of(const char *name)
{
	customer_query_error error;
	const customer_query_field *field = customer_query_find(the_schema(), name, strlen(name), &error);

	if (!field) {
		printf("# There is no attribute %s\n", name);
		abort();
	}
	return field;
}

/* ---- Text ---- */

#define OUTPUT_MAX 65536

typedef struct {
	char text[OUTPUT_MAX];
	size_t length;
} output;

static inline void put_raw(output *to, const char *text, size_t length)
{
	if (length > sizeof(to->text) - 1 - to->length) {
		abort();
	}
	memcpy(to->text + to->length, text, length);
	to->length += length;
	to->text[to->length] = '\0';
}

static inline void put_string(output *to, const char *text)
{
	put_raw(to, text, strlen(text));
}

/* NUL, the star of a pattern in the tree, becomes "*"; nothing else here has one. */
static inline void put_visible(output *to, customer_query_text text)
{
	for (size_t i = 0; i < text.length; i++) {
		put_raw(to, text.data[i] ? text.data + i : "*", 1);
	}
}

static inline void put_number(output *to, int64_t number)
{
	char digits[32];

	put_raw(to, digits, (size_t) snprintf(digits, sizeof(digits), "%lld", (long long) number));
}

/* 5, true, 'text', 'date'd, 125000m, 'time't, {1, 2}, {'a', 'b'}; with the attribute's type where it may be another. */
static inline void put_value(output *to, const customer_query_value *value)
{
	static const char *const suffixes[] = {"", "", "", "d", "m", "t", "", ""};

	if (value->is_null) {
		put_string(to, "NULL");
		return;
	}
	switch (value->type) {
		case CUSTOMER_QUERY_VALUE_INTEGER:
		case CUSTOMER_QUERY_VALUE_MONEY:
			put_number(to, value->integer);
			break;
		case CUSTOMER_QUERY_VALUE_BOOLEAN:
			put_string(to, value->integer == 1 ? "true" : value->integer == 0 ? "false" : "neither");
			break;
		case CUSTOMER_QUERY_VALUE_INTEGERS:
			for (size_t i = 0; i < value->integers.count; i++) {
				put_string(to, i > 0 ? ", " : "{");
				put_number(to, value->integers.items[i]);
			}
			put_string(to, value->integers.count > 0 ? "}" : "{}");
			break;
		case CUSTOMER_QUERY_VALUE_TEXTS:
			for (size_t i = 0; i < value->texts.count; i++) {
				put_string(to, i > 0 ? "', '" : "{'");
				put_visible(to, value->texts.items[i]);
			}
			put_string(to, value->texts.count > 0 ? "'}" : "{}");
			break;
		default:
			put_string(to, "'");
			put_visible(to, value->text);
			put_string(to, "'");
	}
	put_string(to, suffixes[value->type]);
}

/* The SQL, and behind it " -- " and the values. */
static inline const char *put_sql(output *to, const customer_query_sql *sql)
{
	put_raw(to, sql->text, sql->length);
	for (size_t i = 0; i < sql->count; i++) {
		put_string(to, i > 0 ? ", " : " -- ");
		put_value(to, &sql->values[i]);
	}
	return to->text;
}

/* An error as "limit person.name 3: message". */
static inline void put_error(output *to, const customer_query_error *error)
{
	static const char *const names[] = {"ok", "out of memory", "syntax", "limit"};

	put_string(to, names[error->status]);
	put_string(to, " [");
	put_string(to, error->attribute);
	put_string(to, "] ");
	if (error->position == CUSTOMER_QUERY_NO_POSITION) {
		put_string(to, "-");
	} else {
		put_number(to, (int64_t) error->position);
	}
	put_string(to, ": ");
	put_string(to, error->message);
}

static inline void check_text(const char *file, int line, const char *what, const char *expected, const char *actual)
{
	if (strcmp(expected, actual) != 0 && check_fail(file, line, what)) {
		printf("#   expected %s\n#   actual   %s\n", expected, actual);
	}
}

#define CHECK_TEXT(expected, actual) check_text(__FILE__, __LINE__, #actual, (expected), (actual))

/* ---- Filters ---- */

/* How a test wants its SQL. */
typedef struct {
	customer_query_dialect dialect;
	bool has_index, is_elsewhere, is_blind;
} sql_form;

static const sql_form pgsql = {CUSTOMER_QUERY_PGSQL, false, false, false};
static const sql_form sqlite = {CUSTOMER_QUERY_SQLITE, false, false, false};
static const sql_form mysql = {CUSTOMER_QUERY_MYSQL, false, false, false};
static const sql_form pgsql_indexed = {CUSTOMER_QUERY_PGSQL, true, false, false};
static const sql_form pgsql_blind = {CUSTOMER_QUERY_PGSQL, true, false, true};
static const sql_form pgsql_reading = {CUSTOMER_QUERY_PGSQL, false, false, true};
static const sql_form sqlite_indexed = {CUSTOMER_QUERY_SQLITE, true, true, false};

static inline void use_forms(void)
{
	(void) pgsql, (void) sqlite, (void) mysql, (void) pgsql_indexed, (void) pgsql_blind, (void) pgsql_reading,
		(void) sqlite_indexed;
}

static inline void start_sql(customer_query_sql *sql, sql_form form, customer_query_arena *arena)
{
	customer_query_sql_init(sql, form.dialect,
		form.dialect == CUSTOMER_QUERY_MYSQL ? CUSTOMER_QUERY_QUESTION : CUSTOMER_QUERY_NUMBERED, arena);
	sql->has_index = form.has_index;
	sql->is_blind = form.is_blind;
	if (form.is_elsewhere) {
		sql->index_before = "id IN (SELECT rowid FROM search WHERE ";
		sql->index_after = ")";
	}
}

static inline void put_filter_sql(output *to, const customer_query_filter *filter, sql_form form)
{
	customer_query_sql sql;

	start_sql(&sql, form, filter->arena);
	customer_query_put_filter(&sql, filter);
	if (!customer_query_sql_end(&sql)) {
		abort();
	}
	put_sql(to, &sql);
}

/* One term as SQL with its values, or its error. */
static inline void check_term(
	const char *file, int line, sql_form form, const char *expected, const char *name, const char *term, size_t length)
{
	static output to;
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	/* Without a byte to spare, so that the address sanitizer sees whoever reads further. */
	char *copy = malloc(length);

	if (!copy) {
		abort();
	}
	memcpy(copy, term, length);
	use_forms();
	to.length = 0;
	test_arena(&arena);
	dirty_error(&error);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	if (customer_query_add_term(&filter, field_of(name), copy, length)) {
		put_filter_sql(&to, &filter, form);
	} else {
		put_error(&to, &error);
	}
	free(copy);
	check_text(file, line, term, expected, to.text);
	customer_query_arena_free(&arena);
}

/* The term is a literal, so that NUL bytes may be in it. */
#define CHECK_TERM(form, expected, name, term) \
	check_term(__FILE__, __LINE__, (form), (expected), (name), (term), sizeof(term) - 1)

/* The same for a condition, or a list, whose values are given one by one. */
static inline void check_values(const char *file, int line, sql_form form, const char *expected, const char *name,
	customer_query_operation operation, const customer_query_text *values, size_t count, bool is_list)
{
	static output to;
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	bool is_added;

	to.length = 0;
	test_arena(&arena);
	dirty_error(&error);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	is_added = is_list
		? customer_query_add_list(&filter, field_of(name), operation, values, count)
		: customer_query_add_condition(&filter, field_of(name), operation, values[0].data, values[0].length);
	if (is_added) {
		put_filter_sql(&to, &filter, form);
	} else {
		put_error(&to, &error);
	}
	check_text(file, line, name, expected, to.text);
	customer_query_arena_free(&arena);
}

#define TEXT(literal) ((customer_query_text){literal, sizeof(literal) - 1})
#define CHECK_CONDITION(form, expected, name, operation, value) \
	check_values(__FILE__, __LINE__, (form), (expected), (name), CUSTOMER_QUERY_##operation, \
		(const customer_query_text[]){TEXT(value)}, 1, false)
#define CHECK_LIST(form, expected, name, operation, ...) \
	check_values(__FILE__, __LINE__, (form), (expected), (name), CUSTOMER_QUERY_##operation, \
		(const customer_query_text[]){{0}, __VA_ARGS__} + 1, \
		sizeof((const customer_query_text[]){{0}, __VA_ARGS__}) / sizeof(customer_query_text) - 1, true)

#endif
