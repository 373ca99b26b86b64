/*
 * src/query: cursors as bytes.
 */
#include "query_support.h"
#include "src/text/text.h"

#define SORTING "name,-credit,born:nullsfirst,vip,seen,ratio,email,age"

static customer_query_sorting sorting_of(const char *text)
{
	customer_query_sorting sorting;
	customer_query_error error;

	if (!customer_query_sorting_parse(&sorting, the_schema(), text, strlen(text), &error)) {
		printf("# %s\n", error.message);
		abort();
	}
	return sorting;
}

static customer_query_value integer_value(customer_query_value_type type, customer_query_type of, int64_t integer)
{
	return (customer_query_value){.type = type, .of = of, .integer = integer};
}

static customer_query_value text_value(customer_query_value_type type, customer_query_type of, const char *text)
{
	return (customer_query_value){.type = type, .of = of, .text = {text, strlen(text)}};
}

/* A row for SORTING, of which each value may be missing that can. */
static customer_query_cursor cursor_of(bool missing)
{
	customer_query_cursor cursor = {.is_backwards = true, .tier = CUSTOMER_QUERY_PREFIX, .count = 9};

	cursor.values[0] = text_value(CUSTOMER_QUERY_VALUE_TEXT, CUSTOMER_QUERY_FOLDED, "k\xC3\xB6hler");
	cursor.values[1] = integer_value(CUSTOMER_QUERY_VALUE_MONEY, CUSTOMER_QUERY_MONEY, -125000);
	cursor.values[2] = text_value(CUSTOMER_QUERY_VALUE_DATE, CUSTOMER_QUERY_DATE, "1970-02-28");
	cursor.values[3] = integer_value(CUSTOMER_QUERY_VALUE_BOOLEAN, CUSTOMER_QUERY_BOOLEAN, 1);
	cursor.values[4] = integer_value(CUSTOMER_QUERY_VALUE_TIME, CUSTOMER_QUERY_TIME, INT64_MAX);
	cursor.values[5] = text_value(CUSTOMER_QUERY_VALUE_TEXT, CUSTOMER_QUERY_DECIMAL, "-12.50");
	cursor.values[6] = text_value(CUSTOMER_QUERY_VALUE_TEXT, CUSTOMER_QUERY_EMAIL, "");
	cursor.values[7] = integer_value(CUSTOMER_QUERY_VALUE_INTEGER, CUSTOMER_QUERY_INTEGER, INT64_MIN);
	cursor.values[8] = integer_value(CUSTOMER_QUERY_VALUE_INTEGER, CUSTOMER_QUERY_INTEGER, 7);
	for (size_t i = 0; missing && i < 8; i++) {
		cursor.values[i].is_null = i != 0 && i != 1 && i != 6;
	}
	return cursor;
}

static void check_same(const customer_query_cursor *one, const customer_query_cursor *two)
{
	CHECK(one->is_backwards == two->is_backwards && one->tier == two->tier);
	CHECK_SIZE(one->count, two->count);
	for (size_t i = 0; i < one->count; i++) {
		const customer_query_value *a = &one->values[i], *b = &two->values[i];

		CHECK_FOR(i, a->type == b->type && a->of == b->of && a->is_null == b->is_null);
		if (a->is_null) {
			continue;
		}
		if (a->type == CUSTOMER_QUERY_VALUE_TEXT || a->type == CUSTOMER_QUERY_VALUE_DATE) {
			CHECK_BYTES(a->text.data, a->text.length, b->text.data, b->text.length);
		} else {
			CHECK_FOR(i, a->integer == b->integer);
		}
	}
}

static void what_is_written_is_read(void)
{
	customer_query_sorting sorting = sorting_of(SORTING);

	for (int i = 0; i < 16; i++) {
		customer_query_arena arena;
		customer_query_cursor cursor = cursor_of(i & 1), again;
		customer_query_text bytes;

		cursor.is_backwards = i & 2;
		cursor.tier = (customer_query_tier) (i / 4);
		test_arena(&arena);
		memset(&again, 0xA5, sizeof(again));
		CHECK(customer_query_cursor_write(&cursor, &arena, &bytes));
		CHECK(customer_query_cursor_read(&again, &sorting, bytes.data, bytes.length));
		check_same(&cursor, &again);
		customer_query_arena_free(&arena);
	}
}

