/*
 * Errors: messages that quote what was given only as far as it can be shown, and the pointer line.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

#define POINTER_BEFORE 40 /* bytes shown before the position, */
#define POINTER_AFTER 24  /* and from it on */

bool query_no_memory(customer_query_error *error)
{
	error->status = CUSTOMER_QUERY_OUT_OF_MEMORY;
	error->position = CUSTOMER_QUERY_NO_POSITION;
	strcpy(error->message, "Out of memory");
	error->expected[0] = '\0';
	return false;
}

bool query_syntax(customer_query_error *error, customer_query_text source, size_t position, const char *expected,
	const char *format, ...)
{
	va_list args;

	error->status = CUSTOMER_QUERY_SYNTAX;
	error->source = source;
	error->position = source.data ? position : CUSTOMER_QUERY_NO_POSITION;
	snprintf(error->expected, sizeof(error->expected), "%s", expected);
	va_start(args, format);
	vsnprintf(error->message, sizeof(error->message), format, args);
	va_end(args);
	return false;
}

bool query_limit(customer_query_error *error, customer_query_text source, const char *format, ...)
{
	va_list args;

	error->status = CUSTOMER_QUERY_LIMIT;
	error->source = source;
	error->position = CUSTOMER_QUERY_NO_POSITION;
	error->expected[0] = '\0';
	va_start(args, format);
	vsnprintf(error->message, sizeof(error->message), format, args);
	va_end(args);
	return false;
}

void query_set_attribute(customer_query_error *error, const char *name, size_t length)
{
	customer_text_excerpt(error->attribute, sizeof(error->attribute), name, length);
}

/* Where a character begins, at or before a place; the place itself in what is no character. */
static size_t character_start(const customer_query_text *text, size_t at)
{
	for (size_t start = at; start < text->length && at - start < 4; start--) {
		if (customer_text_character(text->data + start, text->length - start) > at - start) {
			return start;
		}
	}
	return at;
}

static char *append(char *to, const char *text)
{
	size_t length = strlen(text);

	memcpy(to, text, length + 1);
	return to + length;
}

/* Copies what can be shown of the source; returns how many columns that takes. */
static size_t show(char **to, const char *text, size_t length)
{
	size_t columns = 0;

	for (size_t read = 0; read < length; columns++) {
		bool is_shown = QUERY_IS_PRINTABLE(text[read]);
		size_t step = is_shown ? customer_text_character(text + read, length - read) : 0, bytes = step ? step : 1;

		memcpy(*to, step ? text + read : "?", bytes);
		*to += bytes;
		read += bytes;
	}
	return columns;
}

void customer_query_pointer(const customer_query_error *error, char buffer[CUSTOMER_QUERY_POINTER_MAX])
{
	const customer_query_text *source = &error->source;
	char *to = buffer;
	size_t at, first, last, columns;

	buffer[0] = '\0';
	if (error->position == CUSTOMER_QUERY_NO_POSITION || !source->data || error->position > source->length) {
		return;
	}
	at = error->position;
	first = at > POINTER_BEFORE ? character_start(source, at - POINTER_BEFORE) : 0;
	last = source->length - at > POINTER_AFTER ? character_start(source, at + POINTER_AFTER) : source->length;
	at = character_start(source, at);
	to = append(to, first > 0 ? "\n  …" : "\n  ");
	columns = show(&to, source->data + first, at - first) + (first > 0);
	show(&to, source->data + at, last - at);
	to = append(to, last < source->length ? "…\n  " : "\n  ");
	memset(to, ' ', columns);
	strcpy(to + columns, "^");
}
