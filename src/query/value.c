/*
 * Values: the text of one becomes what the column holds. Everything is checked here, once: what passes is a parameter
 * that the database takes.
 */
#include <stdio.h>
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

#define EXCERPT 64
#define MONEY_DIGITS 11 /* before the point: what numeric(15,4) holds */
#define MONEY_DECIMALS 4

static bool is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

static size_t digits(const char *text, size_t length)
{
	size_t count = 0;

	while (count < length && is_digit(text[count])) {
		count++;
	}
	return count;
}

/* ---- What went wrong ---- */

typedef struct {
	customer_query_filter *filter;
	const customer_query_field *field;
	customer_query_text text, source;
	size_t offset; /* of the text in the source */
} parsing;

static bool refuse(const parsing *parsing, const char *what)
{
	char excerpt[EXCERPT];
	const char *name = parsing->field->definition.name;

	query_set_attribute(parsing->filter->error, name, strlen(name));
	customer_text_excerpt(excerpt, sizeof(excerpt), parsing->text.data, parsing->text.length);
	return query_syntax(parsing->filter->error, parsing->source, parsing->offset, what,
		"The attribute \"%s\" takes %s, got \"%s\"", name, what, excerpt);
}

bool query_is_clean(const char *text, size_t length, size_t *position)
{
	size_t at = 0, step;

	if (customer_text_is_utf8(text, length) && (length == 0 || !memchr(text, '\0', length))) {
		return true;
	}
	while ((step = customer_text_character(text + at, length - at)) > 0 && text[at] != '\0') {
		at += step;
	}
	*position = at;
	return false;
}

static inline bool check_text(const parsing *parsing)
{
	size_t wrong;

	if (query_is_clean(parsing->text.data, parsing->text.length, &wrong)) {
		return true;
	}
	refuse(parsing, "UTF-8 without NUL bytes");
	/* The place is one of the source, in which there may be escapes before it. */
	query_is_clean(parsing->source.data + parsing->offset, parsing->source.length - parsing->offset, &wrong);
	parsing->filter->error->position += wrong;
	return false;
}

/* For what is ASCII alone, and is not: only then it matters whether it is a text at all. */
static bool expected(const parsing *parsing, const char *what)
{
	if (check_text(parsing)) {
		refuse(parsing, what);
	}
	return false;
}

/* ---- Numbers ---- */

static bool is_integer(const char *text, size_t length)
{
	size_t sign = length > 0 && text[0] == '-';

	return length > sign && digits(text + sign, length - sign) == length - sign;
}

/* False if it does not fit into 64 bits. */
static bool to_integer(const char *text, size_t length, int64_t *integer)
{
	bool negative = text[0] == '-';
	int64_t value = 0;

	for (size_t i = negative; i < length; i++) {
		int64_t digit = text[i] - '0';

		if (__builtin_mul_overflow(value, 10, &value) ||
			__builtin_add_overflow(value, negative ? -digit : digit, &value)) {
			return false;
		}
	}
	*integer = value;
	return true;
}

static bool parse_integer(const parsing *parsing, customer_query_value *value)
{
	if (!is_integer(parsing->text.data, parsing->text.length)) {
		return expected(parsing, "a whole number, digits only");
	}
	if (!to_integer(parsing->text.data, parsing->text.length, &value->integer)) {
		return expected(parsing, "a whole number of at most 64 bits");
	}
	value->type = CUSTOMER_QUERY_VALUE_INTEGER;
	return true;
}

/* -12.50: an optional "-", digits, and perhaps a point with digits behind it. */
static bool is_decimal(const char *text, size_t length, size_t *whole, size_t *decimals)
{
	size_t sign = length > 0 && text[0] == '-', at;

	*whole = digits(text + sign, length - sign);
	*decimals = 0;
	at = sign + *whole;
	if (*whole == 0 || at == length) {
		return *whole > 0;
	}
	*decimals = digits(text + at + 1, length - at - 1);
	return text[at] == '.' && *decimals > 0 && at + 1 + *decimals == length;
}

bool query_is_decimal(const char *text, size_t length)
{
	size_t whole, decimals;

	return is_decimal(text, length, &whole, &decimals);
}

static bool parse_decimal(const parsing *parsing, customer_query_value *value)
{
	if (!query_is_decimal(parsing->text.data, parsing->text.length)) {
		return expected(parsing, "a number such as -12.5");
	}
	value->type = CUSTOMER_QUERY_VALUE_TEXT;
	value->text = parsing->text;
	return true;
}

