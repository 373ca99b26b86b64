/*
 * src/query: patterns.
 */
#include "query_support.h"

#define NAME "\"c\".\"name_key\""
#define NICK "\"c\".\"nick_key\""
#define PHONE "\"c\".\"phone_key\""
#define CODE "\"c\".\"code\""
#define NOTE "\"c\".\"note\""
#define EMAIL "\"c\".\"email_key\""
#define CONTACT "\"c\".\"contact_key\""
#define BORN "\"c\".\"born\""
#define SEARCH "\"c\".\"search_text\""

static void a_star_is_any_run_of_characters(void)
{
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%b'", "note", "*b");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- 'a%'", "note", "a*");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%b%'", "note", "*b*");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- 'a%b%c'", "note", "a*b*c");
	CHECK_TERM(sqlite, NOTE " GLOB $1 -- 'a*b'", "note", "a*b");
	CHECK_TERM(mysql, "`c`.`note` LIKE ? -- 'a%b'", "note", "a*b");
	/* Several are one. */
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- 'a%b'", "note", "a***b");
}

static void a_star_alone_is_everything_that_is_there(void)
{
	CHECK_TERM(pgsql, NOTE " IS NOT NULL", "note", "*");
	CHECK_TERM(pgsql, NOTE " IS NOT NULL", "note", "like|********");
	CHECK_TERM(sqlite, NAME " IS NOT NULL", "name", "*");
	CHECK_TERM(pgsql, BORN " IS NOT NULL", "born", "*");
	CHECK_TERM(pgsql, EMAIL " IS NOT NULL", "email", "*");
	/* Characters that nobody sees are not there. */
	CHECK_TERM(pgsql, NAME " IS NOT NULL", "name", "*\xC2\xAD*");
}

static void a_pattern_without_a_star_is_eq(void)
{
	CHECK_TERM(pgsql, NOTE " = $1 -- 'a'", "note", "like|a");
	CHECK_TERM(pgsql, NOTE " = $1 -- ''", "note", "like|");
	CHECK_TERM(pgsql, NOTE " = $1 -- 'a*b\\c'", "note", "like|a\\*b\\\\c");
	CHECK_TERM(pgsql, NAME " = $1 -- 'kohler'", "name", "like|K\xC3\xB6hler");
	CHECK_TERM(pgsql, EMAIL " = $1 -- 'a@b.c'", "email", "like|A@B.C");
	CHECK_TERM(pgsql, BORN " = $1 -- '1970-01-01'd", "born", "like|1970-01-01");
	CHECK_TERM(pgsql, BORN " = $1 -- '1970-01-01'd", "born", "like|1970-01-01 00:00:00");
	CHECK_TERM(
		pgsql, "syntax [born] 5: The attribute \"born\" takes a date as YYYY-MM-DD, got \"1970\"", "born", "like|1970");
}

static void escapes_make_a_star_literal(void)
{
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%*'", "note", "*\\*");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '\\\\%'", "note", "\\\\*");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '\\\\a%\\\\'", "note", "\\a*\\");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%\\\\*'", "note", "like|*\\\\\\*");
}

static void what_databases_take_for_special_is_literal(void)
{
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '100\\%\\_%'", "note", "100%_*");
	CHECK_TERM(mysql, "`c`.`note` LIKE ? -- '%\\%\\_\\\\'", "note", "*%_\\");
	CHECK_TERM(sqlite, NOTE " GLOB $1 -- '*[?][[]a][*]'", "note", "*?[a]\\*");
	CHECK_TERM(sqlite, NOTE " GLOB $1 -- '*%_\\^-'", "note", "*%_\\^-");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%?[a]'", "note", "*?[a]");
}

static void parts_are_folded(void)
{
	CHECK_TERM(pgsql, "(" NICK " LIKE $1) -- 'ko%er%'", "nick", "K\xC3\x96*ER*");
	CHECK_TERM(pgsql, "(" EMAIL " LIKE $1 AND " EMAIL " > '') -- '%andr\xC3\xA9s%@example.%'", "email",
		"*Andr\xC3\xA9s*@Example.*");
	CHECK_TERM(sqlite, "(" NICK " GLOB $1) -- '*strasse*'", "nick", "*Stra\xC3\x9F\x65*");
}

