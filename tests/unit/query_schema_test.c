/*
 * src/query: the table of attributes.
 */
#include "query_support.h"

/* ---- Finding ---- */

static void attributes_are_found_by_name_and_by_alias(void)
{
	const customer_query_schema *schema = the_schema();

	CHECK_SIZE(SCHEMA_ATTRIBUTES, schema->count);
	for (size_t i = 0; i < SCHEMA_ATTRIBUTES; i++) {
		CHECK_FOR(i, field_of(schema_attributes[i].name) == &schema->fields[i]);
		CHECK_FOR(i, strcmp(schema->fields[i].definition.name, schema_attributes[i].name) == 0);
	}
	CHECK(field_of("surname") == field_of("person.name"));
	CHECK(field_of("name") == field_of("person.name"));
	CHECK(field_of("person.age") == field_of("age"));
	CHECK(field_of("years") == field_of("age"));
	CHECK(schema->last == field_of("id"));
	CHECK(schema->exact[0] == field_of("number") && schema->exact[1] == field_of("email") && !schema->exact[2]);
}

static void columns_are_quoted_for_each_dialect(void)
{
	const customer_query_field *field = field_of("age"), *plain = field_of("debit");

	CHECK_BYTES(
		"\"c\".\"age\"", 9, field->column[CUSTOMER_QUERY_PGSQL].data, field->column[CUSTOMER_QUERY_PGSQL].length);
	CHECK_BYTES(
		"\"c\".\"age\"", 9, field->column[CUSTOMER_QUERY_SQLITE].data, field->column[CUSTOMER_QUERY_SQLITE].length);
	CHECK_BYTES("`c`.`age`", 9, field->column[CUSTOMER_QUERY_MYSQL].data, field->column[CUSTOMER_QUERY_MYSQL].length);
	CHECK_BYTES("\"debit\"", 7, plain->column[CUSTOMER_QUERY_PGSQL].data, plain->column[CUSTOMER_QUERY_PGSQL].length);
}

static void check_unknown(const char *file, int line, const char *expected, const char *name, size_t length)
{
	static output to;
	customer_query_error error;
	char *copy = malloc(length > 0 ? length : 1);

	if (!copy) {
		abort();
	}
	memcpy(copy, name, length);
	to.length = 0;
	dirty_error(&error);
	CHECK(customer_query_find(the_schema(), copy, length, &error) == NULL);
	put_error(&to, &error);
	if (strncmp(to.text, expected, strlen(expected)) != 0) {
		check_text(file, line, name, expected, to.text);
	}
	free(copy);
}

/* The message, up to the list of all attributes. */
#define CHECK_UNKNOWN(expected, name) check_unknown(__FILE__, __LINE__, (expected), (name), sizeof(name) - 1)

static void an_unknown_name_gets_the_nearest(void)
{
	CHECK_UNKNOWN(
		"syntax [Age] -: There is no attribute \"Age\"; did you mean \"age\"? There are: id, age, group, ", "Age");
	CHECK_UNKNOWN("syntax [borm] -: There is no attribute \"borm\"; did you mean \"born\"? There are: ", "borm");
	CHECK_UNKNOWN("syntax [emial] -: There is no attribute \"emial\"; did you mean \"email\"? There are: ", "emial");
	CHECK_UNKNOWN(
		"syntax [persn.nme] -: There is no attribute \"persn.nme\"; did you mean \"person.name\"? ", "persn.nme");
	/* What is behind the last dot is looked for first. */
	CHECK_UNKNOWN("syntax [customer.surname] -: There is no attribute \"customer.surname\"; did you mean \"surname\"? ",
		"customer.surname");
	CHECK_UNKNOWN("syntax [SURNAME] -: There is no attribute \"SURNAME\"; did you mean \"surname\"? ", "SURNAME");
	CHECK_UNKNOWN("syntax [person] -: There is no attribute \"person\"; what belongs to it is written on one level, as "
				  "\"person.name\". There are: ",
		"person");
	CHECK_UNKNOWN("syntax [id ] -: There is no attribute \"id \"; did you mean \"id\"? There are: ", "id ");
	CHECK_UNKNOWN("syntax [ages] -: There is no attribute \"ages\"; did you mean \"age\"? There are: ", "ages");
}

