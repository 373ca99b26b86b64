/*
 * src/query against SQLite: random filters, sortings and searches, whose SQL must find the rows that a plain evaluation
 * finds, in its order. The evaluation starts from the texts that a caller gives, and shares folding with the SQL, but
 * neither its parsing nor its conditions.
 */
#include <math.h>
#include <sqlite3.h>

#include "query_support.h"
#include "src/text/text.h"

#define ROWS 300
#define FILTERS 4000
#define SORTINGS 400
#define SEARCHES 1500
#define TEXT_MAX 512

/* ---- Random numbers: the same in each run ---- */

static uint64_t random_state = 88172645463325252;

static unsigned random_below(unsigned limit)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (unsigned) (random_state % limit);
}

static const char *pick(const char *const *texts, size_t count)
{
	return texts[random_below((unsigned) count)];
}

#define PICK(texts) pick((texts), sizeof(texts) / sizeof(*(texts)))

/* ---- The table ---- */

/* Values as a caller would write them, NULL where one is missing. */
typedef struct {
	const char *texts[SCHEMA_ATTRIBUTES];
	char search_text[4 * TEXT_MAX];
	int64_t id;
} row;

static row rows[ROWS];
static char ids[ROWS][16];
static sqlite3 *database;
static customer_query_schema schema; /* the_schema(), with columns of one table */
static customer_query_arena schema_memory;

static const char *const integers[] = {"0", "1", "2", "3", "7", "18", "-5", "100000", "9223372036854775807"};
static const char *const booleans[] = {"0", "1", "true", "FALSE"};
static const char *const texts[] = {"", "a", "A", "ab", "abc", "b", "a*b", "a\\b", "a?b", "[a]", "100%", "a_b",
	"\xC3\xB6", "K\xC3\xB6hler", "KOHLER", "kohl", "M\xC3\xBCller", "Stra\xC3\x9F\x65", "strasse", "\xE6\x9D\x8E",
	"\xE6\x9D\x8E\xE6\x98\x8E", "O'Hara", "x y", " b", "a,b", "a|b", "eq|a", "\xF4\x8F\xBF\xBF", "\x7F", "\xED\x9F\xBF",
	"anna maria", "ann"};
static const char *const addresses[] = {"a@b.de", "A@B.DE", "anna@example.com", "Andr\xC3\xA9s@Example.com",
	"andres@example.com", "k\xC3\xB6@x.org", "a_b@x.org", "abc@x.org"};
static const char *const dates[] = {
	"1970-01-01", "1970-12-31", "1972-02-29", "1999-12-24", "0001-01-01", "9999-12-31", "1970-02-28", "1970-02-01"};
static const char *const times[] = {"1970-01-01 00:00:00", "1970-01-01 23:59:59", "2024-02-29 12:00:00"};
static const char *const decimals[] = {"0", "-1.5", "1.25", "3", "0.1", "100.01"};
static const char *const amounts[] = {"0", "12.5", "-12.50", "0.0001", "99999999999.9999", "7"};

static const char *random_text(customer_query_type type)
{
	switch (type) {
		case CUSTOMER_QUERY_INTEGER:
			return PICK(integers);
		case CUSTOMER_QUERY_BOOLEAN:
			return PICK(booleans);
		case CUSTOMER_QUERY_EMAIL:
			return PICK(addresses);
		case CUSTOMER_QUERY_DATE:
			return PICK(dates);
		case CUSTOMER_QUERY_TIME:
			return PICK(times);
		case CUSTOMER_QUERY_DECIMAL:
			return PICK(decimals);
		case CUSTOMER_QUERY_MONEY:
			return PICK(amounts);
		default:
			return PICK(texts);
	}
}

/* What a column holds, or a value is compared as: a number, or a text. */
typedef struct {
	bool is_number;
	double number; /* decimals: few digits, so that equal ones are equal */
	int64_t integer;
	char text[TEXT_MAX];
	size_t length;
} cell;

static bool is_integer(customer_query_type type)
{
	return type == CUSTOMER_QUERY_INTEGER || type == CUSTOMER_QUERY_BOOLEAN || type == CUSTOMER_QUERY_MONEY;
}