static void a_prefix_of_a_binary_column_is_a_range(void)
{
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- 'ab', 'ac'", "code", "ab*");
	CHECK_TERM(sqlite, "(" NAME " >= $1 AND " NAME " < $2) -- 'ko', 'kp'", "name", "K\xC3\xB6*");
	CHECK_TERM(mysql, "(`c`.`code` >= ? AND `c`.`code` < ?) -- 'a', 'b'", "code", "a**");
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- '*', '+'", "code", "\\**");
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- '\x7F', '\xC2\x80'", "code", "\x7F*");
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- '\xDF\xBF', '\xE0\xA0\x80'", "code", "\xDF\xBF*");
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- '\xED\x9F\xBF', '\xEE\x80\x80'", "code", "\xED\x9F\xBF*");
	CHECK_TERM(
		pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- '\xEF\xBF\xBF', '\xF0\x90\x80\x80'", "code", "\xEF\xBF\xBF*");
	CHECK_TERM(pgsql, "(" CODE " >= $1 AND " CODE " < $2) -- 'a\xF4\x8F\xBF\xBF', 'b'", "code", "a\xF4\x8F\xBF\xBF*");
	/* After U+10FFFF nothing comes. */
	CHECK_TERM(pgsql, CODE " >= $1 -- '\xF4\x8F\xBF\xBF\xF4\x8F\xBF\xBF'", "code", "\xF4\x8F\xBF\xBF\xF4\x8F\xBF\xBF*");
	/* In the column's own collation only LIKE is right. */
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- 'ab%'", "note", "ab*");
	/* Other patterns are none. */
	CHECK_TERM(pgsql, CODE " LIKE $1 -- 'a%b'", "code", "a*b");
	CHECK_TERM(pgsql, CODE " LIKE $1 -- 'a%b%'", "code", "a*b*");
}

static void a_pattern_that_begins_with_a_star_passes_over_the_empty_texts(void)
{
	CHECK_TERM(pgsql, "(" NAME " LIKE $1 AND " NAME " > '') -- '%x'", "name", "*x");
	CHECK_TERM(sqlite, "(" NAME " GLOB $1 AND " NAME " > '') -- '*x*'", "name", "*x*");
	CHECK_TERM(pgsql, "(" NAME " LIKE $1) -- 'x%y'", "name", "x*y");
	/* There a blank, and what comes before it, is no greater than nothing. */
	CHECK_TERM(mysql, "(`c`.`name_key` LIKE ?) -- '%x'", "name", "*x");
}

/* ---- The index of the search text ---- */

static void the_search_text_serves_what_no_index_does(void)
{
	CHECK_TERM(pgsql_indexed, "(" NAME " LIKE $1 AND " NAME " > '' AND " SEARCH " LIKE $2) -- '%ohl%', '%ohl%'", "name",
		"*ohl*");
	CHECK_TERM(pgsql_indexed, "(" NAME " LIKE $1 AND " NAME " > '' AND " SEARCH " LIKE $2) -- '%hler', '%hler%'",
		"name", "*hler");
	CHECK_TERM(pgsql_indexed, "(" NAME " LIKE $1 AND " SEARCH " LIKE $2) -- 'k%hler', '%hler%'", "name", "K*hler");
	CHECK_TERM(sqlite_indexed,
		"(" NAME " GLOB $1 AND " NAME " > '' AND id IN (SELECT rowid FROM search WHERE " SEARCH
		" GLOB $2)) -- '*ohl*', '*ohl*'",
		"name", "*ohl*");
	CHECK_TERM(sqlite_indexed,
		"(" PHONE " = $1 AND id IN (SELECT rowid FROM search WHERE " SEARCH " GLOB $2)) -- '0421', '* 0421*'", "phone",
		"0421");
	CHECK_TERM(pgsql_indexed, "((" PHONE " >= $1 AND " PHONE " < $2) AND " SEARCH " LIKE $3) -- '04', '05', '% 04%'",
		"phone", "04*");
	/* One that is literal for GLOB and LIKE is so there, too. */
	CHECK_TERM(pgsql_indexed, "(" NICK " LIKE $1 AND " SEARCH " LIKE $2) -- '%a\\_b%', '%a\\_b%'", "nick", "*a_b*");
}

static void few_of_the_pattern_are_looked_for(void)
{
	CHECK_TERM(pgsql_indexed, "(" NICK " LIKE $1 AND " SEARCH " LIKE $2) -- '%abcdefghijklm%x', '%abcdefghij%'", "nick",
		"*abcdefghijklm*x");
	CHECK_TERM(pgsql_indexed, "(" NICK " LIKE $1 AND " SEARCH " LIKE $2) -- '%x%a-b-c-d-e-f-%', '%a-b-c-d-e-f-%'",
		"nick", "*x*a-b-c-d-e-f-*");
	CHECK_TERM(sqlite_indexed,
		"(" NICK " GLOB $1 AND id IN (SELECT rowid FROM search WHERE " SEARCH
		" GLOB $2)) -- '*abcdefghijklm*x', '*abcdefghijklm*'",
		"nick", "*abcdefghijklm*x");
}

static void the_search_text_does_not_serve_what_an_index_does(void)
{
	CHECK_TERM(pgsql_indexed, NAME " = $1 -- 'kohler'", "name", "K\xC3\xB6hler");
	CHECK_TERM(pgsql_indexed, "(" NAME " >= $1 AND " NAME " < $2) -- 'ko', 'kp'", "name", "ko*");
	CHECK_TERM(pgsql_indexed, NOTE " LIKE $1 -- '%abc%'", "note", "*abc*");
	CHECK_TERM(pgsql_indexed, NAME " <> $1 -- 'kohler'", "name", "neq|kohler");
	/* Without the index it is not asked. */
	CHECK_TERM(pgsql, "(" NAME " LIKE $1 AND " NAME " > '') -- '%ohl%'", "name", "*ohl*");
	CHECK_TERM(pgsql, "(" PHONE " = $1) -- '0421'", "phone", "0421");
}

static void the_search_text_needs_three_characters(void)
{
	CHECK_TERM(pgsql_indexed, "(" NAME " LIKE $1 AND " NAME " > '') -- '%oh%'", "name", "*oh*");
	CHECK_TERM(pgsql_indexed, "(" NAME " LIKE $1 AND " NAME " > '') -- '%oh%oh%'", "name", "*oh*oh*");
	CHECK_TERM(pgsql_indexed, "(" NAME " LIKE $1 AND " NAME " > '' AND " SEARCH " LIKE $2) -- '%o%abc%', '%abc%'",
		"name", "*o*abc*");
	/* Characters, not bytes. */
	CHECK_TERM(
		pgsql_indexed, "(" NICK " LIKE $1) -- '%\xE2\x82\xAC\xE2\x82\xAC%'", "nick", "*\xE2\x82\xAC\xE2\x82\xAC*");
	CHECK_TERM(pgsql_indexed, "(" PHONE " = $1) -- '1'", "phone", "1");
	CHECK_TERM(pgsql_indexed, "(" PHONE " = $1) -- ''", "phone", "");
	/* The blank before a value is a character, too. */
	CHECK_TERM(pgsql_indexed, "(" PHONE " = $1 AND " SEARCH " LIKE $2) -- '12', '% 12%'", "phone", "12");
	CHECK_TERM(pgsql_indexed, "(" PHONE " = $1 AND " SEARCH " LIKE $2) -- '12', '% 12%'", "phone", "like|12");
}

/* FTS5 looks for every run of three bytes, and has trigrams of characters. */
static void fts5_is_asked_for_runs_of_three_characters_only(void)
{
#define BY_INDEX "id IN (SELECT rowid FROM search WHERE " SEARCH " GLOB $2)"
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1 AND " BY_INDEX ") -- '*abc*', '*abc*'", "nick", "*abc*");
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1 AND " BY_INDEX ") -- '*abc*d*', '*abc*'", "nick", "*abc*d*");
	/* One character of three bytes is none; three beside it will do, */
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1 AND " BY_INDEX ") -- '*abc*\xE6\x9D\x8E*', '*abc*'", "nick",
		"*abc*\xE6\x9D\x8E*");
	/* but not in one run with a bracket between them. */
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1) -- '*abc[?]\xE6\x9D\x8E*'", "nick", "*abc?\xE6\x9D\x8E*");
	CHECK_TERM(sqlite_indexed,
		"(" NICK " GLOB $1 AND " BY_INDEX ") -- '*\xE6\x9D\x8E\xE6\x9D\x8E\xE6\x9D\x8E*', "
		"'*\xE6\x9D\x8E\xE6\x9D\x8E\xE6\x9D\x8E*'",
		"nick", "*\xE6\x9D\x8E\xE6\x9D\x8E\xE6\x9D\x8E*");
	/* What is in brackets ends a run. */
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1) -- '*ab[?]cd*'", "nick", "*ab?cd*");
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1) -- '*ab[[]cd*'", "nick", "*ab[cd*");
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1) -- '*ab[*]cd*'", "nick", "*ab\\*cd*");
	CHECK_TERM(sqlite_indexed, "(" NICK " GLOB $1 AND " BY_INDEX ") -- '*ab[?]cde*', '*ab[?]cde*'", "nick", "*ab?cde*");
	/* The blank before a value belongs to its first run. */
	CHECK_TERM(sqlite_indexed, "(" NICK " = $1 AND " BY_INDEX ") -- 'ab', '* ab*'", "nick", "ab");
	CHECK_TERM(sqlite_indexed, "(" NICK " = $1) -- 'a?b'", "nick", "a?b");
	/* PostgreSQL does not mind. */
	CHECK_TERM(pgsql_indexed, "(" NICK " LIKE $1 AND " SEARCH " LIKE $2) -- '%ab?cd%', '%ab?cd%'", "nick", "*ab?cd*");
}

