/*
 * src/query: terms, conditions, lists and groups become a tree.
 */
#include "query_support.h"

#define NAME "\"c\".\"name_key\""
#define CODE "\"c\".\"code\""
#define AGE "\"c\".\"age\""

/* ---- The text form ---- */

static void without_an_operation_it_is_eq(void)
{
	CHECK_TERM(pgsql, CODE " = $1 -- 'a'", "code", "a");
	CHECK_TERM(pgsql, CODE " = $1 -- ''", "code", "");
	CHECK_TERM(pgsql, AGE " = $1 -- 18", "age", "18");
	CHECK_TERM(pgsql, CODE " = $1 -- 'eq'", "code", "eq");
	CHECK_TERM(pgsql, CODE " = $1 -- '\\a'", "code", "\\a");
	CHECK_TERM(pgsql, CODE " = $1 -- 'a*b'", "code", "a\\*b");
	CHECK_TERM(pgsql, CODE " = $1 -- '\\'", "code", "\\\\");
	CHECK_TERM(pgsql, CODE " = $1 -- 'a\\'", "code", "a\\");
	CHECK_TERM(pgsql, CODE " = $1 -- '\\*'", "code", "\\\\\\*");
}

static void without_an_operation_a_star_makes_it_like(void)
{
	CHECK_TERM(pgsql, CODE " LIKE $1 -- '%a'", "code", "*a");
	CHECK_TERM(pgsql, CODE " LIKE $1 -- '%*'", "code", "*\\*");
	CHECK_TERM(pgsql, CODE " LIKE $1 -- '\\\\%b'", "code", "\\\\*b");
	CHECK_TERM(pgsql,
		"syntax [age] 0: A \"*\" makes a pattern of the value, and the attribute \"age\" does not take \"like\", but "
		"eq, neq, lt, lte, gt, gte, in, nin, "
		"between, null, notnull",
		"age", "1*");
}

static void an_operation_comes_before_the_first_bar(void)
{
	CHECK_TERM(pgsql, CODE " = $1 -- 'a'", "code", "eq|a");
	CHECK_TERM(pgsql, CODE " <> $1 -- 'a'", "code", "neq|a");
	CHECK_TERM(pgsql, "(" AGE " <> $1 OR " AGE " IS NULL) -- 1", "age", "neq|1");
	CHECK_TERM(pgsql, CODE " < $1 -- 'a'", "code", "lt|a");
	CHECK_TERM(pgsql, CODE " <= $1 -- 'a'", "code", "lte|a");
	CHECK_TERM(pgsql, CODE " > $1 -- 'a'", "code", "gt|a");
	CHECK_TERM(pgsql, CODE " >= $1 -- 'a'", "code", "gte|a");
	CHECK_TERM(pgsql, CODE " = $1 -- '|'", "code", "eq||");
	CHECK_TERM(pgsql, CODE " = $1 -- '|x|'", "code", "eq||x|");
	CHECK_TERM(pgsql, CODE " = $1 -- 'gt|1'", "code", "eq|gt|1");
	CHECK_TERM(pgsql, CODE " = $1 -- ''", "code", "eq|");
}

static void behind_an_operation_the_value_is_literal(void)
{
	CHECK_TERM(pgsql, CODE " = $1 -- 'a*b'", "code", "eq|a*b");
	CHECK_TERM(pgsql, CODE " = $1 -- '\\*'", "code", "eq|\\*");
	CHECK_TERM(pgsql, CODE " <> $1 -- '*\\\\'", "code", "neq|*\\\\");
	CHECK_TERM(pgsql, CODE " > $1 -- 'a,b'", "code", "gt|a,b");
}

#define ALL "eq, neq, lt, lte, gt, gte, like, in, nin, between, null, notnull"
#define UNKNOWN(name, attribute, allowed) \
	"syntax [" attribute "] 0: \"" name "\" is no operation; the attribute \"" attribute "\" takes " allowed \
	". If the text before the \"|\" is a part of the value, write \"eq|\" before it"