static cell cell_of(customer_query_type type, const char *text, size_t length)
{
	cell cell = {.is_number = is_integer(type) || type == CUSTOMER_QUERY_DECIMAL};
	char copy[TEXT_MAX];

	memcpy(copy, text, length);
	copy[length] = '\0';
	if (type == CUSTOMER_QUERY_INTEGER) {
		cell.integer = strtoll(copy, NULL, 10);
	} else if (type == CUSTOMER_QUERY_BOOLEAN) {
		cell.integer = copy[0] == '1' || copy[0] == 't' || copy[0] == 'T';
	} else if (type == CUSTOMER_QUERY_MONEY) {
		cell.integer = (int64_t) llroundl(strtold(copy, NULL) * 10000);
	} else if (type == CUSTOMER_QUERY_DECIMAL) {
		cell.number = strtod(copy, NULL);
	} else if (type == CUSTOMER_QUERY_FOLDED) {
		cell.length = customer_text_fold(cell.text, sizeof(cell.text), text, length);
	} else if (type == CUSTOMER_QUERY_EMAIL) {
		cell.length = customer_email_key(cell.text, sizeof(cell.text), text, length);
	} else {
		cell.length = type == CUSTOMER_QUERY_DATE && length > 10 ? 10 : length;
		memcpy(cell.text, text, cell.length);
	}
	return cell;
}

static int compare_texts(const char *one, size_t one_length, const char *two, size_t two_length)
{
	int order = memcmp(one, two, one_length < two_length ? one_length : two_length);

	return order != 0 ? order : one_length < two_length ? -1 : one_length > two_length;
}

static int compare(const cell *one, const cell *two)
{
	if (!one->is_number) {
		return compare_texts(one->text, one->length, two->text, two->length);
	}
	if (one->integer != two->integer) {
		return one->integer < two->integer ? -1 : 1;
	}
	return one->number < two->number ? -1 : one->number > two->number;
}

/* ---- SQLite ---- */

static void execute(const char *sql)
{
	char *error = NULL;

	if (sqlite3_exec(database, sql, NULL, NULL, &error) != SQLITE_OK) {
		printf("# %s: %s\n", sql, error);
		abort();
	}
}

static void bind_cell(sqlite3_stmt *statement, int at, const cell *cell, bool is_decimal)
{
	if (!cell) {
		sqlite3_bind_null(statement, at);
	} else if (is_decimal) {
		sqlite3_bind_double(statement, at, cell->number);
	} else if (cell->is_number) {
		sqlite3_bind_int64(statement, at, cell->integer);
	} else {
		sqlite3_bind_text(statement, at, cell->text, (int) cell->length, SQLITE_TRANSIENT);
	}
}

static void make_row(row *row, int number)
{
	char folded[TEXT_MAX];
	size_t length = 0;

	row->id = number;
	snprintf(ids[number], sizeof(ids[number]), "%d", number);
	for (size_t i = 0; i < schema.count; i++) {
		const customer_query_attribute *definition = &schema.fields[i].definition;

		row->texts[i] = i == 0 ? ids[number] : random_text(definition->type);
		if (definition->is_nullable && random_below(4) == 0) {
			row->texts[i] = NULL;
		}
		if (row->texts[i] && definition->is_searched) {
			length += (size_t) snprintf(row->search_text + length, sizeof(row->search_text) - length, " %.*s",
				(int) customer_text_fold(folded, sizeof(folded), row->texts[i], strlen(row->texts[i])), folded);
		}
	}
}

static void insert_row(sqlite3_stmt *statement, const row *row)
{
	for (size_t i = 0; i < schema.count; i++) {
		customer_query_type type = schema.fields[i].definition.type;
		cell cell;

		if (row->texts[i]) {
			cell = cell_of(type, row->texts[i], strlen(row->texts[i]));
		}
		bind_cell(statement, (int) i + 1, row->texts[i] ? &cell : NULL, type == CUSTOMER_QUERY_DECIMAL);
	}
	sqlite3_bind_text(statement, (int) schema.count + 1, row->search_text, -1, SQLITE_STATIC);
	if (sqlite3_step(statement) != SQLITE_DONE) {
		abort();
	}
	sqlite3_reset(statement);
}

static const char *column_type(customer_query_type type)
{
	return is_integer(type) ? "INTEGER" : type == CUSTOMER_QUERY_DECIMAL ? "NUMERIC" : "TEXT";
}

