/*
 * Search: two bytes of settings, and the term. Its words are those that the folded term has, and each tier's condition
 * is held against the closed vocabulary.
 */
#include <string.h>

#include "fuzz.h"
#include "src/text/text.h"
#include "tests/unit/query_schema.h"

#define TIERS 5

typedef struct {
	const char *data;
	size_t size;
	fuzz_dialect dialect;
	bool is_exact;
	unsigned failing;
	customer_query_arena arena;
	customer_query_search search;
	customer_query_error error;
	customer_query_sql sql[TIERS + 2]; /* the last: which tier a row is in, and the parts of the exact one */
	bool is_whole;
	bool is_printed;
} state;

static void run(void *context)
{
	state *state = context;

	customer_query_arena_free(&state->arena);
	fuzz_arena_init(&state->arena, state->is_exact, state->failing);
	memset(&state->error, 0xA5, sizeof(state->error));
	state->is_printed = false;
	state->is_whole = customer_query_search_parse(
		&state->search, the_schema(), state->data, state->size, &state->arena, &state->error);
	if (!state->is_whole) {
		return;
	}
	state->is_printed = true;
	for (int tier = 0; tier < TIERS; tier++) {
		fuzz_sql_init(&state->sql[tier], &state->dialect, &state->arena);
		customer_query_put_search(&state->sql[tier], &state->search, (customer_query_tier) tier);
		state->is_printed = customer_query_sql_end(&state->sql[tier]) && state->is_printed;
	}
	fuzz_sql_init(&state->sql[TIERS], &state->dialect, &state->arena);
	if (state->dialect.dialect == CUSTOMER_QUERY_PGSQL && customer_query_is_found_once(&state->search)) {
		customer_query_put_is_prefix(&state->sql[TIERS], &state->search);
	}
	state->is_printed = customer_query_sql_end(&state->sql[TIERS]) && state->is_printed;
	fuzz_sql_init(&state->sql[TIERS + 1], &state->dialect, &state->arena);
	for (size_t part = 0; part < state->search.exact_count; part++) {
		if (part > 0) {
			customer_query_put(&state->sql[TIERS + 1], ", ");
		}
		customer_query_put_exact_part(&state->sql[TIERS + 1], &state->search, part, NULL, part % 2);
	}
	state->is_printed = customer_query_sql_end(&state->sql[TIERS + 1]) && state->is_printed;
}

/* A word is folded already, has no blank, is there once, and comes from the term. */
static void check_words(const state *state)
{
	static char folded[CUSTOMER_QUERY_VALUE_MAX * 12];
	const customer_query_search *search = &state->search;
	size_t length = customer_text_fold(folded, sizeof(folded), state->data, state->size);
	bool is_empty = true;

	REQUIRE(search->count <= CUSTOMER_QUERY_WORDS_MAX);
	for (size_t i = 0; i < length; i++) {
		is_empty = is_empty && strchr(" \t\n\v\f\r", folded[i]);
	}
	REQUIRE(is_empty == (search->count == 0));
	for (size_t i = 0; i < search->count; i++) {
		customer_query_text word = search->words[i];

		REQUIRE(word.length > 0 && customer_text_is_utf8(word.data, word.length));
		REQUIRE(!memchr(word.data, ' ', word.length) && !memchr(word.data, '\n', word.length));
		REQUIRE(memmem(folded, length, word.data, word.length));
		REQUIRE(search->is_short[i] ? word.length <= 8 : word.length >= 3);
		for (size_t j = 0; j < i; j++) {
			REQUIRE(
				word.length != search->words[j].length || memcmp(word.data, search->words[j].data, word.length) != 0);
		}
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {(const char *) data, size};
	uint8_t settings = fuzz_byte(&input), failing = fuzz_byte(&input);
	state state = {.dialect = fuzz_dialect_of(settings)};
	/* Nothing is skipped: a mark that is not there. */
	customer_query_text text = fuzz_text(&input, '\xFF');

	state.data = text.data;
	state.size = text.length;
	state.is_exact = settings & 0x80;
	state.failing = state.is_exact ? failing : 0;
	fuzz_arena_init(&state.arena, state.is_exact, 0);
	if (state.is_exact) {
		run(&state);
	} else {
		fuzz_timed(run, &state, data, size);
	}
	if (!state.is_whole) {
		fuzz_check_error(&state.error);
	} else {
		check_words(&state);
		REQUIRE(state.is_printed || fuzz_memory_failed());
		for (size_t i = 0; i < sizeof(state.sql) / sizeof(*state.sql) && state.is_printed; i++) {
			fuzz_check_sql(&state.sql[i]);
		}
	}
	customer_query_arena_free(&state.arena);
	fuzz_texts_free();
	return 0;
}