static void without_a_search_text_none_is_asked(void)
{
	static const customer_query_attribute attributes[] = {{.name = "a",
		.column = "a",
		.type = CUSTOMER_QUERY_FOLDED,
		.operations = CUSTOMER_QUERY_PATTERN,
		.is_searched = true}};
	static output to;
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_filter filter;
	customer_query_error error;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 1, NULL, NULL, &arena, &error));
	customer_query_filter_init(&filter, &schema, CUSTOMER_QUERY_AND, &arena, &error);
	CHECK(customer_query_add_term(&filter, &schema.fields[0], "*abc*", 5));
	put_filter_sql(&to, &filter, pgsql_indexed);
	CHECK_TEXT("(\"a\" LIKE $1) -- '%abc%'", to.text);
	customer_query_arena_free(&arena);
}

/* The search text has addresses without accents, their column has them with accents. */
static void an_address_is_searched_for_folded(void)
{
	CHECK_TERM(pgsql_indexed,
		"(" EMAIL " LIKE $1 AND " EMAIL " > '' AND " SEARCH " LIKE $2) -- '%andr\xC3\xA9s%', '%andres%'", "email",
		"*Andr\xC3\xA9s*");
	CHECK_TERM(pgsql_indexed, "(" EMAIL " LIKE $1 AND " SEARCH " LIKE $2) -- 'andr\xC3\xA9s%@x', '%andres%'", "email",
		"Andr\xC3\xA9s*@x");
	CHECK_TERM(pgsql_indexed, CONTACT " = $1 -- 'andr\xC3\xA9s@x'", "contact", "Andr\xC3\xA9s@x");
	CHECK_TERM(pgsql_indexed, "(" CONTACT " LIKE $1 AND " SEARCH " LIKE $2) -- 'andr\xC3\xA9s%', '%andres%'", "contact",
		"Andr\xC3\xA9s*");
	/* Marks may be sorted over the ends of a part. */
	CHECK_TERM(pgsql_indexed,
		"(" EMAIL " LIKE $1 AND " EMAIL " > '' AND " SEARCH " LIKE $2) -- '%\xE0\xA4\xBCmu278\xE0\xA4\xBC%', '%mu278%'",
		"email", "*\xE0\xA4\xBCmu278\xE0\xA4\xBC*");
	CHECK_TERM(sqlite_indexed,
		"(" CONTACT " GLOB $1 AND id IN (SELECT rowid FROM search WHERE " SEARCH
		" GLOB $2)) -- '\xE3\x81\x8Cmu@x*', '*mu@x*'",
		"contact", "\xE3\x81\x8Cmu@x*");
	/* What folds to nothing searches for nothing. */
	CHECK_TERM(pgsql_indexed, "\"c\".\"sender_key\" LIKE $1 -- 'andr\xC3\xA9s%'", "sender", "Andr\xC3\xA9s*");
	CHECK_TERM(pgsql_indexed, "(" CONTACT " LIKE $1) -- '\xCC\x81%'", "contact", "\xCC\x81*");
}