static void make_schema(void)
{
	static const customer_query_search_columns search = {
		"search_text", {"number", "email"}, {"person.name", "person.nick"}};
	customer_query_attribute attributes[SCHEMA_ATTRIBUTES];
	customer_query_error error;

	for (size_t i = 0; i < SCHEMA_ATTRIBUTES; i++) {
		attributes[i] = schema_attributes[i];
		attributes[i].column += strncmp(attributes[i].column, "c.", 2) == 0 ? 2 : 0;
		attributes[i].is_searched |= strcmp(attributes[i].name, "number") == 0;
	}
	test_arena(&schema_memory);
	if (!customer_query_schema_init(&schema, attributes, SCHEMA_ATTRIBUTES, "id", &search, &schema_memory, &error)) {
		abort();
	}
}

static void make_database(void)
{
	char sql[4096] = "CREATE TABLE customer (";
	sqlite3_stmt *statement;

	make_schema();
	if (sqlite3_open(":memory:", &database) != SQLITE_OK) {
		abort();
	}
	for (size_t i = 0; i < schema.count; i++) {
		const customer_query_field *field = &schema.fields[i];
		customer_query_text column = field->column[CUSTOMER_QUERY_SQLITE];

		snprintf(sql + strlen(sql), sizeof(sql) - strlen(sql), "%.*s %s%s, ", (int) column.length, column.data,
			column_type(field->definition.type), i == 0 ? " PRIMARY KEY" : "");
	}
	strcat(sql, "search_text TEXT)");
	execute(sql);
	strcpy(sql, "INSERT INTO customer VALUES (?");
	for (size_t i = 0; i < schema.count; i++) {
		strcat(sql, ", ?");
	}
	strcat(sql, ")");
	if (sqlite3_prepare_v2(database, sql, -1, &statement, NULL) != SQLITE_OK) {
		abort();
	}
	execute("BEGIN");
	for (int i = 0; i < ROWS; i++) {
		make_row(&rows[i], i);
		insert_row(statement, &rows[i]);
	}
	execute("COMMIT");
	sqlite3_finalize(statement);
	execute("CREATE VIRTUAL TABLE customer_search USING fts5(search_text, content=customer, content_rowid=id,"
			" tokenize='trigram case_sensitive 1', detail=none)");
	execute("INSERT INTO customer_search (customer_search) VALUES ('rebuild')");
}

static void put_json(output *json, const customer_query_value *value)
{
	json->length = 0;
	put_string(json, "[");
	if (value->type == CUSTOMER_QUERY_VALUE_INTEGERS) {
		for (size_t i = 0; i < value->integers.count; i++) {
			put_string(json, i > 0 ? "," : "");
			put_number(json, value->integers.items[i]);
		}
	} else {
		for (size_t i = 0; i < value->texts.count; i++) {
			put_string(json, i > 0 ? ",\"" : "\"");
			for (size_t j = 0; j < value->texts.items[i].length; j++) {
				const char *byte = value->texts.items[i].data + j;

				put_string(json, *byte == '"' || *byte == '\\' ? "\\" : "");
				put_raw(json, byte, 1);
			}
			put_string(json, "\"");
		}
	}
	put_string(json, "]");
}

static void bind_value(sqlite3_stmt *statement, int at, const customer_query_value *value)
{
	static output json;

	switch (value->type) {
		case CUSTOMER_QUERY_VALUE_INTEGER:
		case CUSTOMER_QUERY_VALUE_BOOLEAN:
		case CUSTOMER_QUERY_VALUE_MONEY:
			sqlite3_bind_int64(statement, at, value->integer);
			break;
		case CUSTOMER_QUERY_VALUE_INTEGERS:
		case CUSTOMER_QUERY_VALUE_TEXTS:
			put_json(&json, value);
			sqlite3_bind_text(statement, at, json.text, (int) json.length, SQLITE_TRANSIENT);
			break;
		default:
			sqlite3_bind_text(statement, at, value->text.data, (int) value->text.length, SQLITE_TRANSIENT);
	}
}

