/*
 * query: the language of filters, sorting and search terms. Text becomes a tree, the tree is checked against a table of
 * attributes, and is printed as SQL with placeholders. Pure C on src/text: no Zend, no database, no state.
 *
 * No value of the caller's ever becomes SQL text: the printers know only names out of the attribute table and words of
 * their own, and put every value into a list of parameters.
 *
 * Nothing here frees on its own: all that a query needs lies in an arena, which its owner gives back in one go.
 */
#ifndef CUSTOMER_QUERY_H
#define CUSTOMER_QUERY_H

#include <stdalign.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- Limits: what a caller may ask for, so that nothing it sends costs much ---- */

#define CUSTOMER_QUERY_DEPTH_MAX 32       /* groups within groups */
#define CUSTOMER_QUERY_NODES_MAX 1000     /* conditions and groups of one filter */
#define CUSTOMER_QUERY_LIST_MAX 10000     /* values of one list: they are one parameter */
#define CUSTOMER_QUERY_VALUE_MAX 1024     /* bytes of a value */
#define CUSTOMER_QUERY_PATTERN_MAX 256    /* bytes of a pattern */
#define CUSTOMER_QUERY_STARS_MAX 8        /* stars of a pattern */
#define CUSTOMER_QUERY_TERM_MAX 1048576   /* bytes of a text form: that of a list is long */
#define CUSTOMER_QUERY_SORT_MAX 16        /* attributes to sort by */
#define CUSTOMER_QUERY_WORDS_MAX 16       /* words of a search term */
#define CUSTOMER_QUERY_NAME_MAX 128       /* bytes of an attribute's name */
#define CUSTOMER_QUERY_ATTRIBUTES_MAX 256 /* of a schema */

/* ---- Memory ---- */

typedef struct customer_query_chunk customer_query_chunk;

/*
 * Grows by chunks. allocate() may fail by NULL (malloc), which ends in CUSTOMER_QUERY_OUT_OF_MEMORY, or by not
 * returning (emalloc: the engine reclaims the chunks then).
 */
typedef struct {
	char *next, *end;             /* what is left of the newest chunk */
	customer_query_chunk *chunks; /* newest first */
	void *(*allocate)(size_t size);
	void (*release)(void *memory);
} customer_query_arena;

/* `first` is memory to begin with, of the caller's own and not to be released, or NULL. */
void customer_query_arena_init(
	customer_query_arena *arena, void *(*allocate)(size_t), void (*release)(void *), void *first, size_t size);
/* Where the newest chunk may be too small. */
void *customer_query_allocate_slowly(customer_query_arena *arena, size_t size);
/* Aligned for anything; NULL if there is no memory. Inline, since most of what is allocated is a few bytes. */
static inline void *customer_query_allocate(customer_query_arena *arena, size_t size)
{
	const size_t alignment = alignof(max_align_t);
	char *memory = arena->next;

	if (size >= (size_t) (arena->end - memory)) {
		return customer_query_allocate_slowly(arena, size);
	}
	arena->next += (size + alignment - 1) / alignment * alignment; /* the chunk's size is a multiple of it, too */
	return memory;
}
/* Gives everything back; the arena can be used again, without its `first`. */
void customer_query_arena_free(customer_query_arena *arena);

typedef struct {
	const char *data; /* need not end in NUL */
	size_t length;
} customer_query_text;

/* ---- Errors ---- */

typedef enum {
	CUSTOMER_QUERY_OK,
	CUSTOMER_QUERY_OUT_OF_MEMORY,
	CUSTOMER_QUERY_SYNTAX, /* whatever is wrong with what was asked: the message says */
	CUSTOMER_QUERY_LIMIT   /* it is larger than a limit above */
} customer_query_status;

#define CUSTOMER_QUERY_MESSAGE_MAX 768
#define CUSTOMER_QUERY_NO_POSITION SIZE_MAX

typedef struct {
	customer_query_status status;
	char attribute[CUSTOMER_QUERY_NAME_MAX + 8]; /* as it was given, made printable; "" where none is concerned */
	size_t position;                             /* bytes into source, or CUSTOMER_QUERY_NO_POSITION */
	customer_query_text source;                  /* the text in which the position is; borrowed from the caller */
	char message[CUSTOMER_QUERY_MESSAGE_MAX]; /* what is wrong, what was expected, what to do: valid UTF-8, one line */
	char expected[CUSTOMER_QUERY_MESSAGE_MAX / 2]; /* what was expected, alone */
} customer_query_error;

