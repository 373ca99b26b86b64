/*
 * The comparison key: what is left of a text when case, accents and compatibility forms no longer count.
 *
 * The order is that of the Unicode Collation Algorithm's first level: decompose (NFKD), drop the accents, fold the
 * case, decompose what that gave. Accents go before the case is folded because U+0345, the iota below, would become a
 * letter by folding.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include <utf8proc.h>

#include "internal.h"
#include "text.h"

/* The longest decomposition there is: U+FDFA, the Arabic blessing in one character. */
#define DECOMPOSED_MAX 18

/* Unicode's Stream-Safe Text Format (UAX 15, section 13) has at most 30 marks in a row. */
#define MARKS_MAX 32

typedef struct {
	int32_t code_point;
	int order; /* the canonical combining class */
} mark;

typedef struct {
	char *key;
	size_t size;
	size_t length;
	bool is_full;
	size_t mark_count;
	mark marks[MARKS_MAX]; /* read, but not yet written: their order may still change */
} folding;

/* The first code point that does not fit ends the key, even if a shorter one came after it. */
static void put(folding *fold, int32_t code_point)
{
	size_t length = 0;

	if (!fold->is_full) {
		length = customer_text_put(fold->key + fold->length, fold->size - fold->length, code_point);
	}
	fold->is_full = length == 0;
	fold->length += length;
}

static void put_marks(folding *fold)
{
	for (size_t i = 0; i < fold->mark_count; i++) {
		put(fold, fold->marks[i].code_point);
	}
	fold->mark_count = 0;
}

/*
 * Two texts may have the same marks in another order and be equal (a nukta before or after a virama), so that they are
 * sorted by class, equals staying as they are. A run longer than any language's is sorted in pieces: that bounds the
 * work, and the same pieces come out when a key is folded again.
 */
static void put_mark(folding *fold, int32_t code_point, int order)
{
	size_t i;

	if (fold->mark_count == MARKS_MAX) {
		put_marks(fold);
	}
	for (i = fold->mark_count++; i > 0 && fold->marks[i - 1].order > order; i--) {
		fold->marks[i] = fold->marks[i - 1];
	}
	fold->marks[i].code_point = code_point;
	fold->marks[i].order = order;
}

static void put_ascii(folding *fold, const char *text, size_t length)
{
	size_t left = fold->is_full ? 0 : fold->size - fold->length;
	size_t fitting = length < left ? length : left;

	customer_text_lower_ascii(fold->key + fold->length, text, fitting);
	fold->length += fitting;
	fold->is_full = fitting < length;
}

/*
 * Whether a mark is an accent, told by its combining class: the points of Hebrew, Arabic and Syriac (10 to 36), what
 * stands above or below a letter of any script (200 and more), and the tones of Thai and Lao (107, 122).
 *
 * The others are kept because without them it is another letter: strokes through it (1: "≠" is not "="), nukta, the
 * voicing of kana, virama (7 to 9), and the vowels of Telugu, Thai, Lao and Tibetan that have a class of their own (84,
 * 91, 103, 118, 129 to 132) where those of other scripts have none.
 */
static bool is_accent(int order)
{
	return (order >= 10 && order <= 36) || order >= 200 || order == 107 || order == 122;
}

/*
 * Letters that Unicode does not decompose although people without them on the keyboard write the plain one. Those up to
 * "œ" are one with it in the default table of the Unicode Collation Algorithm as well; "ı" is here because "I", which
 * is its capital, folds to "i". "þ", "ŋ" and "ŧ" are letters of their own there, and stay so.
 */
static const char *base_letters(int32_t code_point)
{
	switch (code_point) {
		case 0x00E6: /* æ */
			return "ae";
		case 0x00F0: /* ð */
		case 0x0111: /* đ */
			return "d";
		case 0x00F8: /* ø */
			return "o";
		case 0x0127: /* ħ */
			return "h";
		case 0x0142: /* ł */
			return "l";
		case 0x0153: /* œ */
			return "oe";
		case 0x0131: /* ı */
			return "i";
		default:
			return NULL;
	}
}