/* The ids that a statement finds, in its order. */
static size_t find(const customer_query_sql *sql, int64_t *found)
{
	sqlite3_stmt *statement;
	size_t count = 0;

	if (sqlite3_prepare_v2(database, sql->text, -1, &statement, NULL) != SQLITE_OK) {
		check_fail(__FILE__, __LINE__, sqlite3_errmsg(database));
		printf("#   %s\n", sql->text);
		return 0;
	}
	CHECK_SIZE(sql->count, (size_t) sqlite3_bind_parameter_count(statement));
	for (size_t i = 0; i < sql->count; i++) {
		bind_value(statement, (int) i + 1, &sql->values[i]);
	}
	while (sqlite3_step(statement) == SQLITE_ROW) {
		found[count++] = sqlite3_column_int64(statement, 0);
	}
	CHECK(sqlite3_finalize(statement) == SQLITE_OK);
	return count;
}

static void start(customer_query_sql *sql, customer_query_arena *arena, bool by_index)
{
	customer_query_sql_init(sql, CUSTOMER_QUERY_SQLITE, CUSTOMER_QUERY_NUMBERED, arena);
	sql->has_index = by_index;
	sql->index_before = "id IN (SELECT rowid FROM customer_search WHERE ";
	sql->index_after = ")";
	customer_query_put(sql, "SELECT id FROM customer WHERE ");
}

static void say(const char *what, const customer_query_sql *sql)
{
	static output to;

	to.length = 0;
	printf("#   %s: %s\n", what, put_sql(&to, sql));
}

/* ---- Filters, plainly ---- */

/* Whether the text has the pattern; parts are folded as the text was. */
static bool matches(
	customer_query_type type, const char *pattern, size_t pattern_length, const char *text, size_t length)
{
	char part[TEXT_MAX];
	size_t part_length = 0, at = 0;
	cell folded;

	while (at < pattern_length && pattern[at] != '*') {
		at += pattern[at] == '\\' && at + 1 < pattern_length && (pattern[at + 1] == '*' || pattern[at + 1] == '\\');
		part[part_length++] = pattern[at++];
	}
	folded = cell_of(type == CUSTOMER_QUERY_DATE ? CUSTOMER_QUERY_STRING : type, part, part_length);
	if (folded.length > length || memcmp(folded.text, text, folded.length) != 0) {
		return false;
	}
	text += folded.length;
	length -= folded.length;
	if (at == pattern_length) {
		return length == 0;
	}
	for (size_t skipped = 0; skipped <= length; skipped++) {
		if (matches(type, pattern + at + 1, pattern_length - at - 1, text + skipped, length - skipped)) {
			return true;
		}
	}
	return false;
}

static bool is_like(customer_query_type type, customer_query_text pattern, const cell *cell)
{
	char date[32];

	if (type != CUSTOMER_QUERY_DATE) {
		return matches(type, pattern.data, pattern.length, cell->text, cell->length);
	}
	snprintf(date, sizeof(date), "%.10s 00:00:00", cell->text);
	return matches(type, pattern.data, pattern.length, date, 19) ||
		(!memchr(pattern.data, '*', pattern.length) && matches(type, pattern.data, pattern.length, date, 10));
}

static bool holds_condition(const customer_query_node *node, const row *row)
{
	customer_query_type type = node->condition.field->definition.type;
	const char *text = row->texts[node->condition.field - schema.fields];
	customer_query_operation operation = node->condition.operation;
	const customer_query_text *raw = node->condition.raw;
	cell have, wanted;

	if (operation == CUSTOMER_QUERY_NULL || operation == CUSTOMER_QUERY_NOTNULL) {
		return (text == NULL) == (operation == CUSTOMER_QUERY_NULL);
	}
	if (!text) {
		return operation == CUSTOMER_QUERY_NEQ || operation == CUSTOMER_QUERY_NIN;
	}
	have = cell_of(type, text, strlen(text));
	if (operation == CUSTOMER_QUERY_LIKE) {
		return is_like(type, raw[0], &have);
	}
	if (operation == CUSTOMER_QUERY_IN || operation == CUSTOMER_QUERY_NIN) {
		for (size_t i = 0; i < node->condition.item_count; i++) {
			wanted = cell_of(type, node->condition.raw_items[i].data, node->condition.raw_items[i].length);
			if (compare(&have, &wanted) == 0) {
				return operation == CUSTOMER_QUERY_IN;
			}
		}
		return operation == CUSTOMER_QUERY_NIN;
	}
	wanted = cell_of(type, raw[0].data, raw[0].length);
	switch (operation) {
		case CUSTOMER_QUERY_EQ:
			return compare(&have, &wanted) == 0;
		case CUSTOMER_QUERY_NEQ:
			return compare(&have, &wanted) != 0;
		case CUSTOMER_QUERY_LT:
			return compare(&have, &wanted) < 0;
		case CUSTOMER_QUERY_LTE:
			return compare(&have, &wanted) <= 0;
		case CUSTOMER_QUERY_GT:
			return compare(&have, &wanted) > 0;
		case CUSTOMER_QUERY_GTE:
			return compare(&have, &wanted) >= 0;
		default: {
			cell most = cell_of(type, raw[1].data, raw[1].length);

			return compare(&have, &wanted) >= 0 && compare(&have, &most) <= 0;
		}
	}
}

