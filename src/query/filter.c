/*
 * Filters: terms, conditions and groups become a tree. The text form of a term is read here.
 */
#include <stdio.h>
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

#define EXCERPT 64

const char *const customer_query_operation_names[CUSTOMER_QUERY_OPERATIONS] = {
	[CUSTOMER_QUERY_EQ] = "eq",
	[CUSTOMER_QUERY_NEQ] = "neq",
	[CUSTOMER_QUERY_LT] = "lt",
	[CUSTOMER_QUERY_LTE] = "lte",
	[CUSTOMER_QUERY_GT] = "gt",
	[CUSTOMER_QUERY_GTE] = "gte",
	[CUSTOMER_QUERY_LIKE] = "like",
	[CUSTOMER_QUERY_IN] = "in",
	[CUSTOMER_QUERY_NIN] = "nin",
	[CUSTOMER_QUERY_BETWEEN] = "between",
	[CUSTOMER_QUERY_NULL] = "null",
	[CUSTOMER_QUERY_NOTNULL] = "notnull",
};

customer_query_operation customer_query_operation_of(const char *name, size_t length)
{
	static const unsigned char lengths[CUSTOMER_QUERY_OPERATIONS] = {2, 3, 2, 3, 2, 3, 4, 2, 3, 7, 4, 7};
	int operation = 0;

	while (operation < CUSTOMER_QUERY_OPERATIONS &&
		(lengths[operation] != length || customer_query_operation_names[operation][0] != name[0] ||
			memcmp(customer_query_operation_names[operation], name, length) != 0)) {
		operation++;
	}
	return (customer_query_operation) operation;
}

/* Whether a value without an operation is a pattern: it has a star that no backslash stands before. */
static inline bool has_star(customer_query_text text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] == '*') {
			return true;
		}
		i += text.data[i] == '\\';
	}
	return false;
}

/* ---- Errors ---- */

void customer_query_list_operations(unsigned operations, char *buffer, size_t size)
{
	size_t length = 0;

	buffer[0] = '\0';
	for (int i = 0; i < CUSTOMER_QUERY_OPERATIONS; i++) {
		if (operations & CUSTOMER_QUERY_BIT(i)) {
			length += (size_t) snprintf(
				buffer + length, size - length, "%s%s", length > 0 ? ", " : "", customer_query_operation_names[i]);
		}
	}
}

bool customer_query_refuse_any(
	customer_query_filter *filter, const customer_query_field *field, customer_query_text source)
{
	query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
	return query_syntax(filter->error, source, 0, "", "The attribute \"%s\" %s", field->definition.name,
		field->definition.is_sortable ? "is there for sorting only" : "can't be filtered by");
}

/* What the attribute takes, for a message about it. False, and refused, if that is nothing. */
static bool list_allowed(customer_query_filter *filter, const customer_query_field *field, customer_query_text source,
	char allowed[CUSTOMER_QUERY_OPERATIONS_TEXT])
{
	if (field->definition.operations == 0) {
		return customer_query_refuse_any(filter, field, source);
	}
	query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
	customer_query_list_operations(field->definition.operations, allowed, CUSTOMER_QUERY_OPERATIONS_TEXT);
	return true;
}

static bool refuse_unknown(
	customer_query_filter *filter, const customer_query_field *field, customer_query_text source, size_t length)
{
	char name[EXCERPT], allowed[CUSTOMER_QUERY_OPERATIONS_TEXT];

	if (!list_allowed(filter, field, source, allowed)) {
		return false;
	}
	customer_text_excerpt(name, sizeof(name), source.data, length);
	return query_syntax(filter->error, source, 0, allowed,
		"\"%s\" is no operation; the attribute \"%s\" takes %s. If the text before the \"|\" is a part of the value, "
		"write \"%s|\" before it",
		name, field->definition.name, allowed, has_star(source) ? "like" : "eq");
}

static bool refuse_operation(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, customer_query_text source)
{
	char allowed[CUSTOMER_QUERY_OPERATIONS_TEXT];

	if (!list_allowed(filter, field, source, allowed)) {
		return false;
	}
	return query_syntax(filter->error, source, 0, allowed, "The attribute \"%s\" does not take \"%s\", but %s",
		field->definition.name, customer_query_operation_names[operation], allowed);
}

static bool refuse_star(customer_query_filter *filter, const customer_query_field *field, customer_query_text source)
{
	char allowed[CUSTOMER_QUERY_OPERATIONS_TEXT];

	if (!list_allowed(filter, field, source, allowed)) {
		return false;
	}
	return query_syntax(filter->error, source, 0, allowed,
		"A \"*\" makes a pattern of the value, and the attribute \"%s\" does not take \"like\", but %s",
		field->definition.name, allowed);
}

