/*
 * PHP arrays become trees: docs/filtering.md has the language. What is given may be anything that somebody can make of
 * a request, or by hand: arrays that contain themselves, references, objects, a million elements.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/date/php_date.h"
#include "zend_enum.h"
#include "zend_strtod.h"

#include "src/filter/filter.h"
#include "src/zend/errors.h"

#include <math.h>

/* ---- Memory ---- */

static void *allocate(size_t size)
{
	return emalloc(size);
}

static void release(void *memory)
{
	efree(memory);
}

void customer_request_arena(customer_query_arena *arena, void *first, size_t size)
{
	customer_query_arena_init(arena, allocate, release, first, size);
}

/* ---- Refusing ---- */

/* The core's error becomes the exception. */
static bool fail(const customer_query_filter *filter)
{
	customer_throw_query(filter->error);
	return false;
}

/* An error that only PHP's types can have; the attribute may be NULL. */
static bool refuse(customer_query_filter *filter, const customer_query_field *field, const char *expected,
	const char *format, ...) ZEND_ATTRIBUTE_FORMAT(printf, 4, 5);

static bool refuse(
	customer_query_filter *filter, const customer_query_field *field, const char *expected, const char *format, ...)
{
	customer_query_error *error = filter->error;
	va_list args;

	error->status = CUSTOMER_QUERY_SYNTAX;
	error->position = CUSTOMER_QUERY_NO_POSITION;
	snprintf(error->attribute, sizeof(error->attribute), "%s", field ? field->definition.name : "");
	snprintf(error->expected, sizeof(error->expected), "%s", expected);
	va_start(args, format);
	vsnprintf(error->message, sizeof(error->message), format, args);
	va_end(args);
	return fail(filter);
}

static const char *type_of(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_zval_type_name(value);
}

/* ---- Scalars ---- */

/* What the attribute takes as one value, for a message. */
static const char *values_of(const customer_query_field *field)
{
	return field->definition.type == CUSTOMER_QUERY_BOOLEAN ? "a text, a number or a boolean" : "a text or a number";
}

#define SCALAR_MAX 400 /* bytes: the smallest float has 324 zeros before its digits */

/* The shortest decimal that is this number, never with an exponent: 0.1, 100000000000000000000. */
static size_t write_double(char *buffer, double number)
{
	bool negative;
	int point; /* where the point is, counted in digits */
	char *end, *digits = zend_dtoa(number, 0, 0, &point, &negative, &end), *to = buffer;
	int count = (int) (end - digits);

	if (negative && number != 0.0) {
		*to++ = '-';
	}
	if (point <= 0) {
		*to++ = '0';
		*to++ = '.';
		memset(to, '0', (size_t) -point);
		to += -point;
	}
	for (int i = 0; i < count; i++) {
		if (i == point && i > 0) {
			*to++ = '.';
		}
		*to++ = digits[i];
	}
	for (int i = count; i < point; i++) {
		*to++ = '0';
	}
	zend_freedtoa(digits);
	return (size_t) (to - buffer);
}

/* A day as it is in its own time zone; an instant in UTC. */
static size_t write_date(char *buffer, const timelib_time *time, customer_query_type type)
{
	if (type == CUSTOMER_QUERY_DATE) {
		return (size_t) snprintf(
			buffer, SCALAR_MAX, "%04" PRId64 "-%02d-%02d", (int64_t) time->y, (int) time->m, (int) time->d);
	}
	zend_string *text = php_format_date(ZEND_STRL("Y-m-d\\TH:i:s"), (time_t) time->sse, /* localtime: */ false);
	size_t length = (size_t) snprintf(buffer, SCALAR_MAX, "%s", ZSTR_VAL(text));

	zend_string_release(text);
	if (time->us != 0) {
		length += (size_t) snprintf(buffer + length, SCALAR_MAX - length, ".%06d", (int) time->us);
	}
	buffer[length++] = 'Z';
	return length;
}

static bool date_text(customer_query_filter *filter, const customer_query_field *field, zval *value, char *buffer,
	customer_query_text *text)
{
	const timelib_time *time = Z_PHPDATE_P(value)->time;
	customer_query_type type = field->definition.type;

	if (type != CUSTOMER_QUERY_DATE && type != CUSTOMER_QUERY_TIME) {
		return refuse(filter, field, values_of(field),
			"The attribute \"%s\" is neither a date nor a time; give the %s as a text", field->definition.name,
			type_of(value));
	}
	if (!time) {
		zend_throw_error(NULL, "The %s object has not been correctly initialized by its constructor", type_of(value));
		return false;
	}
	*text = (customer_query_text){buffer, write_date(buffer, time, type)};
	return true;
}