static void an_unknown_operation_is_refused(void)
{
	CHECK_TERM(pgsql, UNKNOWN("", "code", ALL), "code", "|a");
	CHECK_TERM(pgsql, UNKNOWN("EQ", "code", ALL), "code", "EQ|a");
	CHECK_TERM(pgsql, UNKNOWN(" eq", "code", ALL), "code", " eq|a");
	CHECK_TERM(pgsql, UNKNOWN("a", "code", ALL), "code", "a|b");
	CHECK_TERM(pgsql, UNKNOWN("ge", "code", ALL), "code", "ge|b");
	CHECK_TERM(pgsql, UNKNOWN("e", "code", ALL), "code", "e|b");
	CHECK_TERM(pgsql,
		"syntax [number] 0: \"a*\" is no operation; the attribute \"number\" takes eq. If the text before the \"|\" is "
		"a part "
		"of the value, write \"like|\" before it",
		"number", "a*|b");
	CHECK_TERM(pgsql, UNKNOWN("notnul", "group", "eq, neq, in, nin"), "group", "notnul|");
	CHECK_TERM(pgsql, UNKNOWN("? ?", "group", "eq, neq, in, nin"), "group", "\n \xFF|");
}

static void an_operation_that_the_attribute_does_not_take_is_refused(void)
{
	CHECK_TERM(
		pgsql, "syntax [group] 0: The attribute \"group\" does not take \"gt\", but eq, neq, in, nin", "group", "gt|1");
	CHECK_TERM(pgsql, "syntax [group] 0: The attribute \"group\" does not take \"null\", but eq, neq, in, nin", "group",
		"null|");
	CHECK_TERM(pgsql, "syntax [number] 0: The attribute \"number\" does not take \"in\", but eq", "number", "in|1,2");
	CHECK_TERM(pgsql, "syntax [order] 0: The attribute \"order\" is there for sorting only", "order", "1");
	CHECK_TERM(pgsql, "syntax [order] 0: The attribute \"order\" is there for sorting only", "order", "in|1");
	CHECK_TERM(pgsql, "syntax [order] 0: The attribute \"order\" is there for sorting only", "order", "contains|1");
	CHECK_TERM(pgsql, "syntax [order] 0: The attribute \"order\" is there for sorting only", "order", "1*");
	CHECK_TERM(pgsql, "syntax [secret] 0: The attribute \"secret\" can't be filtered by", "secret", "1");
	CHECK_CONDITION(
		pgsql, "syntax [number] 0: The attribute \"number\" does not take \"lt\", but eq", "number", LT, "1");
	CHECK_LIST(pgsql, "syntax [number] -: The attribute \"number\" does not take \"between\", but eq", "number",
		BETWEEN, TEXT("1"), TEXT("2"));
}

static void the_names_of_operations_are_known(void)
{
	static const char *const names[] = {
		"eq", "neq", "lt", "lte", "gt", "gte", "like", "in", "nin", "between", "null", "notnull"};

	for (int i = 0; i < CUSTOMER_QUERY_OPERATIONS; i++) {
		CHECK_TEXT(names[i], customer_query_operation_names[i]);
		CHECK_FOR(i, (int) customer_query_operation_of(names[i], strlen(names[i])) == i);
		CHECK_FOR(i, (int) customer_query_operation_of(names[i], strlen(names[i]) - 1) != i);
	}
	CHECK(customer_query_operation_of("", 0) == CUSTOMER_QUERY_OPERATIONS);
	CHECK(customer_query_operation_of("eqx", 3) == CUSTOMER_QUERY_OPERATIONS);
	CHECK(customer_query_operation_of("Like", 4) == CUSTOMER_QUERY_OPERATIONS);
	CHECK(customer_query_operation_of("notnull", 8) == CUSTOMER_QUERY_OPERATIONS);
	CHECK(customer_query_operation_of("eq\0", 3) == CUSTOMER_QUERY_OPERATIONS);
	CHECK(customer_query_operation_of("e\0q", 3) == CUSTOMER_QUERY_OPERATIONS);
}

static void null_and_notnull_take_no_value(void)
{
	CHECK_TERM(pgsql, AGE " IS NULL", "age", "null|");
	CHECK_TERM(pgsql, AGE " IS NULL", "age", "null|1");
	CHECK_TERM(pgsql, AGE " IS NOT NULL", "age", "notnull|");
	CHECK_TERM(pgsql, "syntax [age] 5: \"null\" takes no value", "age", "null|0");
	CHECK_TERM(pgsql, "syntax [age] 8: \"notnull\" takes no value", "age", "notnull|11");
	CHECK_TERM(pgsql, AGE " = $1 -- 0", "age", "0");
	CHECK_CONDITION(pgsql, AGE " IS NULL", "age", NULL, "");
	CHECK_CONDITION(pgsql, AGE " IS NOT NULL", "age", NOTNULL, "1");
	CHECK_CONDITION(pgsql, "syntax [age] 0: \"null\" takes no value", "age", NULL, "true");
	/* Where nothing can be missing the question may be asked all the same. */
	CHECK_TERM(pgsql, "\"c\".\"id\" IS NULL", "id", "null|");
}

