/*
 * Sorting: two bytes of settings, and the text. It is printed in both directions, and what it means is written as a
 * text again, as (string) does, and read anew.
 */
#include <string.h>

#include "fuzz.h"
#include "tests/unit/query_schema.h"

typedef struct {
	const char *data;
	size_t size;
	fuzz_dialect dialect;
	bool is_exact;
	unsigned failing;
	customer_query_arena arena;
	customer_query_sorting sorting;
	customer_query_error error;
	customer_query_sql sql[3]; /* the order, the same backwards, the columns */
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
	state->is_whole =
		customer_query_sorting_parse(&state->sorting, the_schema(), state->data, state->size, &state->error);
	if (!state->is_whole) {
		return;
	}
	for (int i = 0; i < 3; i++) {
		fuzz_sql_init(&state->sql[i], &state->dialect, &state->arena);
		if (i < 2) {
			customer_query_put_order(&state->sql[i], &state->sorting, i == 1);
		} else {
			customer_query_put_keys(&state->sql[i], &state->sorting, state->sorting.count);
		}
		state->is_printed = customer_query_sql_end(&state->sql[i]);
	}
	state->is_printed = !state->sql[0].failed && !state->sql[1].failed && !state->sql[2].failed;
}

static size_t write_sorting(const customer_query_sorting *sorting, char *text, size_t size)
{
	size_t length = 0;

	text[0] = '\0';
	for (size_t i = 0; i < sorting->given; i++) {
		const customer_query_key *key = &sorting->keys[i];

		length += (size_t) snprintf(text + length, size - length, "%s%s%s%s", i > 0 ? "," : "",
			key->is_descending ? "-" : "", key->field->definition.name,
			key->nulls_first == key->is_descending ? ""
				: key->nulls_first                 ? ":nullsfirst"
												   : ":nullslast");
	}
	return length;
}

static void check_keys(const customer_query_sorting *sorting)
{
	const customer_query_schema *schema = the_schema();

	REQUIRE(sorting->count >= 1 && sorting->count <= CUSTOMER_QUERY_SORT_MAX + 1);
	REQUIRE(sorting->given == sorting->count || sorting->given + 1 == sorting->count);
	REQUIRE(sorting->keys[sorting->count - 1].field == schema->last);
	for (size_t i = 0; i < sorting->count; i++) {
		REQUIRE(sorting->keys[i].field->definition.is_sortable);
		for (size_t j = 0; j < i; j++) {
			REQUIRE(sorting->keys[j].field != sorting->keys[i].field);
		}
	}
	if (sorting->given < sorting->count) {
		REQUIRE(sorting->given == 0 ||
			sorting->keys[sorting->given].is_descending == sorting->keys[sorting->given - 1].is_descending);
	}
}

static void check_round_trip(const customer_query_sorting *sorting)
{
	char text[4096];
	customer_query_sorting again;
	customer_query_error error;

	REQUIRE(customer_query_sorting_parse(
		&again, the_schema(), sorting->given > 0 ? text : NULL, write_sorting(sorting, text, sizeof(text)), &error));
	REQUIRE(again.count == sorting->count && again.given == sorting->given);
	for (size_t i = 0; i < again.count; i++) {
		REQUIRE(again.keys[i].field == sorting->keys[i].field);
		REQUIRE(again.keys[i].is_descending == sorting->keys[i].is_descending);
		REQUIRE(again.keys[i].nulls_first == sorting->keys[i].nulls_first);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {(const char *) data, size};
	uint8_t settings = fuzz_byte(&input), failing = fuzz_byte(&input);
	state state = {.dialect = fuzz_dialect_of(settings)};
	customer_query_text text = fuzz_text(&input, '\n');

	state.data = settings & 8 && text.length == 0 ? NULL : text.data;
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
		check_keys(&state.sorting);
		check_round_trip(&state.sorting);
		REQUIRE(state.is_printed || fuzz_memory_failed());
		for (int i = 0; i < 3 && state.is_printed; i++) {
			fuzz_check_sql(&state.sql[i]);
			REQUIRE(state.sql[i].count == 0);
		}
	}
	customer_query_arena_free(&state.arena);
	fuzz_texts_free();
	return 0;
}
