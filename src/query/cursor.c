/*
 * Cursors as bytes: a version, flags, and the keys of a row. They come back from anywhere, so that reading trusts
 * nothing; that nobody has changed them is for a signature to say, which is not made here.
 */
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

#define VERSION 1
#define HEADER 3 /* version, flags, number of keys */
#define FLAG_BACKWARDS 1
#define TIER_SHIFT 1

enum {
	TAG_NULL,
	TAG_INTEGER, /* eight bytes, most significant first */
	TAG_TEXT     /* two bytes of length, and the text */
};

/* ---- Writing ---- */

static bool is_text(const customer_query_value *value)
{
	return value->type == CUSTOMER_QUERY_VALUE_TEXT || value->type == CUSTOMER_QUERY_VALUE_DATE;
}

static size_t written_length(const customer_query_value *value)
{
	if (value->is_null) {
		return 1;
	}
	return is_text(value) ? 3 + value->text.length : 9;
}

static char *write_value(char *to, const customer_query_value *value)
{
	if (value->is_null) {
		*to++ = TAG_NULL;
	} else if (is_text(value)) {
		*to++ = TAG_TEXT;
		*to++ = (char) (value->text.length >> 8);
		*to++ = (char) (value->text.length & 0xFF);
		memcpy(to, value->text.data, value->text.length);
		to += value->text.length;
	} else {
		*to++ = TAG_INTEGER;
		for (int shift = 56; shift >= 0; shift -= 8) {
			*to++ = (char) ((uint64_t) value->integer >> shift);
		}
	}
	return to;
}

bool customer_query_cursor_write(
	const customer_query_cursor *cursor, customer_query_arena *arena, customer_query_text *bytes)
{
	size_t length = HEADER;
	char *to;

	for (size_t i = 0; i < cursor->count; i++) {
		const customer_query_value *value = &cursor->values[i];

		if (is_text(value) && !value->is_null && value->text.length > CUSTOMER_TEXT_KEY_MAX) {
			return false;
		}
		length += written_length(value);
	}
	if (!(to = customer_query_allocate(arena, length))) {
		return false;
	}
	*bytes = (customer_query_text){to, length};
	*to++ = VERSION;
	*to++ = (char) ((cursor->is_backwards ? FLAG_BACKWARDS : 0) | (int) cursor->tier << TIER_SHIFT);
	*to++ = (char) cursor->count;
	for (size_t i = 0; i < cursor->count; i++) {
		to = write_value(to, &cursor->values[i]);
	}
	return true;
}

/* ---- Reading ---- */

typedef struct {
	const unsigned char *bytes;
	size_t left;
} reader;

/* The next bytes, or NULL if there are not so many. */
static const unsigned char *take(reader *reader, size_t length)
{
	const unsigned char *bytes = reader->bytes;

	if (reader->left < length) {
		return NULL;
	}
	reader->bytes += length;
	reader->left -= length;
	return bytes;
}

static bool read_integer(reader *reader, customer_query_value *value)
{
	const unsigned char *bytes = take(reader, 8);
	uint64_t integer = 0;

	for (int i = 0; bytes && i < 8; i++) {
		integer = integer << 8 | bytes[i];
	}
	value->integer = (int64_t) integer;
	return bytes && (value->type != CUSTOMER_QUERY_VALUE_BOOLEAN || integer <= 1);
}

static bool read_text(reader *reader, customer_query_value *value)
{
	const unsigned char *size = take(reader, 2), *text;
	size_t length, ignored;

	if (!size) {
		return false;
	}
	length = (size_t) size[0] << 8 | size[1];
	if (length > CUSTOMER_TEXT_KEY_MAX || !(text = take(reader, length))) {
		return false;
	}
	value->text = (customer_query_text){(const char *) text, length};
	switch (value->of) {
		case CUSTOMER_QUERY_DATE:
			return query_is_date(value->text.data, length);
		case CUSTOMER_QUERY_DECIMAL:
			return query_is_decimal(value->text.data, length);
		default:
			return query_is_clean(value->text.data, length, &ignored);
	}
}

/* What a key's values are in a cursor. */
static customer_query_value_type value_type(customer_query_type type)
{
	switch (type) {
		case CUSTOMER_QUERY_INTEGER:
			return CUSTOMER_QUERY_VALUE_INTEGER;
		case CUSTOMER_QUERY_BOOLEAN:
			return CUSTOMER_QUERY_VALUE_BOOLEAN;
		case CUSTOMER_QUERY_MONEY:
			return CUSTOMER_QUERY_VALUE_MONEY;
		case CUSTOMER_QUERY_TIME:
			return CUSTOMER_QUERY_VALUE_TIME;
		case CUSTOMER_QUERY_DATE:
			return CUSTOMER_QUERY_VALUE_DATE;
		default:
			return CUSTOMER_QUERY_VALUE_TEXT;
	}
}

static bool read_value(reader *reader, const customer_query_key *key, customer_query_value *value)
{
	const unsigned char *tag = take(reader, 1);

	*value = (customer_query_value){.type = value_type(key->field->definition.type),
		.of = key->field->definition.type,
		.is_null = tag && *tag == TAG_NULL};
	if (!tag || (value->is_null && !key->field->definition.is_nullable)) {
		return false;
	}
	if (value->is_null) {
		return true;
	}
	return is_text(value) ? *tag == TAG_TEXT && read_text(reader, value)
						  : *tag == TAG_INTEGER && read_integer(reader, value);
}

bool customer_query_cursor_read(
	customer_query_cursor *cursor, const customer_query_sorting *sorting, const char *bytes, size_t length)
{
	reader reader = {(const unsigned char *) bytes, length};
	const unsigned char *header = take(&reader, HEADER);

	if (!header || header[0] != VERSION || header[1] >> TIER_SHIFT > CUSTOMER_QUERY_INSIDE ||
		header[2] != sorting->count) {
		return false;
	}
	cursor->is_backwards = header[1] & FLAG_BACKWARDS;
	cursor->tier = (customer_query_tier) (header[1] >> TIER_SHIFT);
	cursor->count = sorting->count;
	for (size_t i = 0; i < sorting->count; i++) {
		if (!read_value(&reader, &sorting->keys[i], &cursor->values[i])) {
			return false;
		}
	}
	return reader.left == 0;
}
