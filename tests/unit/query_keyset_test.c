/*
 * src/query: the condition of the rows after one.
 */
#include "query_support.h"

#define ID "\"c\".\"id\""
#define AGE "\"c\".\"age\""
#define NAME "\"c\".\"name_key\""
#define CREDIT "\"c\".\"credit\""

static customer_query_value number(int64_t integer)
{
	return (customer_query_value){
		.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .integer = integer};
}

static customer_query_value text(const char *text)
{
	return (customer_query_value){
		.type = CUSTOMER_QUERY_VALUE_TEXT, .of = CUSTOMER_QUERY_FOLDED, .text = {text, strlen(text)}};
}

static customer_query_value missing(void)
{
	return (customer_query_value){.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .is_null = true};
}

static const char *after(const char *sorting_text, bool backwards, const customer_query_value *values, size_t count)
{
	static output to;
	customer_query_arena arena;
	customer_query_sorting sorting;
	customer_query_error error;
	customer_query_sql sql;

	to.length = 0;
	use_forms();
	test_arena(&arena);
	CHECK(customer_query_sorting_parse(
		&sorting, the_schema(), sorting_text, sorting_text ? strlen(sorting_text) : 0, &error));
	CHECK_SIZE(count, sorting.count);
	start_sql(&sql, pgsql, &arena);
	customer_query_put_after(&sql, &sorting, values, backwards);
	CHECK(customer_query_sql_end(&sql));
	put_sql(&to, &sql);
	customer_query_arena_free(&arena);
	return to.text;
}

#define CHECK_AFTER(expected, sorting, backwards, ...) \
	CHECK_TEXT(expected, \
		after((sorting), (backwards), (const customer_query_value[]){__VA_ARGS__}, \
			sizeof((const customer_query_value[]){__VA_ARGS__}) / sizeof(customer_query_value)))

static void keys_of_one_direction_are_one_range(void)
{
	CHECK_AFTER("(" ID ") > ($1) -- 5", NULL, false, number(5));
	CHECK_AFTER("(" ID ") < ($1) -- 5", NULL, true, number(5));
	CHECK_AFTER("(" ID ") < ($1) -- 5", "-id", false, number(5));
	CHECK_AFTER("(" NAME ", " ID ") > ($1, $2) -- 'k', 5", "name", false, text("k"), number(5));
	CHECK_AFTER("(" NAME ", " ID ") < ($1, $2) -- 'k', 5", "-name", false, text("k"), number(5));
	CHECK_AFTER("(" NAME ", " ID ") > ($1, $2) -- 'k', 5", "-name", true, text("k"), number(5));
	CHECK_AFTER("(" NAME ", " CREDIT ", " ID ") > ($1, $2, $3) -- 'k', 7, 5", "name,credit", false, text("k"),
		number(7), number(5));
}

static void keys_of_two_directions_are_steps(void)
{
	CHECK_AFTER("(" NAME " >= $1 AND (" NAME " > $2 OR (" NAME " = $3 AND (" ID " < $4)))) -- 'k', 'k', 'k', 5",
		"name,-id", false, text("k"), number(5));
	CHECK_AFTER("(" NAME " <= $1 AND (" NAME " < $2 OR (" NAME " = $3 AND (" ID " > $4)))) -- 'k', 'k', 'k', 5",
		"name,-id", true, text("k"), number(5));
	CHECK_AFTER("(" NAME " <= $1 AND (" NAME " < $2 OR (" NAME " = $3 AND (" CREDIT " > $4 OR (" CREDIT " = $5 AND (" ID
				" > $6)))))) -- 'k', 'k', 'k', 7, 7, 5",
		"-name,credit", false, text("k"), number(7), number(5));
}

static void missing_values_at_the_end_come_after_all(void)
{
	CHECK_AFTER("(("
				"(" AGE " > $1 OR " AGE " IS NULL) OR (" AGE " = $2 AND (" ID " > $3)))) -- 30, 30, 5",
		"age", false, number(30), number(5));
	CHECK_AFTER("((1 = 0 OR (" AGE " IS NULL AND (" ID " > $1)))) -- 5", "age", false, missing(), number(5));
	/* Backwards one comes from the missing ones to all that have a value. */
	CHECK_AFTER(
		"((" AGE " IS NOT NULL OR (" AGE " IS NULL AND (" ID " < $1)))) -- 5", "age", true, missing(), number(5));
	CHECK_AFTER("(" AGE " <= $1 AND (" AGE " < $2 OR (" AGE " = $3 AND (" ID " < $4)))) -- 30, 30, 30, 5", "age", true,
		number(30), number(5));
}

