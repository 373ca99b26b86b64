/*
 * src/query: the values of each type, and those that are refused.
 */
#include <string.h>

#include "query_support.h"
#include "src/query/internal.h"
#include "src/text/text.h"

/* ---- Helpers ---- */

/* What "eq" makes of a value: the value as put_value() has it, or the error. */
static const char *value_of(const char *name, const char *text, size_t length)
{
	static output to;
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	char *copy = malloc(length);

	memcpy(copy, text, length);
	to.length = 0;
	test_arena(&arena);
	dirty_error(&error);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	if (customer_query_add_condition(&filter, field_of(name), CUSTOMER_QUERY_EQ, copy, length)) {
		/* The filter has a copy of its own. */
		memset(copy, 0, length);
		put_value(&to, &filter.root.group.first->condition.value[0]);
	} else {
		put_error(&to, &error);
	}
	free(copy);
	customer_query_arena_free(&arena);
	return to.text;
}

#define CHECK_VALUE(expected, name, text) CHECK_TEXT(expected, value_of(name, text, sizeof(text) - 1))

static void check_refused(
	const char *file, int line, const char *name, const char *type, const char *text, size_t length)
{
	char expected[1024], shown[64];

	snprintf(expected, sizeof(expected), "syntax [%s] 0: The attribute \"%s\" takes %s, got \"%s\"", name, name, type,
		customer_text_excerpt(shown, sizeof(shown), text, length));
	check_text(file, line, text, expected, value_of(name, text, length));
}

#define CHECK_REFUSED(name, type, text) check_refused(__FILE__, __LINE__, (name), (type), (text), sizeof(text) - 1)

/* ---- Integers ---- */

static void integers_are_digits(void)
{
	CHECK_VALUE("0", "id", "0");
	CHECK_VALUE("0", "id", "-0");
	CHECK_VALUE("7", "id", "007");
	CHECK_VALUE("-42", "id", "-42");
	CHECK_VALUE("0", "id", "0000000000000000000000000000000000");
	CHECK_VALUE("1", "id", "000000000000000000000000000000000001");
	CHECK_REFUSED("id", "a whole number, digits only", "");
	CHECK_REFUSED("id", "a whole number, digits only", "-");
	CHECK_REFUSED("id", "a whole number, digits only", "--1");
	CHECK_REFUSED("id", "a whole number, digits only", "+1");
	CHECK_REFUSED("id", "a whole number, digits only", " 1");
	CHECK_REFUSED("id", "a whole number, digits only", "1 ");
	CHECK_REFUSED("id", "a whole number, digits only", "1.0");
	CHECK_REFUSED("id", "a whole number, digits only", "1e3");
	CHECK_REFUSED("id", "a whole number, digits only", "0x10");
	CHECK_REFUSED("id", "a whole number, digits only", "1,000");
	CHECK_REFUSED("id", "a whole number, digits only", "one");
	CHECK_REFUSED("id", "a whole number, digits only", "\xD9\xA1"); /* the Arabic digit one */
	CHECK_REFUSED("id", "a whole number, digits only", "1;DROP");
}

static void integers_have_64_bits(void)
{
	CHECK_VALUE("9223372036854775807", "id", "9223372036854775807");
	CHECK_VALUE("-9223372036854775808", "id", "-9223372036854775808");
	CHECK_REFUSED("id", "a whole number of at most 64 bits", "9223372036854775808");
	CHECK_REFUSED("id", "a whole number of at most 64 bits", "-9223372036854775809");
	CHECK_REFUSED("id", "a whole number of at most 64 bits", "9223372036854775810");
	CHECK_REFUSED("id", "a whole number of at most 64 bits", "92233720368547758070");
	CHECK_REFUSED("id", "a whole number of at most 64 bits", "100000000000000000000000000000000");
}