static inline bool takes(const customer_query_field *field, customer_query_operation operation)
{
	return field->definition.operations & CUSTOMER_QUERY_BIT(operation);
}

static inline bool allows(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, customer_query_text source)
{
	if (takes(field, operation)) {
		return true;
	}
	return refuse_operation(filter, field, operation, source);
}

/* ---- Tree ---- */

void customer_query_filter_init(customer_query_filter *filter, const customer_query_schema *schema,
	customer_query_kind root, customer_query_arena *arena, customer_query_error *error)
{
	filter->schema = schema;
	filter->arena = arena;
	filter->error = error;
	filter->depth = 0;
	filter->nodes = 0;
	filter->open[0] = &filter->root;
	filter->root = (customer_query_node){.kind = root};
	error->status = CUSTOMER_QUERY_OK;
	error->attribute[0] = '\0';
	error->position = CUSTOMER_QUERY_NO_POSITION;
	error->source = (customer_query_text){0};
	error->message[0] = error->expected[0] = '\0';
}

/* A new last part of the innermost open group; NULL if that fails. */
static inline customer_query_node *add_node(customer_query_filter *filter, customer_query_kind kind)
{
	customer_query_node *node, *group = filter->open[filter->depth];

	if (filter->nodes == CUSTOMER_QUERY_NODES_MAX) {
		query_limit(filter->error, (customer_query_text){0}, "A filter has at most %d conditions and groups",
			CUSTOMER_QUERY_NODES_MAX);
		return NULL;
	}
	node = customer_query_allocate(filter->arena, sizeof(*node));
	if (!node) {
		query_no_memory(filter->error);
		return NULL;
	}
	filter->nodes++;
	node->kind = kind;
	node->next = NULL;
	if (group->group.last) {
		group->group.last->next = node;
	} else {
		group->group.first = node;
	}
	group->group.last = node;
	return node;
}

bool customer_query_open(customer_query_filter *filter, customer_query_kind kind)
{
	customer_query_node *group;

	if (filter->depth == CUSTOMER_QUERY_DEPTH_MAX) {
		filter->error->attribute[0] = '\0';
		return query_limit(filter->error, (customer_query_text){0}, "Groups of a filter nest at most %d deep",
			CUSTOMER_QUERY_DEPTH_MAX);
	}
	if (!(group = add_node(filter, kind))) {
		return false;
	}
	group->group.first = group->group.last = NULL;
	filter->open[++filter->depth] = group;
	return true;
}

bool customer_query_close(customer_query_filter *filter)
{
	static const char *const words[] = {
		[CUSTOMER_QUERY_AND] = "and", [CUSTOMER_QUERY_OR] = "or", [CUSTOMER_QUERY_NOT] = "not"};
	const customer_query_node *group = filter->open[filter->depth];

	if (!group->group.first) {
		filter->error->attribute[0] = '\0';
		return query_syntax(filter->error, (customer_query_text){0}, 0, "at least one condition",
			"A group \"%s\" needs at least one condition", words[group->kind]);
	}
	filter->depth--;
	return true;
}

/* ---- Conditions ---- */

static inline customer_query_node *add_condition(
	customer_query_filter *filter, const customer_query_field *field, customer_query_operation operation)
{
	customer_query_node *node = add_node(filter, CUSTOMER_QUERY_CONDITION);

	if (node) {
		node->condition.operation = operation;
		node->condition.field = field;
		node->condition.item_count = 0;
		node->condition.stars = 0;
		node->condition.is_prefix = false;
	}
	return node;
}

/* One value, which is kept as it was given, too. `text` is the caller's, and is copied. */
static inline bool set_value(customer_query_filter *filter, customer_query_node *node, int which,
	customer_query_text text, customer_query_text source, size_t offset)
{
	customer_query_text *raw = &node->condition.raw[which];

	if (!query_check_length(filter, node->condition.field, text.length)) {
		return false;
	}
	if (!query_copy(filter->arena, raw, text.data, text.length)) {
		return query_no_memory(filter->error);
	}
	if (node->condition.operation == CUSTOMER_QUERY_LIKE) {
		return query_parse_pattern(filter, node, *raw, source, offset);
	}
	return query_parse_value(filter, node->condition.field, *raw, source, offset, &node->condition.value[which]);
}

static bool add_nullness(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, customer_query_text value, customer_query_text source, size_t offset)
{
	if (value.length > 1 || (value.length == 1 && value.data[0] != '1')) {
		query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
		return query_syntax(filter->error, source, offset, "no value", "\"%s\" takes no value",
			customer_query_operation_names[operation]);
	}
	return add_condition(filter, field, operation) != NULL;
}