static bool holds(const customer_query_node *node, const row *row)
{
	bool all = true, any = false;

	if (node->kind == CUSTOMER_QUERY_CONDITION) {
		return holds_condition(node, row);
	}
	for (const customer_query_node *part = node->group.first; part; part = part->next) {
		bool is_true = holds(part, row);

		all = all && is_true;
		any = any || is_true;
	}
	return node->kind == CUSTOMER_QUERY_OR ? any : node->kind == CUSTOMER_QUERY_NOT ? !all : all;
}

/* ---- Random filters ---- */

/* A piece of a value with stars, so that something has it. */
static size_t random_pattern(customer_query_type type, char *pattern)
{
	const char *text = random_text(type);
	size_t length = 0, begin = 0, end = strlen(text);

	if (end > 0 && random_below(2)) {
		begin = random_below((unsigned) end);
		end = begin + random_below((unsigned) (end - begin) + 1);
		while (begin > 0 && ((unsigned char) text[begin] & 0xC0) == 0x80) {
			begin--;
		}
		while (((unsigned char) text[end] & 0xC0) == 0x80) {
			end++;
		}
	}
	if (random_below(2)) {
		pattern[length++] = '*';
	}
	for (size_t i = begin; i < end; i++) {
		if (text[i] == '*' || text[i] == '\\') {
			pattern[length++] = '\\';
		}
		pattern[length++] = text[i];
		/* Between two letters, not within one. */
		if (random_below(6) == 0 && ((unsigned char) text[i + 1] & 0xC0) != 0x80) {
			pattern[length++] = '*';
		}
	}
	if (random_below(2)) {
		pattern[length++] = '*';
	}
	return length;
}

static bool allows(const customer_query_field *field, customer_query_operation operation)
{
	return field->definition.operations & CUSTOMER_QUERY_BIT(operation);
}

static void add_random_condition(customer_query_filter *filter)
{
	const customer_query_field *field;
	customer_query_operation operation;
	customer_query_type type;
	customer_query_text items[4];
	char pattern[TEXT_MAX];
	size_t count = random_below(4);

	do {
		field = &schema.fields[random_below((unsigned) schema.count)];
		operation = (customer_query_operation) random_below(CUSTOMER_QUERY_OPERATIONS);
	} while (!allows(field, operation));
	type = field->definition.type;
	for (int i = 0; i < 4; i++) {
		items[i].data = random_text(type);
		items[i].length = strlen(items[i].data);
	}
	if (operation == CUSTOMER_QUERY_IN || operation == CUSTOMER_QUERY_NIN || operation == CUSTOMER_QUERY_BETWEEN) {
		count = operation == CUSTOMER_QUERY_BETWEEN ? 2 : count;
		CHECK(customer_query_add_list(filter, field, operation, items, count));
	} else if (operation == CUSTOMER_QUERY_NULL || operation == CUSTOMER_QUERY_NOTNULL) {
		CHECK(customer_query_add_condition(filter, field, operation, "1", 1));
	} else if (operation != CUSTOMER_QUERY_LIKE) {
		CHECK(customer_query_add_condition(filter, field, operation, items[0].data, items[0].length));
	} else {
		size_t length = random_pattern(type, pattern);

		/* A pattern without a star must be a date. */
		if (type == CUSTOMER_QUERY_DATE) {
			pattern[length++] = '*';
		}
		CHECK(customer_query_add_condition(filter, field, operation, pattern, length));
	}
}

static void add_random_part(customer_query_filter *filter, unsigned depth)
{
	static const customer_query_kind kinds[] = {CUSTOMER_QUERY_AND, CUSTOMER_QUERY_OR, CUSTOMER_QUERY_NOT};

	if (depth == 0 || random_below(3) > 0) {
		add_random_condition(filter);
		return;
	}
	CHECK(customer_query_open(filter, kinds[random_below(3)]));
	for (unsigned i = random_below(4) + 1; i > 0; i--) {
		add_random_part(filter, depth - 1);
	}
	CHECK(customer_query_close(filter));
}

