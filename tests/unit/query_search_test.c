/*
 * src/query: search terms, and the tiers in which their matches come.
 */
#include "query_support.h"
#include "src/text/text.h"

#define TEXT_COLUMN "\"c\".\"search_text\""
#define EXACT(number, email) "(\"c\".\"number_key\" = $" number " OR \"c\".\"email_key\" = $" email ")"
#define NAME(name, nick) "\"c\".\"name_key\" = $" name " AND \"c\".\"nick_key\" = $" nick

static const char *search(sql_form form, customer_query_tier tier, const char *term, size_t length)
{
	static output to;
	customer_query_arena arena;
	customer_query_search search;
	customer_query_error error;
	customer_query_sql sql;
	char *copy = malloc(length > 0 ? length : 1);

	memcpy(copy, term, length);
	to.length = 0;
	use_forms();
	test_arena(&arena);
	dirty_error(&error);
	if (customer_query_search_parse(&search, the_schema(), copy, length, &arena, &error)) {
		start_sql(&sql, form, &arena);
		customer_query_put_search(&sql, &search, tier);
		CHECK(customer_query_sql_end(&sql));
		put_sql(&to, &sql);
	} else {
		put_error(&to, &error);
	}
	free(copy);
	customer_query_arena_free(&arena);
	return to.text;
}

#define CHECK_SEARCH(form, tier, expected, term) \
	CHECK_TEXT(expected, search((form), CUSTOMER_QUERY_##tier, (term), sizeof(term) - 1))

static void every_word_is_somewhere(void)
{
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%jon%'", "Jon");
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 AND " TEXT_COLUMN " LIKE $2 -- '%jon%', '%muller%'",
		"Jon M\xC3\xBCller");
	CHECK_SEARCH(sqlite, EVERY_MATCH, TEXT_COLUMN " GLOB $1 -- '*jon*'", "Jon");
	CHECK_SEARCH(mysql, EVERY_MATCH, "`c`.`search_text` LIKE ? -- '%jon%'", "Jon");
	CHECK_SEARCH(sqlite_indexed, EVERY_MATCH,
		"id IN (SELECT rowid FROM search WHERE " TEXT_COLUMN " GLOB $1) -- '*jon*'", "Jon");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%jon%'", "Jon");
	/* A word that FTS5 would not find. */
	CHECK_SEARCH(sqlite_indexed, EVERY_MATCH, TEXT_COLUMN " GLOB $1 -- '* \xE6\x9D\x8E*'", "\xE6\x9D\x8E");
}

static void words_are_split_at_white_space_of_any_kind(void)
{
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 AND " TEXT_COLUMN " LIKE $2 -- '%abc%', '%def%'",
		" abc \t\r\n\v\f def ");
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 AND " TEXT_COLUMN " LIKE $2 -- '%abc%', '%def%'",
		"\xC2\xA0\x61\x62\x63\xE3\x80\x80\x64\x65\x66\xE2\x80\x83");
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%abc%'", "abc ABC \xC3\xA4\x62\x63");
}

static void short_words_begin_a_word(void)
{
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '% j%'", "J");
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 AND " TEXT_COLUMN " LIKE $2 -- '% jo%', '%jon%'", "Jo Jon");
	/* Characters are counted, not bytes. */
	CHECK_SEARCH(
		pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '% \xE6\x9D\x8E\xE6\x9D\x8E%'", "\xE6\x9D\x8E\xE6\x9D\x8E");
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%\xE6\x9D\x8E\xE6\x9D\x8E\xE6\x9D\x8E%'",
		"\xE6\x9D\x8E\xE6\x9D\x8E\xE6\x9D\x8E");
}