static size_t zeros_at_end(const char *text, size_t length)
{
	size_t count = 0;

	while (count < length && text[length - count - 1] == '0') {
		count++;
	}
	return count;
}

static bool parse_money(const parsing *parsing, customer_query_value *value)
{
	const char *text = parsing->text.data;
	size_t length = parsing->text.length, sign, whole, decimals;
	int64_t money = 0;

	if (!is_decimal(text, length, &whole, &decimals)) {
		return expected(parsing, "an amount such as -12.5");
	}
	sign = text[0] == '-';
	while (whole > 1 && text[sign] == '0') {
		sign++;
		whole--;
	}
	if (whole > MONEY_DIGITS) {
		return expected(parsing, "an amount of at most 11 digits before the point");
	}
	for (size_t i = 0; i < whole; i++) {
		money = money * 10 + (text[sign + i] - '0');
	}
	decimals -= zeros_at_end(text + length - decimals, decimals);
	if (decimals > MONEY_DECIMALS) {
		return expected(parsing, "an amount of at most 4 decimals");
	}
	for (size_t i = 0; i < MONEY_DECIMALS; i++) {
		money = money * 10 + (i < decimals ? text[sign + whole + 1 + i] - '0' : 0);
	}
	value->type = CUSTOMER_QUERY_VALUE_MONEY;
	value->integer = text[0] == '-' ? -money : money;
	return true;
}

/* ---- Booleans ---- */

static bool is_word(customer_query_text text, const char *word)
{
	size_t length = strlen(word);

	for (size_t i = 0; i < length && text.length == length; i++) {
		if ((text.data[i] | 0x20) != word[i]) {
			return false;
		}
	}
	return text.length == length;
}

static bool parse_boolean(const parsing *parsing, customer_query_value *value)
{
	customer_query_text text = parsing->text;
	bool is_one = text.length == 1 && text.data[0] == '1', is_zero = text.length == 1 && text.data[0] == '0';

	if (!is_one && !is_zero && !is_word(text, "true") && !is_word(text, "false")) {
		return expected(parsing, "1, 0, true or false");
	}
	value->type = CUSTOMER_QUERY_VALUE_BOOLEAN;
	value->integer = is_one || is_word(text, "true");
	return true;
}

/* ---- Dates ---- */

static int two_digits(const char *text)
{
	return (text[0] - '0') * 10 + (text[1] - '0');
}

static int days_of_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

bool query_is_date(const char *text, size_t length)
{
	int year, month, day;

	if (length != 10 || digits(text, 4) != 4 || text[4] != '-' || digits(text + 5, 2) != 2 || text[7] != '-' ||
		digits(text + 8, 2) != 2) {
		return false;
	}
	year = two_digits(text) * 100 + two_digits(text + 2);
	month = two_digits(text + 5);
	day = two_digits(text + 8);
	return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days_of_month(year, month);
}

#define MIDNIGHT " 00:00:00"

static bool parse_date(const parsing *parsing, customer_query_value *value)
{
	const char *text = parsing->text.data;
	size_t length = parsing->text.length;

	/* Gambio's dates have a time, which is always this one. */
	if (length == 10 + sizeof(MIDNIGHT) - 1 && memcmp(text + 10, MIDNIGHT, sizeof(MIDNIGHT) - 1) == 0) {
		length = 10;
	}
	if (!query_is_date(text, length)) {
		return expected(parsing, "a date as YYYY-MM-DD");
	}
	value->type = CUSTOMER_QUERY_VALUE_DATE;
	value->text = (customer_query_text){text, length};
	return true;
}

/* hh:mm:ss, hours up to 23. */
static bool is_clock(const char *text)
{
	return digits(text, 2) == 2 && text[2] == ':' && digits(text + 3, 2) == 2 && text[5] == ':' &&
		digits(text + 6, 2) == 2 && two_digits(text) < 24 && two_digits(text + 3) < 60 && two_digits(text + 6) < 60;
}

/* Z, or +hh:mm. */
static bool is_offset(const char *text, size_t length)
{
	if (length == 1) {
		return text[0] == 'Z';
	}
	return length == 6 && (text[0] == '+' || text[0] == '-') && digits(text + 1, 2) == 2 && text[3] == ':' &&
		digits(text + 4, 2) == 2 && two_digits(text + 1) < 15 && two_digits(text + 4) < 60;
}