/*
 * The line of the source with a "^" below the position, for an exception's message: "\n  gte|abc\n      ^", or "" where
 * there is no position. Long sources are cut around the position; what is not printable becomes "?".
 */
#define CUSTOMER_QUERY_POINTER_MAX 192
void customer_query_pointer(const customer_query_error *error, char buffer[CUSTOMER_QUERY_POINTER_MAX]);

/* ---- Attributes ---- */

typedef enum {
	CUSTOMER_QUERY_INTEGER, /* 64 bits */
	CUSTOMER_QUERY_BOOLEAN, /* 1, 0, true, false */
	CUSTOMER_QUERY_STRING,  /* compared as the database compares the column */
	CUSTOMER_QUERY_FOLDED,  /* the column holds customer_text_fold() of a text: case and accents do not count */
	CUSTOMER_QUERY_EMAIL,   /* the column holds customer_email_key() of an address */
	CUSTOMER_QUERY_DATE,    /* YYYY-MM-DD, also with " 00:00:00" behind it */
	CUSTOMER_QUERY_TIME,    /* YYYY-MM-DD hh:mm:ss, or with T, fractions of a second and an offset, as in ISO 8601 */
	CUSTOMER_QUERY_DECIMAL, /* digits with a decimal point, exact */
	CUSTOMER_QUERY_MONEY    /* the same with at most four decimals and 15 digits: a parameter in ten-thousandths */
} customer_query_type;

typedef enum {
	CUSTOMER_QUERY_EQ,
	CUSTOMER_QUERY_NEQ,
	CUSTOMER_QUERY_LT,
	CUSTOMER_QUERY_LTE,
	CUSTOMER_QUERY_GT,
	CUSTOMER_QUERY_GTE,
	CUSTOMER_QUERY_LIKE,
	CUSTOMER_QUERY_IN,
	CUSTOMER_QUERY_NIN,
	CUSTOMER_QUERY_BETWEEN,
	CUSTOMER_QUERY_NULL,
	CUSTOMER_QUERY_NOTNULL,
	CUSTOMER_QUERY_OPERATIONS
} customer_query_operation;

#define CUSTOMER_QUERY_BIT(operation) (1u << (operation))
/* What the operations of an attribute usually are. */
#define CUSTOMER_QUERY_EQUALITY \
	(CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_EQ) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NEQ) | \
		CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_IN) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NIN))
#define CUSTOMER_QUERY_ORDER \
	(CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_LT) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_LTE) | \
		CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_GT) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_GTE) | \
		CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_BETWEEN))
#define CUSTOMER_QUERY_PATTERN CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_LIKE)
#define CUSTOMER_QUERY_NULLNESS (CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NULL) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NOTNULL))

/* "eq", "neq", … */
extern const char *const customer_query_operation_names[CUSTOMER_QUERY_OPERATIONS];
/* CUSTOMER_QUERY_OPERATIONS if there is none of the name. */
customer_query_operation customer_query_operation_of(const char *name, size_t length);
/* "eq, like": the operations that are in the set. */
#define CUSTOMER_QUERY_OPERATIONS_TEXT 96 /* all of them, with commas */
void customer_query_list_operations(unsigned operations, char *buffer, size_t size);

typedef struct {
	const char *name;    /* letters, digits, "_" and ".", beginning with a letter; not "and", "or", "not" */
	const char *aliases; /* further names, with blanks between them, or NULL */
	const char *column;  /* "column" or "table.column": identifiers only, quoted when printed */
	customer_query_type type;
	unsigned operations; /* CUSTOMER_QUERY_BIT()s; 0: not for filters */
	bool is_sortable;
	bool is_nullable;
	bool is_unique;  /* no two rows have the same value: nothing needs to be sorted by after it */
	bool is_binary;  /* the column compares by bytes (COLLATE "C"): patterns with one star at their end become ranges */
	bool is_indexed; /* an index of its own serves "eq" and patterns with one star at their end */
	bool
		is_searched; /* the value is in the schema's search text, behind a blank: its index serves what no other does */
} customer_query_attribute;

