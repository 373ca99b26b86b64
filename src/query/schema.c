/*
 * The table of attributes: what may be asked for, under which names, and where it is in the database. Names are found
 * by their hash; columns are quoted once for each dialect.
 */
#include <stdio.h>
#include <string.h>

#include "internal.h"

#define NEAR_MAX 48 /* names longer than this are not compared for the nearest spelling */

#define WORD sizeof(uint64_t)

/* ---- Finding ---- */

/* Up to eight bytes as a number. */
static uint64_t word_of(const char *bytes, size_t length)
{
	uint64_t word = 0;

	memcpy(&word, bytes, length);
	return word;
}

#define FACTOR UINT64_C(0xbf58476d1ce4e5b9) /* of splitmix64 */

static uint64_t mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * FACTOR;
	return hash ^ hash >> 29;
}

/*
 * Eight bytes a step; the last step ends with the name, over bytes that have been in the one before. The low bits of a
 * product know nothing of the high ones of its factors, so the upper half of one is taken. Names are ours, so nobody
 * can choose them to collide.
 */
static size_t hash_name(const char *name, size_t length)
{
	uint64_t hash = length;
	size_t i = 0;

	if (length < WORD) {
		hash = mix(hash, word_of(name, length));
	} else {
		for (; length - i > WORD; i += WORD) {
			hash = mix(hash, word_of(name + i, WORD));
		}
		hash = mix(hash, word_of(name + length - WORD, WORD));
	}
	return (size_t) (hash * FACTOR >> 32);
}

/* The place of a name, or the empty one where it would be. There is always an empty one. */
static inline customer_query_name *place_of(const customer_query_schema *schema, const char *name, size_t length)
{
	size_t at = hash_name(name, length) & (schema->places - 1);

	while (schema->names[at].field &&
		(schema->names[at].name.length != length || memcmp(schema->names[at].name.data, name, length) != 0)) {
		at = (at + 1) & (schema->places - 1);
	}
	return &schema->names[at];
}

static size_t smallest(size_t a, size_t b, size_t c)
{
	size_t least = a < b ? a : b;

	return least < c ? least : c;
}

static char lower(char letter)
{
	return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
}

/* Levenshtein's distance, letter case not counting. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	size_t row[NEAR_MAX + 1];

	for (size_t j = 0; j <= b_length; j++) {
		row[j] = j;
	}
	for (size_t i = 1; i <= a_length; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= b_length; j++) {
			size_t above = row[j];

			row[j] = smallest(above + 1, row[j - 1] + 1, diagonal + (lower(a[i - 1]) != lower(b[j - 1])));
			diagonal = above;
		}
	}
	return row[b_length];
}

/* The known name that is spelled most like it, or NULL where none is near. */
/* By their bytes. */
static bool is_before(customer_query_text one, customer_query_text other)
{
	int order = memcmp(one.data, other.data, one.length < other.length ? one.length : other.length);

	return order != 0 ? order < 0 : one.length < other.length;
}

static const customer_query_name *nearest(const customer_query_schema *schema, const char *name, size_t length)
{
	const customer_query_name *found = NULL;
	size_t least = length / 3 + 2;

	for (size_t i = 0; i < schema->places && length <= NEAR_MAX; i++) {
		const customer_query_name *known = &schema->names[i];

		if (known->field && known->name.length <= NEAR_MAX) {
			size_t away = distance(name, length, known->name.data, known->name.length);

			/* Of two that are as near, where their hashes lie must not tell. */
			if (away < least || (found && away == least && is_before(known->name, found->name))) {
				least = away;
				found = known;
			}
		}
	}
	return found;
}

static bool is_word(const char *name, size_t length, const char *word)
{
	return length == strlen(word) && memcmp(name, word, length) == 0;
}

/* The next word of a list with blanks; its length, 0 at the end. */
static size_t next_word(const char **list)
{
	*list += strspn(*list, " ");
	return strcspn(*list, " ");
}