static void nothing_is_special_in_a_term(void)
{
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%a*b\\%\\_\\\\%'", "a*b%_\\");
	CHECK_SEARCH(sqlite, EVERY_MATCH, TEXT_COLUMN " GLOB $1 -- '*a[*]b%[?][[]*'", "a*b%?[");
	CHECK_SEARCH(pgsql, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%eq|a%'", "eq|a");
}

static void an_empty_term_matches_everybody(void)
{
	for (int tier = 0; tier <= CUSTOMER_QUERY_NOT_EXACT; tier++) {
		CHECK_TEXT("1 = 1", search(pgsql, (customer_query_tier) tier, "", 0));
		CHECK_TEXT("1 = 1", search(pgsql, (customer_query_tier) tier, " \t\xC2\xA0 ", 5));
		/* Characters that nobody sees. */
		CHECK_TEXT("1 = 1", search(pgsql, (customer_query_tier) tier, "\xC2\xAD", 2));
	}
}

static void a_term_may_be_null_where_it_is_empty(void)
{
	customer_query_arena arena;
	customer_query_search search;
	customer_query_error error;

	test_arena(&arena);
	CHECK(customer_query_search_parse(&search, the_schema(), NULL, 0, &arena, &error));
	CHECK_SIZE(0, search.count);
	customer_query_arena_free(&arena);
}

static void the_tiers_are_apart(void)
{
	CHECK_SEARCH(pgsql, EXACT, EXACT("1", "2") " -- 'jon@example.com', 'jon@example.com'", " Jon@Example.com ");
	CHECK_SEARCH(
		pgsql, PREFIX, TEXT_COLUMN " LIKE $1 AND " EXACT("2", "3") " IS NOT TRUE -- '% jon%', 'jon', 'jon'", "Jon");
	CHECK_SEARCH(pgsql, INSIDE,
		TEXT_COLUMN " LIKE $1 AND NOT (" TEXT_COLUMN
					" LIKE $2) AND " EXACT("3", "4") " IS NOT TRUE -- '%jon%', '% jon%', 'jon', 'jon'",
		"Jon");
	CHECK_SEARCH(pgsql, INSIDE,
		TEXT_COLUMN " LIKE $1 AND " TEXT_COLUMN " LIKE $2 AND NOT (" TEXT_COLUMN " LIKE $3 AND " TEXT_COLUMN
					" LIKE $4) AND (\"c\".\"number_key\" = $5 OR \"c\".\"email_key\" = $6 OR (" NAME(
						"7", "8") ") OR (" NAME("9", "10") ")) IS NOT TRUE -- '% jo%', '%def%', '% jo%', '% def%',"
														   " 'jo def', 'jo d\xC3\xA9\x66', 'jo', 'def', 'def', 'jo'",
		"Jo d\xC3\xA9\x66");
	/* An address keeps its accents, a number does not. */
	CHECK_SEARCH(pgsql, EXACT, EXACT("1", "2") " -- 'andres@x', 'andr\xC3\xA9s@x'", "Andr\xC3\xA9s@X");
}

#define POSITION(parameter) "strpos(" TEXT_COLUMN ", $" parameter ") > 0"

static void an_index_of_trigrams_is_asked_for_few_of_them(void)
{
	CHECK_SEARCH(pgsql_indexed, PREFIX,
		TEXT_COLUMN
		" LIKE $1 AND " POSITION("2") " AND " EXACT("3", "4") " IS NOT TRUE"
															  " -- '%muller%', ' muller', 'muller', 'muller'",
		"Muller");
	CHECK_SEARCH(pgsql_indexed, INSIDE,
		TEXT_COLUMN " LIKE $1 AND NOT (" TEXT_COLUMN " LIKE $2 AND " POSITION("3") ") AND " EXACT(
			"4", "5") " IS NOT TRUE -- '%muller%', '%muller%', ' muller', 'muller', 'muller'",
		"Muller");
	/* A word that is long is looked for by its first ten characters, */
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '%0123456789%'", "0123456789");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION("2") " -- '%x.jonson@e%', 'x.jonson@example.com'", "x.jonson@example.com");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION(
			"2") " -- '%\xD0\xB0\xD0\xB1\xD0\xB2\xD0\xB3\xD0\xB4\xD0\xB5\xD0\xB6"
				 "\xD0\xB7\xD0\xB8\xD0\xBA%', "
				 "'\xD0\xB0\xD0\xB1\xD0\xB2\xD0\xB3\xD0\xB4\xD0\xB5\xD0\xB6\xD0\xB7\xD0\xB8\xD0\xBA\xD0\xBB'",
		"\xD0\xB0\xD0\xB1\xD0\xB2\xD0\xB3\xD0\xB4\xD0\xB5\xD0\xB6\xD0\xB7\xD0\xB8\xD0\xBA\xD0\xBB");
	/* or by six if it is the longest of several, and by four if not, or if there are digits. */
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH, TEXT_COLUMN " LIKE $1 AND " TEXT_COLUMN " LIKE $2 -- '%muller%', '%jon%'",
		"Muller Jon");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION("2") " AND " TEXT_COLUMN " LIKE $3 AND " POSITION(
			"4") " -- '%jona%', 'jonas', '%muller%', 'mullers'",
		"Jonas Mullers");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION("2") " AND " TEXT_COLUMN " LIKE $3 AND " POSITION(
			"4") " -- '%abcdef%', 'abcdefg', '%bcde%', 'bcdefgh'",
		"Abcdefg Bcdefgh");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION("2") " AND " TEXT_COLUMN " LIKE $3 -- '%mull%', 'muller', '%42x%'",
		"Muller 42x");
	/* Nothing is special there, and nothing is escaped where nothing would be. */
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION("2") " -- '%abcdef\\%\\_34%', 'abcdef%_3456'", "abcdef%_3456");
}

