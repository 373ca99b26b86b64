/*
 * text: UTF-8, folding and e-mail keys. Pure C on libutf8proc: no Zend, no database, no allocation that outlives a
 * call.
 */
#ifndef CUSTOMER_TEXT_H
#define CUSTOMER_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#define CUSTOMER_TEXT_KEY_MAX 1024 /* bytes; a folded key that would be longer is cut at a code point */
#define CUSTOMER_EMAIL_MAX 254     /* bytes, RFC 5321 4.5.3.1.3 less the angle brackets */
#define CUSTOMER_EMAIL_KEY_MAX 1024

/* Whether the bytes are UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF. */
bool customer_text_is_utf8(const char *text, size_t length);

/*
 * Writes the comparison key of valid UTF-8: compatibility decomposition (NFKD), full case folding, accents stripped.
 * "Köhler", "KOHLER" and "kohler" have one key; "が" and "か" do not. Returns its length, at most size.
 */
size_t customer_text_fold(char *key, size_t size, const char *text, size_t length);

/*
 * Whether an address has the form that is accepted: valid UTF-8 without control characters, exactly one "@" with
 * something before it, after it a dot with something around it, at most 254 bytes.
 */
bool customer_email_is_valid(const char *email, size_t length);

/*
 * Writes the identity key of a valid address: NFC, ASCII letters of the local part in lower case, the domain wholly in
 * lower case. Accents never fold: é and e are two mailboxes. Returns its length, at most size.
 */
size_t customer_email_key(char *key, size_t size, const char *email, size_t length);

#endif