/* "lastName", not "personalInformation.lastName", where that is the first alias. */
static customer_query_text short_name(const customer_query_attribute *attribute)
{
	const char *alias = attribute->aliases ? attribute->aliases : "", *dot = strrchr(attribute->name, '.');
	size_t length = next_word(&alias);

	return dot && is_word(alias, length, dot + 1) ? (customer_query_text){alias, length}
												  : (customer_query_text){attribute->name, strlen(attribute->name)};
}

/* "id, customerGroup, …": as many as fit. */
static void list_names(const customer_query_schema *schema, char *buffer, size_t size)
{
	size_t length = 0;

	buffer[0] = '\0';
	for (size_t i = 0; i < schema->count; i++) {
		customer_query_text name = short_name(&schema->fields[i].definition);

		if (length + name.length + sizeof(", , …") > size) {
			snprintf(buffer + length, size - length, ", …");
			return;
		}
		length += (size_t) snprintf(
			buffer + length, size - length, "%s%.*s", i > 0 ? ", " : "", (int) name.length, name.data);
	}
}

/* What is behind the last dot, if that is a name: the rest of the path was wrong. */
static const customer_query_name *without_path(const customer_query_schema *schema, const char *name, size_t length)
{
	size_t begin = length;

	while (begin > 0 && name[begin - 1] != '.') {
		begin--;
	}
	if (begin > 0) {
		const customer_query_name *place = place_of(schema, name + begin, length - begin);

		return place->field ? place : NULL;
	}
	return NULL;
}

/* An attribute whose path begins with the name, which is then that of a group; NULL if there is none. */
static const customer_query_attribute *attribute_below(
	const customer_query_schema *schema, const char *name, size_t length)
{
	for (size_t i = 0; i < schema->count; i++) {
		const customer_query_attribute *definition = &schema->fields[i].definition;

		if (strlen(definition->name) > length && definition->name[length] == '.' &&
			memcmp(definition->name, name, length) == 0) {
			return definition;
		}
	}
	return NULL;
}

#define ADVICE (CUSTOMER_QUERY_NAME_MAX + 64)

/* "." if there is none. */
static void advise(const customer_query_schema *schema, const char *name, size_t length, char advice[ADVICE])
{
	const customer_query_attribute *below = attribute_below(schema, name, length);
	const customer_query_name *last = without_path(schema, name, length);
	const customer_query_name *near = last ? last : nearest(schema, name, length);

	if (below) {
		snprintf(advice, ADVICE, "; what belongs to it is written on one level, as \"%s\".", below->name);
	} else if (near) {
		snprintf(advice, ADVICE, "; did you mean \"%.*s\"?", (int) near->name.length, near->name.data);
	} else {
		snprintf(advice, ADVICE, ".");
	}
}

static const customer_query_field *unknown(
	const customer_query_schema *schema, const char *name, size_t length, customer_query_error *error)
{
	customer_query_text nowhere = {0};
	char known[CUSTOMER_QUERY_MESSAGE_MAX / 2], advice[ADVICE];

	list_names(schema, known, sizeof(known));
	advise(schema, name, length, advice);
	query_set_attribute(error, name, length);
	query_syntax(
		error, nowhere, 0, known, "There is no attribute \"%s\"%s There are: %s", error->attribute, advice, known);
	return NULL;
}

const customer_query_field *customer_query_find(
	const customer_query_schema *schema, const char *name, size_t length, customer_query_error *error)
{
	const customer_query_field *field = place_of(schema, name, length)->field;

	return field ? field : unknown(schema, name, length, error);
}

/* ---- Building ---- */

static bool is_letter(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
}

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* Words of letters, digits and "_", with dots between them: what an identifier may be without being quoted. */
static bool is_dotted_name(const char *name, size_t length)
{
	bool begins = true;

	if (length == 0 || length > CUSTOMER_QUERY_NAME_MAX) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		if (name[i] == '.') {
			if (begins) {
				return false;
			}
			begins = true;
		} else if (is_letter(name[i]) || (!begins && is_digit(name[i]))) {
			begins = false;
		} else {
			return false;
		}
	}
	return !begins;
}