static void what_is_too_short_to_be_rare_is_looked_for_with_its_blank(void)
{
	CHECK_SEARCH(pgsql_indexed, PREFIX,
		TEXT_COLUMN " LIKE $1 AND " EXACT("2", "3") " IS NOT TRUE -- '% jones%', 'jones', 'jones'", "Jones");
	CHECK_SEARCH(pgsql_indexed, PREFIX,
		TEXT_COLUMN " LIKE $1 AND " EXACT("2", "3") " IS NOT TRUE -- '% jones-bond%', 'jones-bond', 'jones-bond'",
		"Jones-Bond");
	CHECK_SEARCH(pgsql_indexed, PREFIX,
		TEXT_COLUMN " LIKE $1 AND " EXACT("2", "3") " IS NOT TRUE -- '% a-b~c\\_d%', 'a-b~c_d', 'a-b~c_d'", "a-b~c_d");
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH, TEXT_COLUMN " LIKE $1 -- '% ab%'", "ab");
	/* Digits are rarer than letters. */
	CHECK_SEARCH(pgsql_indexed, PREFIX,
		TEXT_COLUMN
		" LIKE $1 AND " POSITION("2") " AND " EXACT("3", "4") " IS NOT TRUE -- '%1234%', ' 1234', '1234', '1234'",
		"1234");
	/* What is rare may come late. */
	CHECK_SEARCH(pgsql_indexed, EVERY_MATCH,
		TEXT_COLUMN " LIKE $1 AND " POSITION("2") " -- '%a.b.c.d.e.ghijkl%', 'a.b.c.d.e.ghijklmn'",
		"a.b.c.d.e.ghijklmn");
}

/* The planner judges no parameter that a query gives. */
static void patterns_may_be_hidden_from_the_planner(void)
{
	CHECK_SEARCH(pgsql_blind, PREFIX,
		TEXT_COLUMN
		" LIKE (SELECT $1) AND " POSITION("2") " AND " EXACT("3", "4") " IS NOT TRUE"
																	   " -- '%muller%', ' muller', 'muller', 'muller'",
		"Muller");
	/* One that the index has nothing for is not asked of it. */
	CHECK_SEARCH(
		pgsql_blind, EVERY_MATCH, POSITION("1") " AND " TEXT_COLUMN " LIKE (SELECT $2) -- '+++', '%mar%'", "+++ mar");
	CHECK_SEARCH(pgsql_blind, EVERY_MATCH, POSITION("1") " -- ' &'", "&");
	/* Where there is none, each text is read. */
	CHECK_SEARCH(pgsql_reading, EVERY_MATCH, POSITION("1") " AND " POSITION("2") " -- 'muller', ' ab'", "Muller ab");
}

/* A term that is none to refuse, and where its SQL goes to. */
static void parse_term(customer_query_search *search, const char *term, customer_query_arena *arena, output *to)
{
	customer_query_error error;

	use_forms();
	test_arena(arena);
	to->length = 0;
	to->text[0] = '\0';
	CHECK(customer_query_search_parse(search, the_schema(), term, strlen(term), arena, &error));
}

static const char *is_prefix(const char *term)
{
	static output to;
	customer_query_arena arena;
	customer_query_search search;
	customer_query_sql sql;

	parse_term(&search, term, &arena, &to);
	if (customer_query_is_found_once(&search)) {
		start_sql(&sql, pgsql_indexed, &arena);
		customer_query_put_is_prefix(&sql, &search);
		CHECK(customer_query_sql_end(&sql));
		put_sql(&to, &sql);
	}
	customer_query_arena_free(&arena);
	return to.text;
}