static void missing_values_at_the_beginning_come_before_all(void)
{
	CHECK_AFTER("(" AGE " <= $1 AND (" AGE " < $2 OR (" AGE " = $3 AND (" ID " < $4)))) -- 30, 30, 30, 5", "-age",
		false, number(30), number(5));
	CHECK_AFTER(
		"((" AGE " IS NOT NULL OR (" AGE " IS NULL AND (" ID " < $1)))) -- 5", "-age", false, missing(), number(5));
	CHECK_AFTER("((1 = 0 OR (" AGE " IS NULL AND (" ID " > $1)))) -- 5", "-age", true, missing(), number(5));
	CHECK_AFTER("(("
				"(" AGE " > $1 OR " AGE " IS NULL) OR (" AGE " = $2 AND (" ID " > $3)))) -- 30, 30, 5",
		"-age", true, number(30), number(5));
	CHECK_AFTER("(" AGE " >= $1 AND (" AGE " > $2 OR (" AGE " = $3 AND (" ID " > $4)))) -- 30, 30, 30, 5",
		"age:nullsfirst", false, number(30), number(5));
}

static void missing_values_of_a_later_key_count_too(void)
{
	CHECK_AFTER("(" NAME " >= $1 AND (" NAME " > $2 OR (" NAME " = $3 AND ((" AGE " > $4 OR " AGE " IS NULL) OR (" AGE
				" = $5 AND (" ID " > $6)))))) -- 'k', 'k', 'k', 30, 30, 5",
		"name,age", false, text("k"), number(30), number(5));
	CHECK_AFTER("(" NAME " >= $1 AND (" NAME " > $2 OR (" NAME " = $3 AND (1 = 0 OR (" AGE " IS NULL AND (" ID
				" > $4)))))) -- 'k', 'k', 'k', 5",
		"name,age", false, text("k"), missing(), number(5));
}

/* ---- Against the order itself ---- */

typedef struct {
	int64_t age; /* or negative: missing */
	int64_t group, id;
} row;

/* The rows as a sorting by age, group and id wants them: what the words mean, not what the SQL says. */
static int compare(const customer_query_sorting *sorting, const row *one, const row *two)
{
	const int64_t ones[] = {one->age, one->group, one->id}, twos[] = {two->age, two->group, two->id};

	for (size_t i = 0; i < sorting->count; i++) {
		const customer_query_key *key = &sorting->keys[i];
		const char *name = key->field->definition.name;
		int which = name[0] == 'a' ? 0 : name[0] == 'g' ? 1 : 2;
		int64_t a = ones[which], b = twos[which];

		if (which == 0 && (a < 0) != (b < 0)) {
			return (a < 0) == key->nulls_first ? -1 : 1;
		}
		if (a != b) {
			return (a < b) != key->is_descending ? -1 : 1;
		}
	}
	return 0;
}

/* The condition by its own words, for a row: a small interpreter of what put_after() prints. */
typedef struct {
	const char *at;
	const customer_query_value *values;
	const row *row;
	bool is_one_range; /* (a, b) > (1, 2) */
} reading;

static bool skip_word(reading *reading, const char *word)
{
	size_t length = strlen(word);

	if (strncmp(reading->at, word, length) != 0) {
		return false;
	}
	reading->at += length;
	return true;
}

static int64_t read_operand(reading *reading)
{
	if (skip_word(reading, "\"c\".\"age\"")) {
		return reading->row->age;
	}
	if (skip_word(reading, "\"c\".\"group_id\"")) {
		return reading->row->group;
	}
	if (skip_word(reading, "\"c\".\"id\"")) {
		return reading->row->id;
	}
	if (skip_word(reading, "1 = 0")) {
		return -2;
	}
	CHECK(skip_word(reading, "$"));
	return reading->values[strtol(reading->at, (char **) &reading->at, 10) - 1].integer;
}

static bool read_or(reading *reading);

static int read_list(reading *reading, int64_t *list)
{
	int count = 0;

	do {
		list[count++] = read_operand(reading);
	} while (skip_word(reading, ", "));
	CHECK(skip_word(reading, ")"));
	return count;
}

