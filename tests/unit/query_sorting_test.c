/*
 * src/query: sorting, and the order it becomes.
 */
#include "query_support.h"

#define ID "\"c\".\"id\""
#define AGE "\"c\".\"age\""
#define NAME "\"c\".\"name_key\""

static void check_order(
	const char *file, int line, sql_form form, bool backwards, const char *expected, const char *text, size_t length)
{
	static output to;
	customer_query_arena arena;
	customer_query_sorting sorting;
	customer_query_error error;
	customer_query_sql sql;
	char *copy = malloc(length > 0 ? length : 1);

	memcpy(copy, text ? text : "", length);
	to.length = 0;
	use_forms();
	test_arena(&arena);
	dirty_error(&error);
	if (customer_query_sorting_parse(&sorting, the_schema(), text ? copy : NULL, length, &error)) {
		start_sql(&sql, form, &arena);
		customer_query_put_order(&sql, &sorting, backwards);
		CHECK(customer_query_sql_end(&sql));
		put_sql(&to, &sql);
	} else {
		put_error(&to, &error);
	}
	check_text(file, line, text ? text : "NULL", expected, to.text);
	free(copy);
	customer_query_arena_free(&arena);
}

#define CHECK_ORDER(expected, text) check_order(__FILE__, __LINE__, pgsql, false, (expected), (text), sizeof(text) - 1)
#define CHECK_BACKWARDS(expected, text) \
	check_order(__FILE__, __LINE__, pgsql, true, (expected), (text), sizeof(text) - 1)
#define CHECK_FORM(form, expected, text) \
	check_order(__FILE__, __LINE__, form, false, (expected), (text), sizeof(text) - 1)

static void no_sorting_is_by_id(void)
{
	check_order(__FILE__, __LINE__, pgsql, false, ID, NULL, 0);
	check_order(__FILE__, __LINE__, pgsql, true, ID " DESC", NULL, 0);
}

static void a_minus_descends(void)
{
	CHECK_ORDER(ID, "id");
	CHECK_ORDER(ID, "+id");
	CHECK_ORDER(ID " DESC", "-id");
	CHECK_BACKWARDS(ID, "-id");
}

static void every_order_ends_in_id_in_the_direction_before_it(void)
{
	CHECK_ORDER(NAME ", " ID, "name");
	CHECK_ORDER(NAME " DESC, " ID " DESC", "-name");
	CHECK_ORDER(NAME ", \"c\".\"credit\" DESC, " ID " DESC", "person.name,-credit");
	CHECK_ORDER("\"c\".\"credit\" DESC, " NAME ", " ID, "-credit,+surname");
	CHECK_ORDER(NAME ", " ID " DESC", "name,-id");
}

static void behind_what_is_unique_nothing_is_sorted(void)
{
	CHECK_ORDER(ID, "id,name,-age");
	CHECK_ORDER(NAME ", " ID " DESC", "name,-id,age");
	/* A number may be missing, and then it is not unique. */
	CHECK_ORDER("\"c\".\"number_key\" NULLS LAST, " NAME ", " ID, "number,name");
}

static void what_is_given_twice_counts_once(void)
{
	CHECK_ORDER(NAME ", " ID, "name,-name");
	CHECK_ORDER(NAME ", " AGE " DESC NULLS FIRST, " ID " DESC", "name,-years,surname,person.age:nullslast");
}

static void missing_values_are_large_unless_told_otherwise(void)
{
	CHECK_ORDER(AGE " NULLS LAST, " ID, "age");
	CHECK_ORDER(AGE " DESC NULLS FIRST, " ID " DESC", "-age");
	CHECK_ORDER(AGE " NULLS FIRST, " ID, "age:nullsfirst");
	CHECK_ORDER(AGE " NULLS LAST, " ID, "age:nullslast");
	CHECK_ORDER(AGE " DESC NULLS LAST, " ID " DESC", "-age:nullslast");
	CHECK_ORDER(AGE " DESC NULLS FIRST, " ID " DESC", "-age:nullsfirst");
	/* Where none can be missing nothing is said. */
	CHECK_ORDER(NAME ", " ID, "name:nullsfirst");
	CHECK_BACKWARDS(AGE " DESC NULLS FIRST, " ID " DESC", "age");
	CHECK_BACKWARDS(AGE " NULLS FIRST, " ID, "-age:nullslast");
}

