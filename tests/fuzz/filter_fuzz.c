/*
 * Filters: two bytes of settings, and then lines, each a call of the builder.
 *
 *   (a   (o   (n               open a group: and, or, not
 *   )                          close it
 *   name TAB term              a term in its text form
 *   name TAB TAB op TAB value… a condition, or a list
 *
 * A letter for the name will do.
 *
 * What comes out is held against the closed vocabulary, and against itself: printed again, and built anew from the
 * values as they were given, as toArray() and fromArray() do, it must be the same.
 */
#include <string.h>

#include "fuzz.h"
#include "tests/unit/query_schema.h"

#define ERRORS_MAX 2 /* of one input: what comes after a third is not read */
#define ITEMS_MAX 4096

typedef struct {
	const char *data;
	size_t size;
	fuzz_dialect dialect;
	bool is_exact;
	unsigned failing;
	customer_query_kind root;
	/* What comes out. */
	customer_query_arena arena;
	customer_query_filter filter;
	customer_query_error error;
	customer_query_sql sql;
	bool is_whole;
	bool is_printed;
	unsigned errors;
} state;

/* ---- Building ---- */

static void start(state *state)
{
	memset(&state->error, 0xA5, sizeof(state->error));
	customer_query_filter_init(&state->filter, the_schema(), state->root, &state->arena, &state->error);
	state->is_whole = true;
}

static bool is_list(customer_query_operation operation)
{
	return operation == CUSTOMER_QUERY_IN || operation == CUSTOMER_QUERY_NIN || operation == CUSTOMER_QUERY_BETWEEN;
}

static bool add_operation(state *state, const customer_query_field *field, fuzz_input *line)
{
	static customer_query_text items[ITEMS_MAX];
	customer_query_text name = fuzz_text(line, '\t');
	customer_query_operation operation = customer_query_operation_of(name.data, name.length);
	size_t count = 0;

	if (operation == CUSTOMER_QUERY_OPERATIONS) {
		return true;
	}
	while (line->left > 0 && count < ITEMS_MAX) {
		items[count++] = fuzz_text(line, '\t');
	}
	if (is_list(operation) || count > 1) {
		return customer_query_add_list(&state->filter, field, operation, items, count);
	}
	return customer_query_add_condition(
		&state->filter, field, operation, count > 0 ? items[0].data : NULL, count > 0 ? items[0].length : 0);
}

/* Looking for the nearest name takes longer than all the rest: a name that is unknown means some attribute, but "?…".
 */
static const customer_query_field *find(state *state, customer_query_text name)
{
	const customer_query_schema *schema = state->filter.schema;
	size_t sum = name.length;

	for (size_t i = 0; i < schema->places; i++) {
		const customer_query_name *known = &schema->names[i];

		if (known->field && known->name.length == name.length &&
			memcmp(known->name.data, name.data, name.length) == 0) {
			REQUIRE(customer_query_find(schema, name.data, name.length, &state->error) == known->field);
			return known->field;
		}
	}
	if (name.length > 0 && name.data[0] == '?') {
		REQUIRE(!customer_query_find(schema, name.data, name.length, &state->error));
		return NULL;
	}
	for (size_t i = 0; i < name.length; i++) {
		sum += (unsigned char) name.data[i];
	}
	return &schema->fields[sum % schema->count];
}

static bool add_line(state *state, fuzz_input *line)
{
	const customer_query_field *field;
	customer_query_text name, term;

	if (line->left > 0 && line->data[0] == '(') {
		char kind = line->left > 1 ? line->data[1] : 'a';

		return customer_query_open(&state->filter,
			kind == 'o'       ? CUSTOMER_QUERY_OR
				: kind == 'n' ? CUSTOMER_QUERY_NOT
							  : CUSTOMER_QUERY_AND);
	}
	if (line->left > 0 && line->data[0] == ')') {
		return state->filter.depth == 0 || customer_query_close(&state->filter);
	}
	name = fuzz_text(line, '\t');
	if (!(field = find(state, name))) {
		return false;
	}
	if (line->left > 0 && line->data[0] == '\t') {
		fuzz_byte(line);
		return add_operation(state, field, line);
	}
	term = fuzz_text(line, '\0');
	return customer_query_add_term(&state->filter, field, term.data, term.length);
}