static void the_last_two_tiers_may_be_found_at_once(void)
{
	CHECK_TEXT("(" POSITION("1") ") -- ' muller'", is_prefix("M\xC3\xBCller"));
	CHECK_TEXT("(" POSITION("1") " AND " POSITION("2") ") -- ' muller', ' jon'", is_prefix("Muller Jon"));
	/* A short word is no question. */
	CHECK_TEXT("(" POSITION("1") ") -- ' jon'", is_prefix("J Jon"));
	CHECK_TEXT("", is_prefix("J"));
	CHECK_TEXT("", is_prefix("jones"));
	CHECK_TEXT("", is_prefix("Muller a-b-c"));
	CHECK_TEXT("", is_prefix(""));
	CHECK_SEARCH(pgsql_indexed, NOT_EXACT,
		TEXT_COLUMN " LIKE $1 AND " EXACT("2", "3") " IS NOT TRUE -- '%muller%', 'muller', 'muller'", "Muller");
}

/* The exact tier's part, and its order; the number of parts if there is no such part. */
static const char *exact_part(
	sql_form form, const char *term, size_t part, const customer_query_value *from, bool backwards)
{
	static output to;
	customer_query_arena arena;
	customer_query_search search;
	customer_query_sql sql;

	parse_term(&search, term, &arena, &to);
	if (part < search.exact_count) {
		start_sql(&sql, form, &arena);
		customer_query_put_exact_part(&sql, &search, part, from, backwards);
		CHECK(customer_query_sql_end(&sql));
		put_sql(&to, &sql);
	} else {
		to.length = (size_t) snprintf(to.text, sizeof(to.text), "%zu parts", search.exact_count);
	}
	customer_query_arena_free(&arena);
	return to.text;
}

#define CHECK_PART(expected, term, part) CHECK_TEXT(expected, exact_part(sqlite, term, part, NULL, false))
#define ID "\"c\".\"id\""
#define NUMBER_PART "\"c\".\"number_key\" = $1 ORDER BY " ID
#define EMAIL_PART "\"c\".\"email_key\" = $1 AND (\"c\".\"number_key\" = $2) IS NOT TRUE ORDER BY " ID
#define NAME_PART NAME("1", "2") " AND " EXACT("3", "4") " IS NOT TRUE ORDER BY " ID

static void a_full_name_is_exact_in_either_order(void)
{
	CHECK_SEARCH(pgsql, EXACT,
		"(\"c\".\"number_key\" = $1 OR \"c\".\"email_key\" = $2 OR (" NAME("3", "4") ") OR (" NAME(
			"5", "6") ")) -- 'jon  muller', 'jon  m\xC3\xBCller', 'jon', 'muller', 'muller', 'jon'",
		"Jon  M\xC3\xBCller");
	CHECK_PART(NUMBER_PART " -- 'a b'", "a b", 0);
	CHECK_PART(EMAIL_PART " -- 'a b', 'a b'", "a b", 1);
	CHECK_PART(NAME_PART " -- 'a', 'b', 'a b', 'a b'", "a b", 2);
	CHECK_PART(NAME_PART " -- 'b', 'a', 'a b', 'a b'", "a b", 3);
	CHECK_PART("4 parts", "a b", 4);
}

static void each_gap_may_be_the_one_of_a_full_name(void)
{
	CHECK_PART("2 parts", "ann", 2);
	CHECK_PART(NAME_PART " -- 'van da', 'ann', 'ann \t van\tda', 'ann \t van\tda'", " ann \t van\tda ", 3);
	CHECK_PART(NAME_PART " -- 'ann van', 'da', 'ann \t van\tda', 'ann \t van\tda'", " ann \t van\tda ", 4);
	CHECK_PART("6 parts", " ann \t van\tda ", 6);
	CHECK_PART("12 parts", "a b c d e f", 12);
	CHECK_PART("2 parts", "a b c d e f g", 2);
}

/* A word may be there twice, and the same names in either order are one part. */
static void a_full_name_has_words_again(void)
{
	CHECK_PART(NAME_PART " -- 'ann', 'ann', 'ann ann', 'ann ann'", "Ann ann", 2);
	CHECK_PART("3 parts", "Ann ann", 3);
	CHECK_PART(NAME_PART " -- 'a b', 'a', 'a b a', 'a b a'", "a b a", 4);
	CHECK_PART(NAME_PART " -- 'a', 'a b', 'a b a', 'a b a'", "a b a", 5);
	CHECK_PART("6 parts", "a b a", 6);
	CHECK_PART("7 parts", "a b a b", 7);
	CHECK_PART("4 parts", "a a a", 4);
	CHECK_PART("4 parts", "aba ab", 4);
	CHECK_PART("6 parts", "ab aba b", 6);
}