static void conditions_take_the_whole_text(void)
{
	CHECK_CONDITION(pgsql, CODE " = $1 -- 'gt|1'", "code", EQ, "gt|1");
	CHECK_CONDITION(pgsql, CODE " = $1 -- 'a*\\*'", "code", EQ, "a*\\*");
	CHECK_CONDITION(pgsql, CODE " = $1 -- ''", "code", EQ, "");
	CHECK_CONDITION(pgsql, CODE " LIKE $1 -- '%x|*'", "code", LIKE, "*x|\\*");
	CHECK_CONDITION(pgsql, "syntax [code] -: \"in\" takes a list of values, not one", "code", IN, "1");
	CHECK_CONDITION(pgsql, "syntax [code] -: \"between\" takes a list of values, not one", "code", BETWEEN, "1");
	CHECK_CONDITION(
		pgsql, "syntax [age] 0: The attribute \"age\" takes a whole number, digits only, got \"x\"", "age", GT, "x");
}

static void a_text_may_be_null_where_it_is_empty(void)
{
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;

	test_arena(&arena);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	CHECK(customer_query_add_term(&filter, field_of("code"), NULL, 0));
	CHECK(customer_query_add_term(&filter, field_of("name"), NULL, 0));
	CHECK(customer_query_add_term(&filter, field_of("email"), NULL, 0));
	CHECK(customer_query_add_condition(&filter, field_of("code"), CUSTOMER_QUERY_LIKE, NULL, 0));
	CHECK(customer_query_add_condition(&filter, field_of("age"), CUSTOMER_QUERY_NULL, NULL, 0));
	CHECK(customer_query_add_list(&filter, field_of("age"), CUSTOMER_QUERY_IN, NULL, 0));
	CHECK(customer_query_add_list(&filter, field_of("code"), CUSTOMER_QUERY_IN, &(customer_query_text){NULL, 0}, 1));
	CHECK(!customer_query_add_term(&filter, field_of("age"), NULL, 0));
	customer_query_arena_free(&arena);
}

/* ---- Lists ---- */

static void lists_are_split_at_commas(void)
{
	CHECK_TERM(pgsql, AGE " = ANY ($1::bigint[]) -- {1, 2, 3}", "age", "in|1,2,3");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {'a'}", "code", "in|a");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {''}", "code", "in|");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {'', ''}", "code", "in|,");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {'a', '', 'b', ''}", "code", "in|a,,b,");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {'a,b', 'c\\', 'd\\x'}", "code", "in|a\\,b,c\\\\,d\\x");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {'a\\'}", "code", "in|a\\");
	CHECK_TERM(pgsql, CODE " = ANY ($1::text[]) -- {' a', '*|'}", "code", "in| a,*|");
	CHECK_TERM(pgsql, "NOT (" CODE " = ANY ($1::text[])) -- {'a', 'b'}", "code", "nin|a,b");
	CHECK_TERM(pgsql, "(NOT (" AGE " = ANY ($1::bigint[])) OR " AGE " IS NULL) -- {-1}", "age", "nin|-1");
	CHECK_TERM(pgsql, NAME " = ANY ($1::text[]) -- {'kohler', 'muller'}", "name", "in|K\xC3\xB6hler,M\xC3\xBCller");
}