static void check_filter(const customer_query_filter *filter, bool by_index, size_t *some)
{
	customer_query_sql sql;
	int64_t found[ROWS];
	size_t count, at = 0;

	start(&sql, filter->arena, by_index);
	customer_query_put_filter(&sql, filter);
	customer_query_put(&sql, " ORDER BY id");
	CHECK(customer_query_sql_end(&sql));
	count = find(&sql, found);
	for (size_t i = 0; i < ROWS; i++) {
		bool is_found = at < count && found[at] == rows[i].id, is_wanted = holds(&filter->root, &rows[i]);

		at += is_found;
		if (is_found != is_wanted && check_fail(__FILE__, __LINE__, is_found ? "is found" : "is not found")) {
			printf("#   row %zu", i);
			say("", &sql);
		}
	}
	*some += count > 0 && count < ROWS;
}

static void filters_find_the_rows_that_they_say(void)
{
	size_t some = 0;

	for (int round = 0; round < FILTERS; round++) {
		customer_query_arena arena;
		customer_query_filter filter;
		customer_query_error error;

		test_arena(&arena);
		customer_query_filter_init(
			&filter, &schema, random_below(2) ? CUSTOMER_QUERY_AND : CUSTOMER_QUERY_OR, &arena, &error);
		for (unsigned i = random_below(4) + 1; i > 0; i--) {
			add_random_part(&filter, 3);
		}
		check_filter(&filter, false, &some);
		check_filter(&filter, true, &some);
		customer_query_arena_free(&arena);
	}
	CHECK(some > FILTERS);
}

/* ---- Sorting and pages ---- */

static int compare_rows(const customer_query_sorting *sorting, const row *one, const row *two)
{
	for (size_t i = 0; i < sorting->count; i++) {
		const customer_query_key *key = &sorting->keys[i];
		customer_query_type type = key->field->definition.type;
		const char *a = one->texts[key->field - schema.fields], *b = two->texts[key->field - schema.fields];
		cell a_cell, b_cell;
		int order;

		if (!a || !b) {
			if (!a != !b) {
				return !a == key->nulls_first ? -1 : 1;
			}
			continue;
		}
		a_cell = cell_of(type, a, strlen(a));
		b_cell = cell_of(type, b, strlen(b));
		order = compare(&a_cell, &b_cell);
		if (order != 0) {
			return key->is_descending ? -order : order;
		}
	}
	return 0;
}

/* A row's keys as a cursor has them, by way of one. */
static bool cursor_of(const customer_query_sorting *sorting, const row *row, customer_query_cursor *cursor, cell *cells,
	customer_query_arena *arena)
{
	customer_query_cursor made = {.count = sorting->count};
	customer_query_text bytes;

	for (size_t i = 0; i < sorting->count; i++) {
		const customer_query_field *field = sorting->keys[i].field;
		const char *text = row->texts[field - schema.fields];
		customer_query_type type = field->definition.type;
		customer_query_value *value = &made.values[i];

		value->of = type;
		value->is_null = !text;
		value->type = type == CUSTOMER_QUERY_INTEGER ? CUSTOMER_QUERY_VALUE_INTEGER
			: type == CUSTOMER_QUERY_BOOLEAN         ? CUSTOMER_QUERY_VALUE_BOOLEAN
			: type == CUSTOMER_QUERY_MONEY           ? CUSTOMER_QUERY_VALUE_MONEY
			: type == CUSTOMER_QUERY_DATE            ? CUSTOMER_QUERY_VALUE_DATE
													 : CUSTOMER_QUERY_VALUE_TEXT;
		if (text) {
			cells[i] = cell_of(type, text, strlen(text));
			if (is_integer(type)) {
				value->integer = cells[i].integer;
			} else if (type == CUSTOMER_QUERY_DECIMAL) {
				value->text = (customer_query_text){text, strlen(text)};
			} else {
				value->text = (customer_query_text){cells[i].text, cells[i].length};
			}
		}
	}
	return customer_query_cursor_write(&made, arena, &bytes) &&
		customer_query_cursor_read(cursor, sorting, bytes.data, bytes.length);
}