static void an_unknown_name_that_is_near_to_none_gets_the_list(void)
{
	CHECK_UNKNOWN(
		"syntax [zzzzzzzzzzzz] -: There is no attribute \"zzzzzzzzzzzz\". There are: id, age, group, guest, vip, ",
		"zzzzzzzzzzzz");
	CHECK_UNKNOWN("syntax [] -: There is no attribute \"\"", "");
	CHECK_UNKNOWN("syntax [\?\?\?] -: There is no attribute \"\?\?\?\"", "\xFF\n\x80");
	/* So long that it is not compared, and so long that it is cut. */
	CHECK_UNKNOWN("syntax [person_nameperson_nameperson_nameperson_nameperson_name] -: There is no attribute "
				  "\"person_nameperson_nameperson_nameperson_nameperson_name\". There are: ",
		"person_nameperson_nameperson_nameperson_nameperson_name");
}

static void names_of_each_length_are_not_read_beyond_their_end(void)
{
	static const char name[] = "person.nameperson.nameperson.nameperson.name0123456789012345678901234567890123456789"
							   "012345678901234567890123456789012345678901234567890123456789012345678901234567890";

	for (size_t length = 0; length < sizeof(name) - 1; length++) {
		char *copy = malloc(length > 0 ? length : 1);
		customer_query_error error;
		const customer_query_field *field;

		memcpy(copy, name, length);
		dirty_error(&error);
		field = customer_query_find(the_schema(), copy, length, &error);
		CHECK_FOR(length, (field != NULL) == (length == 11));
		if (!field) {
			const char *end = memchr(error.attribute, '\0', sizeof(error.attribute));
			size_t attribute = end ? (size_t) (end - error.attribute) : 0;

			CHECK_FOR(length, end && error.status == CUSTOMER_QUERY_SYNTAX);
			CHECK_FOR(length, length >= sizeof(error.attribute) - 3 || attribute == length);
		}
		free(copy);
	}
}

static void the_list_of_attributes_is_cut_where_it_is_long(void)
{
	static customer_query_attribute attributes[CUSTOMER_QUERY_ATTRIBUTES_MAX];
	static char names[CUSTOMER_QUERY_ATTRIBUTES_MAX][20];
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_error error;

	for (size_t i = 0; i < CUSTOMER_QUERY_ATTRIBUTES_MAX; i++) {
		snprintf(names[i], sizeof(names[i]), "attribute_%zu", i);
		attributes[i] = (customer_query_attribute){.name = names[i], .column = names[i]};
	}
	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, CUSTOMER_QUERY_ATTRIBUTES_MAX, NULL, NULL, &arena, &error));
	for (size_t i = 0; i < CUSTOMER_QUERY_ATTRIBUTES_MAX; i++) {
		CHECK_FOR(i, customer_query_find(&schema, names[i], strlen(names[i]), &error) == &schema.fields[i]);
	}
	CHECK(!customer_query_find(&schema, "zzz", 3, &error));
	CHECK_TEXT("…", error.expected + strlen(error.expected) - 3);
	CHECK(strlen(error.expected) > 300);
	CHECK(strlen(error.message) > strlen(error.expected) && strlen(error.message) < sizeof(error.message) - 1);
	customer_query_arena_free(&arena);
}

static void the_list_of_attributes_has_their_short_names(void)
{
	static const customer_query_attribute attributes[] = {{.name = "person.name", .aliases = "name", .column = "a"},
		{.name = "person.age", .aliases = "years age", .column = "b"},
		{.name = "total", .aliases = "sum", .column = "c"}, {.name = "id", .column = "d"}};
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_error error;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 4, NULL, NULL, &arena, &error));
	CHECK(!customer_query_find(&schema, "zzzzzz", 6, &error));
	CHECK_TEXT("name, person.age, total, id", error.expected);
	customer_query_arena_free(&arena);
}

/* ---- Building ---- */

static void check_definition(const char *file, int line, const char *expected,
	const customer_query_attribute *attributes, size_t count, const char *last,
	const customer_query_search_columns *search)
{
	static output to;
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_error error;

	to.length = 0;
	test_arena(&arena);
	dirty_error(&error);
	if (customer_query_schema_init(&schema, attributes, count, last, search, &arena, &error)) {
		put_string(&to, "ok");
	} else {
		put_error(&to, &error);
	}
	check_text(file, line, "schema", expected, to.text);
	customer_query_arena_free(&arena);
	check_size(file, line, "memory", 0, (size_t) memory_live);
}

#define CHECK_DEFINITION(expected, last, search, ...) \
	check_definition(__FILE__, __LINE__, (expected), (const customer_query_attribute[]){__VA_ARGS__}, \
		sizeof((const customer_query_attribute[]){__VA_ARGS__}) / sizeof(customer_query_attribute), (last), (search))