typedef enum {
	CUSTOMER_QUERY_PGSQL,
	CUSTOMER_QUERY_SQLITE,
	CUSTOMER_QUERY_MYSQL,
	CUSTOMER_QUERY_DIALECTS
} customer_query_dialect;

/*
 * What a search term is looked for in. The text column holds folded words with a blank before each. `exact` are columns
 * whose value may be the whole term: of type FOLDED or EMAIL. `full_name` are two columns of type FOLDED that may be
 * the whole term together, in either order.
 */
typedef struct {
	const char *column;
	const char *exact[4];     /* names of attributes; the rest NULL */
	const char *full_name[2]; /* the last and the first name; or NULL both */
} customer_query_search_columns;

/* One attribute, with what was computed of it once: its column quoted for each dialect. */
typedef struct {
	customer_query_attribute definition;
	customer_query_text column[CUSTOMER_QUERY_DIALECTS];
} customer_query_field;

typedef struct {
	customer_query_text name;
	const customer_query_field *field; /* NULL: an empty place */
} customer_query_name;

typedef struct {
	customer_query_field *fields; /* in the order of the definitions */
	size_t count;
	customer_query_name *names; /* names and aliases, by their hash; a power of two places */
	size_t places;
	const customer_query_field *last;                    /* what every order ends in, or NULL */
	customer_query_text search[CUSTOMER_QUERY_DIALECTS]; /* the quoted text column; length 0: no search */
	const customer_query_field *exact[4];
	const customer_query_field *full_name[2];
} customer_query_schema;

/*
 * Checks the definitions and computes the rest, in memory of the arena, which must live as long as the schema. The
 * strings of the definitions are borrowed. `last` is the name of the unique attribute every order ends in, or NULL;
 * `search` may be NULL. False: error says which definition is wrong.
 */
bool customer_query_schema_init(customer_query_schema *schema, const customer_query_attribute *attributes, size_t count,
	const char *last, const customer_query_search_columns *search, customer_query_arena *arena,
	customer_query_error *error);
/* By name or alias; NULL, and error with the nearest name, if there is none. */
const customer_query_field *customer_query_find(
	const customer_query_schema *schema, const char *name, size_t length, customer_query_error *error);

/* ---- Values: the parameters of a statement ---- */

typedef enum {
	CUSTOMER_QUERY_VALUE_INTEGER,
	CUSTOMER_QUERY_VALUE_BOOLEAN, /* integer: 0 or 1 */
	CUSTOMER_QUERY_VALUE_TEXT,    /* also patterns, decimals and times */
	CUSTOMER_QUERY_VALUE_DATE,    /* text: YYYY-MM-DD */
	CUSTOMER_QUERY_VALUE_MONEY,   /* integer: ten-thousandths */
	CUSTOMER_QUERY_VALUE_TIME,    /* text as for CUSTOMER_QUERY_TIME; in cursors integer: microseconds since 1970 */
	CUSTOMER_QUERY_VALUE_INTEGERS,
	CUSTOMER_QUERY_VALUE_TEXTS /* also dates, decimals and times; money is INTEGERS */
} customer_query_value_type;

typedef struct {
	customer_query_value_type type;
	customer_query_type of; /* the attribute's type, from which a caller can tell how to cast */
	bool is_null;           /* in cursors only */
	union {
		int64_t integer;
		customer_query_text text;
		struct {
			const int64_t *items;
			size_t count;
		} integers;
		struct {
			const customer_query_text *items;
			size_t count;
		} texts;
	};
} customer_query_value;

/* ---- Filters ---- */

typedef enum {
	CUSTOMER_QUERY_AND,
	CUSTOMER_QUERY_OR,
	CUSTOMER_QUERY_NOT, /* of all its parts together: not (a and b) */
	CUSTOMER_QUERY_CONDITION
} customer_query_kind;

typedef struct customer_query_node customer_query_node;
struct customer_query_node {
	customer_query_kind kind;
	customer_query_node *next; /* the next part of the same group */
	union {
		struct {
			customer_query_node *first, *last;
		} group;
		struct {
			customer_query_operation operation;
			const customer_query_field *field;
			customer_query_text raw[2];           /* as given, without the operation: raw[1] of "between" only */
			customer_query_value value[2];        /* value[1]: of "between"; of a searched address's pattern, folded */
			const customer_query_text *raw_items; /* of "in" and "nin" */
			size_t item_count;
			unsigned stars; /* of a pattern: how many; value[0] then has a NUL in the place of each star */
			bool is_prefix; /* of a pattern: its only star is its last character */
		} condition;
	};
};