static void lists_have_each_type(void)
{
	CHECK_TERM(pgsql, "\"c\".\"is_guest\" = ANY ($1::boolean[]) -- {1, 0}", "guest", "in|true,0");
	CHECK_TERM(pgsql, "\"c\".\"email_key\" = ANY ($1::text[]) -- {'a@b.c'}", "email", "in|A@B.c");
	CHECK_TERM(pgsql, "\"c\".\"since\" = ANY ($1::date[]) -- {'1970-01-01'}", "since", "in|1970-01-01 00:00:00");
	CHECK_TERM(pgsql, "\"c\".\"seen_at\" = ANY ($1::timestamptz[]) -- {'1970-01-01T00:00:00Z'}", "seen",
		"in|1970-01-01T00:00:00Z");
	CHECK_TERM(pgsql, "\"c\".\"ratio\" = ANY ($1::numeric[]) -- {'-1.50'}", "ratio", "in|-1.50");
	CHECK_TERM(pgsql, "\"c\".\"credit\" = ANY ($1::numeric[]) -- {'-1.5000', '0.0000', '0.0001', '99999999999.9999'}",
		"credit", "in|-1.5,0,0.0001,99999999999.9999");
	CHECK_TERM(
		sqlite, "\"c\".\"credit\" IN (SELECT value FROM json_each($1)) -- {-15000, 1}", "credit", "in|-1.5,0.0001");
	CHECK_TERM(sqlite, "NOT (" CODE " IN (SELECT value FROM json_each($1))) -- {'a'}", "code", "nin|a");
#define TABLE(type) " IN (SELECT item FROM JSON_TABLE(?, '$[*]' COLUMNS (item " type " PATH '$')) AS list)"
	CHECK_TERM(mysql, "`c`.`age`" TABLE("BIGINT") " -- {1}", "age", "in|1");
	CHECK_TERM(mysql, "`c`.`is_guest`" TABLE("TINYINT") " -- {1}", "guest", "in|1");
	CHECK_TERM(mysql, "`c`.`code`" TABLE("VARCHAR(1024)") " -- {'a'}", "code", "in|a");
	CHECK_TERM(mysql, "`c`.`name_key`" TABLE("VARCHAR(1024)") " -- {'a'}", "name", "in|A");
	CHECK_TERM(mysql, "`c`.`email_key`" TABLE("VARCHAR(1024)") " -- {'a'}", "email", "in|A");
	CHECK_TERM(mysql, "`c`.`since`" TABLE("DATE") " -- {'1970-01-01'}", "since", "in|1970-01-01");
	CHECK_TERM(
		mysql, "`c`.`seen_at`" TABLE("DATETIME(6)") " -- {'1970-01-01 00:00:00'}", "seen", "in|1970-01-01 00:00:00");
	CHECK_TERM(mysql, "`c`.`ratio`" TABLE("DECIMAL(65, 30)") " -- {'1.5'}", "ratio", "in|1.5");
	CHECK_TERM(mysql, "(NOT (`debit`" TABLE("BIGINT") ") OR `debit` IS NULL) -- {15000}", "debit", "nin|1.5");
}

static void the_place_of_a_wrong_item_is_told(void)
{
	CHECK_TERM(
		pgsql, "syntax [age] 5: The attribute \"age\" takes a whole number, digits only, got \"x\"", "age", "in|1,x,3");
	CHECK_TERM(
		pgsql, "syntax [age] 3: The attribute \"age\" takes a whole number, digits only, got \"\"", "age", "in|");
	CHECK_TERM(
		pgsql, "syntax [age] 8: The attribute \"age\" takes a whole number, digits only, got \"\"", "age", "nin|1,2,");
	CHECK_TERM(pgsql, "syntax [code] 6: The attribute \"code\" takes UTF-8 without NUL bytes, got \"b?\"", "code",
		"in|a,b\xFF");
	CHECK_LIST(pgsql, "syntax [age] 0: The attribute \"age\" takes a whole number, digits only, got \"x\"", "age", IN,
		TEXT("1"), TEXT("x"));
}

static void a_list_may_be_empty(void)
{
	CHECK_LIST(pgsql, AGE " = ANY ($1::bigint[]) -- {}", "age", IN);
	CHECK_LIST(pgsql, "(NOT (" AGE " = ANY ($1::bigint[])) OR " AGE " IS NULL) -- {}", "age", NIN);
	CHECK_LIST(sqlite, CODE " IN (SELECT value FROM json_each($1)) -- {}", "code", IN);
	CHECK_LIST(pgsql, "\"c\".\"credit\" = ANY ($1::numeric[]) -- {}", "credit", IN);
}