#define ID \
	{ \
		.name = "id", .column = "id", .is_unique = true \
	}

static void a_name_is_of_words_with_dots(void)
{
	static const char message[] =
		"needs a name of letters, digits, \"_\" and \".\", beginning with a letter, of at most 128 bytes";
	static const char *const good[] = {"a", "Z9", "a.b", "a_1.b_2.c", "ands", "no", "AND"};
	static const char *const bad[] = {"", ".", "a.", ".a", "a..b", "1a", "a.1", "a-b", "a b", "a\"", "a\n", "\xC3\xA4",
		"a{", "a@", "a[", "a`", "a/", "a-", "a;", "a:b"};
	char expected[512];

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		CHECK_DEFINITION("ok", NULL, NULL, {.name = good[i], .column = "c"});
		CHECK_DEFINITION("ok", NULL, NULL, {.name = "x", .column = good[i]});
		CHECK_DEFINITION("ok", NULL, NULL, {.name = "x", .aliases = good[i], .column = "c"});
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		const char *shown = strcmp(bad[i], "a\n") == 0 ? "a?" : bad[i];

		snprintf(expected, sizeof(expected), "syntax [%s] -: The attribute \"%s\" %s", shown, shown, message);
		CHECK_DEFINITION(expected, NULL, NULL, {.name = bad[i], .column = "c"});
		CHECK_DEFINITION(
			"syntax [x] -: The attribute \"x\" needs a column as an identifier: \"column\" or \"table.column\", of "
			"letters, digits and \"_\"",
			NULL, NULL, {.name = "x", .column = bad[i]});
		if (bad[i][0] != '\0' && !strchr(bad[i], ' ')) {
			CHECK_DEFINITION(expected, NULL, NULL, {.name = "x", .aliases = bad[i], .column = "c"});
		}
	}
}

static void a_name_has_at_most_128_bytes(void)
{
	char name[CUSTOMER_QUERY_NAME_MAX + 2], expected[1024];

	memset(name, 'n', sizeof(name));
	name[CUSTOMER_QUERY_NAME_MAX] = '\0';
	CHECK_DEFINITION("ok", NULL, NULL, {.name = name, .column = name});
	name[CUSTOMER_QUERY_NAME_MAX] = 'n';
	name[CUSTOMER_QUERY_NAME_MAX + 1] = '\0';
	snprintf(expected, sizeof(expected),
		"syntax [%s] -: The attribute \"%s\" needs a name of letters, digits, \"_\" and \".\","
		" beginning with a letter, of at most 128 bytes",
		name, name);
	CHECK_DEFINITION(expected, NULL, NULL, {.name = name, .column = "c"});
}

/* Names so long that the nearest spelling is not looked for among them. */
static void long_names_are_near_to_nothing(void)
{
	static const customer_query_attribute attributes[] = {
		{.name = "a23456789_123456789_123456789_123456789_12345678", .column = "a"},
		{.name = "b23456789_123456789_123456789_123456789_123456789", .column = "b"}};
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_error error;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 2, NULL, NULL, &arena, &error));
	CHECK(!customer_query_find(&schema, "a23456789_123456789_123456789_123456789_1234567", 47, &error));
	CHECK(strstr(error.message, "did you mean \"a23456789_") != NULL);
	CHECK(!customer_query_find(&schema, "b23456789_123456789_123456789_123456789_12345678", 48, &error));
	CHECK(strstr(error.message, "did you mean \"a23456789_") != NULL);
	customer_query_arena_free(&arena);
}

static void check_nearest(const char *expected, const char *unknown, const char *one, const char *other)
{
	const customer_query_attribute attributes[] = {{.name = one, .column = "c"}, {.name = other, .column = "c"}};
	customer_query_arena arena;
	customer_query_schema schema;
	customer_query_error error;

	test_arena(&arena);
	CHECK(customer_query_schema_init(&schema, attributes, 2, NULL, NULL, &arena, &error));
	CHECK(!customer_query_find(&schema, unknown, strlen(unknown), &error));
	CHECK(strstr(error.message, expected) != NULL);
	customer_query_arena_free(&arena);
}

static void of_two_as_near_the_first_by_bytes_is_meant(void)
{
	/* Their hashes lie this way and that. */
	for (char letter = 'b'; letter <= 'z'; letter++) {
		const char one[] = {letter, 0}, two[] = {letter, letter, 0}, three[] = {letter, letter, letter, 0};
		char shortest[32];

		snprintf(shortest, sizeof(shortest), "did you mean \"%s\"", one);
		check_nearest("did you mean \"a\"", "0", "a", one);
		check_nearest(shortest, two, one, three);
	}
}