/*
 * A filter while it is built, and when it is whole. Parts are added to the innermost open group; at first that is the
 * root, which is an AND (or an OR). After a function has returned false, error says why, and the filter is of no use.
 */
typedef struct {
	const customer_query_schema *schema;
	customer_query_arena *arena;
	customer_query_error *error;
	customer_query_node *open[CUSTOMER_QUERY_DEPTH_MAX + 1];
	size_t depth; /* of open groups beyond the root */
	size_t nodes;
	customer_query_node root;
} customer_query_filter;

void customer_query_filter_init(customer_query_filter *filter, const customer_query_schema *schema,
	customer_query_kind root, customer_query_arena *arena, customer_query_error *error);

bool customer_query_open(customer_query_filter *filter, customer_query_kind kind);
/* A group must have a part. */
bool customer_query_close(customer_query_filter *filter);

/* For an attribute that takes no operation: always false. `source` is what was to be read, or nothing. */
bool customer_query_refuse_any(
	customer_query_filter *filter, const customer_query_field *field, customer_query_text source);

/* A term in its text form: "value", "op|value", "in|a,b", "between|a,b", "null|". The text is copied. */
bool customer_query_add_term(
	customer_query_filter *filter, const customer_query_field *field, const char *text, size_t length);
/* A condition whose operation is known: the whole text is the value. For "null" and "notnull" it must be "" or "1". */
bool customer_query_add_condition(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const char *text, size_t length);
/* "in", "nin" and "between" with their values one by one. */
bool customer_query_add_list(customer_query_filter *filter, const customer_query_field *field,
	customer_query_operation operation, const customer_query_text *items, size_t count);

/* ---- Sorting ---- */

typedef enum {
	CUSTOMER_QUERY_NULLS_LARGE, /* a missing value counts as larger than any: last, or first in descending order */
	CUSTOMER_QUERY_NULLS_FIRST,
	CUSTOMER_QUERY_NULLS_LAST
} customer_query_nulls;

typedef struct {
	const customer_query_field *field;
	bool is_descending;
	bool nulls_first; /* of a nullable field: where those are */
} customer_query_key;

typedef struct {
	customer_query_key keys[CUSTOMER_QUERY_SORT_MAX + 1]; /* with what every order ends in */
	size_t count;
	size_t given; /* how many of them were asked for; the last one may have been added */
} customer_query_sorting;

/*
 * "lastName,-credit,dateOfBirth:nullsfirst". NULL is no sorting: what every order ends in alone. That one follows the
 * direction of the key before it, so that one index can be read from either end. A key that is given twice counts once.
 */
bool customer_query_sorting_parse(customer_query_sorting *sorting, const customer_query_schema *schema,
	const char *text, size_t length, customer_query_error *error);

/* ---- Search ---- */

/* What a customer's columns are if the whole term is one of them, or a full name. */
typedef struct {
	const customer_query_field *fields[2];
	customer_query_text values[2];
	size_t count;
} customer_query_exact;

#define CUSTOMER_QUERY_NAME_WORDS_MAX 6 /* of a full name */
#define CUSTOMER_QUERY_EXACT_MAX (4 + 2 * (CUSTOMER_QUERY_NAME_WORDS_MAX - 1))

typedef struct {
	const customer_query_schema *schema;
	customer_query_text words[CUSTOMER_QUERY_WORDS_MAX]; /* folded, each once */
	bool is_short[CUSTOMER_QUERY_WORDS_MAX]; /* one or two characters: found at the beginning of words only */
	size_t count;                            /* 0: everything matches */
	customer_query_exact exact[CUSTOMER_QUERY_EXACT_MAX]; /* the schema's exact columns, and then full names */
	size_t exact_count;
} customer_query_search;

/* Which of the matches: each is found in one tier alone, and a better one comes before. */
typedef enum {
	CUSTOMER_QUERY_EVERY_MATCH,
	CUSTOMER_QUERY_EXACT,    /* a number, an address or a full name is the whole term */
	CUSTOMER_QUERY_PREFIX,   /* not exact, and every word of the term begins a word */
	CUSTOMER_QUERY_INSIDE,   /* the rest */
	CUSTOMER_QUERY_NOT_EXACT /* the last two together */
} customer_query_tier;