static void between_takes_two(void)
{
	CHECK_TERM(pgsql, "(" AGE " >= $1 AND " AGE " <= $2) -- 1, 5", "age", "between|1,5");
	CHECK_TERM(pgsql, "(" AGE " >= $1 AND " AGE " <= $2) -- 5, 1", "age", "between|5,1");
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " <= $2) -- 'a,b', ''", "code", "between|a\\,b,");
	CHECK_TERM(pgsql, "(\"c\".\"born\" >= $1 AND \"c\".\"born\" <= $2) -- '1970-01-01'd, '1970-12-31'd", "born",
		"between|1970-01-01,1970-12-31 00:00:00");
	CHECK_LIST(pgsql, "(" AGE " >= $1 AND " AGE " <= $2) -- 1, 5", "age", BETWEEN, TEXT("1"), TEXT("5"));
	CHECK_TERM(
		pgsql, "syntax [age] 0: \"between\" takes two values, the least and the greatest, got 1", "age", "between|1");
	CHECK_TERM(pgsql, "syntax [age] 0: \"between\" takes two values, the least and the greatest, got 3", "age",
		"between|1,2,3");
	CHECK_TERM(
		pgsql, "syntax [age] 0: \"between\" takes two values, the least and the greatest, got 1", "age", "between|");
	CHECK_LIST(
		pgsql, "syntax [age] -: \"between\" takes two values, the least and the greatest, got 0", "age", BETWEEN);
	CHECK_TERM(pgsql, "syntax [age] 8: The attribute \"age\" takes a whole number, digits only, got \"x\"", "age",
		"between|x,1");
	CHECK_TERM(pgsql, "syntax [age] 10: The attribute \"age\" takes a whole number, digits only, got \"x\"", "age",
		"between|1,x");
	CHECK_LIST(pgsql, "syntax [age] 0: The attribute \"age\" takes a whole number, digits only, got \"x\"", "age",
		BETWEEN, TEXT("1"), TEXT("x"));
}

static void a_list_is_for_in_nin_and_between(void)
{
	CHECK_LIST(pgsql, "syntax [age] -: \"eq\" takes one value, not a list", "age", EQ, TEXT("1"));
	CHECK_LIST(pgsql, "syntax [age] -: \"null\" takes one value, not a list", "age", NULL);
	CHECK_LIST(pgsql, "syntax [code] -: \"like\" takes one value, not a list", "code", LIKE, TEXT("1"));
}

static void lists_have_at_most_10000_values(void)
{
	static customer_query_text items[CUSTOMER_QUERY_LIST_MAX + 1];
	static char term[3 + 2 * (CUSTOMER_QUERY_LIST_MAX + 1)];
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	static output to;

	memcpy(term, "in|", 3);
	for (size_t i = 0; i <= CUSTOMER_QUERY_LIST_MAX; i++) {
		items[i] = TEXT("7");
		memcpy(term + 3 + 2 * i, "7,", 2);
	}
	test_arena(&arena);
	dirty_error(&error);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	CHECK(customer_query_add_list(&filter, field_of("age"), CUSTOMER_QUERY_IN, items, CUSTOMER_QUERY_LIST_MAX));
	CHECK_SIZE(CUSTOMER_QUERY_LIST_MAX, filter.root.group.first->condition.value[0].integers.count);
	CHECK(customer_query_add_term(&filter, field_of("age"), term, 3 + 2 * CUSTOMER_QUERY_LIST_MAX - 1));
	CHECK_SIZE(CUSTOMER_QUERY_LIST_MAX, filter.root.group.last->condition.item_count);
	CHECK(!customer_query_add_list(&filter, field_of("age"), CUSTOMER_QUERY_IN, items, CUSTOMER_QUERY_LIST_MAX + 1));
	put_error(&to, &error);
	CHECK_TEXT("limit [age] -: A list for the attribute \"age\" has at most 10000 values, 10001 given", to.text);
	dirty_error(&error);
	to.length = 0;
	CHECK(!customer_query_add_term(&filter, field_of("age"), term, 3 + 2 * CUSTOMER_QUERY_LIST_MAX + 1));
	put_error(&to, &error);
	CHECK_TEXT("limit [age] -: A list for the attribute \"age\" has at most 10000 values, 10001 given", to.text);
	customer_query_arena_free(&arena);
}