static void build(state *state)
{
	fuzz_input input = {state->data, state->size};

	state->errors = 0;
	start(state);
	while (input.left > 0 && state->errors <= ERRORS_MAX) {
		const char *end = memchr(input.data, '\n', input.left);
		size_t length = end ? (size_t) (end - input.data) : input.left;
		fuzz_input line = {input.data, length};

		input.data += length + (end != NULL);
		input.left -= length + (end != NULL);
		if (add_line(state, &line)) {
			continue;
		}
		state->is_whole = false;
		if (++state->errors <= ERRORS_MAX && input.left > 0 && !fuzz_memory_failed()) {
			fuzz_check_error(&state->error);
			start(state);
		} else {
			return;
		}
	}
	while (state->filter.depth > 0) {
		if (!customer_query_close(&state->filter)) {
			state->is_whole = false;
			return;
		}
	}
}

static void run(void *context)
{
	state *state = context;

	fuzz_texts_free();
	customer_query_arena_free(&state->arena);
	fuzz_arena_init(&state->arena, state->is_exact, state->failing);
	build(state);
	state->is_printed = false;
	if (state->is_whole) {
		fuzz_sql_init(&state->sql, &state->dialect, &state->arena);
		customer_query_put_filter(&state->sql, &state->filter);
		state->is_printed = customer_query_sql_end(&state->sql);
	}
}

/* ---- Building the same anew ---- */

static void add_again(customer_query_filter *filter, const customer_query_node *node)
{
	const customer_query_field *field = node->condition.field;
	customer_query_operation operation = node->condition.operation;

	if (operation == CUSTOMER_QUERY_NULL || operation == CUSTOMER_QUERY_NOTNULL) {
		REQUIRE(customer_query_add_condition(filter, field, operation, "1", 1));
	} else if (operation == CUSTOMER_QUERY_BETWEEN) {
		REQUIRE(customer_query_add_list(filter, field, operation, node->condition.raw, 2));
	} else if (is_list(operation)) {
		REQUIRE(
			customer_query_add_list(filter, field, operation, node->condition.raw_items, node->condition.item_count));
	} else {
		REQUIRE(customer_query_add_condition(
			filter, field, operation, node->condition.raw[0].data, node->condition.raw[0].length));
	}
}

static void add_all_again(customer_query_filter *filter, const customer_query_node *group)
{
	for (const customer_query_node *node = group->group.first; node; node = node->next) {
		if (node->kind == CUSTOMER_QUERY_CONDITION) {
			add_again(filter, node);
		} else {
			REQUIRE(customer_query_open(filter, node->kind));
			add_all_again(filter, node);
			REQUIRE(customer_query_close(filter));
		}
	}
}

static void print_checked(state *state, const customer_query_filter *filter, customer_query_arena *arena)
{
	customer_query_sql sql;

	fuzz_sql_init(&sql, &state->dialect, arena);
	customer_query_put_filter(&sql, filter);
	REQUIRE(customer_query_sql_end(&sql));
	fuzz_check_same_sql(&state->sql, &sql);
}

static void check_round_trip(state *state)
{
	customer_query_arena arena;
	customer_query_filter again;
	customer_query_error error;

	fuzz_second_arena_init(&arena, state->is_exact);
	print_checked(state, &state->filter, &arena);
	customer_query_filter_init(&again, the_schema(), state->root, &arena, &error);
	add_all_again(&again, &state->filter.root);
	REQUIRE(again.nodes == state->filter.nodes);
	print_checked(state, &again, &arena);
	customer_query_arena_free(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	fuzz_input input = {(const char *) data, size};
	uint8_t settings = fuzz_byte(&input), failing = fuzz_byte(&input);
	state state = {.dialect = fuzz_dialect_of(settings), .root = settings & 8 ? CUSTOMER_QUERY_OR : CUSTOMER_QUERY_AND};

	state.data = input.data;
	state.size = input.left;
	state.is_exact = settings & 0x80;
	state.failing = state.is_exact ? failing : 0;
	fuzz_arena_init(&state.arena, state.is_exact, 0);
	if (state.is_exact) {
		run(&state);
	} else {
		fuzz_timed(run, &state, data, size);
	}
	if (state.is_printed) {
		fuzz_check_sql(&state.sql);
		check_round_trip(&state);
	} else if (state.is_whole) {
		REQUIRE(fuzz_memory_failed());
	} else {
		fuzz_check_error(&state.error);
	}
	customer_query_arena_free(&state.arena);
	fuzz_texts_free();
	return 0;
}
