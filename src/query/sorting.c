/*
 * Sorting: "lastName,-credit:nullslast" becomes a list of keys, and that becomes ORDER BY.
 */
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

#define EXCERPT 64

/* Where the item that begins at a place ends. */
static size_t item_end(customer_query_text text, size_t at)
{
	const char *comma = memchr(text.data + at, ',', text.length - at);

	return comma ? (size_t) (comma - text.data) : text.length;
}

static bool malformed(customer_query_error *error, customer_query_text text, size_t at)
{
	static const char expected[] = "attributes joined by commas, each with an optional \"-\" or \"+\" before it and "
								   "\":nullsfirst\" or \":nullslast\" behind it, without blanks";
	char excerpt[EXCERPT];

	customer_text_excerpt(excerpt, sizeof(excerpt), text.data, text.length);
	error->attribute[0] = '\0';
	return query_syntax(
		error, text, at, expected, "Sorting does not match expected pattern. Got: %s. Expected %s", excerpt, expected);
}

static bool is_name_byte(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
		byte == '_' || byte == '.';
}

/* Where what begins at a place ends to be a name. */
static size_t name_end(customer_query_text text, size_t at)
{
	while (at < text.length && is_name_byte(text.data[at])) {
		at++;
	}
	return at;
}

/* Where a name ends if it is one, which its being known will show. */
static size_t colon_or(customer_query_text text, size_t at, size_t end)
{
	const char *colon = at < end ? memchr(text.data + at, ':', end - at) : NULL;

	return colon ? (size_t) (colon - text.data) : end;
}

static bool is_suffix(customer_query_text text, size_t from, size_t to, const char *suffix)
{
	return to - from == strlen(suffix) && memcmp(text.data + from, suffix, to - from) == 0;
}

/* What follows a name: nothing, ":nullsfirst" or ":nullslast". */
static bool parse_nulls(customer_query_text text, size_t from, size_t to, customer_query_nulls *nulls)
{
	*nulls = CUSTOMER_QUERY_NULLS_LARGE;
	if (is_suffix(text, from, to, ":nullsfirst")) {
		*nulls = CUSTOMER_QUERY_NULLS_FIRST;
	} else if (is_suffix(text, from, to, ":nullslast")) {
		*nulls = CUSTOMER_QUERY_NULLS_LAST;
	} else {
		return from == to;
	}
	return true;
}

static bool has_key(const customer_query_sorting *sorting, const customer_query_field *field)
{
	for (size_t i = 0; i < sorting->count; i++) {
		if (sorting->keys[i].field == field) {
			return true;
		}
	}
	return false;
}

/* After a unique key nothing is left to sort: what is given twice, or behind one, has no effect. */
static bool is_settled(const customer_query_sorting *sorting)
{
	return sorting->count > 0 && sorting->keys[sorting->count - 1].field->definition.is_unique &&
		!sorting->keys[sorting->count - 1].field->definition.is_nullable;
}

static bool add_key(customer_query_sorting *sorting, const customer_query_field *field, bool is_descending,
	customer_query_nulls nulls, customer_query_text text, customer_query_error *error)
{
	if (is_settled(sorting) || has_key(sorting, field)) {
		return true;
	}
	if (sorting->count == CUSTOMER_QUERY_SORT_MAX) {
		query_set_attribute(error, field->definition.name, strlen(field->definition.name));
		return query_limit(error, text, "A sorting has at most %d attributes", CUSTOMER_QUERY_SORT_MAX);
	}
	sorting->keys[sorting->count++] = (customer_query_key){
		.field = field,
		.is_descending = is_descending,
		.nulls_first = nulls == CUSTOMER_QUERY_NULLS_LARGE ? is_descending : nulls == CUSTOMER_QUERY_NULLS_FIRST,
	};
	return true;
}

/* The item from `at` on, up to `end`. */
static bool parse_item(customer_query_sorting *sorting, const customer_query_schema *schema, customer_query_text text,
	size_t at, size_t end, customer_query_error *error)
{
	bool is_descending = at < end && text.data[at] == '-';
	size_t name = at + (at < end && (is_descending || text.data[at] == '+')), suffix = colon_or(text, name, end);
	const customer_query_field *field;
	customer_query_nulls nulls;

	if (name == suffix || !parse_nulls(text, suffix, end, &nulls)) {
		return malformed(error, text, name_end(text, name));
	}
	if (!(field = customer_query_find(schema, text.data + name, suffix - name, error))) {
		if (name_end(text, name) < suffix) {
			return malformed(error, text, name_end(text, name));
		}
		error->source = text;
		error->position = name;
		return false;
	}
	if (!field->definition.is_sortable) {
		query_set_attribute(error, field->definition.name, strlen(field->definition.name));
		return query_syntax(error, text, name, "a sortable attribute", "The attribute \"%s\" can't be sorted by",
			field->definition.name);
	}
	return add_key(sorting, field, is_descending, nulls, text, error);
}

bool customer_query_sorting_parse(customer_query_sorting *sorting, const customer_query_schema *schema,
	const char *text, size_t length, customer_query_error *error)
{
	customer_query_text source = {text, length};
	bool descends = false;

	sorting->count = sorting->given = 0;
	if (text) {
		for (size_t at = 0, end; at <= length; at = end + 1) {
			end = item_end(source, at);
			if (!parse_item(sorting, schema, source, at, end, error)) {
				return false;
			}
		}
		descends = sorting->keys[sorting->count - 1].is_descending;
	}
	sorting->given = sorting->count;
	if (schema->last && !is_settled(sorting)) {
		sorting->keys[sorting->count++] =
			(customer_query_key){.field = schema->last, .is_descending = descends, .nulls_first = descends};
	}
	return true;
}

/* ---- ORDER BY ---- */

/* MySQL and SQLite take a missing value for the smallest, PostgreSQL for the largest; MySQL has no NULLS FIRST. */
static void put_key(customer_query_sql *sql, const customer_query_key *key, bool backwards)
{
	bool is_descending = key->is_descending != backwards, nulls_first = key->nulls_first != backwards;

	if (key->field->definition.is_nullable && sql->dialect == CUSTOMER_QUERY_MYSQL && nulls_first == is_descending) {
		query_put_column(sql, key->field);
		customer_query_put(sql, nulls_first ? " IS NULL DESC, " : " IS NULL, ");
	}
	query_put_column(sql, key->field);
	if (is_descending) {
		QUERY_PUT(sql, " DESC");
	}
	if (key->field->definition.is_nullable && sql->dialect != CUSTOMER_QUERY_MYSQL) {
		customer_query_put(sql, nulls_first ? " NULLS FIRST" : " NULLS LAST");
	}
}

void customer_query_put_order(customer_query_sql *sql, const customer_query_sorting *sorting, bool backwards)
{
	for (size_t i = 0; i < sorting->count; i++) {
		if (i > 0) {
			QUERY_PUT(sql, ", ");
		}
		put_key(sql, &sorting->keys[i], backwards);
	}
}

void customer_query_put_keys(customer_query_sql *sql, const customer_query_sorting *sorting, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		QUERY_PUT(sql, ", ");
		query_put_column(sql, sorting->keys[i].field);
	}
}