static void values_of_lists_have_limits_too(void)
{
	static char term[CUSTOMER_QUERY_VALUE_MAX + 20];

	memset(term, 'a', sizeof(term));
	memcpy(term, "in|b,", 5);
	check_term(__FILE__, __LINE__, pgsql,
		"limit [code] -: A value of the attribute \"code\" has at most 1024 bytes, 1025 given", "code", term,
		5 + CUSTOMER_QUERY_VALUE_MAX + 1);
	memcpy(term, "between|b,", 10);
	check_term(__FILE__, __LINE__, pgsql,
		"limit [code] -: A value of the attribute \"code\" has at most 1024 bytes, 1025 given", "code", term,
		10 + CUSTOMER_QUERY_VALUE_MAX + 1);
}

static void terms_have_at_most_a_mebibyte(void)
{
	char *term = malloc(CUSTOMER_QUERY_TERM_MAX + 1);

	memset(term, 'a', CUSTOMER_QUERY_TERM_MAX + 1);
	check_term(__FILE__, __LINE__, pgsql, "limit [code] -: A term of the attribute \"code\" has at most 1048576 bytes",
		"code", term, CUSTOMER_QUERY_TERM_MAX + 1);
	check_term(__FILE__, __LINE__, pgsql,
		"limit [code] -: A value of the attribute \"code\" has at most 1024 bytes, 1048576 given", "code", term,
		CUSTOMER_QUERY_TERM_MAX);
	free(term);
}

/* ---- Groups ---- */

/* One letter is a call: a, o, n open a group, ")" closes it, and a digit adds a condition. */
static const char *tree(sql_form form, customer_query_kind root, const char *calls)
{
	static output to;
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	bool is_good = true;

	to.length = 0;
	test_arena(&arena);
	dirty_error(&error);
	customer_query_filter_init(&filter, the_schema(), root, &arena, &error);
	for (; *calls && is_good; calls++) {
		switch (*calls) {
			case 'a':
				is_good = customer_query_open(&filter, CUSTOMER_QUERY_AND);
				break;
			case 'o':
				is_good = customer_query_open(&filter, CUSTOMER_QUERY_OR);
				break;
			case 'n':
				is_good = customer_query_open(&filter, CUSTOMER_QUERY_NOT);
				break;
			case ')':
				is_good = customer_query_close(&filter);
				break;
			default:
				is_good = customer_query_add_term(&filter, field_of("debit"), calls, 1);
		}
	}
	if (is_good) {
		put_filter_sql(&to, &filter, form);
	} else {
		put_error(&to, &error);
	}
	customer_query_arena_free(&arena);
	return to.text;
}

#define AND CUSTOMER_QUERY_AND
#define OR CUSTOMER_QUERY_OR
#define D "\"debit\" = $"

static void an_empty_filter_matches_everything(void)
{
	CHECK_TEXT("1 = 1", tree(pgsql, AND, ""));
	CHECK_TEXT("1 = 1", tree(pgsql, OR, ""));
}

static void groups_are_in_brackets(void)
{
	CHECK_TEXT(D "1 -- 10000m", tree(pgsql, AND, "1"));
	CHECK_TEXT(D "1 AND " D "2 -- 10000m, 20000m", tree(pgsql, AND, "12"));
	CHECK_TEXT("(" D "1) -- 10000m", tree(pgsql, OR, "1"));
	CHECK_TEXT("(" D "1 OR " D "2) -- 10000m, 20000m", tree(pgsql, OR, "12"));
	CHECK_TEXT("(" D "1 OR " D "2) AND " D "3 -- 10000m, 20000m, 30000m", tree(pgsql, AND, "o12)3"));
	CHECK_TEXT("(" D "1 AND " D "2) IS NOT TRUE -- 10000m, 20000m", tree(pgsql, AND, "n12)"));
	CHECK_TEXT("((" D "1) IS NOT TRUE) IS NOT TRUE -- 10000m", tree(pgsql, AND, "nn1))"));
	CHECK_TEXT(
		"((" D "1 AND " D "2) OR (" D "3) IS NOT TRUE) -- 10000m, 20000m, 30000m", tree(pgsql, AND, "oa12)n3))"));
	/* What is still open counts as closed where it has parts. */
	CHECK_TEXT("(" D "1) -- 10000m", tree(pgsql, AND, "a1"));
}