static void integers_agree_with_strtoll(void)
{
	static const int64_t edges[] = {INT64_MIN, INT64_MAX, 0, 1000000000000000000, -1000000000000000000};

	for (int64_t around = -1000; around <= 1000; around++) {
		for (size_t i = 0; i < sizeof(edges) / sizeof(*edges); i++) {
			int64_t number = (int64_t) ((uint64_t) edges[i] + (uint64_t) around);
			char text[32];
			int length = snprintf(text, sizeof(text), "%lld", (long long) number);

			CHECK_TEXT(text, value_of("id", text, (size_t) length));
		}
	}
}

/* ---- Booleans ---- */

static void booleans_are_four_words(void)
{
	CHECK_VALUE("true", "guest", "1");
	CHECK_VALUE("false", "guest", "0");
	CHECK_VALUE("true", "guest", "true");
	CHECK_VALUE("true", "guest", "TRUE");
	CHECK_VALUE("true", "guest", "tRuE");
	CHECK_VALUE("false", "guest", "false");
	CHECK_VALUE("false", "guest", "False");
	CHECK_REFUSED("guest", "1, 0, true or false", "");
	CHECK_REFUSED("guest", "1, 0, true or false", "2");
	CHECK_REFUSED("guest", "1, 0, true or false", "01");
	CHECK_REFUSED("guest", "1, 0, true or false", "yes");
	CHECK_REFUSED("guest", "1, 0, true or false", "true ");
	CHECK_REFUSED("guest", "1, 0, true or false", "tru");
	CHECK_REFUSED("guest", "1, 0, true or false", "falsy");
	/* Letters, not what has the same bits but for that of their case. */
	CHECK_REFUSED("guest", "1, 0, true or false", "\x14rue");
	CHECK_REFUSED("guest", "1, 0, true or false", "True\x01");
}

/* ---- Dates ---- */

static void dates_are_days_of_the_calendar(void)
{
	CHECK_VALUE("'1970-01-01'd", "born", "1970-01-01");
	CHECK_VALUE("'0001-01-01'd", "born", "0001-01-01");
	CHECK_VALUE("'9999-12-31'd", "born", "9999-12-31");
	CHECK_VALUE("'1970-01-01'd", "born", "1970-01-01 00:00:00");
	CHECK_VALUE("'2024-02-29'd", "born", "2024-02-29");
	CHECK_VALUE("'2000-02-29'd", "born", "2000-02-29");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "0000-01-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-00-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-13-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01-00");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "2023-02-29");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1900-02-29");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-1-1");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "70-01-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "10000-01-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "01.01.1970");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970/01/01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01/01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "a970-01-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-a1-01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01-0a");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01-01 00:00:01");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01-01T00:00:00");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01-01 ");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "1970-01-01 00:00");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "infinity");
	CHECK_REFUSED("born", "a date as YYYY-MM-DD", "today");
}

static void each_month_has_its_days(void)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	static const int years[] = {1, 4, 100, 400, 1600, 1700, 1900, 1999, 2000, 2023, 2024, 2100, 9996, 9999};

	for (size_t i = 0; i < sizeof(years) / sizeof(*years); i++) {
		int year = years[i];
		bool leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);

		for (int month = 0; month <= 99; month++) {
			for (int day = 0; day <= 99; day++) {
				bool is_day = month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && leap);
				char text[32];

				snprintf(text, sizeof(text), "%04d-%02d-%02d", year, month, day);
				CHECK_FOR(year * 10000 + month * 100 + day, query_is_date(text, 10) == is_day);
			}
		}
	}
}

/* ---- Times ---- */

#define TIME "a time as YYYY-MM-DD hh:mm:ss, which an offset such as +01:00 may follow"

