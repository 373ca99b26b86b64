/*
 * Search: a term becomes words, each of which must be in the search text. What is found is ranked by tiers, each of
 * which is a condition of its own, so that a page reads no more than it shows.
 */
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

#define FOLDED_MAX (CUSTOMER_QUERY_VALUE_MAX * QUERY_FOLDED_BYTES)

static bool is_blank(char byte)
{
	return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static bool is_one_or_two(customer_query_text word)
{
	size_t count = 0;

	for (size_t i = 0; i < word.length; i++) {
		count += ((unsigned char) word.data[i] & 0xC0) != 0x80;
	}
	return count <= 2;
}

static bool has_word(const customer_query_search *search, customer_query_text word)
{
	for (size_t i = 0; i < search->count; i++) {
		if (search->words[i].length == word.length && memcmp(search->words[i].data, word.data, word.length) == 0) {
			return true;
		}
	}
	return false;
}

/* Blanks are those that are left after folding, which makes all kinds of them one. */
static bool split(customer_query_search *search, customer_query_text folded, customer_query_error *error)
{
	for (size_t at = 0, begin; at < folded.length; at++) {
		customer_query_text word;

		for (begin = at; at < folded.length && !is_blank(folded.data[at]); at++) {
		}
		word = (customer_query_text){folded.data + begin, at - begin};
		if (word.length == 0 || has_word(search, word)) {
			continue;
		}
		if (search->count == CUSTOMER_QUERY_WORDS_MAX) {
			return query_limit(
				error, (customer_query_text){0}, "A search term has at most %d words", CUSTOMER_QUERY_WORDS_MAX);
		}
		search->is_short[search->count] = is_one_or_two(word);
		search->words[search->count++] = word;
	}
	return true;
}

/* Whether the text, which is as long as that, is the one, a blank, and the other. */
static bool is_both(const char *text, customer_query_text one, customer_query_text other)
{
	return memcmp(text, one.data, one.length) == 0 && text[one.length] == ' ' &&
		memcmp(text + one.length + 1, other.data, other.length) == 0;
}

static void add_exact(customer_query_search *search, const customer_query_field *const *fields, customer_query_text one,
	customer_query_text other)
{
	search->exact[search->exact_count++] =
		(customer_query_exact){.fields = {fields[0], fields[1]}, .values = {one, other}, .count = 2};
}

/*
 * Each blank may be the one between the names, which may come in either order. "ali ali" is the same in both; so is
 * "a b a b" at its middle, and whatever else is the same words again and again: no two parts are the same.
 */
static void add_full_names(customer_query_search *search, customer_query_text term)
{
	for (size_t at = 0; at < term.length; at++) {
		customer_query_text before = {term.data, at}, after = {term.data + at + 1, term.length - at - 1};

		if (term.data[at] != ' ') {
			continue;
		}
		add_exact(search, search->schema->full_name, before, after);
		if (!is_both(term.data, after, before)) {
			add_exact(search, search->schema->full_name, after, before);
		}
	}
}

/* The words of a term with one blank between two, each as often as it is there: full names are so, of some words. */
static bool set_full_names(
	customer_query_search *search, customer_query_text folded, customer_query_arena *arena, customer_query_error *error)
{
	char *term = customer_query_allocate(arena, folded.length);
	size_t length = 0, words = 0;

	if (!term) {
		return query_no_memory(error);
	}
	for (size_t i = 0; i < folded.length; i++) {
		bool begins = !is_blank(folded.data[i]) && (i == 0 || is_blank(folded.data[i - 1]));

		words += begins;
		if (begins && length > 0) {
			term[length++] = ' ';
		}
		if (!is_blank(folded.data[i])) {
			term[length++] = folded.data[i];
		}
	}
	if (search->schema->full_name[0] && words <= CUSTOMER_QUERY_NAME_WORDS_MAX) {
		add_full_names(search, (customer_query_text){term, length});
	}
	return true;
}

static customer_query_text trim(customer_query_text text)
{
	while (text.length > 0 && is_blank(text.data[0])) {
		text.data++;
		text.length--;
	}
	while (text.length > 0 && is_blank(text.data[text.length - 1])) {
		text.length--;
	}
	return text;
}

/* The whole term as an exact column would have it. */
static bool add_column(customer_query_search *search, const customer_query_field *field, customer_query_text term,
	customer_query_arena *arena)
{
	customer_query_exact *exact = &search->exact[search->exact_count++];
	char key[CUSTOMER_TEXT_KEY_MAX];
	size_t length = field->definition.type == CUSTOMER_QUERY_EMAIL
		? customer_email_key(key, sizeof(key), term.data, term.length)
		: customer_text_fold(key, sizeof(key), term.data, term.length);

	*exact = (customer_query_exact){.fields = {field}, .count = 1};
	return query_copy(arena, &exact->values[0], key, length);
}

bool customer_query_search_parse(customer_query_search *search, const customer_query_schema *schema, const char *text,
	size_t length, customer_query_arena *arena, customer_query_error *error)
{
	customer_query_text source = {text, length}, term = trim(source);
	customer_query_text words;
	char folded[FOLDED_MAX];
	size_t wrong;

	search->schema = schema;
	search->count = search->exact_count = 0;
	error->attribute[0] = '\0';
	if (length > CUSTOMER_QUERY_VALUE_MAX) {
		return query_limit(error, (customer_query_text){0}, "A search term has at most %d bytes, %zu given",
			CUSTOMER_QUERY_VALUE_MAX, length);
	}
	if (!query_is_clean(text, length, &wrong)) {
		return query_syntax(
			error, source, wrong, "UTF-8 without NUL bytes", "A search term is UTF-8 without NUL bytes");
	}
	if (!query_copy(arena, &words, folded, customer_text_fold(folded, sizeof(folded), text, length))) {
		return query_no_memory(error);
	}
	if (!split(search, words, error)) {
		return false;
	}
	for (size_t i = 0; i < 4 && schema->exact[i]; i++) {
		if (!add_column(search, schema->exact[i], term, arena)) {
			return query_no_memory(error);
		}
	}
	return set_full_names(search, words, arena, error);
}

/* ---- SQL ---- */

/* How many characters of a word are looked for, and how many letters or digits without a break must be among them. */
typedef struct {
	size_t most, least;
} sought;

static const sought alone = {10, 6}, longest = {6, 3}, beside_others = {4, 3};
#define DIGITS 4 /* without a break: rare enough in any case */

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static bool is_of_word(char byte)
{
	return (byte >= 'a' && byte <= 'z') || is_digit(byte) || (unsigned char) byte >= 0x80;
}

/* Length 0: the text has no such beginning. */
static customer_query_text beginning(customer_query_text text, const sought *sought)
{
	size_t at = 0, characters = 0, together = 0, digits = 0;
	bool is_rare = false;

	while (at < text.length && (characters < sought->most || !is_rare)) {
		together = is_of_word(text.data[at]) ? together + 1 : 0;
		digits = is_digit(text.data[at]) ? digits + 1 : 0;
		is_rare |= together == sought->least || digits == DIGITS;
		at += customer_text_character(text.data + at, text.length - at);
		characters++;
	}
	return (customer_query_text){text.data, is_rare ? at : 0};
}

static bool has_digit(customer_query_text word)
{
	for (size_t i = 0; i < word.length; i++) {
		if (is_digit(word.data[i])) {
			return true;
		}
	}
	return false;
}

/* The longest of several words is mostly the rarest, unless there is a number among them. */
static const sought *sought_of(const customer_query_search *search, size_t which)
{
	if (search->count == 1) {
		return &alone;
	}
	for (size_t i = 0; i < search->count; i++) {
		if (has_digit(search->words[i]) || search->words[i].length + (i < which) > search->words[which].length) {
			return &beside_others;
		}
	}
	return &longest;
}

/*
 * The beginning of a word that is as good as all of it to be looked for in an index of trigrams, each of which costs a
 * look. It is so much of the word that few texts have it in the middle of another; less will do beside other words, of
 * which each is looked for among the others' texts. Length 0: the word has no such beginning.
 */
static customer_query_text sought_beginning(const customer_query_search *search, size_t which)
{
	return beginning(search->words[which], sought_of(search, which));
}

customer_query_text query_rare_beginning(customer_query_text text)
{
	customer_query_text rare = beginning(text, &alone);

	return rare.length > 0 ? rare : text;
}

/* A blank and the word, or the word alone, are in the text, which is read for it. */
static void put_contains(
	customer_query_sql *sql, customer_query_text column, customer_query_text word, bool at_beginning)
{
	char *text = customer_query_allocate(sql->arena, word.length + 1);

	if (!text) {
		sql->failed = true;
		return;
	}
	text[0] = ' ';
	memcpy(text + at_beginning, word.data, word.length);
	QUERY_PUT(sql, "strpos(");
	query_put_bytes(sql, column.data, column.length);
	QUERY_PUT(sql, ", ");
	query_put_text_value(
		sql, CUSTOMER_QUERY_VALUE_TEXT, CUSTOMER_QUERY_FOLDED, (customer_query_text){text, word.length + at_beginning});
	QUERY_PUT(sql, ") > 0");
}

/* Without any, an index of them gives all there is, and a planner that does not see the word would ask it. */
static bool has_trigrams(customer_query_text word)
{
	size_t at = 0;

	while (at < word.length && !is_of_word(word.data[at])) {
		at++;
	}
	return at < word.length;
}

/*
 * PostgreSQL's index would also be asked for the trigrams of the blank and the first letters, which are in nearly every
 * customer's text: it finds the word wherever it is, and the few texts that it finds say whether it begins there.
 */
static void put_word(customer_query_sql *sql, const customer_query_search *search, size_t which, bool at_beginning)
{
	customer_query_text column = search->schema->search[sql->dialect], word = search->words[which], sought = {0};

	if (sql->is_blind && (!sql->has_index || !has_trigrams(word))) {
		put_contains(sql, column, word, at_beginning);
		return;
	}
	if (sql->dialect == CUSTOMER_QUERY_PGSQL && sql->has_index) {
		sought = sought_beginning(search, which);
	}
	if (sought.length == 0 || (sought.length == word.length && !at_beginning)) {
		query_put_searched(sql, column, word, at_beginning ? " " : "");
		return;
	}
	query_put_searched(sql, column, sought, "");
	QUERY_PUT(sql, " AND ");
	put_contains(sql, column, word, at_beginning);
}

static void put_words(customer_query_sql *sql, const customer_query_search *search, bool at_beginnings)
{
	for (size_t i = 0; i < search->count; i++) {
		if (i > 0) {
			QUERY_PUT(sql, " AND ");
		}
		put_word(sql, search, i, at_beginnings || search->is_short[i]);
	}
}

static void put_is(customer_query_sql *sql, const customer_query_exact *exact)
{
	for (size_t i = 0; i < exact->count; i++) {
		if (i > 0) {
			QUERY_PUT(sql, " AND ");
		}
		query_put_column(sql, exact->fields[i]);
		QUERY_PUT(sql, " = ");
		query_put_text_value(sql, CUSTOMER_QUERY_VALUE_TEXT, exact->fields[i]->definition.type, exact->values[i]);
	}
}

/* The first so many. */
static void put_any(customer_query_sql *sql, const customer_query_search *search, size_t count)
{
	if (count == 0) {
		QUERY_PUT(sql, "(1 = 0)");
		return;
	}
	for (size_t i = 0; i < count; i++) {
		const customer_query_exact *exact = &search->exact[i];

		customer_query_put(sql, i > 0 ? " OR " : "(");
		if (exact->count > 1) {
			QUERY_PUT(sql, "(");
		}
		put_is(sql, exact);
		if (exact->count > 1) {
			QUERY_PUT(sql, ")");
		}
	}
	QUERY_PUT(sql, ")");
}

static void put_exact(customer_query_sql *sql, const customer_query_search *search)
{
	put_any(sql, search, search->exact_count);
}

/* Also where one of the columns has no value. */
static void put_not_exact(customer_query_sql *sql, const customer_query_search *search)
{
	QUERY_PUT(sql, " AND ");
	put_exact(sql, search);
	QUERY_PUT(sql, " IS NOT TRUE");
}

/* Without the rows that are in parts before: those of columns, since no two full names are the same. */
static void put_not_before(customer_query_sql *sql, const customer_query_search *search, size_t part)
{
	size_t columns = 0;

	while (columns < part && search->exact[columns].count == 1) {
		columns++;
	}
	if (columns > 0) {
		QUERY_PUT(sql, " AND ");
		put_any(sql, search, columns);
		QUERY_PUT(sql, " IS NOT TRUE");
	}
}

/*
 * PostgreSQL, one column: all rows that have the value are a range of an index, and read in its order. An equality says
 * the same, but if most rows have an equal value, as where nobody has a number, a plan for any value would rather read
 * the whole table in the order that is asked for.
 */
static void put_index_range(customer_query_sql *sql, const customer_query_sorting *by_index, customer_query_text value,
	const customer_query_value *from, bool backwards)
{
	customer_query_value first[2] = {
		{.type = CUSTOMER_QUERY_VALUE_TEXT, .of = by_index->keys[0].field->definition.type, .text = value},
		{.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .integer = INT64_MIN}};
	customer_query_value last[2] = {first[0], first[1]};

	last[1].integer = INT64_MAX;
	if (from) {
		(backwards ? last : first)[1] = *from;
	}
	customer_query_put_after(sql, by_index, first, false);
	QUERY_PUT(sql, " AND ");
	customer_query_put_after(sql, by_index, last, true);
}

void customer_query_put_exact_part(customer_query_sql *sql, const customer_query_search *search, size_t part,
	const customer_query_value *from, bool backwards)
{
	const customer_query_exact *exact = &search->exact[part];
	bool is_range =
		sql->dialect == CUSTOMER_QUERY_PGSQL && exact->count == 1 && !exact->fields[0]->definition.is_nullable;
	customer_query_sorting by_last = {.keys = {{.field = search->schema->last}}, .count = 1};
	customer_query_sorting by_index = {
		.keys = {{.field = exact->fields[0]}, {.field = search->schema->last}}, .count = 2};

	if (is_range) {
		put_index_range(sql, &by_index, exact->values[0], from, backwards);
	} else {
		put_is(sql, exact);
		if (from) {
			QUERY_PUT(sql, " AND ");
			customer_query_put_after(sql, &by_last, from, backwards);
		}
	}
	put_not_before(sql, search, part);
	QUERY_PUT(sql, " ORDER BY ");
	customer_query_put_order(sql, is_range ? &by_index : &by_last, backwards);
}

void customer_query_put_search(customer_query_sql *sql, const customer_query_search *search, customer_query_tier tier)
{
	if (search->count == 0) {
		QUERY_PUT(sql, "1 = 1");
		return;
	}
	switch (tier) {
		case CUSTOMER_QUERY_EXACT:
			put_exact(sql, search);
			break;
		case CUSTOMER_QUERY_PREFIX:
			put_words(sql, search, true);
			put_not_exact(sql, search);
			break;
		case CUSTOMER_QUERY_INSIDE:
			put_words(sql, search, false);
			QUERY_PUT(sql, " AND NOT (");
			put_words(sql, search, true);
			QUERY_PUT(sql, ")");
			put_not_exact(sql, search);
			break;
		case CUSTOMER_QUERY_NOT_EXACT:
			put_words(sql, search, false);
			put_not_exact(sql, search);
			break;
		default:
			put_words(sql, search, false);
	}
}

bool customer_query_is_found_once(const customer_query_search *search)
{
	bool is_any_long = false;

	for (size_t i = 0; i < search->count; i++) {
		if (!search->is_short[i] && sought_beginning(search, i).length == 0) {
			return false;
		}
		is_any_long |= !search->is_short[i];
	}
	return is_any_long;
}

/* Short words begin a word wherever they match. */
void customer_query_put_is_prefix(customer_query_sql *sql, const customer_query_search *search)
{
	const char *before = "(";

	for (size_t i = 0; i < search->count; i++) {
		if (!search->is_short[i]) {
			customer_query_put(sql, before);
			put_contains(sql, search->schema->search[sql->dialect], search->words[i], true);
			before = " AND ";
		}
	}
	QUERY_PUT(sql, ")");
}