/* A code point never decomposes into more than there is room for; were it so some day, it would count as nothing. */
static size_t decompose(int32_t *code_points, int32_t code_point, unsigned options)
{
	int boundary = UTF8PROC_BOUNDCLASS_START;
	utf8proc_ssize_t count = utf8proc_decompose_char(code_point, code_points, DECOMPOSED_MAX,
		(utf8proc_option_t) (options | UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_IGNORE), &boundary);

	return count >= 0 && count <= DECOMPOSED_MAX ? (size_t) count : 0;
}

static void put_folded(folding *fold, int32_t code_point)
{
	int order = utf8proc_get_property(code_point)->combining_class;
	const char *base = base_letters(code_point);

	if (order != 0) {
		put_mark(fold, code_point, order);
		return;
	}
	put_marks(fold);
	if (base) {
		put_ascii(fold, base, strlen(base));
	} else {
		put(fold, code_point);
	}
}

/* A letter of a decomposition. Most that have lost an accent are ASCII: those need no look into the tables. */
static void fold_letter(folding *fold, int32_t letter)
{
	int32_t folded[DECOMPOSED_MAX];
	size_t count;

	if (letter < 0x80) {
		char ascii = (char) letter;

		put_marks(fold);
		put_ascii(fold, &ascii, 1);
		return;
	}
	if (is_accent(utf8proc_get_property(letter)->combining_class)) {
		return;
	}
	count = decompose(folded, letter, UTF8PROC_CASEFOLD);
	for (size_t i = 0; i < count; i++) {
		put_folded(fold, folded[i]);
	}
}

/* Default-ignorable characters (soft hyphen, zero-width space and joiners) decompose to nothing. */
static void fold_code_point(folding *fold, int32_t code_point)
{
	int32_t letters[DECOMPOSED_MAX];
	size_t count = decompose(letters, code_point, 0);

	for (size_t i = 0; i < count; i++) {
		fold_letter(fold, letters[i]);
	}
}

/* Folds a run of ASCII, or one code point that is none; returns how many bytes it read, 0 at what is not UTF-8. */
static size_t fold_piece(folding *fold, const char *text, size_t length)
{
	size_t ascii = customer_text_ascii_length(text, length);
	utf8proc_ssize_t step;
	utf8proc_int32_t code_point;

	if (ascii > 0) {
		put_marks(fold);
		put_ascii(fold, text, ascii);
		return ascii;
	}
	step = utf8proc_iterate((const utf8proc_uint8_t *) text, (utf8proc_ssize_t) length, &code_point);
	if (step < 0) {
		return 0;
	}
	fold_code_point(fold, code_point);
	return (size_t) step;
}

/* Goes on behind the ASCII that a text begins with. */
static size_t fold_rest(char *key, size_t size, size_t key_length, const char *text, size_t length)
{
	folding fold; /* not zeroed as a whole: that costs more than folding a name */
	size_t offset = 0;
	size_t step = 1;

	fold.key = key;
	fold.size = size;
	fold.length = key_length;
	fold.is_full = false;
	fold.mark_count = 0;
	while (step > 0 && offset < length && !fold.is_full) {
		step = fold_piece(&fold, text + offset, length - offset);
		offset += step;
	}
	put_marks(&fold);
	return fold.length;
}

/*
 * Callers have validated the text. One that has not gets the key of what comes before the first wrong byte. Most texts
 * are ASCII and end here.
 */
size_t customer_text_fold(char *key, size_t size, const char *text, size_t length)
{
	size_t ascii = customer_text_ascii_length(text, length);
	size_t fitting = ascii < size ? ascii : size;

	customer_text_lower_ascii(key, text, fitting);
	if (ascii == length || fitting < ascii) {
		return fitting;
	}
	return fold_rest(key, size, ascii, text + ascii, length - ascii);
}