/* The most places in a row that are taken: a name may have to pass all of them. */
static size_t longest_row(const customer_query_schema *schema)
{
	size_t longest = 0, row = 0;

	for (size_t i = 0; i < schema->places; i++) {
		row = schema->names[i].field ? row + 1 : 0;
		longest = row > longest ? row : longest;
	}
	return longest;
}

static void numbered_names_are_spread(void)
{
	static const char *const formats[] = {"attribute_%03d", "a%06d", "status_%d", "attr_%03d_of_the_customer"};
	static char names[CUSTOMER_QUERY_ATTRIBUTES_MAX][32];
	static customer_query_attribute attributes[CUSTOMER_QUERY_ATTRIBUTES_MAX];

	for (size_t form = 0; form < sizeof(formats) / sizeof(*formats); form++) {
		customer_query_arena arena;
		customer_query_schema schema;
		customer_query_error error;

		for (int i = 0; i < CUSTOMER_QUERY_ATTRIBUTES_MAX; i++) {
			snprintf(names[i], sizeof(names[i]), formats[form], i);
			attributes[i] = (customer_query_attribute){.name = names[i], .column = "c"};
		}
		test_arena(&arena);
		CHECK(
			customer_query_schema_init(&schema, attributes, CUSTOMER_QUERY_ATTRIBUTES_MAX, NULL, NULL, &arena, &error));
		CHECK_FOR(form, longest_row(&schema) < 64);
		customer_query_arena_free(&arena);
	}
}

static void words_that_join_filters_are_no_names(void)
{
	static const char *const words[] = {"and", "or", "not"};
	char expected[256];

	for (size_t i = 0; i < 3; i++) {
		snprintf(expected, sizeof(expected),
			"syntax [%s] -: The attribute \"%s\" can't be named and, or, not: these words join filters", words[i],
			words[i]);
		CHECK_DEFINITION(expected, NULL, NULL, {.name = words[i], .column = "c"});
		CHECK_DEFINITION(expected, NULL, NULL, {.name = "x", .aliases = words[i], .column = "c"});
	}
}

static void no_two_have_one_name(void)
{
	CHECK_DEFINITION("syntax [a] -: The attribute \"a\" is there twice, as a name or as an alias", NULL, NULL,
		{.name = "a", .column = "c"}, {.name = "a", .column = "d"});
	CHECK_DEFINITION("syntax [b] -: The attribute \"b\" is there twice, as a name or as an alias", NULL, NULL,
		{.name = "a", .aliases = "b", .column = "c"}, {.name = "b", .column = "d"});
	CHECK_DEFINITION("syntax [a] -: The attribute \"a\" is there twice, as a name or as an alias", NULL, NULL,
		{.name = "a", .aliases = "b a", .column = "c"});
	CHECK_DEFINITION("ok", NULL, NULL, {.name = "a", .column = "c"}, {.name = "A", .column = "c"});
}

static void there_are_1_to_256_attributes(void)
{
	static const customer_query_attribute none = {.name = "a", .column = "a"};

	check_definition(__FILE__, __LINE__, "limit [] -: A schema has 1 to 256 attributes, 0 given", &none, 0, NULL, NULL);
	check_definition(
		__FILE__, __LINE__, "limit [] -: A schema has 1 to 256 attributes, 257 given", &none, 257, NULL, NULL);
}

static void every_order_ends_in_what_is_unique_and_never_missing(void)
{
	static const char message[] =
		"syntax [a] -: The attribute \"a\" must be unique and never missing, for every order to end in it";

	CHECK_DEFINITION("ok", "id", NULL, ID);
	CHECK_DEFINITION(message, "a", NULL, {.name = "a", .column = "a"});
	CHECK_DEFINITION(message, "a", NULL, {.name = "a", .column = "a", .is_unique = true, .is_nullable = true});
	CHECK_DEFINITION("syntax [b] -: There is no attribute \"b\"; did you mean \"a\"? There are: a", "b", NULL,
		{.name = "a", .column = "a"});
}

