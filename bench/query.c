/*
 * Filters and a sorting to SQL by src/query alone, without PHP. Filters are given as names and terms, the sorting comes
 * last; "show" as the first argument prints the SQL instead of waiting for commands.
 *
 *   query [show] NAME TERM NAME TERM … SORTING
 */
#include "program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "src/query/query.h"

#define FILTERS_MAX 16
#define MEMORY 8192 /* of the caller's, as the extension gives it */

#define NUMBER (CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_ORDER)
#define FLAG (CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_EQ) | CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_NEQ))
#define TEXT (CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_PATTERN)
#define DAY (TEXT | CUSTOMER_QUERY_ORDER | CUSTOMER_QUERY_NULLNESS)

#define ATTRIBUTE(attribute, also, in, kind, allowed) \
	.name = attribute, .aliases = also, .column = in, .type = CUSTOMER_QUERY_##kind, .operations = allowed, \
	.is_sortable = true
#define FOLDED(attribute, also, in) \
	{ \
		ATTRIBUTE(attribute, also, in, FOLDED, TEXT), .is_binary = true \
	}

/* BENCH_ATTRIBUTES of filters.php */
static const customer_query_attribute attributes[] = {
	{ATTRIBUTE("id", NULL, "id", INTEGER, NUMBER), .is_unique = true},
	{ATTRIBUTE("customerGroup", NULL, "group_id", INTEGER, NUMBER)},
	{ATTRIBUTE("isGuestAccount", NULL, "is_guest", BOOLEAN, FLAG)},
	{ATTRIBUTE("isFavorite", NULL, "is_favorite", BOOLEAN, FLAG)},
	{ATTRIBUTE("personalInformation.gender", "gender", "gender", FOLDED, TEXT)},
	FOLDED("personalInformation.firstName", "firstName", "first_name_key"),
	FOLDED("personalInformation.lastName", "lastName", "last_name_key"),
	{ATTRIBUTE("personalInformation.dateOfBirth", "dateOfBirth", "date_of_birth", DATE, DAY), .is_nullable = true},
	FOLDED("personalInformation.customerNumber", "customerNumber", "customer_number_key"),
	{ATTRIBUTE("contactInformation.email", "email", "email_key", EMAIL, TEXT), .is_binary = true},
	FOLDED("contactInformation.phoneNumber", "phoneNumber", "phone_number_key"),
	FOLDED("contactInformation.faxNumber", "faxNumber", "fax_number_key"),
	FOLDED("businessInformation.companyName", "companyName", "company_name_key"),
	FOLDED("businessInformation.vatId", "vatId", "vat_id_key"),
	{ATTRIBUTE("businessInformation.isMerchant", "isMerchant isTradesperson", "is_merchant", BOOLEAN, FLAG)},
	{ATTRIBUTE("credit", NULL, "credit", DECIMAL, NUMBER)},
	{ATTRIBUTE("registrationDate", NULL, "created_at", TIME, 0)},
};

static customer_query_schema schema;

static struct {
	const char *name, *term;
} filters[FILTERS_MAX];
static size_t filter_count;
static const char *sorting_text;

typedef struct {
	customer_query_sql condition, order;
} printed;

static void must(bool done, const customer_query_error *error)
{
	if (!done) {
		fail("query", error->message);
	}
}

static printed print_sql(customer_query_arena *arena)
{
	customer_query_error error;
	customer_query_filter filter;
	customer_query_sorting sorting;
	printed sql;

	customer_query_filter_init(&filter, &schema, CUSTOMER_QUERY_AND, arena, &error);
	for (size_t i = 0; i < filter_count; i++) {
		const char *name = filters[i].name, *term = filters[i].term;
		const customer_query_field *field = customer_query_find(&schema, name, strlen(name), &error);

		must(field && customer_query_add_term(&filter, field, term, strlen(term)), &error);
	}
	must(customer_query_sorting_parse(&sorting, &schema, sorting_text, strlen(sorting_text), &error), &error);
	customer_query_sql_init(&sql.condition, CUSTOMER_QUERY_PGSQL, CUSTOMER_QUERY_NUMBERED, arena);
	customer_query_put_filter(&sql.condition, &filter);
	must(customer_query_sql_end(&sql.condition), &error);
	customer_query_sql_init(&sql.order, CUSTOMER_QUERY_PGSQL, CUSTOMER_QUERY_NUMBERED, arena);
	customer_query_put_order(&sql.order, &sorting, false);
	must(customer_query_sql_end(&sql.order), &error);
	return sql;
}

static void repeat(size_t count)
{
	max_align_t memory[MEMORY / sizeof(max_align_t)];

	for (size_t i = 0; i < count; i++) {
		customer_query_arena arena;

		customer_query_arena_init(&arena, malloc, free, memory, sizeof(memory));
		print_sql(&arena);
		customer_query_arena_free(&arena);
	}
}

static measurement sql(size_t first, size_t count, size_t warm)
{
	repeat(warm);
	double start = now_seconds();
	repeat(count);
	return (measurement){now_seconds() - start, count, 0, 0};
}

/* ---- Showing it ---- */

static void show_text(const char *text, size_t length)
{
	putchar('"');
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '"' || text[i] == '\\') {
			putchar('\\');
		}
		putchar(text[i]);
	}
	putchar('"');
}

/* As Customer\Query\Sql::parameters() has them. */
static void show_value(const customer_query_value *value)
{
	switch (value->type) {
		case CUSTOMER_QUERY_VALUE_INTEGER:
		case CUSTOMER_QUERY_VALUE_BOOLEAN:
			printf("%lld", (long long) value->integer);
			break;
		case CUSTOMER_QUERY_VALUE_INTEGERS:
			for (size_t i = 0; i < value->integers.count; i++) {
				printf("%s%lld", i == 0 ? "\"{" : ",", (long long) value->integers.items[i]);
			}
			printf("}\"");
			break;
		case CUSTOMER_QUERY_VALUE_TEXT:
		case CUSTOMER_QUERY_VALUE_DATE:
		case CUSTOMER_QUERY_VALUE_TIME:
			show_text(value->text.data, value->text.length);
			break;
		default:
			fail("show", "does not know this type");
	}
}

static void show(void)
{
	customer_query_arena arena;

	customer_query_arena_init(&arena, malloc, free, NULL, 0);
	printed sql = print_sql(&arena);

	printf("{\"filter\": ");
	show_text(sql.condition.text, sql.condition.length);
	printf(", \"parameters\": [");
	for (size_t i = 0; i < sql.condition.count; i++) {
		printf("%s", i > 0 ? ", " : "");
		show_value(&sql.condition.values[i]);
	}
	printf("], \"sorting\": ");
	show_text(sql.order.text, sql.order.length);
	printf("}\n");
	customer_query_arena_free(&arena);
}

int main(int argc, char **argv)
{
	static const command commands[] = {{"sql", sql, false}, {NULL, NULL, false}};
	customer_query_arena memory; /* of the schema: as long as the program */
	customer_query_error error;
	bool is_shown = argc > 1 && strcmp(argv[1], "show") == 0;

	for (int i = 1 + is_shown; i + 1 < argc && filter_count < FILTERS_MAX; i += 2) {
		filters[filter_count].name = argv[i];
		filters[filter_count++].term = argv[i + 1];
	}
	sorting_text = argv[argc - 1];
	customer_query_arena_init(&memory, malloc, free, NULL, 0);
	must(customer_query_schema_init(
			 &schema, attributes, sizeof(attributes) / sizeof(*attributes), "id", NULL, &memory, &error),
		&error);
	if (is_shown) {
		show();
		return 0;
	}
	return serve(commands, 0);
}