/* ---- Dates ---- */

#define TO_TEXT "(to_char(" BORN ", 'YYYY-MM-DD') || ' 00:00:00')"

static void the_beginning_of_a_date_is_a_range(void)
{
#define RANGE(from, to) "(" BORN " >= $1 AND " BORN " <= $2) -- '" from "'d, '" to "'d"
	CHECK_TERM(pgsql, RANGE("1970-01-01", "1970-12-31"), "born", "1970*");
	CHECK_TERM(pgsql, RANGE("1970-01-01", "1970-12-31"), "born", "1970-*");
	CHECK_TERM(pgsql, RANGE("1970-02-01", "1970-02-28"), "born", "1970-02*");
	CHECK_TERM(pgsql, RANGE("1972-02-01", "1972-02-29"), "born", "1972-02-*");
	CHECK_TERM(pgsql, RANGE("1970-04-01", "1970-04-30"), "born", "1970-04-*");
	CHECK_TERM(pgsql, RANGE("1970-12-01", "1970-12-31"), "born", "1970-12-*");
	CHECK_TERM(pgsql, RANGE("1970-12-24", "1970-12-24"), "born", "1970-12-24*");
	CHECK_TERM(pgsql, RANGE("1970-12-24", "1970-12-24"), "born", "1970-12-24 *");
	CHECK_TERM(pgsql, RANGE("1970-12-24", "1970-12-24"), "born", "1970-12-24 00:0*");
	CHECK_TERM(pgsql, RANGE("1970-12-24", "1970-12-24"), "born", "1970-12-24 00:00:00*");
	CHECK_TERM(sqlite, RANGE("0001-01-01", "0001-12-31"), "born", "0001*");
}

