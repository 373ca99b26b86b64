/*
 * src/query: the line with the place of an error, and what an error says in full.
 */
#include "query_support.h"
#include "src/query/internal.h"

#define BUFFER_AROUND 64

/* The line for a source and a place; not a byte is written behind the buffer. */
static const char *pointer(const char *source, size_t length, size_t position)
{
	static char buffer[CUSTOMER_QUERY_POINTER_MAX + BUFFER_AROUND];
	customer_query_error error;
	char *copy = malloc(length > 0 ? length : 1);

	use_forms();
	memcpy(copy, source, length);
	dirty_error(&error);
	memset(buffer, 0x5A, sizeof(buffer));
	error.source = (customer_query_text){copy, length};
	error.position = position;
	customer_query_pointer(&error, buffer);
	for (size_t i = CUSTOMER_QUERY_POINTER_MAX; i < sizeof(buffer); i++) {
		CHECK_FOR(i, buffer[i] == 0x5A);
	}
	free(copy);
	return buffer;
}

#define CHECK_POINTER(expected, source, position) \
	CHECK_TEXT(expected, pointer((source), sizeof(source) - 1, (position)))

static void the_place_is_below_the_source(void)
{
	CHECK_POINTER("\n  gte|abc\n      ^", "gte|abc", 4);
	CHECK_POINTER("\n  gte|abc\n  ^", "gte|abc", 0);
	CHECK_POINTER("\n  gte|abc\n         ^", "gte|abc", 7);
	CHECK_POINTER("\n  \n  ^", "", 0);
}

static void without_a_place_there_is_no_line(void)
{
	customer_query_error error;
	char buffer[CUSTOMER_QUERY_POINTER_MAX];

	CHECK_POINTER("", "abc", CUSTOMER_QUERY_NO_POSITION);
	CHECK_POINTER("", "abc", 4);
	dirty_error(&error);
	error.source = (customer_query_text){NULL, 0};
	error.position = 0;
	customer_query_pointer(&error, buffer);
	CHECK_TEXT("", buffer);
}

static void long_sources_are_cut_around_the_place(void)
{
#define TEN "0123456789"
#define FIFTY TEN TEN TEN TEN TEN
	CHECK_POINTER("\n  " TEN TEN "0123\xE2\x80\xA6\n  ^", FIFTY, 0);
	CHECK_POINTER("\n  " FIFTY "\n                                          ^", FIFTY, 40);
	CHECK_POINTER("\n  \xE2\x80\xA6"
				  "123456789" FIFTY "01234\xE2\x80\xA6\n                                           ^",
		FIFTY TEN TEN, 41);
	CHECK_POINTER("\n  \xE2\x80\xA6" TEN TEN TEN TEN TEN TEN
				  "0123\xE2\x80\xA6\n                                           ^",
		FIFTY FIFTY, 50);
	CHECK_POINTER(
		"\n  \xE2\x80\xA6" TEN TEN TEN TEN "\n                                           ^", FIFTY FIFTY, 100);
}

static void characters_are_columns_and_not_cut(void)
{
	CHECK_POINTER("\n  \xC3\xB6\xE2\x82\xAC\xF0\x9F\x98\x80x\n     ^", "\xC3\xB6\xE2\x82\xAC\xF0\x9F\x98\x80x", 9);
	CHECK_POINTER("\n  \xC3\xB6\xE2\x82\xACx\n   ^", "\xC3\xB6\xE2\x82\xACx", 4);
	for (size_t position = 0; position <= 200; position++) {
		static char source[200];
		const char *line;

		for (size_t i = 0; i + 4 <= sizeof(source); i += 4) {
			memcpy(source + i, "\xF0\x9F\x98\x80", 4);
		}
		line = pointer(source, sizeof(source), position);
		CHECK_FOR(position, !strchr(line, '?') && strlen(line) < CUSTOMER_QUERY_POINTER_MAX);
	}
}

static void what_cannot_be_shown_is_a_question_mark(void)
{
	CHECK_POINTER("\n  a?b?c?\n     ^", "a\nb\0c\x7F", 3);
	CHECK_POINTER("\n  a??\n   ^", "a\xFF\xFE", 1);
	CHECK_POINTER("\n  ??\n   ^", "\xE2\x82", 1);
}

/* Also where there is no character for as long as one looks. */
static void bytes_of_any_kind_have_room(void)
{
	static const char fills[] = {'\x80', '\xBF', '\xFF', '\xC2', '\xF0', 'a', '\0', '\n'};
	static char source[1000];

	for (size_t fill = 0; fill < sizeof(fills); fill++) {
		memset(source, fills[fill], sizeof(source));
		for (size_t position = 0; position <= sizeof(source); position += position < 60 || position > 930 ? 1 : 97) {
			const char *line = pointer(source, sizeof(source), position);

			CHECK_FOR(position, strlen(line) < CUSTOMER_QUERY_POINTER_MAX);
			CHECK_FOR(position, line[0] == '\n' && line[strlen(line) - 1] == '^');
			pointer(source, position, position);
		}
	}
}

/* ---- What an error has ---- */

static void an_error_has_all_of_its_parts(void)
{
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	const char term[] = "between|1,x";
	char line[CUSTOMER_QUERY_POINTER_MAX];

	test_arena(&arena);
	dirty_error(&error);
	customer_query_filter_init(&filter, the_schema(), CUSTOMER_QUERY_AND, &arena, &error);
	CHECK(error.status == CUSTOMER_QUERY_OK);
	CHECK_TEXT("", error.message);
	CHECK_TEXT("", error.expected);
	CHECK_TEXT("", error.attribute);
	CHECK(!customer_query_add_term(&filter, field_of("age"), term, sizeof(term) - 1));
	CHECK(error.status == CUSTOMER_QUERY_SYNTAX);
	CHECK_TEXT("age", error.attribute);
	CHECK_TEXT("a whole number, digits only", error.expected);
	CHECK_SIZE(10, error.position);
	CHECK(error.source.data == term && error.source.length == sizeof(term) - 1);
	customer_query_pointer(&error, line);
	CHECK_TEXT("\n  between|1,x\n            ^", line);
	customer_query_arena_free(&arena);
}

static void long_messages_are_cut(void)
{
	customer_query_error error;
	char text[2000];

	memset(text, 'a', sizeof(text));
	text[sizeof(text) - 1] = '\0';
	CHECK(!query_syntax(&error, (customer_query_text){0}, 0, text, "%s", text));
	CHECK_SIZE(sizeof(error.message) - 1, strlen(error.message));
	CHECK_SIZE(sizeof(error.expected) - 1, strlen(error.expected));
	CHECK(error.position == CUSTOMER_QUERY_NO_POSITION);
	CHECK(!query_limit(&error, (customer_query_text){0}, "%s", text));
	CHECK(error.status == CUSTOMER_QUERY_LIMIT && error.expected[0] == '\0');
	CHECK_SIZE(sizeof(error.message) - 1, strlen(error.message));
	CHECK(!query_no_memory(&error));
	CHECK(error.status == CUSTOMER_QUERY_OUT_OF_MEMORY && error.expected[0] == '\0');
}

int main(void)
{
	RUN(the_place_is_below_the_source);
	RUN(without_a_place_there_is_no_line);
	RUN(long_sources_are_cut_around_the_place);
	RUN(characters_are_columns_and_not_cut);
	RUN(what_cannot_be_shown_is_a_question_mark);
	RUN(bytes_of_any_kind_have_room);
	RUN(an_error_has_all_of_its_parts);
	RUN(long_messages_are_cut);
	return check_result();
}