#define EMAIL_RANGE \
	"(\"c\".\"email_key\", " ID ") > ($1, $2) AND (\"c\".\"email_key\", " ID \
	") < ($3, $4) AND (\"c\".\"number_key\" = $5) IS NOT TRUE"
#define EMAIL_ORDER(first, last) " ORDER BY \"c\".\"email_key\"" first ", " ID last

/* On PostgreSQL a column's part is a range of an index that no plan can take for another. */
static void exact_parts_go_on_after_a_row(void)
{
	customer_query_value from = {.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .integer = 7};

	CHECK_TEXT(EMAIL_RANGE EMAIL_ORDER("", "") " -- 'a', -9223372036854775808, 'a', 9223372036854775807, 'a'",
		exact_part(pgsql, "a", 1, NULL, false));
	CHECK_TEXT(EMAIL_RANGE EMAIL_ORDER("", "") " -- 'a', 7, 'a', 9223372036854775807, 'a'",
		exact_part(pgsql, "a", 1, &from, false));
	CHECK_TEXT(EMAIL_RANGE EMAIL_ORDER(" DESC", " DESC") " -- 'a', -9223372036854775808, 'a', 7, 'a'",
		exact_part(pgsql, "a", 1, &from, true));
	CHECK_TEXT(NAME("1", "2") " AND (" ID ") < ($3) AND " EXACT("4", "5") " IS NOT TRUE ORDER BY " ID
																		  " DESC -- 'a', 'b', 7, 'a b', 'a b'",
		exact_part(pgsql, "a b", 2, &from, true));
	CHECK_TEXT("\"c\".\"number_key\" = $1 AND (" ID ") > ($2) ORDER BY " ID " -- 'a', 7",
		exact_part(sqlite, "a", 0, &from, false));
	/* It may be missing. */
	CHECK_TEXT(NUMBER_PART " -- 'a'", exact_part(pgsql, "a", 0, NULL, false));
}

static void a_schema_may_have_nothing_exact(void)
{
	static const customer_query_attribute attributes[] = {{.name = "a", .column = "a"}};
	static const customer_query_search_columns columns = {.column = "s"};
	static const char *const expected[] = {"\"s\" LIKE $1 -- '%abc%'", "(1 = 0)",
		"\"s\" LIKE $1 AND (1 = 0) IS NOT TRUE -- '% abc%'",
		"\"s\" LIKE $1 AND NOT (\"s\" LIKE $2) AND (1 = 0) IS NOT TRUE -- '%abc%', '% abc%'",
		"\"s\" LIKE $1 AND (1 = 0) IS NOT TRUE -- '%abc%'"};
	static output to;
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_search search;
	customer_query_error error;
	customer_query_sql sql;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 1, NULL, &columns, &arena, &error));
	CHECK(customer_query_search_parse(&search, &schema, "abc", 3, &arena, &error));
	for (int tier = 0; tier <= CUSTOMER_QUERY_NOT_EXACT; tier++) {
		to.length = 0;
		start_sql(&sql, pgsql, &arena);
		customer_query_put_search(&sql, &search, (customer_query_tier) tier);
		CHECK(customer_query_sql_end(&sql));
		CHECK_TEXT(expected[tier], put_sql(&to, &sql));
	}
	customer_query_arena_free(&arena);
}

static void up_to_four_columns_are_exact(void)
{
	static const customer_query_attribute attributes[] = {{.name = "a", .column = "a", .type = CUSTOMER_QUERY_FOLDED},
		{.name = "b", .column = "b", .type = CUSTOMER_QUERY_FOLDED},
		{.name = "c", .column = "c", .type = CUSTOMER_QUERY_FOLDED},
		{.name = "d", .column = "d", .type = CUSTOMER_QUERY_FOLDED}};
	static const customer_query_search_columns columns = {.column = "s", .exact = {"a", "b", "c", "d"}};
	static output to;
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_search search;
	customer_query_error error;
	customer_query_sql sql;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 4, NULL, &columns, &arena, &error));
	CHECK(customer_query_search_parse(&search, &schema, "X", 1, &arena, &error));
	start_sql(&sql, pgsql, &arena);
	customer_query_put_search(&sql, &search, CUSTOMER_QUERY_EXACT);
	CHECK(customer_query_sql_end(&sql));
	to.length = 0;
	CHECK_TEXT("(\"a\" = $1 OR \"b\" = $2 OR \"c\" = $3 OR \"d\" = $4) -- 'x', 'x', 'x', 'x'", put_sql(&to, &sql));
	customer_query_arena_free(&arena);
}

/* ---- Limits ---- */

