/*
 * E-mail addresses: which are accepted, and which two are one mailbox.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <utf8proc.h>

#include "internal.h"
#include "text.h"

/*
 * Enough without allocating, so that nothing can leak or fail. Canonical decomposition makes at most three code points
 * of two bytes, NFC at most three bytes of one (UAX 15, table of maximum expansion factors).
 */
#define CODE_POINTS_MAX (2 * CUSTOMER_EMAIL_KEY_MAX)
#define NFC_MAX (3 * CUSTOMER_EMAIL_KEY_MAX)

/* C0, DEL, and C1, which UTF-8 writes as C2 80 to C2 9F. The text is valid, so that something follows a C2. */
static bool has_control(const unsigned char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] < 0x20 || text[i] == 0x7F || (text[i] == 0xC2 && text[i + 1] < 0xA0)) {
			return true;
		}
	}
	return false;
}

/*
 * "A dot with something around it": a dot that is neither the first nor the last byte of the domain. That is Gambio's
 * rule to the letter, and deliberately loose: "a@b.c." (a name with its root dot), " a@b.c " and "a@b..c" pass, as they
 * do in the shops whose customers are to be moved here; nothing is trimmed. A stricter rule would refuse rows that
 * exist, and only a message that arrives proves an address.
 */
static bool is_domain(const char *domain, size_t length)
{
	return length >= 3 && memchr(domain + 1, '.', length - 2);
}

bool customer_email_is_valid(const char *email, size_t length)
{
	const char *at, *domain;
	size_t domain_length;

	if (length == 0 || length > CUSTOMER_EMAIL_MAX) {
		return false;
	}
	at = memchr(email, '@', length);
	if (!at || at == email) {
		return false;
	}
	domain = at + 1;
	domain_length = length - (size_t) (domain - email);
	return !memchr(domain, '@', domain_length) && is_domain(domain, domain_length) &&
		customer_text_is_utf8(email, length) && !has_control((const unsigned char *) email, length);
}

/* Lower case by code point: ASCII letters before the "@", all letters after it. A utf8proc_custom_func. */
static utf8proc_int32_t lower_case(utf8proc_int32_t code_point, void *data)
{
	bool *in_domain = data;

	if (code_point == '@') {
		*in_domain = true;
	}
	return *in_domain || code_point < 0x80 ? utf8proc_tolower(code_point) : code_point;
}

/* NFC of the text after each of its code points went through "map". No key for what is not UTF-8. */
static size_t compose(char *to, size_t size, const char *text, size_t length, utf8proc_custom_func map, void *data)
{
	utf8proc_int32_t code_points[CODE_POINTS_MAX];
	utf8proc_ssize_t count;
	size_t used = 0;

	count = utf8proc_decompose_custom((const utf8proc_uint8_t *) text, (utf8proc_ssize_t) length, code_points,
		CODE_POINTS_MAX, UTF8PROC_STABLE | UTF8PROC_COMPOSE, map, data);
	if (count < 0 || count > CODE_POINTS_MAX) {
		return 0;
	}
	count = utf8proc_normalize_utf32(code_points, count, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	for (utf8proc_ssize_t i = 0; i < count; i++) {
		size_t written = customer_text_put(to + used, size - used, code_points[i]);

		if (written == 0) {
			break;
		}
		used += written;
	}
	return used;
}

/*
 * NFC comes before lower case, because it decides what is an ASCII letter: the Kelvin sign becomes "K", "E" with an
 * accent becomes "É", which is none. And it comes after it again, because "J" with a caron has no composed form but "j"
 * has.
 */
static size_t compose_key(char *key, size_t size, const char *email, size_t length)
{
	char nfc[NFC_MAX];
	size_t nfc_length = compose(nfc, sizeof(nfc), email, length, NULL, NULL);
	bool in_domain = false;

	return compose(key, size, nfc, nfc_length, lower_case, &in_domain);
}

size_t customer_email_key(char *key, size_t size, const char *email, size_t length)
{
	size_t written;

	if (length > CUSTOMER_EMAIL_KEY_MAX) {
		return 0;
	}
	if (customer_text_ascii_length(email, length) < length) {
		return compose_key(key, size, email, length);
	}
	written = length < size ? length : size;
	customer_text_lower_ascii(key, email, written);
	return written;
}