static void each_dialect_puts_missing_values_in_its_way(void)
{
	CHECK_FORM(sqlite, AGE " DESC NULLS LAST, " ID " DESC", "-age:nullslast");
	CHECK_FORM(mysql, "`c`.`age` IS NULL, `c`.`age`, `c`.`id`", "age");
	CHECK_FORM(mysql, "`c`.`age`, `c`.`id`", "age:nullsfirst");
	CHECK_FORM(mysql, "`c`.`age` IS NULL DESC, `c`.`age` DESC, `c`.`id` DESC", "-age");
	CHECK_FORM(mysql, "`c`.`age` DESC, `c`.`id` DESC", "-age:nullslast");
	CHECK_FORM(mysql, "`c`.`name_key` DESC, `c`.`id` DESC", "-name");
}

/* A name ends at each byte that no name has. */
static void a_name_is_of_letters_digits_underscores_and_dots(void)
{
	for (int byte = 0; byte < 256; byte++) {
		char text[] = {'i', 'd', (char) byte};
		bool is_name = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
			byte == '_' || byte == '.';
		customer_query_sorting sorting;
		customer_query_error error;

		CHECK_FOR(byte, !customer_query_sorting_parse(&sorting, the_schema(), text, 3, &error));
		CHECK_FOR(byte, (strstr(error.message, "There is no attribute") == error.message) == is_name);
		CHECK_FOR(byte, error.position == (is_name ? 0 : byte == ',' ? 3 : 2));
	}
}

#define PATTERN \
	"attributes joined by commas, each with an optional \"-\" or \"+\" before it and \":nullsfirst\" or " \
	"\":nullslast\" behind it, without blanks"
#define MALFORMED(position, text) \
	"syntax [] " position ": Sorting does not match expected pattern. Got: " text ". Expected " PATTERN

static void what_is_no_sorting_is_refused(void)
{
	CHECK_ORDER(MALFORMED("0", ""), "");
	CHECK_ORDER(MALFORMED("0", ","), ",");
	CHECK_ORDER(MALFORMED("3", "id,"), "id,");
	CHECK_ORDER(MALFORMED("5", "name,,age"), "name,,age");
	CHECK_ORDER(MALFORMED("0", " id"), " id");
	CHECK_ORDER(MALFORMED("2", "id "), "id ");
	CHECK_ORDER(MALFORMED("5", "name, age"), "name, age");
	CHECK_ORDER(MALFORMED("1", "-"), "-");
	CHECK_ORDER(MALFORMED("1", "--id"), "--id");
	CHECK_ORDER(MALFORMED("1", "-+id"), "-+id");
	CHECK_ORDER(MALFORMED("2", "id-"), "id-");
	CHECK_ORDER(MALFORMED("3", "age:"), "age:");
	CHECK_ORDER(MALFORMED("3", "age:nulls"), "age:nulls");
	CHECK_ORDER(MALFORMED("3", "age:NULLSFIRST"), "age:NULLSFIRST");
	CHECK_ORDER(MALFORMED("3", "age:nullsfirst:nullslast"), "age:nullsfirst:nullslast");
	CHECK_ORDER(MALFORMED("0", ":nullsfirst"), ":nullsfirst");
	CHECK_ORDER(MALFORMED("2", "ag e:nullsfirst"), "ag e:nullsfirst");
	CHECK_ORDER(MALFORMED("2", "ag e:nulls"), "ag e:nulls");
	CHECK_ORDER(MALFORMED("2", "id?DESC"), "id\0DESC");
	CHECK_ORDER(MALFORMED("2", "id;DROP TABLE customer"), "id;DROP TABLE customer");
	CHECK_ORDER(MALFORMED("1", "n\xC3\xA4me"), "n\xC3\xA4me");
	CHECK_ORDER(MALFORMED("0", "????"), "\xFF\xFE\n\x80");
}

static void what_cannot_be_sorted_by_is_refused(void)
{
	CHECK_ORDER("syntax [phone] 3: The attribute \"phone\" can't be sorted by", "id,phone");
	CHECK_ORDER("syntax [secret] 1: The attribute \"secret\" can't be sorted by", "-secret");
}