bool query_is_time(const char *text, size_t length)
{
	size_t at = 19, fraction;

	if (length < at || !query_is_date(text, 10) || (text[10] != ' ' && text[10] != 'T') || !is_clock(text + 11)) {
		return false;
	}
	if (at < length && text[at] == '.') {
		fraction = digits(text + at + 1, length - at - 1);
		if (fraction == 0 || fraction > 6) {
			return false;
		}
		at += 1 + fraction;
	}
	return at == length || is_offset(text + at, length - at);
}

static bool parse_time(const parsing *parsing, customer_query_value *value)
{
	if (!query_is_time(parsing->text.data, parsing->text.length)) {
		return expected(parsing, "a time as YYYY-MM-DD hh:mm:ss, which an offset such as +01:00 may follow");
	}
	value->type = CUSTOMER_QUERY_VALUE_TIME;
	value->text = parsing->text;
	return true;
}

/* ---- Texts ---- */

typedef size_t (*fold_function)(char *key, size_t size, const char *text, size_t length);

static fold_function fold_of(customer_query_type type)
{
	switch (type) {
		case CUSTOMER_QUERY_FOLDED:
			return customer_text_fold;
		case CUSTOMER_QUERY_EMAIL:
			return customer_email_key;
		default:
			return NULL;
	}
}

/* ASCII folds to as many bytes; anything else to more or fewer, so that it is not known before where it has room. */
static bool fold_text(
	customer_query_arena *arena, fold_function fold, customer_query_text text, customer_query_text *key)
{
	char folded[CUSTOMER_TEXT_KEY_MAX], *to;

	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] & 0x80) {
			return query_copy(arena, key, folded, fold(folded, sizeof(folded), text.data, text.length));
		}
	}
	to = customer_query_allocate(arena, text.length);
	*key = (customer_query_text){to, to ? fold(to, text.length, text.data, text.length) : 0};
	return to != NULL;
}

static bool parse_text(const parsing *parsing, customer_query_value *value)
{
	fold_function fold = fold_of(parsing->field->definition.type);

	if (!check_text(parsing)) {
		return false;
	}
	value->type = CUSTOMER_QUERY_VALUE_TEXT;
	if (!fold) {
		value->text = parsing->text;
		return true;
	}
	if (!fold_text(parsing->filter->arena, fold, parsing->text, &value->text)) {
		return query_no_memory(parsing->filter->error);
	}
	return true;
}

/* ---- All ---- */

bool query_refuse_length(customer_query_filter *filter, const customer_query_field *field, size_t length)
{
	const char *name = field->definition.name;

	query_set_attribute(filter->error, name, strlen(name));
	return query_limit(filter->error, (customer_query_text){0},
		"A value of the attribute \"%s\" has at most %d bytes, %zu given", name, CUSTOMER_QUERY_VALUE_MAX, length);
}

bool query_parse_value(customer_query_filter *filter, const customer_query_field *field, customer_query_text text,
	customer_query_text source, size_t offset, customer_query_value *value)
{
	parsing parsing = {filter, field, text, source, offset};

	value->of = field->definition.type;
	value->is_null = false;
	switch (field->definition.type) {
		case CUSTOMER_QUERY_INTEGER:
			return parse_integer(&parsing, value);
		case CUSTOMER_QUERY_BOOLEAN:
			return parse_boolean(&parsing, value);
		case CUSTOMER_QUERY_DATE:
			return parse_date(&parsing, value);
		case CUSTOMER_QUERY_TIME:
			return parse_time(&parsing, value);
		case CUSTOMER_QUERY_DECIMAL:
			return parse_decimal(&parsing, value);
		case CUSTOMER_QUERY_MONEY:
			return parse_money(&parsing, value);
		default:
			return parse_text(&parsing, value);
	}
}

/* ---- Patterns ---- */

/*
 * A pattern with its escapes undone, each star as a NUL. The parts between the stars are folded each for itself. It is
 * not zeroed as a whole: that would cost more than reading it.
 */
typedef struct {
	char folded[CUSTOMER_QUERY_PATTERN_MAX * QUERY_FOLDED_BYTES];
	size_t length;
	size_t given; /* stars */
	unsigned stars;
} pattern;

/* Undoes "\*" and "\\" of the part that begins at *at, up to a star or the end. */
static customer_query_text read_escaped(customer_query_text text, size_t *at, char *part)
{
	size_t length = 0;

	for (; *at < text.length && text.data[*at] != '*'; (*at)++) {
		if (text.data[*at] == '\\' && *at + 1 < text.length &&
			(text.data[*at + 1] == '*' || text.data[*at + 1] == '\\')) {
			(*at)++;
		}
		part[length++] = text.data[*at];
	}
	return (customer_query_text){part, length};
}

