/*
 * What the files of this folder share. Only they include it.
 */
#ifndef CUSTOMER_TEXT_INTERNAL_H
#define CUSTOMER_TEXT_INTERNAL_H

#include <stddef.h>
#include <stdint.h>

/* How many bytes at the beginning are ASCII. */
size_t customer_text_ascii_length(const char *text, size_t length);

/* Copies ASCII in lower case. The two must not overlap. */
void customer_text_lower_ascii(char *to, const char *from, size_t length);

/* Writes one code point if it fits into what is left; returns its length, or 0 when it does not fit. */
size_t customer_text_put(char *to, size_t left, int32_t code_point);

#endif
