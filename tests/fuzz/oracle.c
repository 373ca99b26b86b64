/*
 * The oracle of SQL: a closed vocabulary. Every byte of a text is one of the printer's own words, a column of the
 * schema, or a placeholder in its turn; so no byte of a value can be in it.
 */
#include <string.h>

#include "fuzz.h"
#include "src/text/text.h"
#include "tests/unit/query_schema.h"

#define BEFORE "c.id IN (SELECT rowid FROM customer_search WHERE "
#define AFTER ")"

fuzz_dialect fuzz_dialect_of(uint8_t byte)
{
	return (fuzz_dialect){
		.dialect = (customer_query_dialect) (byte % 3),
		.placeholders = (customer_query_placeholders) (byte / 4 % 3),
		.has_index = byte & 0x10,
		.is_elsewhere = byte & 0x20,
		.is_blind = byte & 0x80,
		.first = byte & 0x40 ? 98 : 1,
	};
}

void fuzz_sql_init(customer_query_sql *sql, const fuzz_dialect *dialect, customer_query_arena *arena)
{
	customer_query_sql_init(sql, dialect->dialect, dialect->placeholders, arena);
	sql->first = dialect->first;
	sql->has_index = dialect->has_index;
	sql->is_blind = dialect->is_blind && dialect->dialect == CUSTOMER_QUERY_PGSQL;
	if (dialect->is_elsewhere) {
		sql->index_before = BEFORE;
		sql->index_after = AFTER;
	}
}

/* ---- The vocabulary ---- */

#define WORD(text) \
	{ \
		text, sizeof(text) - 1 \
	}

/* Where one begins with another, the longer one comes first. */
static const customer_query_text common_words[] = {WORD("1 = 1"), WORD("1 = 0"), WORD(" AND "), WORD(" OR "),
	WORD("NOT "), WORD(" IS NOT NULL"), WORD(" IS NULL"), WORD(" IS NOT TRUE"), WORD(" <> "), WORD(" <= "),
	WORD(" >= "), WORD(" = "), WORD(" < "), WORD(" > ''"), WORD(" > "), WORD(", "), WORD("("), WORD(")"),
	WORD(" ORDER BY "), WORD(" DESC")};

static const customer_query_text pgsql_words[] = {WORD(" = ANY ("), WORD(" LIKE (SELECT "), WORD(" LIKE "),
	WORD("::bigint[]"), WORD("::boolean[]"), WORD("::text[]"), WORD("::date[]"), WORD("::timestamptz[]"),
	WORD("::numeric[]"), WORD("strpos("), WORD(" > 0"), WORD("to_char("), WORD(", 'YYYY-MM-DD')"),
	WORD(" || ' 00:00:00'"), WORD(" NULLS FIRST"), WORD(" NULLS LAST")};

static const customer_query_text sqlite_words[] = {WORD(BEFORE), WORD(" GLOB "),
	WORD(" IN (SELECT value FROM json_each("), WORD(" || ' 00:00:00'"), WORD(" NULLS FIRST"), WORD(" NULLS LAST")};

static const customer_query_text mysql_words[] = {WORD(" LIKE "), WORD(" IN (SELECT item FROM JSON_TABLE("),
	WORD(", '$[*]' COLUMNS (item "), WORD(" PATH '$')) AS list"), WORD("BIGINT"), WORD("TINYINT"),
	WORD("VARCHAR(1024)"), WORD("DATETIME(6)"), WORD("DATE"), WORD("DECIMAL(65, 30)"), WORD("CONCAT("),
	WORD(", ' 00:00:00'")};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

typedef struct {
	const customer_query_sql *sql;
	size_t at, placeholders;
} scanner;

static bool skip(scanner *scanner, customer_query_text word)
{
	const char *text = scanner->sql->text + scanner->at;
	size_t length = 0, left = scanner->sql->length - scanner->at;

	/* Not memcmp(): the fuzzer listens to it. */
	while (length < word.length && length < left && text[length] == word.data[length]) {
		length++;
	}
	if (length < word.length) {
		return false;
	}
	scanner->at += word.length;
	return true;
}

static bool skip_one_of(scanner *scanner, const customer_query_text *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (skip(scanner, words[i])) {
			return true;
		}
	}
	return false;
}