static void other_patterns_see_dates_as_texts(void)
{
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '%-12-24 %'", "born", "*-12-24 *");
	CHECK_TERM(sqlite, "(" BORN " || ' 00:00:00') GLOB $1 -- '*-02-29*'", "born", "*-02-29*");
	CHECK_TERM(mysql, "CONCAT(`c`.`born`, ' 00:00:00') LIKE ? -- '%-12-%'", "born", "*-12-*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '197%'", "born", "197*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1%'", "born", "1*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970-1%'", "born", "1970-1*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970-12-2%'", "born", "1970-12-2*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970-12-24T%'", "born", "1970-12-24T*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970-12-24 00:00:00 %'", "born", "1970-12-24 00:00:00 *");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970%01'", "born", "1970*01");
	/* These are no dates: nothing matches, but nothing is wrong with asking. */
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '0000%'", "born", "0000*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970-13-%'", "born", "1970-13-*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- '1970-02-30%'", "born", "1970-02-30*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- 'abcd%'", "born", "abcd*");
	CHECK_TERM(pgsql, TO_TEXT " LIKE $1 -- 'abcd\\_%'", "born", "abcd_*");
}

/* ---- Limits ---- */

static void a_pattern_has_8_stars(void)
{
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%a%b%c%d%e%f%g%'", "note", "*a*b*c*d*e*f*g*");
	CHECK_TERM(pgsql, "limit [note] -: A pattern for the attribute \"note\" has at most 8 stars, 9 given", "note",
		"*a*b*c*d*e*f*g*h*");
	CHECK_TERM(pgsql, NOTE " LIKE $1 -- '%********%'", "note", "*\\*\\*\\*\\*\\*\\*\\*\\**");
	CHECK_TERM(pgsql, "limit [note] -: A pattern for the attribute \"note\" has at most 8 stars, 9 given", "note",
		"*********");
}