static bool is_reserved(const char *name, size_t length)
{
	return is_word(name, length, "and") || is_word(name, length, "or") || is_word(name, length, "not");
}

static bool refuse(customer_query_error *error, const char *name, size_t length, const char *why)
{
	customer_query_text nowhere = {0};

	query_set_attribute(error, name, length);
	return query_syntax(error, nowhere, 0, why, "The attribute \"%s\" %s", error->attribute, why);
}

static bool add_name(customer_query_schema *schema, const customer_query_field *field, const char *name, size_t length,
	customer_query_error *error)
{
	customer_query_name *place;

	if (!is_dotted_name(name, length)) {
		return refuse(error, name, length,
			"needs a name of letters, digits, \"_\" and \".\", beginning with a letter, of at most 128 bytes");
	}
	if (is_reserved(name, length)) {
		return refuse(error, name, length, "can't be named and, or, not: these words join filters");
	}
	place = place_of(schema, name, length);
	if (place->field) {
		return refuse(error, name, length, "is there twice, as a name or as an alias");
	}
	*place = (customer_query_name){{name, length}, field};
	return true;
}

static bool add_names(customer_query_schema *schema, const customer_query_field *field, customer_query_error *error)
{
	const char *aliases = field->definition.aliases ? field->definition.aliases : "";
	size_t length;

	if (!add_name(schema, field, field->definition.name, strlen(field->definition.name), error)) {
		return false;
	}
	for (; (length = next_word(&aliases)) > 0; aliases += length) {
		if (!add_name(schema, field, aliases, length, error)) {
			return false;
		}
	}
	return true;
}

/* o.total becomes "o"."total", or `o`.`total`. */
static bool quote(customer_query_text *quoted, const char *column, char mark, customer_query_arena *arena)
{
	size_t length = strlen(column);
	char *to = customer_query_allocate(arena, length * 3 + 2);

	if (!to) {
		return false;
	}
	quoted->data = to;
	*to++ = mark;
	for (size_t i = 0; i < length; i++) {
		if (column[i] == '.') {
			*to++ = mark;
			*to++ = '.';
			*to++ = mark;
		} else {
			*to++ = column[i];
		}
	}
	*to++ = mark;
	quoted->length = (size_t) (to - quoted->data);
	return true;
}

static bool quote_for_all(customer_query_text *quoted, const char *column, customer_query_arena *arena)
{
	return quote(&quoted[CUSTOMER_QUERY_PGSQL], column, '"', arena) &&
		quote(&quoted[CUSTOMER_QUERY_SQLITE], column, '"', arena) &&
		quote(&quoted[CUSTOMER_QUERY_MYSQL], column, '`', arena);
}

/* The two types whose columns hold keys of texts, which the search text is made of. */
static bool is_text_key(customer_query_type type)
{
	return type == CUSTOMER_QUERY_FOLDED || type == CUSTOMER_QUERY_EMAIL;
}

static bool add_field(customer_query_schema *schema, const customer_query_attribute *attribute,
	customer_query_arena *arena, customer_query_error *error)
{
	customer_query_field *field = &schema->fields[schema->count];

	if (!is_dotted_name(attribute->column, strlen(attribute->column))) {
		return refuse(error, attribute->name, strlen(attribute->name),
			"needs a column as an identifier: \"column\" or \"table.column\", of letters, digits and \"_\"");
	}
	if (attribute->is_searched && !is_text_key(attribute->type)) {
		return refuse(
			error, attribute->name, strlen(attribute->name), "must be of type FOLDED or EMAIL, to be searched");
	}
	field->definition = *attribute;
	if (!quote_for_all(field->column, attribute->column, arena)) {
		return query_no_memory(error);
	}
	schema->count++;
	return add_names(schema, field, error);
}