static bool skip_word(scanner *scanner)
{
	switch (scanner->sql->dialect) {
		case CUSTOMER_QUERY_PGSQL:
			return skip_one_of(scanner, pgsql_words, COUNT(pgsql_words));
		case CUSTOMER_QUERY_SQLITE:
			return skip_one_of(scanner, sqlite_words, COUNT(sqlite_words));
		default:
			/* The two may also be around the search column elsewhere, when the target says so. */
			return skip_one_of(scanner, mysql_words, COUNT(mysql_words));
	}
}

static bool skip_column(scanner *scanner)
{
	const customer_query_schema *schema = the_schema();
	customer_query_dialect dialect = scanner->sql->dialect;

	for (size_t i = 0; i < schema->count; i++) {
		if (skip(scanner, schema->fields[i].column[dialect])) {
			return true;
		}
	}
	return skip(scanner, schema->search[dialect]);
}

static bool skip_placeholder(scanner *scanner)
{
	const customer_query_sql *sql = scanner->sql;
	char expected[64];
	int length;

	if (sql->placeholders == CUSTOMER_QUERY_QUESTION) {
		length = snprintf(expected, sizeof(expected), "?");
	} else if (sql->placeholders == CUSTOMER_QUERY_NAMED) {
		length = snprintf(expected, sizeof(expected), ":p%zu", sql->first + scanner->placeholders);
	} else {
		length = snprintf(expected, sizeof(expected), "$%zu", sql->first + scanner->placeholders);
	}
	if (!skip(scanner, (customer_query_text){expected, (size_t) length})) {
		return false;
	}
	/* Not a longer number than it should be. */
	REQUIRE(scanner->at == sql->length || sql->text[scanner->at] < '0' || sql->text[scanner->at] > '9');
	scanner->placeholders++;
	return true;
}

static void check_brackets(const customer_query_sql *sql)
{
	long depth = 0;

	for (size_t i = 0; i < sql->length; i++) {
		depth += sql->text[i] == '(' ? 1 : sql->text[i] == ')' ? -1 : 0;
		REQUIRE(depth >= 0);
	}
	REQUIRE(depth == 0);
}

void fuzz_check_sql(const customer_query_sql *sql)
{
	static const customer_query_text before = WORD(BEFORE);
	scanner scanner = {.sql = sql};

	REQUIRE(!sql->failed && sql->text[sql->length] == '\0' && strlen(sql->text) == sql->length);
	while (scanner.at < sql->length) {
		bool is_known = skip_column(&scanner) || skip_word(&scanner) || (sql->index_before && skip(&scanner, before)) ||
			skip_one_of(&scanner, common_words, COUNT(common_words)) || skip_placeholder(&scanner);

		if (!is_known) {
			fprintf(stderr, "at %zu of: %s\n", scanner.at, sql->text);
			REQUIRE(is_known);
		}
	}
	REQUIRE(scanner.placeholders == sql->count);
	check_brackets(sql);
	for (size_t i = 0; i < sql->count; i++) {
		fuzz_check_value(&sql->values[i]);
	}
}

/* ---- Values ---- */

static void check_text(customer_query_text text)
{
	REQUIRE(text.length == 0 || (customer_text_is_utf8(text.data, text.length) && !memchr(text.data, 0, text.length)));
}

static void check_item_text(customer_query_type of, customer_query_text text)
{
	check_text(text);
	REQUIRE(of != CUSTOMER_QUERY_INTEGER && of != CUSTOMER_QUERY_BOOLEAN);
	if (of == CUSTOMER_QUERY_DATE) {
		REQUIRE(text.length == 10 && text.data[4] == '-' && text.data[7] == '-');
	}
}