static size_t page(const customer_query_sorting *sorting, const customer_query_value *values, bool backwards,
	int64_t *found, customer_query_arena *arena)
{
	customer_query_sql sql;

	start(&sql, arena, false);
	if (values) {
		customer_query_put_after(&sql, sorting, values, backwards);
	} else {
		customer_query_put(&sql, "1 = 1");
	}
	customer_query_put(&sql, " ORDER BY ");
	customer_query_put_order(&sql, sorting, backwards);
	CHECK(customer_query_sql_end(&sql));
	return find(&sql, found);
}

static void check_sorting(const customer_query_sorting *sorting, customer_query_arena *arena)
{
	int64_t all[ROWS], found[ROWS];
	size_t at = random_below(ROWS), count;
	customer_query_cursor cursor;
	cell cells[CUSTOMER_QUERY_SORT_MAX + 1];

	CHECK_SIZE(ROWS, page(sorting, NULL, false, all, arena));
	for (size_t i = 1; i < ROWS; i++) {
		CHECK_FOR(i, compare_rows(sorting, &rows[all[i - 1]], &rows[all[i]]) < 0);
	}
	CHECK(cursor_of(sorting, &rows[all[at]], &cursor, cells, arena));
	count = page(sorting, cursor.values, false, found, arena);
	CHECK_SIZE(ROWS - at - 1, count);
	for (size_t i = 0; i < count; i++) {
		CHECK_FOR(i, found[i] == all[at + 1 + i]);
	}
	count = page(sorting, cursor.values, true, found, arena);
	CHECK_SIZE(at, count);
	for (size_t i = 0; i < count; i++) {
		CHECK_FOR(i, found[i] == all[at - 1 - i]);
	}
}

static void pages_go_on_where_one_ends(void)
{
	for (int round = 0; round < SORTINGS; round++) {
		static const char *const nulls[] = {"", "", ":nullsfirst", ":nullslast"};
		customer_query_arena arena;
		customer_query_sorting sorting;
		customer_query_error error;
		char text[512] = "";

		for (unsigned i = random_below(4) + 1; i > 0; i--) {
			const customer_query_field *field;

			/* A time is a number in a cursor; what it is here as a text is the store's business. */
			do {
				field = &schema.fields[random_below((unsigned) schema.count)];
			} while (!field->definition.is_sortable || field->definition.type == CUSTOMER_QUERY_TIME);
			snprintf(text + strlen(text), sizeof(text) - strlen(text), "%s%s%s%s", text[0] ? "," : "",
				random_below(2) ? "-" : "", field->definition.name, PICK(nulls));
		}
		test_arena(&arena);
		CHECK(customer_query_sorting_parse(&sorting, &schema, text, strlen(text), &error));
		check_sorting(&sorting, &arena);
		customer_query_arena_free(&arena);
	}
}

/* ---- Search ---- */

/* Whether the word is in the row's search text; at the beginning of a word, if it has to be. */
static bool has_word(const row *row, const char *word, bool at_beginning)
{
	char wanted[TEXT_MAX];

	snprintf(wanted, sizeof(wanted), "%s%s", at_beginning ? " " : "", word);
	return strstr(row->search_text, wanted) != NULL;
}

/* Whether the words are the name and then the nick, or the other way round. */
static bool is_full_name(const row *row, const char *folded)
{
	static const char *const attributes[] = {"person.name", "person.nick"};
	char copy[TEXT_MAX], words[TEXT_MAX] = "", names[2][TEXT_MAX];
	bool is_equal = false;

	strcpy(copy, folded);
	for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
		snprintf(words + strlen(words), sizeof(words) - strlen(words), "%s%s", words[0] ? " " : "", word);
	}
	for (size_t i = 0; i < 2; i++) {
		const char *text = row->texts[field_of(attributes[i]) - the_schema()->fields];

		if (!text || text[0] == '\0') {
			return false;
		}
		names[i][customer_text_fold(names[i], sizeof(names[i]) - 1, text, strlen(text))] = '\0';
	}
	for (size_t i = 0; i < 2; i++) {
		size_t length = strlen(names[i]);

		is_equal = is_equal ||
			(strncmp(words, names[i], length) == 0 && words[length] == ' ' &&
				strcmp(words + length + 1, names[1 - i]) == 0);
	}
	return is_equal;
}

