/*
 * What the fuzz targets share: memory whose every byte is watched and that runs out when the input says so, a clock,
 * and the oracles. Whatever is wrong ends in abort(), by which libFuzzer keeps the input.
 */
#ifndef CUSTOMER_FUZZ_H
#define CUSTOMER_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "src/query/query.h"

#define REQUIRE(condition) ((condition) ? (void) 0 : fuzz_fail(__FILE__, __LINE__, #condition))
_Noreturn void fuzz_fail(const char *file, int line, const char *what);

/* ---- Input: what is read when there is no more is zeros ---- */

typedef struct {
	const char *data;
	size_t left;
} fuzz_input;

uint8_t fuzz_byte(fuzz_input *input);
/* Up to the mark, which is skipped, or the end. The text is in memory of its own, without a byte to spare. */
customer_query_text fuzz_text(fuzz_input *input, char mark);
/* Those texts, given back: at the end of an input. */
void fuzz_texts_free(void);

/* ---- Memory ---- */

/*
 * An arena of one of two kinds. Whole chunks, as the program has them: this is what is timed. Or each allocation by
 * itself, so that the address sanitizer sees each byte beyond it, of which `failing` says which one fails (0: none).
 */
void fuzz_arena_init(customer_query_arena *arena, bool is_exact, unsigned failing);
/* One more beside it, which does not fail. */
void fuzz_second_arena_init(customer_query_arena *arena, bool is_exact);
/* Whether there was one that failed. */
bool fuzz_memory_failed(void);

/* ---- Time ---- */

#ifndef FUZZ_NANOSECONDS_MAX
#define FUZZ_NANOSECONDS_MAX 1000000 /* of an input of at most 4 KiB */
#endif

/*
 * Runs what an input asks for. Sanitizers make it many times slower, so that an input that took too long with them is
 * run again by a copy of the target without any, and there it must not.
 */
void fuzz_timed(void (*run)(void *context), void *context, const uint8_t *data, size_t size);

/* ---- Oracles ---- */

typedef struct {
	customer_query_dialect dialect;
	customer_query_placeholders placeholders;
	bool has_index, is_elsewhere, is_blind;
	size_t first;
} fuzz_dialect;

fuzz_dialect fuzz_dialect_of(uint8_t byte);
void fuzz_sql_init(customer_query_sql *sql, const fuzz_dialect *dialect, customer_query_arena *arena);
/* The text is made of the printer's own words, the schema's columns and dense placeholders; the values are sound. */
void fuzz_check_sql(const customer_query_sql *sql);
void fuzz_check_same_sql(const customer_query_sql *one, const customer_query_sql *two);
void fuzz_check_value(const customer_query_value *value);
bool fuzz_same_value(const customer_query_value *one, const customer_query_value *two);
/* An error that a function has returned for a text: said in full, and shown. */
void fuzz_check_error(const customer_query_error *error);

#endif
