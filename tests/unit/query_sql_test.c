/*
 * src/query: SQL as it grows, and its placeholders.
 */
#include "query_support.h"

static void add_values(customer_query_sql *sql, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		customer_query_value value = {.type = CUSTOMER_QUERY_VALUE_INTEGER, .integer = (int64_t) i};

		customer_query_put_value(sql, &value);
		customer_query_put(sql, " ");
	}
}

static const char *placeholders(customer_query_placeholders kind, const char *name, size_t first, size_t count)
{
	static output to;
	customer_query_arena arena;
	customer_query_sql sql;

	use_forms();
	to.length = 0;
	test_arena(&arena);
	customer_query_sql_init(&sql, CUSTOMER_QUERY_PGSQL, kind, &arena);
	CHECK(sql.first == 1 && strcmp(sql.name, "p") == 0 && !sql.needs_values);
	sql.first = first;
	sql.name = name;
	add_values(&sql, count);
	CHECK(customer_query_sql_end(&sql));
	CHECK_SIZE(count, sql.count);
	for (size_t i = 0; i < count; i++) {
		CHECK_FOR(i, sql.values[i].integer == (int64_t) i);
	}
	put_raw(&to, sql.text, sql.length);
	CHECK_SIZE(sql.length, strlen(sql.text));
	customer_query_arena_free(&arena);
	return to.text;
}

static void placeholders_are_of_three_kinds(void)
{
	CHECK_TEXT("$1 $2 $3 ", placeholders(CUSTOMER_QUERY_NUMBERED, "p", 1, 3));
	CHECK_TEXT("? ? ? ", placeholders(CUSTOMER_QUERY_QUESTION, "p", 1, 3));
	CHECK_TEXT(":p1 :p2 :p3 ", placeholders(CUSTOMER_QUERY_NAMED, "p", 1, 3));
}

static void they_begin_where_they_are_told_to(void)
{
	CHECK_TEXT("$9 $10 $11 ", placeholders(CUSTOMER_QUERY_NUMBERED, "p", 9, 3));
	CHECK_TEXT("$0 $1 ", placeholders(CUSTOMER_QUERY_NUMBERED, "p", 0, 2));
	CHECK_TEXT(":my_filter99 :my_filter100 ", placeholders(CUSTOMER_QUERY_NAMED, "my_filter", 99, 2));
	CHECK_TEXT("$18446744073709551614 ", placeholders(CUSTOMER_QUERY_NUMBERED, "p", SIZE_MAX - 1, 1));
}

static void text_and_values_grow(void)
{
	const char *text = placeholders(CUSTOMER_QUERY_NUMBERED, "p", 1, 3000);

	CHECK(strncmp(text, "$1 $2 ", 6) == 0);
	CHECK_TEXT("$2999 $3000 ", text + strlen(text) - 12);
	CHECK_TEXT("", placeholders(CUSTOMER_QUERY_NUMBERED, "p", 1, 0));
}

static void a_long_text_grows_at_once(void)
{
	static char text[20001];
	customer_query_arena arena;
	customer_query_sql sql;

	memset(text, 'x', sizeof(text) - 1);
	test_arena(&arena);
	customer_query_sql_init(&sql, CUSTOMER_QUERY_PGSQL, CUSTOMER_QUERY_NUMBERED, &arena);
	customer_query_put(&sql, "a");
	customer_query_put(&sql, text);
	customer_query_put(&sql, "");
	customer_query_put(&sql, "b");
	CHECK(customer_query_sql_end(&sql));
	CHECK_SIZE(20002, sql.length);
	CHECK(sql.text[0] == 'a' && sql.text[1] == 'x' && sql.text[20000] == 'x' && sql.text[20001] == 'b');
	customer_query_arena_free(&arena);
}

static void ending_twice_is_ending_once(void)
{
	customer_query_arena arena;
	customer_query_sql sql;

	test_arena(&arena);
	customer_query_sql_init(&sql, CUSTOMER_QUERY_PGSQL, CUSTOMER_QUERY_NUMBERED, &arena);
	customer_query_put(&sql, "a");
	CHECK(customer_query_sql_end(&sql));
	CHECK(customer_query_sql_end(&sql));
	customer_query_put(&sql, "b");
	CHECK(customer_query_sql_end(&sql));
	CHECK_TEXT("ab", sql.text);
	customer_query_arena_free(&arena);
}

static void a_failure_is_told_at_the_end(void)
{
	for (long allowed = 0; allowed < 3; allowed++) {
		customer_query_arena arena;
		customer_query_sql sql;

		test_arena(&arena);
		customer_query_sql_init(&sql, CUSTOMER_QUERY_PGSQL, CUSTOMER_QUERY_NUMBERED, &arena);
		memory_left = allowed;
		add_values(&sql, 1000);
		memory_left = -1;
		CHECK_FOR(allowed, sql.failed);
		customer_query_put(&sql, "more");
		CHECK_FOR(allowed, !customer_query_sql_end(&sql));
		customer_query_arena_free(&arena);
	}
}

static void a_size_that_no_memory_has_fails(void)
{
	customer_query_arena arena;
	customer_query_sql sql;

	test_arena(&arena);
	customer_query_sql_init(&sql, CUSTOMER_QUERY_PGSQL, CUSTOMER_QUERY_NUMBERED, &arena);
	sql.count = sql.value_capacity = SIZE_MAX / sizeof(customer_query_value);
	customer_query_put_value(&sql, &(customer_query_value){.type = CUSTOMER_QUERY_VALUE_INTEGER});
	CHECK(sql.failed);
	customer_query_arena_free(&arena);
}

/* ---- Plans ---- */

static bool needs_values(const char *name, const char *term)
{
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	customer_query_sql sql;
	bool needs;

	test_arena(&arena);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	CHECK(customer_query_add_term(&filter, field_of(name), term, strlen(term)));
	start_sql(&sql, pgsql, &arena);
	customer_query_put_filter(&sql, &filter);
	CHECK(customer_query_sql_end(&sql));
	needs = sql.needs_values;
	customer_query_arena_free(&arena);
	return needs;
}

static void ranges_and_patterns_want_a_plan_of_their_own(void)
{
	CHECK(!needs_values("id", "1"));
	CHECK(!needs_values("id", "neq|1"));
	CHECK(!needs_values("age", "null|"));
	CHECK(!needs_values("age", "in|1,2"));
	CHECK(!needs_values("name", "*"));
	CHECK(needs_values("id", "gt|1"));
	CHECK(needs_values("id", "between|1,2"));
	CHECK(needs_values("name", "a*"));
	CHECK(needs_values("code", "\xF4\x8F\xBF\xBF*"));
	CHECK(needs_values("note", "*a*"));
	CHECK(needs_values("born", "*-12-*"));
}

int main(void)
{
	RUN(placeholders_are_of_three_kinds);
	RUN(they_begin_where_they_are_told_to);
	RUN(text_and_values_grow);
	RUN(a_long_text_grows_at_once);
	RUN(ending_twice_is_ending_once);
	RUN(a_failure_is_told_at_the_end);
	RUN(a_size_that_no_memory_has_fails);
	RUN(ranges_and_patterns_want_a_plan_of_their_own);
	return check_result();
}