/* The same, within the text where nothing is escaped, as mostly. */
static inline customer_query_text read_part(customer_query_text text, size_t *at, char *part)
{
	size_t begin = *at, end = begin;

	while (end < text.length && text.data[end] != '*' && text.data[end] != '\\') {
		end++;
	}
	if (end < text.length && text.data[end] == '\\') {
		return read_escaped(text, at, part);
	}
	*at = end;
	return (customer_query_text){text.data + begin, end - begin};
}

static inline void add_part(pattern *pattern, fold_function fold, customer_query_text part)
{
	char *to = pattern->folded + pattern->length;

	if (fold) {
		pattern->length += fold(to, sizeof(pattern->folded) - pattern->length, part.data, part.length);
	} else {
		memcpy(to, part.data, part.length);
		pattern->length += part.length;
	}
}

/* Any number of stars in a row is one. */
static void read_pattern(pattern *pattern, fold_function fold, customer_query_text text)
{
	char part[CUSTOMER_QUERY_PATTERN_MAX];
	size_t at = 0;

	pattern->length = 0;
	pattern->given = 0;
	pattern->stars = 0;
	for (;;) {
		customer_query_text read = read_part(text, &at, part);

		if (read.length > 0) {
			add_part(pattern, fold, read);
		}
		if (at == text.length) {
			return;
		}
		at++;
		pattern->given++;
		if (pattern->length == 0 || pattern->folded[pattern->length - 1] != '\0') {
			pattern->folded[pattern->length++] = '\0';
			pattern->stars++;
		}
	}
}

static inline bool check_pattern(const parsing *parsing)
{
	if (parsing->text.length > CUSTOMER_QUERY_PATTERN_MAX) {
		const char *name = parsing->field->definition.name;

		query_set_attribute(parsing->filter->error, name, strlen(name));
		return query_limit(parsing->filter->error, parsing->source,
			"A pattern for the attribute \"%s\" has at most %d bytes, %zu given", name, CUSTOMER_QUERY_PATTERN_MAX,
			parsing->text.length);
	}
	return check_text(parsing);
}

static bool refuse_stars(const parsing *parsing, size_t given)
{
	const char *name = parsing->field->definition.name;

	query_set_attribute(parsing->filter->error, name, strlen(name));
	return query_limit(parsing->filter->error, parsing->source,
		"A pattern for the attribute \"%s\" has at most %d stars, %zu given", name, CUSTOMER_QUERY_STARS_MAX, given);
}

/* The pattern as the column has its values, or as the search text has them, in the arena. */
static inline bool fold_pattern(
	const parsing *parsing, fold_function fold, pattern *pattern, customer_query_value *value)
{
	read_pattern(pattern, fold, parsing->text);
	value->type = CUSTOMER_QUERY_VALUE_TEXT;
	value->of = parsing->field->definition.type;
	value->is_null = false;
	if (!query_copy(parsing->filter->arena, &value->text, pattern->folded, pattern->length)) {
		return query_no_memory(parsing->filter->error);
	}
	return true;
}

bool query_parse_pattern(customer_query_filter *filter, customer_query_node *node, customer_query_text text,
	customer_query_text source, size_t offset)
{
	customer_query_type type = node->condition.field->definition.type;
	parsing parsing = {filter, node->condition.field, text, source, offset};
	customer_query_value *values = node->condition.value;
	pattern pattern;

	if (!check_pattern(&parsing) || !fold_pattern(&parsing, fold_of(type), &pattern, &values[0])) {
		return false;
	}
	if (pattern.given > CUSTOMER_QUERY_STARS_MAX) {
		return refuse_stars(&parsing, pattern.given);
	}
	node->condition.stars = pattern.stars;
	node->condition.is_prefix = pattern.stars == 1 && pattern.length > 1 && pattern.folded[pattern.length - 1] == '\0';
	if (type == CUSTOMER_QUERY_EMAIL && node->condition.field->definition.is_searched) {
		return fold_pattern(&parsing, customer_text_fold, &pattern, &values[1]);
	}
	if (type == CUSTOMER_QUERY_DATE && pattern.stars == 0) {
		return query_parse_value(filter, node->condition.field, values[0].text, source, offset, &values[0]);
	}
	return true;
}