bool customer_query_search_parse(customer_query_search *search, const customer_query_schema *schema, const char *text,
	size_t length, customer_query_arena *arena, customer_query_error *error);

/* ---- SQL ---- */

typedef enum {
	CUSTOMER_QUERY_NUMBERED, /* $1 */
	CUSTOMER_QUERY_QUESTION, /* ? */
	CUSTOMER_QUERY_NAMED     /* :name1 */
} customer_query_placeholders;

/* Text with placeholders and what belongs in their places, in order. It grows in the arena. */
typedef struct {
	customer_query_dialect dialect;
	customer_query_placeholders placeholders;
	const char *name; /* of NAMED: letters, digits and "_" */
	size_t first;     /* the number of the first placeholder */
	bool arrays;      /* PGSQL: lists are parameters of array type; else their text form with a cast */
	bool has_index;   /* the schema's search text has an index that finds parts of words: use it */
	bool is_blind;    /* PGSQL: patterns are hidden from the planner, which would take time to judge each of them */
	const char *index_before, *index_after; /* where that is another table: SQL around "column GLOB $1"; or NULL */
	customer_query_arena *arena;
	char *text; /* not ended by NUL before customer_query_sql_end() */
	size_t length, capacity;
	customer_query_value *values;
	size_t count, value_capacity;
	bool failed;       /* there was no memory: to be asked once, at the end */
	bool needs_values; /* a good plan depends on the values: better planned anew for each */
} customer_query_sql;

void customer_query_sql_init(customer_query_sql *sql, customer_query_dialect dialect,
	customer_query_placeholders placeholders, customer_query_arena *arena);
/* SQL of the program's own. */
void customer_query_put(customer_query_sql *sql, const char *text);
void customer_query_put_value(customer_query_sql *sql, const customer_query_value *value);
/* The filter as one condition; "1 = 1" if it has none. */
void customer_query_put_filter(customer_query_sql *sql, const customer_query_filter *filter);
void customer_query_put_search(customer_query_sql *sql, const customer_query_search *search, customer_query_tier tier);
/*
 * The rows of search->exact[part] that are in no part before it, as a condition, and their order by the schema's last
 * attribute, which it must have: what an index has. `from`: only those after the row with that attribute, or before it.
 */
void customer_query_put_exact_part(customer_query_sql *sql, const customer_query_search *search, size_t part,
	const customer_query_value *from, bool backwards);
/*
 * For PostgreSQL with an index: whether it takes as long to find the tier PREFIX as to find PREFIX and INSIDE, and
 * which of them a row of NOT_EXACT is, as a condition.
 */
bool customer_query_is_found_once(const customer_query_search *search);
void customer_query_put_is_prefix(customer_query_sql *sql, const customer_query_search *search);
/* The list after ORDER BY; backwards for a page before. Nothing if the sorting is empty. */
void customer_query_put_order(customer_query_sql *sql, const customer_query_sorting *sorting, bool backwards);
/* The columns of the first keys, with ", " before each: what a page has to be read with so that it can go on. */
void customer_query_put_keys(customer_query_sql *sql, const customer_query_sorting *sorting, size_t count);
/* The rows after the one that has these values, or before it, as one condition. */
void customer_query_put_after(
	customer_query_sql *sql, const customer_query_sorting *sorting, const customer_query_value *values, bool backwards);
/* Ends the text with a NUL. False if there was no memory. */
bool customer_query_sql_end(customer_query_sql *sql);

/* ---- Cursors ---- */

/* Where a page begins: a row's keys. */
typedef struct {
	bool is_backwards;
	customer_query_tier tier;
	customer_query_value values[CUSTOMER_QUERY_SORT_MAX + 1];
	size_t count;
} customer_query_cursor;

/*
 * Bytes, neither signed nor readable; in the arena. False if there is no memory, or a text is longer than any key is.
 */
bool customer_query_cursor_write(
	const customer_query_cursor *cursor, customer_query_arena *arena, customer_query_text *bytes);
/*
 * False if the bytes are not a cursor for the sorting. Trusts nothing in them: each value has its key's type, and texts
 * are valid. Texts point into the bytes.
 */
bool customer_query_cursor_read(
	customer_query_cursor *cursor, const customer_query_sorting *sorting, const char *bytes, size_t length);

#endif