static void bytes_are_as_they_are_said_to_be(void)
{
	customer_query_cursor cursor = {.tier = CUSTOMER_QUERY_EXACT, .is_backwards = true, .count = 2};
	customer_query_arena arena;
	customer_query_text bytes;

	cursor.values[0] = text_value(CUSTOMER_QUERY_VALUE_TEXT, CUSTOMER_QUERY_FOLDED, "ab");
	cursor.values[1] = integer_value(CUSTOMER_QUERY_VALUE_INTEGER, CUSTOMER_QUERY_INTEGER, 0x0102030405060708);
	test_arena(&arena);
	CHECK(customer_query_cursor_write(&cursor, &arena, &bytes));
	CHECK_BYTES("\x01\x03\x02\x02\x00\x02"
				"ab\x01\x01\x02\x03\x04\x05\x06\x07\x08",
		17, bytes.data, bytes.length);
	customer_query_arena_free(&arena);
}

static bool reads(const char *sorting_text, const char *bytes, size_t length)
{
	customer_query_sorting sorting = sorting_of(sorting_text);
	customer_query_cursor cursor;
	char *copy = malloc(length > 0 ? length : 1);
	bool is_read;

	memcpy(copy, bytes, length);
	is_read = customer_query_cursor_read(&cursor, &sorting, copy, length);
	free(copy);
	return is_read;
}

#define READS(sorting, bytes) reads((sorting), (bytes), sizeof(bytes) - 1)
#define SEVEN "\1\0\0\0\0\0\0\0\7"

static void only_what_fits_the_sorting_is_a_cursor(void)
{
	CHECK(READS("id", "\1\0\1" SEVEN));
	CHECK(READS("id", "\1\7\1" SEVEN));
	CHECK(!READS("id", ""));
	CHECK(!READS("id", "\1\0"));
	CHECK(!READS("id", "\2\0\1" SEVEN));
	CHECK(!READS("id", "\1\10\1" SEVEN));
	CHECK(!READS("id", "\1\xFF\1" SEVEN));
	CHECK(!READS("id", "\1\0\0"));
	CHECK(!READS("id", "\1\0\2" SEVEN SEVEN));
	CHECK(!READS("id", "\1\0\1"));
	CHECK(!READS("id", "\1\0\1" SEVEN "x"));
	CHECK(!READS("id", "\1\0\1\1\0\0\0\0\0\0\7"));
	CHECK(!READS("id",
		"\1\0\1\2\0\1"
		"a"));
	CHECK(!READS("id", "\1\0\1\3\0\0\0\0\0\0\0\7"));
	CHECK(!READS("id", "\1\0\1\0"));
	CHECK(READS("name",
		"\1\0\2\2\0\1"
		"a" SEVEN));
	CHECK(READS("name", "\1\0\2\2\0\0" SEVEN));
	CHECK(!READS("name", "\1\0\2" SEVEN SEVEN));
	CHECK(!READS("name", "\1\0\2\0" SEVEN));
	CHECK(!READS("name", "\1\0\2\2"));
	CHECK(!READS("name", "\1\0\2\2\0"));
	CHECK(!READS("name",
		"\1\0\2\2\0\2"
		"a"));
	CHECK(!READS("name", "\1\0\2\2\0\1\xFF" SEVEN));
	CHECK(!READS("name", "\1\0\2\2\0\1\0" SEVEN));
}

static void values_are_those_of_the_type(void)
{
	CHECK(READS("age", "\1\0\2\0" SEVEN));
	CHECK(READS("vip", "\1\0\2\1\0\0\0\0\0\0\0\1" SEVEN));
	CHECK(!READS("vip", "\1\0\2\1\0\0\0\0\0\0\0\2" SEVEN));
	CHECK(!READS("vip", "\1\0\2\1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF" SEVEN));
	CHECK(READS("credit", "\1\0\2\1\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF" SEVEN));
	CHECK(READS("since",
		"\1\0\2\2\0\12"
		"2024-02-29" SEVEN));
	CHECK(!READS("since",
		"\1\0\2\2\0\12"
		"2023-02-29" SEVEN));
	CHECK(!READS("since", "\1\0\2\2\0\0" SEVEN));
	CHECK(!READS("since",
		"\1\0\2\2\0\23"
		"1970-01-01 00:00:00" SEVEN));
	CHECK(!READS("since", "\1\0\2" SEVEN SEVEN));
	CHECK(READS("seen", "\1\0\2" SEVEN SEVEN));
	CHECK(!READS("seen",
		"\1\0\2\2\0\1"
		"a" SEVEN));
	CHECK(READS("ratio",
		"\1\0\2\2\0\4"
		"-1.5" SEVEN));
	CHECK(!READS("ratio",
		"\1\0\2\2\0\4"
		"abcd" SEVEN));
	CHECK(!READS("ratio", "\1\0\2\2\0\0" SEVEN));
}