static size_t count_names(const customer_query_attribute *attributes, size_t count)
{
	size_t names = count;

	for (size_t i = 0; i < count; i++) {
		const char *aliases = attributes[i].aliases ? attributes[i].aliases : "";
		size_t length;

		for (; (length = next_word(&aliases)) > 0; aliases += length) {
			names++;
		}
	}
	return names;
}

/* At most half of the places are taken. */
static bool allocate_tables(customer_query_schema *schema, const customer_query_attribute *attributes, size_t count,
	customer_query_arena *arena)
{
	size_t names = count_names(attributes, count);

	schema->places = 8;
	while (schema->places < names * 2) {
		schema->places *= 2;
	}
	schema->fields = customer_query_allocate(arena, (count + 1) * sizeof(*schema->fields));
	schema->names = customer_query_allocate(arena, schema->places * sizeof(*schema->names));
	if (!schema->fields || !schema->names) {
		return false;
	}
	memset(schema->names, 0, schema->places * sizeof(*schema->names));
	return true;
}

static bool set_last(customer_query_schema *schema, const char *last, customer_query_error *error)
{
	if (!last) {
		return true;
	}
	schema->last = customer_query_find(schema, last, strlen(last), error);
	if (!schema->last) {
		return false;
	}
	if (!schema->last->definition.is_unique || schema->last->definition.is_nullable) {
		return refuse(error, last, strlen(last), "must be unique and never missing, for every order to end in it");
	}
	return true;
}

static bool set_exact(customer_query_schema *schema, const char *const exact[4], customer_query_error *error)
{
	for (size_t i = 0; i < 4 && exact[i]; i++) {
		schema->exact[i] = customer_query_find(schema, exact[i], strlen(exact[i]), error);
		if (!schema->exact[i]) {
			return false;
		}
		if (!is_text_key(schema->exact[i]->definition.type)) {
			return refuse(error, exact[i], strlen(exact[i]), "must be of type FOLDED or EMAIL, to be found");
		}
	}
	return true;
}

static bool set_full_name(customer_query_schema *schema, const char *const names[2], customer_query_error *error)
{
	for (size_t i = 0; i < 2 && names[0]; i++) {
		schema->full_name[i] = customer_query_find(schema, names[i], strlen(names[i]), error);
		if (!schema->full_name[i]) {
			return false;
		}
		if (schema->full_name[i]->definition.type != CUSTOMER_QUERY_FOLDED) {
			return refuse(error, names[i], strlen(names[i]), "must be of type FOLDED, to be a part of a full name");
		}
	}
	return true;
}

static bool set_search(customer_query_schema *schema, const customer_query_search_columns *search,
	customer_query_arena *arena, customer_query_error *error)
{
	if (!search) {
		return true;
	}
	if (!set_exact(schema, search->exact, error) || !set_full_name(schema, search->full_name, error)) {
		return false;
	}
	if (!quote_for_all(schema->search, search->column, arena)) {
		return query_no_memory(error);
	}
	return true;
}

bool customer_query_schema_init(customer_query_schema *schema, const customer_query_attribute *attributes, size_t count,
	const char *last, const customer_query_search_columns *search, customer_query_arena *arena,
	customer_query_error *error)
{
	customer_query_text nowhere = {0};

	*schema = (customer_query_schema){0};
	error->attribute[0] = '\0';
	if (count == 0 || count > CUSTOMER_QUERY_ATTRIBUTES_MAX) {
		return query_limit(
			error, nowhere, "A schema has 1 to %d attributes, %zu given", CUSTOMER_QUERY_ATTRIBUTES_MAX, count);
	}
	if (!allocate_tables(schema, attributes, count, arena)) {
		return query_no_memory(error);
	}
	for (size_t i = 0; i < count; i++) {
		if (!add_field(schema, &attributes[i], arena, error)) {
			return false;
		}
	}
	return set_last(schema, last, error) && set_search(schema, search, arena, error);
}