static bool read_one(reading *reading)
{
	int64_t left[4], right[4];
	int count = 1;

	if (reading->is_one_range) {
		skip_word(reading, "(");
		count = read_list(reading, left);
	} else if (skip_word(reading, "(")) {
		bool is_true = read_or(reading);

		CHECK(skip_word(reading, ")"));
		return is_true;
	} else {
		left[0] = read_operand(reading);
	}
	if (left[0] == -2) {
		return false;
	}
	if (skip_word(reading, " IS NOT NULL")) {
		return left[0] >= 0;
	}
	if (skip_word(reading, " IS NULL")) {
		return left[0] < 0;
	}
	{
		bool is_equal = skip_word(reading, " = ");
		bool or_equal = is_equal || strncmp(reading->at, " <= ", 4) == 0 || strncmp(reading->at, " >= ", 4) == 0;
		bool is_less = !is_equal && reading->at[1] == '<';

		if (!is_equal) {
			CHECK(skip_word(reading, " <= ") || skip_word(reading, " >= ") || skip_word(reading, " < ") ||
				skip_word(reading, " > "));
		}
		if (skip_word(reading, "(")) {
			CHECK_SIZE((size_t) count, (size_t) read_list(reading, right));
		} else {
			right[0] = read_operand(reading);
		}
		if (left[0] < 0) {
			return false; /* NULL */
		}
		for (int i = 0; i < count; i++) {
			if (left[i] != right[i]) {
				return !is_equal && (left[i] < right[i]) == is_less;
			}
		}
		return or_equal;
	}
}

static bool read_and(reading *reading)
{
	bool is_true = read_one(reading);

	while (skip_word(reading, " AND ")) {
		is_true = read_one(reading) && is_true;
	}
	return is_true;
}

static bool read_or(reading *reading)
{
	bool is_true = read_and(reading);

	while (skip_word(reading, " OR ")) {
		is_true = read_and(reading) || is_true;
	}
	return is_true;
}

static customer_query_value value_of(const customer_query_key *key, const row *row)
{
	const char *name = key->field->definition.name;
	int64_t integer = name[0] == 'a' ? row->age : name[0] == 'g' ? row->group : row->id;

	return integer < 0 ? missing() : number(integer);
}

static void check_order(const char *text, const row *rows, size_t count)
{
	customer_query_arena arena;
	customer_query_sorting sorting;
	customer_query_error error;

	CHECK(customer_query_sorting_parse(&sorting, the_schema(), text, strlen(text), &error));
	for (size_t from = 0; from < count; from++) {
		customer_query_value values[3];

		for (size_t i = 0; i < sorting.count; i++) {
			values[i] = value_of(&sorting.keys[i], &rows[from]);
		}
		for (int backwards = 0; backwards < 2; backwards++) {
			customer_query_sql sql;

			test_arena(&arena);
			start_sql(&sql, pgsql, &arena);
			customer_query_put_after(&sql, &sorting, values, backwards);
			CHECK(customer_query_sql_end(&sql));
			for (size_t to = 0; to < count; to++) {
				reading reading = {
					sql.text, sql.values, &rows[to], strstr(sql.text, ") > (") || strstr(sql.text, ") < (")};
				int order = compare(&sorting, &rows[from], &rows[to]);
				bool is_after = read_or(&reading);

				CHECK(*reading.at == '\0');
				if (is_after != (backwards ? order > 0 : order < 0) && check_fail(__FILE__, __LINE__, text)) {
					printf("#   %zu to %zu %s: %s\n", from, to, backwards ? "backwards" : "", sql.text);
				}
			}
			customer_query_arena_free(&arena);
		}
	}
}

static void each_row_is_before_or_after_each_other(void)
{
	static const char *const ages[] = {"age", "-age", "age:nullsfirst", "-age:nullslast"};
	static const char *const groups[] = {"", ",group", ",-group"};
	static const char *const ids[] = {"", ",id", ",-id"};
	row rows[24];
	size_t count = 0;

	for (int age = -1; age < 3; age++) {
		for (int group = 0; group < 2; group++) {
			for (int id = 0; id < 3; id++) {
				rows[count] = (row){age, group, (int64_t) count + 1};
				count++;
			}
		}
	}
	for (int i = 0; i < 4 * 3 * 3; i++) {
		char text[64];

		snprintf(text, sizeof(text), "%s%s%s", ages[i % 4], groups[i / 4 % 3], ids[i / 12]);
		check_order(text, rows, count);
		snprintf(text, sizeof(text), "%s%s%s", i % 2 ? "group," : "-group,", ages[i % 4], ids[i / 12]);
		check_order(text, rows, count);
	}
	check_order("id", rows, count);
	check_order("-group", rows, count);
	check_order("group,-id", rows, count);
}

int main(void)
{
	RUN(keys_of_one_direction_are_one_range);
	RUN(keys_of_two_directions_are_steps);
	RUN(missing_values_at_the_end_come_after_all);
	RUN(missing_values_at_the_beginning_come_before_all);
	RUN(missing_values_of_a_later_key_count_too);
	RUN(each_row_is_before_or_after_each_other);
	return check_result();
}