static bool refuse_null(customer_query_filter *filter, const customer_query_field *field, const char *expected)
{
	bool may_be_missing = field->definition.operations & CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NULL);

	return refuse(filter, field, expected, "The attribute \"%s\" was given null; %s", field->definition.name,
		may_be_missing ? "for rows without a value write \"null|\", or ['null' => true]"
					   : "give it a value, or leave it out");
}

static bool refuse_value(customer_query_filter *filter, const customer_query_field *field, const zval *value)
{
	const char *expected = values_of(field);

	if (Z_TYPE_P(value) == IS_NULL) {
		return refuse_null(filter, field, expected);
	}
	return refuse(filter, field, expected, "The attribute \"%s\" takes %s as a value, %s given", field->definition.name,
		expected, Z_TYPE_P(value) == IS_DOUBLE ? (isnan(Z_DVAL_P(value)) ? "NAN" : "INF") : type_of(value));
}

/*
 * The text of a value, which is borrowed, or in the buffer. Throws and returns false if it is none. No code of the
 * caller's runs: objects are not asked for a text.
 */
static bool scalar_text(customer_query_filter *filter, const customer_query_field *field, zval *value,
	char buffer[SCALAR_MAX], customer_query_text *text)
{
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			*text = (customer_query_text){Z_STRVAL_P(value), Z_STRLEN_P(value)};
			return true;
		case IS_TRUE:
		case IS_FALSE:
			/* Where numbers are asked for, it is what a function gave that has not found one. */
			if (field->definition.type != CUSTOMER_QUERY_BOOLEAN) {
				return refuse_value(filter, field, value);
			}
			*text = (customer_query_text){Z_TYPE_P(value) == IS_TRUE ? "1" : "0", 1};
			return true;
		case IS_LONG: {
			char *end = buffer + SCALAR_MAX - 1, *begin = zend_print_long_to_buf(end, Z_LVAL_P(value));

			*text = (customer_query_text){begin, (size_t) (end - begin)};
			return true;
		}
		case IS_DOUBLE:
			if (!isfinite(Z_DVAL_P(value))) {
				return refuse_value(filter, field, value);
			}
			*text = (customer_query_text){buffer, write_double(buffer, Z_DVAL_P(value))};
			return true;
		case IS_OBJECT:
			if (Z_OBJCE_P(value)->ce_flags & ZEND_ACC_ENUM && Z_OBJCE_P(value)->enum_backing_type != IS_UNDEF) {
				return scalar_text(filter, field, zend_enum_fetch_case_value(Z_OBJ_P(value)), buffer, text);
			}
			if (instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
				return date_text(filter, field, value, buffer, text);
			}
			return refuse_value(filter, field, value);
		default:
			return refuse_value(filter, field, value);
	}
}

/* ---- Terms ---- */

static bool read_scalar(
	customer_query_filter *filter, const customer_query_field *field, customer_query_operation operation, zval *value)
{
	char buffer[SCALAR_MAX];
	customer_query_text text;

	return scalar_text(filter, field, value, buffer, &text) &&
		(customer_query_add_condition(filter, field, operation, text.data, text.length) || fail(filter));
}

/* The texts of a list; those that are not borrowed are in the memory. */
static bool list_texts(customer_query_filter *filter, const customer_query_field *field, zend_array *list,
	customer_query_arena *memory, customer_query_text *items)
{
	char buffer[SCALAR_MAX];
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(list, key, value)
	{
		ZVAL_DEREF(value);
		if (key) {
			customer_excerpt_buffer excerpt;

			return refuse(filter, field, "a list of values",
				"The attribute \"%s\" takes a list of values, the key \"%s\" given", field->definition.name,
				customer_excerpt(&excerpt, key));
		}
		if (!scalar_text(filter, field, value, buffer, items)) {
			return false;
		}
		if (Z_TYPE_P(value) != IS_STRING) {
			items->data = memcpy(customer_query_allocate(memory, items->length), items->data, items->length);
		}
		items++;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool read_list(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const zval *value)
{
	char first[512];
	customer_query_arena memory;
	customer_query_text *items;
	uint32_t count;
	bool is_read;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		return refuse(filter, field, "a list of values",
			"\"%s\" of the attribute \"%s\" takes a list of values, %s given",
			customer_query_operation_names[operation], field->definition.name, type_of(value));
	}
	count = zend_hash_num_elements(Z_ARRVAL_P(value));
	if (count > CUSTOMER_QUERY_LIST_MAX) { /* the core says so, before it looks at one */
		return customer_query_add_list(filter, field, operation, NULL, count) || fail(filter);
	}
	customer_request_arena(&memory, first, sizeof(first));
	items = customer_query_allocate(&memory, (count + 1) * sizeof(*items));
	is_read = list_texts(filter, field, Z_ARRVAL_P(value), &memory, items) &&
		(customer_query_add_list(filter, field, operation, items, count) || fail(filter));
	customer_query_arena_free(&memory);
	return is_read;
}

/* ['null' => true]: what is false may mean the opposite, or nothing; nobody can tell. */
static bool read_nullness(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const zval *value)
{
	bool is_true = Z_TYPE_P(value) == IS_TRUE || (Z_TYPE_P(value) == IS_LONG && Z_LVAL_P(value) == 1) ||
		(Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "1"));

	if (!is_true) {
		return refuse(filter, field, "true", "\"%s\" of the attribute \"%s\" takes true; for the opposite write \"%s\"",
			customer_query_operation_names[operation], field->definition.name,
			operation == CUSTOMER_QUERY_NULL ? "notnull" : "null");
	}
	return customer_query_add_condition(filter, field, operation, "1", 1) || fail(filter);
}