static inline bool add_single(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, customer_query_text value, customer_query_text source, size_t offset)
{
	customer_query_node *node;

	if (operation == CUSTOMER_QUERY_NULL || operation == CUSTOMER_QUERY_NOTNULL) {
		return add_nullness(filter, field, operation, value, source, offset);
	}
	node = add_condition(filter, field, operation);
	return node && set_value(filter, node, 0, value, source, offset);
}

/* ---- Lists ---- */

static bool is_list(customer_query_operation operation)
{
	return operation == CUSTOMER_QUERY_IN || operation == CUSTOMER_QUERY_NIN || operation == CUSTOMER_QUERY_BETWEEN;
}

static inline bool check_list(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, customer_query_text source, size_t count)
{
	if (operation == CUSTOMER_QUERY_BETWEEN && count != 2) {
		query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
		return query_syntax(filter->error, source, 0, "two values",
			"\"between\" takes two values, the least and the greatest, got %zu", count);
	}
	if (count > CUSTOMER_QUERY_LIST_MAX) {
		query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
		return query_limit(filter->error, source, "A list for the attribute \"%s\" has at most %d values, %zu given",
			field->definition.name, CUSTOMER_QUERY_LIST_MAX, count);
	}
	return true;
}

static bool is_integer_type(customer_query_type type)
{
	return type == CUSTOMER_QUERY_INTEGER || type == CUSTOMER_QUERY_MONEY || type == CUSTOMER_QUERY_BOOLEAN;
}

/* Where the values of a list are gathered. */
typedef struct {
	customer_query_text *raw;
	int64_t *integers;          /* for types whose values are integers, */
	customer_query_text *texts; /* and for the others */
} list_memory;

static inline bool allocate_list(
	customer_query_arena *arena, customer_query_type type, size_t count, list_memory *memory)
{
	*memory = (list_memory){.raw = customer_query_allocate(arena, (count + 1) * sizeof(*memory->raw))};
	if (is_integer_type(type)) {
		memory->integers = customer_query_allocate(arena, (count + 1) * sizeof(*memory->integers));
	} else {
		memory->texts = customer_query_allocate(arena, (count + 1) * sizeof(*memory->texts));
	}
	return memory->raw && (memory->integers || memory->texts);
}

static inline void set_list(customer_query_node *node, const list_memory *memory, size_t count)
{
	customer_query_value *value = &node->condition.value[0];

	value->of = node->condition.field->definition.type;
	value->is_null = false;
	node->condition.raw_items = memory->raw;
	node->condition.item_count = count;
	if (memory->integers) {
		value->type = CUSTOMER_QUERY_VALUE_INTEGERS;
		value->integers.items = memory->integers;
		value->integers.count = count;
	} else {
		value->type = CUSTOMER_QUERY_VALUE_TEXTS;
		value->texts.items = memory->texts;
		value->texts.count = count;
	}
}

/*
 * offsets[i] is where items[i] begins within the source, and the items are in the arena; or offsets is NULL, and they
 * are the caller's.
 */
static bool add_list(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const customer_query_text *items, size_t count, customer_query_text source,
	const size_t *offsets)
{
	list_memory memory;
	customer_query_node *node;

	if (!check_list(filter, field, operation, source, count) || !(node = add_condition(filter, field, operation))) {
		return false;
	}
	if (operation == CUSTOMER_QUERY_BETWEEN) {
		return set_value(filter, node, 0, items[0], offsets ? source : items[0], offsets ? offsets[0] : 0) &&
			set_value(filter, node, 1, items[1], offsets ? source : items[1], offsets ? offsets[1] : 0);
	}
	if (!allocate_list(filter->arena, field->definition.type, count, &memory)) {
		return query_no_memory(filter->error);
	}
	for (size_t i = 0; i < count; i++) {
		customer_query_value value;

		if (!query_check_length(filter, field, items[i].length)) {
			return false;
		}
		if (offsets) {
			memory.raw[i] = items[i];
		} else if (!query_copy(filter->arena, &memory.raw[i], items[i].data, items[i].length)) {
			return query_no_memory(filter->error);
		}
		if (!query_parse_value(
				filter, field, memory.raw[i], offsets ? source : items[i], offsets ? offsets[i] : 0, &value)) {
			return false;
		}
		if (memory.integers) {
			memory.integers[i] = value.integer;
		} else {
			memory.texts[i] = value.text;
		}
	}
	set_list(node, &memory, count);
	return true;
}

static size_t count_items(customer_query_text text)
{
	size_t count = 1;

	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] == '\\') {
			i++;
		} else if (text.data[i] == ',') {
			count++;
		}
	}
	return count;
}

/* Undoes "\," and "\\" up to the next comma, or the end; *at is then behind it. */
static size_t read_item(customer_query_text text, size_t *at, char *to)
{
	size_t length = 0;

	for (; *at < text.length && text.data[*at] != ','; (*at)++) {
		if (text.data[*at] == '\\' && *at + 1 < text.length &&
			(text.data[*at + 1] == ',' || text.data[*at + 1] == '\\')) {
			(*at)++;
		}
		to[length++] = text.data[*at];
	}
	(*at)++;
	return length;
}

