/*
 * UTF-8 itself. Every string a caller gives passes here once, and nearly all of them are ASCII, so that ASCII goes
 * eight bytes at a time.
 */
#include <stdint.h>
#include <string.h>

#include <utf8proc.h>

#include "internal.h"
#include "text.h"

#define EACH_BYTE UINT64_C(0x0101010101010101)
#define HIGH_BITS (EACH_BYTE * 0x80)
#define WORD sizeof(uint64_t)

/* memcpy, because the bytes need not be aligned; compilers make one load of it. */
static inline uint64_t load(const char *bytes)
{
	uint64_t word;

	memcpy(&word, bytes, sizeof(word));
	return word;
}

size_t customer_text_ascii_length(const char *text, size_t length)
{
	size_t i = 0;

	while (length - i >= WORD && !(load(text + i) & HIGH_BITS)) {
		i += WORD;
	}
	/* The last bytes fill no word of their own, but the word that ends with them will do. */
	if (length - i < WORD && length >= WORD && !(load(text + length - WORD) & HIGH_BITS)) {
		return length;
	}
	while (i < length && !(text[i] & 0x80)) {
		i++;
	}
	return i;
}

/*
 * In each byte, which is below 0x80, the sum reaches the high bit from 'A' on in the first line and after 'Z' in the
 * second, and never carries into the next byte. Where they differ is a capital: its 0x80 moves down to 0x20.
 */
static inline uint64_t lower_word(uint64_t word)
{
	uint64_t from_a = word + EACH_BYTE * (0x80 - 'A');
	uint64_t after_z = word + EACH_BYTE * (0x80 - 'Z' - 1);

	return word | (((from_a ^ after_z) & HIGH_BITS) >> 2);
}

static inline void lower_eight(char *to, const char *from)
{
	uint64_t word = lower_word(load(from));

	memcpy(to, &word, sizeof(word));
}

void customer_text_lower_ascii(char *to, const char *from, size_t length)
{
	size_t i = 0;

	for (; length - i >= WORD; i += WORD) {
		lower_eight(to + i, from + i);
	}
	if (i > 0 && i < length) {
		lower_eight(to + length - WORD, from + length - WORD);
		return;
	}
	for (; i < length; i++) {
		to[i] = from[i] >= 'A' && from[i] <= 'Z' ? (char) (from[i] + ('a' - 'A')) : from[i];
	}
}

size_t customer_text_put(char *to, size_t left, int32_t code_point)
{
	utf8proc_uint8_t bytes[4];
	size_t length = (size_t) utf8proc_encode_char(code_point, bytes);

	if (length > left) {
		return 0;
	}
	memcpy(to, bytes, length);
	return length;
}

/*
 * The length of the sequence that begins with a byte of 0x80 or more, or 0 if it is none. Only the second byte has a
 * range that depends on the first (RFC 3629, section 4): it is what keeps out overlong forms, surrogates and whatever
 * lies above U+10FFFF.
 */
static size_t sequence_length(const unsigned char *bytes, size_t left)
{
	unsigned char lead = bytes[0];
	size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
	unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
	unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;

	if (lead < 0xC2 || lead > 0xF4 || length > left || bytes[1] < lowest || bytes[1] > highest) {
		return 0;
	}
	for (size_t i = 2; i < length; i++) {
		if ((bytes[i] & 0xC0) != 0x80) {
			return 0;
		}
	}
	return length;
}

bool customer_text_is_utf8(const char *text, size_t length)
{
	size_t i = customer_text_ascii_length(text, length);

	while (i < length) {
		size_t step = sequence_length((const unsigned char *) text + i, length - i);

		if (step == 0) {
			return false;
		}
		i += step;
		/* In a script that is not Latin the next character is no ASCII either: looking first saves the call. */
		if (i < length && !(text[i] & 0x80)) {
			i += customer_text_ascii_length(text + i, length - i);
		}
	}
	return true;
}

size_t customer_text_character(const char *text, size_t left)
{
	if (left == 0) {
		return 0;
	}
	return text[0] & 0x80 ? sequence_length((const unsigned char *) text, left) : 1;
}

const char *customer_text_excerpt(char *buffer, size_t size, const char *text, size_t length)
{
	static const char cut[] = "…";
	size_t room = size - sizeof(cut), written = 0, read = 0;

	while (read < length) {
		bool is_shown = (unsigned char) text[read] >= 0x20 && text[read] != 0x7F;
		size_t step = is_shown ? customer_text_character(text + read, length - read) : 0, bytes = step ? step : 1;

		if (written + bytes > room) {
			memcpy(buffer + written, cut, sizeof(cut));
			return buffer;
		}
		memcpy(buffer + written, step ? text + read : "?", bytes);
		written += bytes;
		read += bytes;
	}
	buffer[written] = '\0';
	return buffer;
}

/* Code points are in the order of their bytes, so that the last one that has a next one is replaced by it. */
size_t customer_text_successor(char *next, const char *text, size_t length)
{
	while (length > 0) {
		size_t start = length - 1;
		utf8proc_int32_t code_point;

		while (((unsigned char) text[start] & 0xC0) == 0x80) {
			start--;
		}
		utf8proc_iterate((const utf8proc_uint8_t *) text + start, (utf8proc_ssize_t) (length - start), &code_point);
		if (code_point < 0x10FFFF) {
			code_point = code_point == 0xD7FF ? 0xE000 : code_point + 1;
			memcpy(next, text, start);
			return start + customer_text_put(next + start, 4, code_point);
		}
		length = start;
	}
	return 0;
}
