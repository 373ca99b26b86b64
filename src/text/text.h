/*
 * text: UTF-8, folding and e-mail keys. Pure C on libutf8proc: no Zend, no database, no state, no allocation.
 */
#ifndef CUSTOMER_TEXT_H
#define CUSTOMER_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#define CUSTOMER_TEXT_KEY_MAX 1024 /* bytes; a folded key that would be longer is cut at a code point */
#define CUSTOMER_EMAIL_MAX 254     /* bytes, RFC 5321 4.5.3.1.3 less the angle brackets */
#define CUSTOMER_EMAIL_KEY_MAX 1024

/*
 * Whether the bytes are UTF-8 as RFC 3629 defines it: no overlong form, no surrogate, nothing above U+10FFFF. NUL is a
 * character like any other; callers that can't have it look for it themselves.
 */
bool customer_text_is_utf8(const char *text, size_t length);

/* The bytes of the character that a text begins with; 0 at its end, or where it is no UTF-8. */
size_t customer_text_character(const char *text, size_t left);

/*
 * What a message may quote of a text that is refused: its beginning, with "?" for control characters and for what is
 * not UTF-8, and "…" where it is cut. Messages go to logs, and into JSON. At most size bytes with the NUL; returns
 * buffer.
 */
const char *customer_text_excerpt(char *buffer, size_t size, const char *text, size_t length);

/*
 * Writes the least text that comes after every text that begins with this one, in the order of bytes: where a range of
 * a prefix ends. Returns its length, at most length + 1, for which there must be room; 0 where no text comes after.
 */
size_t customer_text_successor(char *next, const char *text, size_t length);

/*
 * Writes the comparison key of valid UTF-8: compatibility decomposition (NFKD), accents stripped, full case folding.
 * "Köhler", "KOHLER" and "kohler" have one key, as have "Straße" and "STRASSE"; "が" and "か" do not. Characters that
 * nobody sees, such as the soft hyphen, are left out. Folding a key gives the same key. Returns its length, at most
 * size; a key that is cut is the beginning of the whole one. Key and text must not overlap.
 */
size_t customer_text_fold(char *key, size_t size, const char *text, size_t length);

/*
 * Whether an address has the form that is accepted: valid UTF-8 without control characters, exactly one "@" with
 * something before it, after it a dot with something around it, at most CUSTOMER_EMAIL_MAX bytes.
 */
bool customer_email_is_valid(const char *email, size_t length);

/*
 * Writes the identity key of an address: NFC, ASCII letters of the local part in lower case, the domain wholly in lower
 * case. Accents never fold: é and e are two mailboxes. The key of a key is the same key. Returns its length, at most
 * size; 0 for what is no UTF-8 or longer than CUSTOMER_EMAIL_KEY_MAX, since that is nobody's address. The form need not
 * be valid, so that a filter may ask for anything. Key and address must not overlap.
 */
size_t customer_email_key(char *key, size_t size, const char *email, size_t length);

#endif