void fuzz_check_value(const customer_query_value *value)
{
	REQUIRE(!value->is_null);
	switch (value->type) {
		case CUSTOMER_QUERY_VALUE_INTEGER:
			REQUIRE(value->of == CUSTOMER_QUERY_INTEGER);
			break;
		case CUSTOMER_QUERY_VALUE_BOOLEAN:
			REQUIRE(value->of == CUSTOMER_QUERY_BOOLEAN && (value->integer == 0 || value->integer == 1));
			break;
		case CUSTOMER_QUERY_VALUE_MONEY:
			REQUIRE(value->of == CUSTOMER_QUERY_MONEY);
			break;
		case CUSTOMER_QUERY_VALUE_DATE:
			REQUIRE(value->of == CUSTOMER_QUERY_DATE);
			check_item_text(value->of, value->text);
			break;
		case CUSTOMER_QUERY_VALUE_TIME:
			REQUIRE(value->of == CUSTOMER_QUERY_TIME);
			break;
		case CUSTOMER_QUERY_VALUE_TEXT:
			check_text(value->text);
			break;
		case CUSTOMER_QUERY_VALUE_INTEGERS:
			REQUIRE(value->of == CUSTOMER_QUERY_INTEGER || value->of == CUSTOMER_QUERY_BOOLEAN ||
				value->of == CUSTOMER_QUERY_MONEY);
			break;
		case CUSTOMER_QUERY_VALUE_TEXTS:
			for (size_t i = 0; i < value->texts.count; i++) {
				check_item_text(value->of, value->texts.items[i]);
			}
			break;
	}
}

static bool same_text(customer_query_text one, customer_query_text two)
{
	return one.length == two.length && (one.length == 0 || memcmp(one.data, two.data, one.length) == 0);
}

static bool same_texts(const customer_query_value *one, const customer_query_value *two)
{
	for (size_t i = 0; i < one->texts.count && one->texts.count == two->texts.count; i++) {
		if (!same_text(one->texts.items[i], two->texts.items[i])) {
			return false;
		}
	}
	return one->texts.count == two->texts.count;
}

bool fuzz_same_value(const customer_query_value *one, const customer_query_value *two)
{
	if (one->type != two->type || one->of != two->of || one->is_null != two->is_null) {
		return false;
	}
	if (one->is_null) {
		return true;
	}
	switch (one->type) {
		case CUSTOMER_QUERY_VALUE_TEXT:
		case CUSTOMER_QUERY_VALUE_DATE:
		case CUSTOMER_QUERY_VALUE_TIME:
			return same_text(one->text, two->text);
		case CUSTOMER_QUERY_VALUE_INTEGERS:
			return one->integers.count == two->integers.count &&
				memcmp(one->integers.items, two->integers.items, one->integers.count * sizeof(int64_t)) == 0;
		case CUSTOMER_QUERY_VALUE_TEXTS:
			return same_texts(one, two);
		default:
			return one->integer == two->integer;
	}
}

void fuzz_check_same_sql(const customer_query_sql *one, const customer_query_sql *two)
{
	REQUIRE(one->length == two->length && memcmp(one->text, two->text, one->length) == 0);
	REQUIRE(one->count == two->count && one->needs_values == two->needs_values);
	for (size_t i = 0; i < one->count; i++) {
		REQUIRE(fuzz_same_value(&one->values[i], &two->values[i]));
	}
}

/* ---- Errors ---- */

static void check_line(const char *text, size_t size)
{
	size_t length = strnlen(text, size);

	REQUIRE(length < size && customer_text_is_utf8(text, length) && !strchr(text, '\n'));
}

static void check_pointer(const customer_query_error *error)
{
	char pointer[CUSTOMER_QUERY_POINTER_MAX];
	char *second;

	customer_query_pointer(error, pointer);
	if (error->position == CUSTOMER_QUERY_NO_POSITION) {
		REQUIRE(pointer[0] == '\0');
		return;
	}
	REQUIRE(strnlen(pointer, sizeof(pointer)) < sizeof(pointer));
	REQUIRE(customer_text_is_utf8(pointer, strlen(pointer)));
	REQUIRE(pointer[0] == '\n' && (second = strchr(pointer + 1, '\n')) && second[strspn(second, "\n ")] == '^');
	REQUIRE(strlen(strchr(second, '^')) == 1);
}

void fuzz_check_error(const customer_query_error *error)
{
	REQUIRE(error->status != CUSTOMER_QUERY_OK && error->message[0] != '\0');
	REQUIRE((error->status == CUSTOMER_QUERY_OUT_OF_MEMORY) == fuzz_memory_failed());
	check_line(error->message, sizeof(error->message));
	check_line(error->expected, sizeof(error->expected));
	check_line(error->attribute, sizeof(error->attribute));
	REQUIRE(error->position == CUSTOMER_QUERY_NO_POSITION || error->position <= error->source.length);
	check_pointer(error);
}
