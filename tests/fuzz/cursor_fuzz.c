/*
 * Cursors: two bytes of settings, a line with a sorting, and bytes. They are read as a cursor, which must be written as
 * the very same bytes; and they are values for a cursor, which must come back as it was written. Each makes the
 * condition of a page.
 */
#include <string.h>

#include "fuzz.h"
#include "src/text/text.h"
#include "tests/unit/query_schema.h"

typedef struct {
	customer_query_text bytes;
	fuzz_dialect dialect;
	bool is_exact;
	unsigned failing;
	const customer_query_sorting *sorting;
	customer_query_arena arena;
	customer_query_cursor cursor;
	customer_query_text written;
	customer_query_sql sql[2];
	bool is_read, is_written, is_printed;
} state;

static void run(void *context)
{
	state *state = context;

	customer_query_arena_free(&state->arena);
	fuzz_arena_init(&state->arena, state->is_exact, state->failing);
	memset(&state->cursor, 0xA5, sizeof(state->cursor));
	state->is_read = customer_query_cursor_read(&state->cursor, state->sorting, state->bytes.data, state->bytes.length);
	if (!state->is_read) {
		return;
	}
	state->is_written = customer_query_cursor_write(&state->cursor, &state->arena, &state->written);
	for (int i = 0; i < 2; i++) {
		fuzz_sql_init(&state->sql[i], &state->dialect, &state->arena);
		customer_query_put_after(&state->sql[i], state->sorting, state->cursor.values, i == 1);
		state->is_printed = customer_query_sql_end(&state->sql[i]) && (i == 0 || state->is_printed);
	}
}

static void check(const state *state)
{
	REQUIRE((state->is_written && state->is_printed) || fuzz_memory_failed());
	if (state->is_written) {
		REQUIRE(state->written.length == state->bytes.length);
		REQUIRE(memcmp(state->written.data, state->bytes.data, state->bytes.length) == 0);
	}
	for (int i = 0; i < 2 && state->is_printed; i++) {
		fuzz_check_sql(&state->sql[i]);
	}
}

static bool is_text(customer_query_type type)
{
	return type == CUSTOMER_QUERY_STRING || type == CUSTOMER_QUERY_FOLDED || type == CUSTOMER_QUERY_EMAIL;
}

static customer_query_value_type value_type(customer_query_type type)
{
	switch (type) {
		case CUSTOMER_QUERY_INTEGER:
			return CUSTOMER_QUERY_VALUE_INTEGER;
		case CUSTOMER_QUERY_BOOLEAN:
			return CUSTOMER_QUERY_VALUE_BOOLEAN;
		case CUSTOMER_QUERY_MONEY:
			return CUSTOMER_QUERY_VALUE_MONEY;
		case CUSTOMER_QUERY_TIME:
			return CUSTOMER_QUERY_VALUE_TIME;
		case CUSTOMER_QUERY_DATE:
			return CUSTOMER_QUERY_VALUE_DATE;
		default:
			return CUSTOMER_QUERY_VALUE_TEXT;
	}
}

/* A value that a row may have for the key. */
static customer_query_value value_of(const customer_query_key *key, fuzz_input *input)
{
	static const char *const dates[] = {"1970-01-01", "0001-01-01", "9999-12-31", "2024-02-29"};
	static const char *const decimals[] = {"0", "-12.5", "99999999999999999999.999", "007"};
	customer_query_type type = key->field->definition.type;
	customer_query_value value = {.type = value_type(type), .of = type};
	uint8_t byte = fuzz_byte(input);

	if (byte % 4 == 3 && key->field->definition.is_nullable) {
		value.is_null = true;
	} else if (type == CUSTOMER_QUERY_DATE || type == CUSTOMER_QUERY_DECIMAL) {
		const char *text = (type == CUSTOMER_QUERY_DATE ? dates : decimals)[byte / 4 % 4];

		value.text = (customer_query_text){text, strlen(text)};
	} else if (is_text(type)) {
		value.text = fuzz_text(input, '\0');
		if (value.text.length > CUSTOMER_TEXT_KEY_MAX || !customer_text_is_utf8(value.text.data, value.text.length)) {
			value.text.length = 0;
		}
	} else if (type == CUSTOMER_QUERY_BOOLEAN) {
		value.integer = byte / 4 % 2;
	} else {
		for (int i = 0; i < 8; i++) {
			value.integer = (int64_t) ((uint64_t) value.integer << 8 | fuzz_byte(input));
		}
	}
	return value;
}

static bool same_value(const customer_query_value *one, const customer_query_value *two)
{
	if (one->type == CUSTOMER_QUERY_VALUE_TIME && one->type == two->type && !one->is_null && !two->is_null) {
		return one->integer == two->integer;
	}
	return fuzz_same_value(one, two);
}

static void check_written(const customer_query_sorting *sorting, uint8_t flags, fuzz_input input, bool is_exact)
{
	customer_query_arena arena;
	customer_query_cursor cursor = {.is_backwards = flags & 1, .tier = (customer_query_tier) (flags / 2 % 4)}, again;
	customer_query_text bytes;

	fuzz_second_arena_init(&arena, is_exact);
	for (; cursor.count < sorting->count; cursor.count++) {
		cursor.values[cursor.count] = value_of(&sorting->keys[cursor.count], &input);
	}
	REQUIRE(customer_query_cursor_write(&cursor, &arena, &bytes));
	REQUIRE(customer_query_cursor_read(&again, sorting, bytes.data, bytes.length));
	REQUIRE(again.is_backwards == cursor.is_backwards && again.tier == cursor.tier && again.count == cursor.count);
	for (size_t i = 0; i < cursor.count; i++) {
		REQUIRE(same_value(&cursor.values[i], &again.values[i]));
	}
	customer_query_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {(const char *) data, size};
	uint8_t settings = fuzz_byte(&input), failing = fuzz_byte(&input);
	state state = {.dialect = fuzz_dialect_of(settings)};
	customer_query_text text = fuzz_text(&input, '\n');
	customer_query_sorting sorting;
	customer_query_error error;

	if (!customer_query_sorting_parse(
			&sorting, the_schema(), text.length > 0 ? text.data : NULL, text.length, &error)) {
		fuzz_texts_free();
		return 0;
	}
	state.sorting = &sorting;
	state.is_exact = settings & 0x80;
	check_written(&sorting, failing, input, state.is_exact);
	state.failing = state.is_exact ? failing : 0;
	state.bytes.length = input.left;
	state.bytes.data = malloc(input.left);
	if (input.left > 0) {
		memcpy((char *) state.bytes.data, input.data, input.left);
	}
	fuzz_arena_init(&state.arena, state.is_exact, 0);
	if (state.is_exact) {
		run(&state);
	} else {
		fuzz_timed(run, &state, data, size);
	}
	if (state.is_read) {
		check(&state);
	}
	customer_query_arena_free(&state.arena);
	free((char *) state.bytes.data);
	fuzz_texts_free();
	return 0;
}