static void times_are_those_of_iso_8601(void)
{
	CHECK_VALUE("'1970-01-01 00:00:00't", "seen", "1970-01-01 00:00:00");
	CHECK_VALUE("'1970-01-01T23:59:59't", "seen", "1970-01-01T23:59:59");
	CHECK_VALUE("'1970-01-01T23:59:59Z't", "seen", "1970-01-01T23:59:59Z");
	CHECK_VALUE("'1970-01-01 00:00:00+01:00't", "seen", "1970-01-01 00:00:00+01:00");
	CHECK_VALUE("'1970-01-01 00:00:00-14:59't", "seen", "1970-01-01 00:00:00-14:59");
	CHECK_VALUE("'1970-01-01 00:00:00.1't", "seen", "1970-01-01 00:00:00.1");
	CHECK_VALUE("'1970-01-01 00:00:00.123456Z't", "seen", "1970-01-01 00:00:00.123456Z");
	CHECK_REFUSED("seen", TIME, "");
	CHECK_REFUSED("seen", TIME, "1970-01-01");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:0");
	CHECK_REFUSED("seen", TIME, "1970-01-01t00:00:00");
	CHECK_REFUSED("seen", TIME, "1970-02-30 00:00:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 24:00:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:60:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:60");
	CHECK_REFUSED("seen", TIME, "1970-01-01 0a:00:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:a0:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:a0");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00.00:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00.00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00.");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00.Z");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00.1234567");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00 ");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00z");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+0100");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+01");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00*01:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+a1:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+01.00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+01:0a");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+15:00");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+01:60");
	CHECK_REFUSED("seen", TIME, "1970-01-01 00:00:00+01:000");
	CHECK_REFUSED("seen", TIME, "now");
}

/* ---- Decimals and money ---- */

static void decimals_are_digits_with_a_point(void)
{
	CHECK_VALUE("'0'", "ratio", "0");
	CHECK_VALUE("'-12.5'", "ratio", "-12.5");
	CHECK_VALUE("'007.700'", "ratio", "007.700");
	CHECK_VALUE(
		"'99999999999999999999999.123456789012345678901'", "ratio", "99999999999999999999999.123456789012345678901");
	CHECK_REFUSED("ratio", "a number such as -12.5", "");
	CHECK_REFUSED("ratio", "a number such as -12.5", "-");
	CHECK_REFUSED("ratio", "a number such as -12.5", ".");
	CHECK_REFUSED("ratio", "a number such as -12.5", ".5");
	CHECK_REFUSED("ratio", "a number such as -12.5", "-.5");
	CHECK_REFUSED("ratio", "a number such as -12.5", "5.");
	CHECK_REFUSED("ratio", "a number such as -12.5", "1.2.3");
	CHECK_REFUSED("ratio", "a number such as -12.5", "1,5");
	CHECK_REFUSED("ratio", "a number such as -12.5", "+1");
	CHECK_REFUSED("ratio", "a number such as -12.5", "1e5");
	CHECK_REFUSED("ratio", "a number such as -12.5", "NaN");
	CHECK_REFUSED("ratio", "a number such as -12.5", "1 ");
}

static void money_is_exact(void)
{
	CHECK_VALUE("0m", "credit", "0");
	CHECK_VALUE("0m", "credit", "-0.0000");
	CHECK_VALUE("125000m", "credit", "12.5");
	CHECK_VALUE("-125000m", "credit", "-12.50");
	CHECK_VALUE("1m", "credit", "0.0001");
	CHECK_VALUE("-1m", "credit", "-0.0001");
	CHECK_VALUE("12345m", "credit", "1.2345");
	CHECK_VALUE("12345m", "credit", "1.23450000000000");
	CHECK_VALUE("10000m", "credit", "0000000000000000000001");
	CHECK_VALUE("0m", "credit", "000.000");
	CHECK_VALUE("999999999999999m", "credit", "99999999999.9999");
	CHECK_VALUE("-999999999999999m", "credit", "-99999999999.9999");
	CHECK_VALUE("999999999990000m", "credit", "00099999999999");
	CHECK_REFUSED("credit", "an amount of at most 11 digits before the point", "100000000000");
	CHECK_REFUSED("credit", "an amount of at most 11 digits before the point", "-100000000000.0");
	CHECK_REFUSED("credit", "an amount of at most 11 digits before the point", "99999999999999999999999999999999");
	CHECK_REFUSED("credit", "an amount of at most 4 decimals", "0.00001");
	CHECK_REFUSED("credit", "an amount of at most 4 decimals", "1.234500001");
	CHECK_REFUSED("credit", "an amount such as -12.5", "");
	CHECK_REFUSED("credit", "an amount such as -12.5", "12,50");
	CHECK_REFUSED("credit", "an amount such as -12.5", "12.50 EUR");
	CHECK_REFUSED("credit", "an amount such as -12.5", ".5");
	CHECK_REFUSED("credit", "an amount such as -12.5", "1.");
	CHECK_REFUSED("credit", "an amount such as -12.5", "1e3");
}