static void a_term_has_16_words(void)
{
	CHECK(strstr(search(pgsql, CUSTOMER_QUERY_EVERY_MATCH, "a b c d e f g h i j k l m n o p", 31), "$16 -- "));
	CHECK(strstr(search(pgsql, CUSTOMER_QUERY_EVERY_MATCH, "a b c d e f g h i j k l m n o p a b", 35), "$16 -- "));
	CHECK_SEARCH(
		pgsql, EVERY_MATCH, "limit [] -: A search term has at most 16 words", "a b c d e f g h i j k l m n o p q");
}

static void a_term_has_1024_bytes(void)
{
	static char term[CUSTOMER_QUERY_VALUE_MAX + 1];

	for (size_t i = 0; i + 3 <= sizeof(term); i += 3) {
		memcpy(term + i, "\xEF\xB7\xBA", 3);
	}
	term[CUSTOMER_QUERY_VALUE_MAX - 1] = 'a';
	CHECK(strstr(search(pgsql, CUSTOMER_QUERY_EVERY_MATCH, term, CUSTOMER_QUERY_VALUE_MAX), " LIKE $1"));
	CHECK_TEXT("limit [] -: A search term has at most 1024 bytes, 1025 given",
		search(pgsql, CUSTOMER_QUERY_EVERY_MATCH, term, CUSTOMER_QUERY_VALUE_MAX + 1));
}

static void a_term_is_utf8_without_nul(void)
{
	CHECK_SEARCH(pgsql, EVERY_MATCH, "syntax [] 2: A search term is UTF-8 without NUL bytes", "ab\xFF");
	CHECK_SEARCH(pgsql, EVERY_MATCH, "syntax [] 1: A search term is UTF-8 without NUL bytes", "a\0b");
	CHECK_SEARCH(pgsql, EVERY_MATCH, "syntax [] 4: A search term is UTF-8 without NUL bytes", "\xE2\x82\xAC \xE2\x82");
}

static void memory_may_run_out_at_each_byte(void)
{
	static char first[32768];
	bool is_whole = false;
	size_t size;

	for (size = 0; !is_whole && size <= sizeof(first); size += 16) {
		customer_query_arena arena;
		customer_query_search search;
		customer_query_error error;
		customer_query_sql sql;

		customer_query_arena_init(&arena, test_allocate, test_release, first, size);
		dirty_error(&error);
		start_sql(&sql, pgsql_indexed, &arena);
		memory_left = 0;
		if (customer_query_search_parse(&search, the_schema(), "Jon M\xC3\xBCller", 11, &arena, &error)) {
			for (int tier = 0; tier <= CUSTOMER_QUERY_NOT_EXACT; tier++) {
				customer_query_put_search(&sql, &search, (customer_query_tier) tier);
			}
			customer_query_put_is_prefix(&sql, &search);
			customer_query_put_exact_part(&sql, &search, 0, NULL, false);
			customer_query_put_exact_part(&sql, &search, 2, NULL, false);
			is_whole = customer_query_sql_end(&sql);
			CHECK_FOR(size, is_whole || sql.failed);
		} else {
			CHECK_FOR(size, error.status == CUSTOMER_QUERY_OUT_OF_MEMORY);
		}
		memory_left = -1;
	}
	CHECK(is_whole && size > 1000);
}

int main(void)
{
	RUN(every_word_is_somewhere);
	RUN(words_are_split_at_white_space_of_any_kind);
	RUN(short_words_begin_a_word);
	RUN(nothing_is_special_in_a_term);
	RUN(an_empty_term_matches_everybody);
	RUN(a_term_may_be_null_where_it_is_empty);
	RUN(the_tiers_are_apart);
	RUN(an_index_of_trigrams_is_asked_for_few_of_them);
	RUN(what_is_too_short_to_be_rare_is_looked_for_with_its_blank);
	RUN(patterns_may_be_hidden_from_the_planner);
	RUN(the_last_two_tiers_may_be_found_at_once);
	RUN(a_full_name_is_exact_in_either_order);
	RUN(each_gap_may_be_the_one_of_a_full_name);
	RUN(a_full_name_has_words_again);
	RUN(exact_parts_go_on_after_a_row);
	RUN(a_schema_may_have_nothing_exact);
	RUN(up_to_four_columns_are_exact);
	RUN(a_term_has_16_words);
	RUN(a_term_has_1024_bytes);
	RUN(a_term_is_utf8_without_nul);
	RUN(memory_may_run_out_at_each_byte);
	return check_result();
}