static bool refuse_operation(customer_query_filter *filter, const customer_query_field *field, const zend_string *name)
{
	char allowed[CUSTOMER_QUERY_OPERATIONS_TEXT];
	customer_excerpt_buffer excerpt;

	if (field->definition.operations == 0) {
		return customer_query_refuse_any(filter, field, (customer_query_text){0}) || fail(filter);
	}
	customer_query_list_operations(field->definition.operations, allowed, sizeof(allowed));
	return refuse(filter, field, allowed,
		"\"%s\" is no operation; the attribute \"%s\" takes a text, or an array such as ['eq' => 'value'] with %s as "
		"keys",
		customer_excerpt(&excerpt, name), field->definition.name, allowed);
}

static bool read_operation(
	customer_query_filter *filter, const customer_query_field *field, zend_string *name, zval *value)
{
	customer_query_operation operation = customer_query_operation_of(ZSTR_VAL(name), ZSTR_LEN(name));

	switch (operation) {
		case CUSTOMER_QUERY_OPERATIONS:
			return refuse_operation(filter, field, name);
		case CUSTOMER_QUERY_IN:
		case CUSTOMER_QUERY_NIN:
		case CUSTOMER_QUERY_BETWEEN:
			return read_list(filter, field, operation, value);
		case CUSTOMER_QUERY_NULL:
		case CUSTOMER_QUERY_NOTNULL:
			return read_nullness(filter, field, operation, value);
		default:
			return read_scalar(filter, field, operation, value);
	}
}