/* "a,b,c" behind "in|": split in the arena, since escapes have to be undone. */
static bool add_list_text(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, customer_query_text text, customer_query_text source, size_t offset)
{
	size_t count = count_items(text), at = 0;
	customer_query_text *items;
	size_t *offsets;
	char *bytes;

	if (!check_list(filter, field, operation, source, count)) {
		return false;
	}
	items = customer_query_allocate(filter->arena, count * sizeof(*items));
	offsets = customer_query_allocate(filter->arena, count * sizeof(*offsets));
	bytes = customer_query_allocate(filter->arena, text.length);
	if (!items || !offsets || !bytes) {
		return query_no_memory(filter->error);
	}
	for (size_t i = 0; i < count; i++) {
		offsets[i] = offset + at;
		items[i] = (customer_query_text){bytes, read_item(text, &at, bytes)};
		bytes += items[i].length;
	}
	return add_list(filter, field, operation, items, count, source, offsets);
}

bool customer_query_add_list(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const customer_query_text *items, size_t count)
{
	customer_query_text nowhere = {0};

	if (!allows(filter, field, operation, nowhere)) {
		return false;
	}
	if (!is_list(operation)) {
		query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
		return query_syntax(filter->error, nowhere, 0, "one value", "\"%s\" takes one value, not a list",
			customer_query_operation_names[operation]);
	}
	return add_list(filter, field, operation, items, count, nowhere, NULL);
}

bool customer_query_add_condition(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const char *text, size_t length)
{
	customer_query_text value = {text, length};

	if (!allows(filter, field, operation, value)) {
		return false;
	}
	if (is_list(operation)) {
		query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
		return query_syntax(filter->error, (customer_query_text){0}, 0, "a list of values",
			"\"%s\" takes a list of values, not one", customer_query_operation_names[operation]);
	}
	return add_single(filter, field, operation, value, value, 0);
}

/* ---- The text form ---- */

/* Undoes "\*" and "\\" of a value without an operation. */
static inline bool unescape(customer_query_arena *arena, customer_query_text *text)
{
	char *to;
	size_t length = 0;

	if (text->length == 0 || !memchr(text->data, '\\', text->length)) {
		return true;
	}
	if (!(to = customer_query_allocate(arena, text->length))) {
		return false;
	}
	for (size_t i = 0; i < text->length; i++) {
		if (text->data[i] == '\\' && i + 1 < text->length && (text->data[i + 1] == '*' || text->data[i + 1] == '\\')) {
			i++;
		}
		to[length++] = text->data[i];
	}
	*text = (customer_query_text){to, length};
	return true;
}

static inline bool add_plain(
	customer_query_filter *filter, const customer_query_field *field, customer_query_text source)
{
	customer_query_operation operation = has_star(source) ? CUSTOMER_QUERY_LIKE : CUSTOMER_QUERY_EQ;
	customer_query_text value = source;

	if (operation == CUSTOMER_QUERY_LIKE && !takes(field, operation)) {
		return refuse_star(filter, field, source);
	}
	if (!allows(filter, field, operation, source) || !query_check_length(filter, field, source.length)) {
		return false;
	}
	if (operation == CUSTOMER_QUERY_EQ && !unescape(filter->arena, &value)) {
		return query_no_memory(filter->error);
	}
	return add_single(filter, field, operation, value, source, 0);
}

bool customer_query_add_term(
	customer_query_filter *filter, const customer_query_field *field, const char *text, size_t length)
{
	customer_query_text source = {text, length}, value;
	const char *bar = length > 0 ? memchr(text, '|', length) : NULL;
	size_t offset;
	customer_query_operation operation;

	if (length > CUSTOMER_QUERY_TERM_MAX) {
		query_set_attribute(filter->error, field->definition.name, strlen(field->definition.name));
		return query_limit(filter->error, (customer_query_text){0},
			"A term of the attribute \"%s\" has at most %d bytes", field->definition.name, CUSTOMER_QUERY_TERM_MAX);
	}
	if (!bar) {
		return add_plain(filter, field, source);
	}
	operation = customer_query_operation_of(text, (size_t) (bar - text));
	if (operation == CUSTOMER_QUERY_OPERATIONS) {
		return refuse_unknown(filter, field, source, (size_t) (bar - text));
	}
	if (!allows(filter, field, operation, source)) {
		return false;
	}
	offset = (size_t) (bar - text) + 1;
	value = (customer_query_text){text + offset, length - offset};
	return is_list(operation) ? add_list_text(filter, field, operation, value, source, offset)
							  : add_single(filter, field, operation, value, source, offset);
}