/* ---- Texts ---- */

static void texts_are_taken_as_they_are(void)
{
	CHECK_VALUE("''", "code", "");
	CHECK_VALUE("' A b '", "code", " A b ");
	CHECK_VALUE("'K\xC3\xB6hler'", "code", "K\xC3\xB6hler");
	CHECK_VALUE("'a\nb\t'", "code", "a\nb\t");
	CHECK_VALUE("'%_\\'\"$1?:p'", "code", "%_\\'\"$1?:p");
}

static void folded_texts_are_folded(void)
{
	CHECK_VALUE("''", "name", "");
	CHECK_VALUE("'kohler'", "name", "K\xC3\xB6HLER");
	CHECK_VALUE("'strasse'", "name",
		"Stra\xC3\x9F"
		"e");
	CHECK_VALUE("''", "name", "\xC2\xAD");
	/* The longest expansion there is: 3 bytes become 33. */
	CHECK_VALUE("'\xD8\xB5\xD9\x84\xD9\x89 \xD8\xA7\xD9\x84\xD9\x84\xD9\x87 \xD8\xB9\xD9\x84\xD9\x8A\xD9\x87 "
				"\xD9\x88\xD8\xB3\xD9\x84\xD9\x85'",
		"name", "\xEF\xB7\xBA");
}

static void addresses_become_their_keys(void)
{
	CHECK_VALUE("'john@example.com'", "email", "John@EXAMPLE.com");
	CHECK_VALUE("'andr\xC3\xA9s@example.com'", "email", "Andr\xC3\xA9s@Example.com");
	CHECK_VALUE("'no address'", "email", "No Address");
}

static void keys_are_cut_where_the_columns_are(void)
{
	static char text[CUSTOMER_QUERY_VALUE_MAX], key[CUSTOMER_TEXT_KEY_MAX], expected[CUSTOMER_TEXT_KEY_MAX + 3];
	size_t length;

	for (size_t i = 0; i + 3 <= sizeof(text); i += 3) {
		memcpy(text + i, "\xEF\xB7\xBA", 3);
	}
	length = customer_text_fold(key, sizeof(key), text, sizeof(text) - 1);
	snprintf(expected, sizeof(expected), "'%.*s'", (int) length, key);
	CHECK_TEXT(expected, value_of("name", text, sizeof(text) - 1));
}

/* Room for keys is counted by this. */
static void nothing_folds_to_more_than_is_counted_on(void)
{
	for (int32_t code_point = 0x80; code_point < 0x110000; code_point++) {
		char text[4], key[256];
		size_t length = code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;

		for (size_t i = length - 1; i > 0; i--) {
			text[i] = (char) (0x80 | (code_point >> 6 * (length - 1 - i) & 0x3F));
		}
		text[0] = (char) ((0xF0 << (4 - length) & 0xFF) | code_point >> 6 * (length - 1));
		CHECK_FOR(code_point, customer_text_fold(key, sizeof(key), text, length) <= length * QUERY_FOLDED_BYTES);
		CHECK_FOR(code_point, customer_email_key(key, sizeof(key), text, length) <= length * QUERY_FOLDED_BYTES);
	}
}