/* ['gte' => 10, 'lt' => 20]: all of them must hold. */
static bool read_operations(customer_query_filter *filter, const customer_query_field *field, zend_array *operations,
	customer_query_kind context)
{
	uint32_t count = zend_hash_num_elements(operations);
	bool is_group = context == CUSTOMER_QUERY_OR && count > 1;
	zend_string *name;
	zval *value;

	if (is_group && !customer_query_open(filter, CUSTOMER_QUERY_AND)) {
		return fail(filter);
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(operations, name, value)
	{
		ZVAL_DEREF(value);
		if (!name) {
			return refuse(filter, field, "operations as keys",
				"The attribute \"%s\" was given a list; for any of several values write ['in' => [...]]",
				field->definition.name);
		}
		if (!read_operation(filter, field, name, value)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (count == 0) {
		return refuse(filter, field, "operations as keys", "The attribute \"%s\" was given an empty array",
			field->definition.name);
	}
	return !is_group || customer_query_close(filter) || fail(filter);
}

static bool read_term(
	customer_query_filter *filter, const customer_query_field *field, zval *term, customer_query_kind context)
{
	switch (Z_TYPE_P(term)) {
		case IS_STRING:
			return customer_query_add_term(filter, field, Z_STRVAL_P(term), Z_STRLEN_P(term)) || fail(filter);
		case IS_ARRAY:
			return read_operations(filter, field, Z_ARRVAL_P(term), context);
		default:
			return read_scalar(filter, field, CUSTOMER_QUERY_EQ, term);
	}
}

/* ---- Groups ---- */

/*
 * How deep arrays may nest. The core counts the groups that it is told of; there may be an 'and' that is not opened
 * within each 'not', and one at the top.
 */
#define ARRAYS_MAX (2 * CUSTOMER_QUERY_DEPTH_MAX + 2)

/*
 * `context` is how the parts of the innermost open group are joined: AND or OR. An 'and' that changes nothing is not
 * opened, so that a filter and what its toArray() gives have the same tree.
 */
static bool read_map(customer_query_filter *filter, zend_array *map, customer_query_kind context, unsigned depth);

/* One element of the list in an 'and' or 'or'. */
static bool read_member(customer_query_filter *filter, zval *member, customer_query_kind context, unsigned depth)
{
	bool is_group;

	if (Z_TYPE_P(member) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(member)) == 0) {
		return refuse(filter, NULL, "filters, each an array with attributes as keys",
			"A group is a list of filters, each an array with attributes as keys and not empty, %s given",
			Z_TYPE_P(member) == IS_ARRAY ? "an empty array" : type_of(member));
	}
	is_group = context == CUSTOMER_QUERY_OR && zend_hash_num_elements(Z_ARRVAL_P(member)) > 1;
	if (is_group && !customer_query_open(filter, CUSTOMER_QUERY_AND)) {
		return fail(filter);
	}
	return read_map(filter, Z_ARRVAL_P(member), is_group ? CUSTOMER_QUERY_AND : context, depth) &&
		(!is_group || customer_query_close(filter) || fail(filter));
}

static bool has_names(zend_array *array)
{
	zend_string *key;

	ZEND_HASH_FOREACH_STR_KEY(array, key)
	{
		if (key) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

/* A list of filters, which may have gaps, or a map whose entries are the parts. */
static bool read_members(customer_query_filter *filter, zend_array *group, customer_query_kind context, unsigned depth)
{
	zval *member;

	if (has_names(group)) {
		return read_map(filter, group, context, depth);
	}
	ZEND_HASH_FOREACH_VAL(group, member)
	{
		ZVAL_DEREF(member);
		if (!read_member(filter, member, context, depth)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool read_parts(customer_query_filter *filter, customer_query_kind kind, zend_array *group,
	customer_query_kind context, unsigned depth)
{
	if (kind == CUSTOMER_QUERY_AND && (context == CUSTOMER_QUERY_AND || zend_hash_num_elements(group) == 1)) {
		return read_members(filter, group, context, depth);
	}
	return (customer_query_open(filter, kind) || fail(filter)) &&
		(kind == CUSTOMER_QUERY_NOT ? read_map(filter, group, CUSTOMER_QUERY_AND, depth)
									: read_members(filter, group, kind, depth)) &&
		(customer_query_close(filter) || fail(filter));
}

static bool read_group(
	customer_query_filter *filter, customer_query_kind kind, zval *group, customer_query_kind context, unsigned depth)
{
	static const char *const words[] = {
		[CUSTOMER_QUERY_AND] = "and", [CUSTOMER_QUERY_OR] = "or", [CUSTOMER_QUERY_NOT] = "not"};

	if (Z_TYPE_P(group) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(group)) == 0) {
		return refuse(filter, NULL, "an array of filters",
			"\"%s\" takes an array of filters that is not empty, %s given", words[kind],
			Z_TYPE_P(group) == IS_ARRAY ? "an empty array" : type_of(group));
	}
	if (depth == ARRAYS_MAX) {
		return refuse(filter, NULL, "", "Groups of a filter nest at most %d deep", CUSTOMER_QUERY_DEPTH_MAX);
	}
	return read_parts(filter, kind, Z_ARRVAL_P(group), context, depth + 1);
}

/* CUSTOMER_QUERY_CONDITION if the key is no word that joins filters. */
static customer_query_kind kind_of(const zend_string *key)
{
	if (zend_string_equals_literal(key, "and")) {
		return CUSTOMER_QUERY_AND;
	}
	if (zend_string_equals_literal(key, "or")) {
		return CUSTOMER_QUERY_OR;
	}
	return zend_string_equals_literal(key, "not") ? CUSTOMER_QUERY_NOT : CUSTOMER_QUERY_CONDITION;
}

static bool read_entry(
	customer_query_filter *filter, const zend_string *key, zval *value, customer_query_kind context, unsigned depth)
{
	customer_query_kind kind = kind_of(key);
	const customer_query_field *field;

	if (kind != CUSTOMER_QUERY_CONDITION) {
		return read_group(filter, kind, value, context, depth);
	}
	field = customer_query_find(filter->schema, ZSTR_VAL(key), ZSTR_LEN(key), filter->error);
	return field ? read_term(filter, field, value, context) : fail(filter);
}

static bool read_map(customer_query_filter *filter, zend_array *map, customer_query_kind context, unsigned depth)
{
	zend_string *key;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(map, key, value)
	{
		if (!key) {
			return refuse(filter, NULL, "attributes as keys",
				"Provided filters array need to be a map. Expected attributes as keys, as in ['name' => 'value']; a "
				"list of filters stands in 'and' and 'or' only");
		}
		ZVAL_DEREF(value);
		if (!read_entry(filter, key, value, context, depth)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool customer_filter_read(customer_query_filter *filter, zend_array *filters)
{
	return read_map(filter, filters, filter->root.kind, 0);
}
