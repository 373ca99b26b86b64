/* What the C programs share: the rows, the commands and the clock. */
#ifndef BENCH_PROGRAM_H
#define BENCH_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The columns of a row, in the order of the rows file and of COLUMN_NAMES. */
enum {
	COLUMNS = 30
};

#define COLUMN_NAMES \
	"shop_id, group_id, is_guest, is_favorite, gender, first_name, last_name, date_of_birth, customer_number," \
	" company_name, vat_id, is_merchant, is_valid_vat_id, email, phone_number, fax_number, credit, created_at," \
	" updated_at, email_key, email_unique, first_name_key, last_name_key, customer_number_key, company_name_key," \
	" vat_id_key, phone_number_key, fax_number_key, search_text, version"

#define READ_COLUMNS \
	"id, group_id, gender, first_name, last_name, date_of_birth, customer_number, company_name, vat_id, is_merchant," \
	" is_valid_vat_id, email, phone_number, fax_number, credit, is_guest, is_favorite, version"

enum {
	CREATED_AT = 17
};

typedef enum {
	KIND_INT,
	KIND_BOOL,
	KIND_TEXT,
	KIND_DATE,  /* YYYY-MM-DD */
	KIND_MONEY, /* ten-thousandths */
	KIND_TIME   /* microseconds since 1970 */
} kind;

extern const kind kinds[COLUMNS];

typedef struct {
	const char *text; /* ends in NUL; NULL for NULL */
	int length;
	int64_t integer; /* of all kinds but TEXT and DATE */
} value;

typedef value row[COLUMNS];

typedef struct {
	row *rows;
	size_t count;
} row_file;

typedef struct {
	double seconds;
	size_t rows;  /* or pages, or whatever it was that it did */
	size_t bytes; /* that libpq or SQLite holds for the rows read, where it can say so */
	int64_t last; /* the id of the last customer of the last page */
} measurement;

/*
 * What a program can be told to do. It prepares what may be prepared, does `warm` that do not count, and then times
 * `count` by now_seconds(). `first` is where among the rows it begins, or how deep in the list.
 */
typedef struct {
	const char *name;
	measurement (*run)(size_t first, size_t count, size_t warm);
	bool writes_rows; /* of the rows file: first, count and warm must lie within it */
} command;

double now_seconds(void);
void fail(const char *what, const char *why) __attribute__((noreturn));
void *allocate(size_t size);
row_file read_rows(const char *path);
/*
 * Reads commands from standard input, a line each, and answers each with a line of JSON, until the input ends. The list
 * of commands ends in one without a name.
 */
int serve(const command *commands, size_t rows);

#endif
