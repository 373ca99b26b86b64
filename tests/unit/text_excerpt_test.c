/*
 * src/text: characters, what a message quotes of a text, and where the range of a prefix ends.
 */
#include <stdint.h>
#include <stdlib.h>

#include "check.h"
#include "src/text/internal.h"
#include "src/text/text.h"

static void a_character_is_of_one_to_four_bytes(void)
{
	CHECK_SIZE(0, customer_text_character(NULL, 0));
	CHECK_SIZE(0, customer_text_character("a", 0));
	CHECK_SIZE(1, customer_text_character("a", 1));
	CHECK_SIZE(1, customer_text_character("ab", 2));
	CHECK_SIZE(1, customer_text_character("\0", 1));
	CHECK_SIZE(1, customer_text_character("\x7F", 1));
	CHECK_SIZE(2, customer_text_character("\xC3\xB6x", 3));
	CHECK_SIZE(3, customer_text_character("\xE2\x82\xAC", 3));
	CHECK_SIZE(4, customer_text_character("\xF0\x9F\x98\x80", 4));
	CHECK_SIZE(0, customer_text_character("\xC3", 1));
	CHECK_SIZE(0, customer_text_character("\xE2\x82", 2));
	CHECK_SIZE(0, customer_text_character("\xF0\x9F\x98", 3));
	CHECK_SIZE(0, customer_text_character("\x80", 1));
	CHECK_SIZE(0, customer_text_character("\xFF\xFF\xFF\xFF", 4));
	CHECK_SIZE(0, customer_text_character("\xC3x", 2));
}

/* ---- Excerpts ---- */

/* Not a byte is written beyond the size, and what is written is UTF-8. */
static void check_excerpt(
	const char *file, int line, const char *expected, size_t size, const char *text, size_t length)
{
	char *buffer = malloc(size), *copy = malloc(length > 0 ? length : 1);

	memcpy(copy, text, length);
	if (customer_text_excerpt(buffer, size, copy, length) != buffer) {
		check_fail(file, line, "returns the buffer");
	}
	check_bytes(file, line, text, expected, strlen(expected), buffer, strlen(buffer));
	free(buffer);
	free(copy);
}

#define CHECK_EXCERPT(expected, size, text) \
	check_excerpt(__FILE__, __LINE__, (expected), (size), (text), sizeof(text) - 1)

static void an_excerpt_is_the_text_where_it_fits(void)
{
	CHECK_EXCERPT("", 4, "");
	CHECK_EXCERPT("abc", 10, "abc");
	CHECK_EXCERPT("K\xC3\xB6hler", 64, "K\xC3\xB6hler");
}

static void an_excerpt_is_cut_between_characters(void)
{
	CHECK_EXCERPT("\xE2\x80\xA6", 4, "abc");
	CHECK_EXCERPT("a\xE2\x80\xA6", 5, "abc");
	CHECK_EXCERPT("abc\xE2\x80\xA6", 7, "abcd");
	CHECK_EXCERPT("abcd", 8, "abcd");
	CHECK_EXCERPT("ab\xE2\x80\xA6", 7, "ab\xC3\xB6z");
	CHECK_EXCERPT("ab\xC3\xB6", 8, "ab\xC3\xB6");
	CHECK_EXCERPT("ab\xE2\x80\xA6", 8, "ab\xE2\x82\xAC");
}

static void an_excerpt_shows_no_control_characters_and_no_broken_ones(void)
{
	CHECK_EXCERPT("????a", 64,
		"\0\n\x1B\x7F"
		"a");
	CHECK_EXCERPT("?a??", 64,
		"\xFF"
		"a\xE2\x82");
	CHECK_EXCERPT("??\xC3\xB6?", 64, "\x80\x80\xC3\xB6\xC3");
}

/* ---- Where the range of a prefix ends ---- */

static void check_successor(const char *file, int line, const char *expected, const char *text)
{
	size_t length = strlen(text);
	char *next = malloc(length + 1);
	size_t written = customer_text_successor(next, text, length);

	check_bytes(file, line, text, expected, strlen(expected), next, written);
	free(next);
}

#define CHECK_SUCCESSOR(expected, text) check_successor(__FILE__, __LINE__, (expected), (text))

static void the_last_character_becomes_the_next_one(void)
{
	CHECK_SUCCESSOR("b", "a");
	CHECK_SUCCESSOR("ac", "ab");
	CHECK_SUCCESSOR("\xC2\x80", "\x7F");
	CHECK_SUCCESSOR("\xE0\xA0\x80", "\xDF\xBF");
	CHECK_SUCCESSOR("\xEE\x80\x80", "\xED\x9F\xBF");
	CHECK_SUCCESSOR("\xF0\x90\x80\x80", "\xEF\xBF\xBF");
	CHECK_SUCCESSOR("b", "a\xF4\x8F\xBF\xBF");
	CHECK_SUCCESSOR("", "");
	CHECK_SUCCESSOR("", "\xF4\x8F\xBF\xBF");
	CHECK_SUCCESSOR("", "\xF4\x8F\xBF\xBF\xF4\x8F\xBF\xBF");
}

static int compare(const char *one, size_t one_length, const char *two, size_t two_length)
{
	int order = memcmp(one, two, one_length < two_length ? one_length : two_length);

	return order != 0 ? order : one_length < two_length ? -1 : one_length > two_length;
}

static size_t encode(char *to, int32_t code_point)
{
	return customer_text_put(to, 4, code_point);
}

/* Each text with the prefix is before its successor; the text of the code point after it is not. */
static void it_is_the_least_of_those_that_come_after_all(void)
{
	for (int32_t code_point = 0; code_point < 0x110000; code_point++) {
		char prefix[5] = "a", next[6], last[9], after[5] = "a";
		size_t length, next_length;

		if (code_point >= 0xD800 && code_point <= 0xDFFF) {
			continue;
		}
		length = 1 + encode(prefix + 1, code_point);
		next_length = customer_text_successor(next, prefix, length);
		memcpy(last, prefix, length);
		memcpy(last + length, "\xF4\x8F\xBF\xBF", 4);
		CHECK_FOR(code_point, next_length > 0 && customer_text_is_utf8(next, next_length));
		CHECK_FOR(code_point, compare(last, length + 4, next, next_length) < 0);
		if (code_point < 0x10FFFF) {
			length = 1 + encode(after + 1, code_point == 0xD7FF ? 0xE000 : code_point + 1);
			CHECK_FOR(code_point, compare(after, length, next, next_length) == 0);
		}
	}
}

int main(void)
{
	RUN(a_character_is_of_one_to_four_bytes);
	RUN(an_excerpt_is_the_text_where_it_fits);
	RUN(an_excerpt_is_cut_between_characters);
	RUN(an_excerpt_shows_no_control_characters_and_no_broken_ones);
	RUN(the_last_character_becomes_the_next_one);
	RUN(it_is_the_least_of_those_that_come_after_all);
	return check_result();
}