static void a_group_needs_a_condition(void)
{
	CHECK_TEXT("syntax [] -: A group \"and\" needs at least one condition", tree(pgsql, AND, "a)"));
	CHECK_TEXT("syntax [] -: A group \"or\" needs at least one condition", tree(pgsql, AND, "1o)"));
	CHECK_TEXT("syntax [] -: A group \"not\" needs at least one condition", tree(pgsql, AND, "o1n)"));
}

static void groups_nest_32_deep(void)
{
	char calls[128], *to = calls;

	for (int i = 0; i < CUSTOMER_QUERY_DEPTH_MAX; i++) {
		*to++ = "aon"[i % 3];
	}
	*to = '\0';
	strcpy(to, "1");
	CHECK(strstr(tree(pgsql, AND, calls), D "1"));
	strcpy(to, "a");
	CHECK_TEXT("limit [] -: Groups of a filter nest at most 32 deep", tree(pgsql, AND, calls));
}

static void a_filter_has_1000_nodes(void)
{
	static char calls[CUSTOMER_QUERY_NODES_MAX + 2];

	memset(calls, '1', sizeof(calls) - 2);
	CHECK(strstr(tree(pgsql, AND, calls), "$1000)"));
	calls[CUSTOMER_QUERY_NODES_MAX] = '1';
	CHECK_TEXT("limit [] -: A filter has at most 1000 conditions and groups", tree(pgsql, AND, calls));
	calls[CUSTOMER_QUERY_NODES_MAX] = 'a';
	CHECK_TEXT("limit [] -: A filter has at most 1000 conditions and groups", tree(pgsql, AND, calls));
}

/* Databases count each AND of a chain as a level of depth. */
static void long_groups_are_joined_in_runs(void)
{
	CHECK_TEXT(D "1 AND " D "2 AND " D "3 AND " D "4 AND " D "5 AND " D "6 AND " D "7 AND " D "8 AND " D "9 AND " D
				 "10 AND " D "11 AND " D "12 AND " D "13 AND " D "14 AND " D "15 AND " D
				 "16 -- 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m",
		tree(pgsql, AND, "0000000000000000"));
	CHECK_TEXT("((" D "1 OR " D "2 OR " D "3 OR " D "4 OR " D "5 OR " D "6 OR " D "7 OR " D "8 OR " D "9 OR " D
			   "10 OR " D "11 OR " D "12 OR " D "13 OR " D "14 OR " D "15 OR " D "16) OR (" D
			   "17)) -- 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m",
		tree(pgsql, OR, "00000000000000000"));
	CHECK(strstr(tree(pgsql, AND, "00000000000000000000000000000000"), D "16) AND (" D "17 AND "));
	CHECK(strstr(tree(pgsql, AND, "00000000000000000000000000000000"), D "32) -- "));
	CHECK(strstr(tree(pgsql, AND, "000000000000000000000000000000000"), D "32) AND (" D "33) -- "));
}

/* ---- What is kept ---- */

static void raw_texts_are_kept_for_to_array(void)
{
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	customer_query_node *node;
	char term[] = "in|a\\,b,C";

	test_arena(&arena);
	customer_query_filter_init(&filter, the_schema(), AND, &arena, &error);
	CHECK(customer_query_add_term(&filter, field_of("name"), term, strlen(term)));
	memset(term, 'x', sizeof(term));
	node = filter.root.group.last;
	CHECK_SIZE(2, node->condition.item_count);
	CHECK_BYTES("a,b", 3, node->condition.raw_items[0].data, node->condition.raw_items[0].length);
	CHECK_BYTES("C", 1, node->condition.raw_items[1].data, node->condition.raw_items[1].length);
	CHECK(customer_query_add_term(&filter, field_of("name"), "K\xC3\xB6\\**", 6));
	node = filter.root.group.last;
	CHECK(node->condition.operation == CUSTOMER_QUERY_LIKE);
	CHECK_BYTES("K\xC3\xB6\\**", 6, node->condition.raw[0].data, node->condition.raw[0].length);
	CHECK_BYTES("ko*\0", 4, node->condition.value[0].text.data, node->condition.value[0].text.length);
	CHECK_SIZE(1, node->condition.stars);
	CHECK(node->condition.is_prefix);
	CHECK(customer_query_add_term(&filter, field_of("name"), "K\\*", 3));
	node = filter.root.group.last;
	CHECK(node->condition.operation == CUSTOMER_QUERY_EQ);
	CHECK_BYTES("K*", 2, node->condition.raw[0].data, node->condition.raw[0].length);
	CHECK(customer_query_add_term(&filter, field_of("debit"), "between|1.50,2", 14));
	node = filter.root.group.last;
	CHECK_BYTES("1.50", 4, node->condition.raw[0].data, node->condition.raw[0].length);
	CHECK_BYTES("2", 1, node->condition.raw[1].data, node->condition.raw[1].length);
	customer_query_arena_free(&arena);
}