static void texts_are_utf8_without_nul(void)
{
	CHECK_TERM(
		pgsql, "syntax [code] 0: The attribute \"code\" takes UTF-8 without NUL bytes, got \"?\"", "code", "\xFF");
	CHECK_TERM(
		pgsql, "syntax [code] 2: The attribute \"code\" takes UTF-8 without NUL bytes, got \"ab?\"", "code", "ab\xFF");
	CHECK_TERM(pgsql, "syntax [code] 3: The attribute \"code\" takes UTF-8 without NUL bytes, got \"a\xC3\xB6?b\"",
		"code", "a\xC3\xB6\0b");
	CHECK_TERM(pgsql,
		"syntax [code] 8: The attribute \"code\" takes UTF-8 without NUL bytes, got \"\xE2\x82\xAC\xC3\xB6??\"", "code",
		"eq|\xE2\x82\xAC\xC3\xB6\xE2\x82");
	CHECK_TERM(pgsql, "syntax [age] 1: The attribute \"age\" takes UTF-8 without NUL bytes, got \"1?\"", "age", "1\0");
	CHECK_TERM(
		pgsql, "syntax [born] 0: The attribute \"born\" takes UTF-8 without NUL bytes, got \"?\"", "born", "\xC3");
	/* The place is one of what was given, escapes and all. */
	CHECK_TERM(pgsql, "syntax [code] 5: The attribute \"code\" takes UTF-8 without NUL bytes, got \"*\\b?\"", "code",
		"\\*\\\\b\xFF");
	CHECK_TERM(pgsql, "syntax [code] 13: The attribute \"code\" takes UTF-8 without NUL bytes, got \"c,\\?\"", "code",
		"in|a\\,b,c\\,\\\\\xFF,d");
	CHECK_TERM(
		pgsql, "syntax [age] 4: The attribute \"age\" takes UTF-8 without NUL bytes, got \"1?\"", "age", "gt|1\0");
}

static void values_have_at_most_1024_bytes(void)
{
	static char text[CUSTOMER_QUERY_VALUE_MAX + 1], expected[CUSTOMER_QUERY_VALUE_MAX + 3];

	memset(text, 'a', sizeof(text));
	snprintf(expected, sizeof(expected), "'%.*s'", CUSTOMER_QUERY_VALUE_MAX, text);
	CHECK_TEXT(expected, value_of("code", text, CUSTOMER_QUERY_VALUE_MAX));
	CHECK_TEXT("limit [code] -: A value of the attribute \"code\" has at most 1024 bytes, 1025 given",
		value_of("code", text, CUSTOMER_QUERY_VALUE_MAX + 1));
	memset(text, '0', sizeof(text));
	CHECK_TEXT("0", value_of("id", text, CUSTOMER_QUERY_VALUE_MAX));
	CHECK_TEXT("limit [id] -: A value of the attribute \"id\" has at most 1024 bytes, 1025 given",
		value_of("id", text, CUSTOMER_QUERY_VALUE_MAX + 1));
}

static void what_is_quoted_in_a_message_is_cut(void)
{
	CHECK_TERM(pgsql,
		"syntax [id] 3: The attribute \"id\" takes a whole number, digits only, got "
		"\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\xE2\x80\xA6\"",
		"id", "eq|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
}

int main(void)
{
	RUN(integers_are_digits);
	RUN(integers_have_64_bits);
	RUN(integers_agree_with_strtoll);
	RUN(booleans_are_four_words);
	RUN(dates_are_days_of_the_calendar);
	RUN(each_month_has_its_days);
	RUN(times_are_those_of_iso_8601);
	RUN(decimals_are_digits_with_a_point);
	RUN(money_is_exact);
	RUN(texts_are_taken_as_they_are);
	RUN(folded_texts_are_folded);
	RUN(addresses_become_their_keys);
	RUN(keys_are_cut_where_the_columns_are);
	RUN(nothing_folds_to_more_than_is_counted_on);
	RUN(texts_are_utf8_without_nul);
	RUN(values_have_at_most_1024_bytes);
	RUN(what_is_quoted_in_a_message_is_cut);
	return check_result();
}