static void a_pattern_has_256_bytes(void)
{
	static char term[CUSTOMER_QUERY_PATTERN_MAX + 1], expected[CUSTOMER_QUERY_PATTERN_MAX + 64];

	memset(term, 'a', sizeof(term));
	term[0] = '*';
	snprintf(expected, sizeof(expected), NOTE " LIKE $1 -- '%%%.*s'", CUSTOMER_QUERY_PATTERN_MAX - 1, term + 1);
	check_term(__FILE__, __LINE__, pgsql, expected, "note", term, CUSTOMER_QUERY_PATTERN_MAX);
	check_term(__FILE__, __LINE__, pgsql,
		"limit [note] -: A pattern for the attribute \"note\" has at most 256 bytes, 257 given", "note", term,
		CUSTOMER_QUERY_PATTERN_MAX + 1);
}

static void a_pattern_is_utf8_without_nul(void)
{
	CHECK_TERM(
		pgsql, "syntax [note] 2: The attribute \"note\" takes UTF-8 without NUL bytes, got \"*a?\"", "note", "*a\xFF");
	CHECK_TERM(pgsql, "syntax [note] 7: The attribute \"note\" takes UTF-8 without NUL bytes, got \"*a?b\"", "note",
		"like|*a\0b");
}

/* Each of the parts becomes as long as it can. */
static void the_longest_key_of_a_pattern_has_room(void)
{
	char term[CUSTOMER_QUERY_PATTERN_MAX];
	size_t length = 0;
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;

	while (length + 3 <= sizeof(term)) {
		memcpy(term + length, "\xEF\xB7\xBA", 3);
		length += 3;
		if (length % 31 == 0 && length < sizeof(term)) {
			term[length++] = '*';
		}
	}
	test_arena(&arena);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	CHECK(customer_query_add_condition(&filter, field_of("name"), CUSTOMER_QUERY_LIKE, term, length));
	CHECK(filter.root.group.first->condition.value[0].text.length > 2700);
	CHECK(customer_query_add_condition(&filter, field_of("email"), CUSTOMER_QUERY_LIKE, term, length));
	customer_query_arena_free(&arena);
}

int main(void)
{
	RUN(a_star_is_any_run_of_characters);
	RUN(a_star_alone_is_everything_that_is_there);
	RUN(a_pattern_without_a_star_is_eq);
	RUN(escapes_make_a_star_literal);
	RUN(what_databases_take_for_special_is_literal);
	RUN(parts_are_folded);
	RUN(a_prefix_of_a_binary_column_is_a_range);
	RUN(a_pattern_that_begins_with_a_star_passes_over_the_empty_texts);
	RUN(the_search_text_serves_what_no_index_does);
	RUN(few_of_the_pattern_are_looked_for);
	RUN(the_search_text_does_not_serve_what_an_index_does);
	RUN(the_search_text_needs_three_characters);
	RUN(fts5_is_asked_for_runs_of_three_characters_only);
	RUN(without_a_search_text_none_is_asked);
	RUN(an_address_is_searched_for_folded);
	RUN(the_beginning_of_a_date_is_a_range);
	RUN(other_patterns_see_dates_as_texts);
	RUN(a_pattern_has_8_stars);
	RUN(a_pattern_has_256_bytes);
	RUN(a_pattern_is_utf8_without_nul);
	RUN(the_longest_key_of_a_pattern_has_room);
	return check_result();
}