/* ---- Memory ---- */

static bool build_everything(customer_query_filter *filter, customer_query_sql *sql)
{
	static const customer_query_text dates[] = {{"1970-01-01", 10}, {"1970-12-31", 10}};

	return customer_query_open(filter, CUSTOMER_QUERY_OR) &&
		customer_query_add_term(filter, field_of("name"), "K\xC3\xB6*", 4) &&
		customer_query_add_term(filter, field_of("name"), "K\\*", 3) &&
		customer_query_add_term(filter, field_of("email"), "*a*", 3) &&
		customer_query_add_term(filter, field_of("born"), "1970-*", 6) &&
		customer_query_add_term(filter, field_of("born"), "*-12-24*", 8) &&
		customer_query_add_term(filter, field_of("born"), "like|1970-01-01", 15) &&
		customer_query_add_term(filter, field_of("credit"), "in|1,2,3", 8) &&
		customer_query_add_term(filter, field_of("code"), "nin|a,b", 7) &&
		customer_query_add_term(filter, field_of("age"), "null|", 5) &&
		customer_query_add_list(filter, field_of("born"), CUSTOMER_QUERY_BETWEEN, dates, 2) &&
		customer_query_add_list(filter, field_of("born"), CUSTOMER_QUERY_IN, dates, 2) &&
		customer_query_close(filter) && (customer_query_put_filter(sql, filter), customer_query_sql_end(sql));
}

/* Memory that ends after so many bytes. */
static void memory_may_run_out_at_each_byte(void)
{
	static char first[32768];

	for (int dialect = 0; dialect < 3; dialect++) {
		bool is_built = false;
		size_t size;

		for (size = 0; !is_built && size <= sizeof(first); size += 16) {
			customer_query_arena arena;
			customer_query_filter filter;
			customer_query_error error;
			customer_query_sql sql;

			customer_query_arena_init(&arena, test_allocate, test_release, first, size);
			dirty_error(&error);
			customer_query_filter_init(&filter, the_schema(), AND, &arena, &error);
			start_sql(&sql, (sql_form){(customer_query_dialect) dialect, true, false, false}, &arena);
			memory_left = 0;
			is_built = build_everything(&filter, &sql);
			memory_left = -1;
			CHECK_FOR(size, is_built || sql.failed || error.status == CUSTOMER_QUERY_OUT_OF_MEMORY);
		}
		CHECK_FOR(dialect, is_built && size > 3000);
	}
}

int main(void)
{
	RUN(without_an_operation_it_is_eq);
	RUN(without_an_operation_a_star_makes_it_like);
	RUN(an_operation_comes_before_the_first_bar);
	RUN(behind_an_operation_the_value_is_literal);
	RUN(an_unknown_operation_is_refused);
	RUN(an_operation_that_the_attribute_does_not_take_is_refused);
	RUN(the_names_of_operations_are_known);
	RUN(null_and_notnull_take_no_value);
	RUN(conditions_take_the_whole_text);
	RUN(a_text_may_be_null_where_it_is_empty);
	RUN(lists_are_split_at_commas);
	RUN(lists_have_each_type);
	RUN(the_place_of_a_wrong_item_is_told);
	RUN(a_list_may_be_empty);
	RUN(between_takes_two);
	RUN(a_list_is_for_in_nin_and_between);
	RUN(lists_have_at_most_10000_values);
	RUN(values_of_lists_have_limits_too);
	RUN(terms_have_at_most_a_mebibyte);
	RUN(an_empty_filter_matches_everything);
	RUN(groups_are_in_brackets);
	RUN(a_group_needs_a_condition);
	RUN(groups_nest_32_deep);
	RUN(a_filter_has_1000_nodes);
	RUN(long_groups_are_joined_in_runs);
	RUN(raw_texts_are_kept_for_to_array);
	RUN(memory_may_run_out_at_each_byte);
	return check_result();
}