static void a_search_needs_columns_of_texts(void)
{
	static const customer_query_search_columns search = {.column = "s", .exact = {"a"}}, none = {.column = "s"},
											   unknown = {.column = "s", .exact = {"zzzz"}},
											   names = {.column = "s", .full_name = {"a", "a"}},
											   half = {.column = "s", .full_name = {"a", "zzzz"}};

	CHECK_DEFINITION("ok", NULL, &none, ID);
	CHECK_DEFINITION("ok", NULL, &search, {.name = "a", .column = "a", .type = CUSTOMER_QUERY_FOLDED});
	CHECK_DEFINITION("ok", NULL, &search, {.name = "a", .column = "a", .type = CUSTOMER_QUERY_EMAIL});
	CHECK_DEFINITION("syntax [a] -: The attribute \"a\" must be of type FOLDED or EMAIL, to be found", NULL, &search,
		{.name = "a", .column = "a", .type = CUSTOMER_QUERY_INTEGER});
	CHECK_DEFINITION("syntax [zzzz] -: There is no attribute \"zzzz\". There are: id", NULL, &unknown, ID);
	CHECK_DEFINITION("ok", NULL, &names, {.name = "a", .column = "a", .type = CUSTOMER_QUERY_FOLDED});
	CHECK_DEFINITION("syntax [a] -: The attribute \"a\" must be of type FOLDED, to be a part of a full name", NULL,
		&names, {.name = "a", .column = "a", .type = CUSTOMER_QUERY_EMAIL});
	CHECK_DEFINITION("syntax [zzzz] -: There is no attribute \"zzzz\". There are: a", NULL, &half,
		{.name = "a", .column = "a", .type = CUSTOMER_QUERY_FOLDED});
	CHECK_DEFINITION("syntax [a] -: The attribute \"a\" must be of type FOLDED or EMAIL, to be searched", NULL, NULL,
		{.name = "a", .column = "a", .type = CUSTOMER_QUERY_DATE, .is_searched = true});
}

static void memory_may_run_out_at_each_allocation(void)
{
	bool is_made = false;

	for (long allowed = 0; !is_made; allowed++) {
		customer_query_arena arena;
		customer_query_schema schema;
		customer_query_error error;

		/* Each allocation is a chunk of its own where there is no room for two. */
		customer_query_arena_init(&arena, test_allocate, test_release, NULL, 0);
		dirty_error(&error);
		memory_left = allowed;
		is_made = customer_query_schema_init(
			&schema, schema_attributes, SCHEMA_ATTRIBUTES, "id", &schema_search, &arena, &error);
		memory_left = -1;
		CHECK_FOR(allowed, is_made || error.status == CUSTOMER_QUERY_OUT_OF_MEMORY);
		CHECK_FOR(allowed, is_made || strcmp(error.message, "Out of memory") == 0);
		customer_query_arena_free(&arena);
		CHECK_FOR(allowed, memory_live == 0);
	}
}

/* Memory that ends after so many bytes: at each place, not only at the end of a chunk. */
static void memory_may_run_out_at_each_byte(void)
{
	static char first[16384];
	bool is_made = false;
	size_t size;

	for (size = 0; !is_made && size <= sizeof(first); size += 16) {
		customer_query_arena arena;
		customer_query_schema schema;
		customer_query_error error;

		customer_query_arena_init(&arena, test_allocate, test_release, first, size);
		memory_left = 0;
		is_made = customer_query_schema_init(
			&schema, schema_attributes, SCHEMA_ATTRIBUTES, "id", &schema_search, &arena, &error);
		memory_left = -1;
		CHECK_FOR(size, is_made || error.status == CUSTOMER_QUERY_OUT_OF_MEMORY);
	}
	CHECK(is_made && size > 1000);
}

int main(void)
{
	RUN(attributes_are_found_by_name_and_by_alias);
	RUN(columns_are_quoted_for_each_dialect);
	RUN(an_unknown_name_gets_the_nearest);
	RUN(an_unknown_name_that_is_near_to_none_gets_the_list);
	RUN(names_of_each_length_are_not_read_beyond_their_end);
	RUN(the_list_of_attributes_is_cut_where_it_is_long);
	RUN(the_list_of_attributes_has_their_short_names);
	RUN(a_name_is_of_words_with_dots);
	RUN(a_name_has_at_most_128_bytes);
	RUN(long_names_are_near_to_nothing);
	RUN(of_two_as_near_the_first_by_bytes_is_meant);
	RUN(numbered_names_are_spread);
	RUN(words_that_join_filters_are_no_names);
	RUN(no_two_have_one_name);
	RUN(there_are_1_to_256_attributes);
	RUN(every_order_ends_in_what_is_unique_and_never_missing);
	RUN(a_search_needs_columns_of_texts);
	RUN(memory_may_run_out_at_each_allocation);
	RUN(memory_may_run_out_at_each_byte);
	return check_result();
}