static void texts_are_no_longer_than_keys(void)
{
	static char bytes[3 + 3 + CUSTOMER_TEXT_KEY_MAX + 1 + 9];

	memset(bytes, 'a', sizeof(bytes));
	memcpy(bytes, "\1\0\2\2\4\0", 6);
	memcpy(bytes + 6 + CUSTOMER_TEXT_KEY_MAX, SEVEN, 9);
	CHECK(reads("name", bytes, 6 + CUSTOMER_TEXT_KEY_MAX + 9));
	memcpy(bytes, "\1\0\2\2\4\1", 6);
	bytes[6 + CUSTOMER_TEXT_KEY_MAX] = 'a';
	memcpy(bytes + 7 + CUSTOMER_TEXT_KEY_MAX, SEVEN, 9);
	CHECK(!reads("name", bytes, 7 + CUSTOMER_TEXT_KEY_MAX + 9));
}

static void a_text_that_cannot_be_read_is_not_written(void)
{
	static char text[CUSTOMER_TEXT_KEY_MAX + 1];
	customer_query_cursor cursor = {.count = 1};
	customer_query_arena arena;
	customer_query_text bytes;

	memset(text, 'a', sizeof(text));
	cursor.values[0] = (customer_query_value){
		.type = CUSTOMER_QUERY_VALUE_TEXT, .of = CUSTOMER_QUERY_STRING, .text = {text, sizeof(text)}};
	test_arena(&arena);
	CHECK(!customer_query_cursor_write(&cursor, &arena, &bytes));
	cursor.values[0].text.length--;
	CHECK(customer_query_cursor_write(&cursor, &arena, &bytes));
	customer_query_arena_free(&arena);
}

/* Nothing of a beginning, or of one with a bit turned over, is read wrongly: refused, or written the same. */
static void damaged_bytes_are_refused_or_mean_themselves(void)
{
	customer_query_sorting sorting = sorting_of(SORTING);
	customer_query_cursor cursor = cursor_of(false), again;
	customer_query_arena arena;
	customer_query_text bytes, written;

	test_arena(&arena);
	CHECK(customer_query_cursor_write(&cursor, &arena, &bytes));
	for (size_t length = 0; length < bytes.length; length++) {
		CHECK_FOR(length, !reads(SORTING, bytes.data, length));
	}
	for (size_t bit = 0; bit < bytes.length * 8; bit++) {
		char *copy = malloc(bytes.length);

		memcpy(copy, bytes.data, bytes.length);
		copy[bit / 8] ^= (char) (1 << bit % 8);
		if (customer_query_cursor_read(&again, &sorting, copy, bytes.length)) {
			CHECK(customer_query_cursor_write(&again, &arena, &written));
			CHECK_BYTES(copy, bytes.length, written.data, written.length);
		}
		free(copy);
	}
	customer_query_arena_free(&arena);
}

static void memory_may_run_out(void)
{
	customer_query_cursor cursor = cursor_of(false);
	customer_query_arena arena;
	customer_query_text bytes;

	test_arena(&arena);
	memory_left = 0;
	CHECK(!customer_query_cursor_write(&cursor, &arena, &bytes));
	memory_left = -1;
	customer_query_arena_free(&arena);
	use_forms();
}

int main(void)
{
	RUN(what_is_written_is_read);
	RUN(bytes_are_as_they_are_said_to_be);
	RUN(only_what_fits_the_sorting_is_a_cursor);
	RUN(values_are_those_of_the_type);
	RUN(texts_are_no_longer_than_keys);
	RUN(a_text_that_cannot_be_read_is_not_written);
	RUN(damaged_bytes_are_refused_or_mean_themselves);
	RUN(memory_may_run_out);
	return check_result();
}