static customer_query_tier tier_of(const row *row, const char *term)
{
	char trimmed[TEXT_MAX], copy[TEXT_MAX], folded[TEXT_MAX], number[TEXT_MAX] = "", key[TEXT_MAX];
	const char *email = row->texts[field_of("email") - the_schema()->fields];
	const char *number_text = row->texts[field_of("number") - the_schema()->fields];
	bool all = true, all_begin = true, is_exact;
	cell email_cell;
	size_t key_length;

	/* Blanks around a term are not of it. */
	snprintf(trimmed, sizeof(trimmed), "%s", term + strspn(term, " "));
	while (trimmed[0] && trimmed[strlen(trimmed) - 1] == ' ') {
		trimmed[strlen(trimmed) - 1] = '\0';
	}
	folded[customer_text_fold(folded, sizeof(folded) - 1, trimmed, strlen(trimmed))] = '\0';
	if (number_text) {
		number[customer_text_fold(number, sizeof(number) - 1, number_text, strlen(number_text))] = '\0';
	}
	email_cell = cell_of(CUSTOMER_QUERY_EMAIL, email, strlen(email));
	key_length = customer_email_key(key, sizeof(key), trimmed, strlen(trimmed));
	is_exact = (number_text && strcmp(number, folded) == 0) ||
		compare_texts(key, key_length, email_cell.text, email_cell.length) == 0 || is_full_name(row, folded);
	strcpy(copy, folded);
	for (char *word = strtok(copy, " "); word; word = strtok(NULL, " ")) {
		size_t characters = 0;

		for (const char *byte = word; *byte; byte++) {
			characters += ((unsigned char) *byte & 0xC0) != 0x80;
		}
		all = all && has_word(row, word, characters <= 2);
		all_begin = all_begin && has_word(row, word, true);
	}
	if (is_exact) {
		return CUSTOMER_QUERY_EXACT;
	}
	return all_begin ? CUSTOMER_QUERY_PREFIX : all ? CUSTOMER_QUERY_INSIDE : CUSTOMER_QUERY_EVERY_MATCH;
}

static void check_search(const char *term, bool by_index, size_t *some)
{
	customer_query_arena arena;
	customer_query_search search;
	customer_query_error error;

	test_arena(&arena);
	CHECK(customer_query_search_parse(&search, &schema, term, strlen(term), &arena, &error));
	for (int tier = CUSTOMER_QUERY_EXACT; tier <= CUSTOMER_QUERY_INSIDE && search.count > 0; tier++) {
		customer_query_sql sql;
		int64_t found[ROWS];
		size_t count, at = 0;

		start(&sql, &arena, by_index);
		customer_query_put_search(&sql, &search, (customer_query_tier) tier);
		customer_query_put(&sql, " ORDER BY id");
		CHECK(customer_query_sql_end(&sql));
		count = find(&sql, found);
		for (size_t i = 0; i < ROWS; i++) {
			bool is_found = at < count && found[at] == rows[i].id;

			at += is_found;
			if (is_found != ((int) tier_of(&rows[i], term) == tier) && check_fail(__FILE__, __LINE__, term)) {
				printf("#   row %zu:%s", i, rows[i].search_text);
				say(is_found ? "is found" : "is not found", &sql);
			}
		}
		*some += count > 0;
	}
	customer_query_arena_free(&arena);
}

static void each_match_is_in_one_tier(void)
{
	size_t some = 0;

	for (int round = 0; round < SEARCHES; round++) {
		char term[TEXT_MAX];
		const char *one = random_below(2) ? PICK(texts) : PICK(addresses), *two = PICK(texts);

		/* Its end may be missing, and another word may follow. */
		if (random_below(3) == 0) {
			snprintf(term, sizeof(term), "%s %s", one, two);
		} else {
			snprintf(term, sizeof(term), "%.*s", random_below(2) && (one[0] & 0x80) == 0 ? 1 : TEXT_MAX - 1, one);
		}
		check_search(term, false, &some);
		check_search(term, true, &some);
	}
	CHECK(some > SEARCHES);
}

int main(void)
{
	make_database();
	use_forms();
	RUN(filters_find_the_rows_that_they_say);
	RUN(pages_go_on_where_one_ends);
	RUN(each_match_is_in_one_tier);
	sqlite3_close(database);
	customer_query_arena_free(&schema_memory);
	return check_result();
}