static void what_is_unknown_is_refused(void)
{
	customer_query_sorting sorting;
	customer_query_error error;

	dirty_error(&error);
	CHECK(!customer_query_sorting_parse(&sorting, the_schema(), "id,-nmme", 8, &error));
	CHECK(error.status == CUSTOMER_QUERY_SYNTAX);
	CHECK_TEXT("nmme", error.attribute);
	CHECK_SIZE(4, error.position);
	CHECK_BYTES("id,-nmme", 8, error.source.data, error.source.length);
	CHECK(strstr(error.message, "There is no attribute \"nmme\"; did you mean \"name\"? There are: id, ") ==
		error.message);
}

static void a_sorting_has_16_attributes(void)
{
	static const char text[] =
		"age,group,guest,vip,code,note,name,nick,gender,email,contact,born,since,seen,ratio,credit,debit";
	customer_query_sorting sorting;
	customer_query_error error;

	CHECK(customer_query_sorting_parse(&sorting, the_schema(), text, sizeof(text) - sizeof(",debit"), &error));
	CHECK_SIZE(CUSTOMER_QUERY_SORT_MAX + 1, sorting.count);
	CHECK_SIZE(CUSTOMER_QUERY_SORT_MAX, sorting.given);
	CHECK_ORDER("limit [debit] -: A sorting has at most 16 attributes",
		"age,group,guest,vip,code,note,name,nick,gender,email,contact,born,since,seen,ratio,credit,debit");
	/* Those that count for nothing do not count here either. */
	CHECK(customer_query_sorting_parse(
		&sorting, the_schema(), "id,id,id,id,id,id,id,id,id,id,id,id,id,id,id,id,id,id,id", 56, &error));
	CHECK_SIZE(1, sorting.count);
}

static void a_schema_may_have_nothing_to_end_in(void)
{
	static const customer_query_attribute attributes[] = {{.name = "a", .column = "a", .is_sortable = true}};
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_sorting sorting;
	customer_query_error error;
	customer_query_sql sql;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 1, NULL, NULL, &arena, &error));
	CHECK(customer_query_sorting_parse(&sorting, &schema, NULL, 0, &error));
	CHECK_SIZE(0, sorting.count);
	start_sql(&sql, pgsql, &arena);
	customer_query_put_order(&sql, &sorting, false);
	CHECK(customer_query_sql_end(&sql));
	CHECK_TEXT("", sql.text);
	CHECK(customer_query_sorting_parse(&sorting, &schema, "-a", 2, &error));
	CHECK_SIZE(1, sorting.count);
	CHECK_SIZE(1, sorting.given);
	customer_query_arena_free(&arena);
}

static void the_keys_are_columns_to_read(void)
{
	customer_query_arena arena;
	customer_query_sorting sorting;
	customer_query_error error;
	customer_query_sql sql;

	test_arena(&arena);
	CHECK(customer_query_sorting_parse(&sorting, the_schema(), "-age:nullsfirst,name", 20, &error));
	CHECK_SIZE(3, sorting.count);
	CHECK_SIZE(2, sorting.given);
	start_sql(&sql, pgsql, &arena);
	customer_query_put_keys(&sql, &sorting, sorting.count);
	CHECK(customer_query_sql_end(&sql));
	CHECK_TEXT(", " AGE ", " NAME ", " ID, sql.text);
	customer_query_arena_free(&arena);
}

int main(void)
{
	RUN(no_sorting_is_by_id);
	RUN(a_minus_descends);
	RUN(every_order_ends_in_id_in_the_direction_before_it);
	RUN(behind_what_is_unique_nothing_is_sorted);
	RUN(what_is_given_twice_counts_once);
	RUN(missing_values_are_large_unless_told_otherwise);
	RUN(each_dialect_puts_missing_values_in_its_way);
	RUN(a_name_is_of_letters_digits_underscores_and_dots);
	RUN(what_is_no_sorting_is_refused);
	RUN(what_cannot_be_sorted_by_is_refused);
	RUN(what_is_unknown_is_refused);
	RUN(a_sorting_has_16_attributes);
	RUN(a_schema_may_have_nothing_to_end_in);
	RUN(the_keys_are_columns_to_read);
	return check_result();
}
