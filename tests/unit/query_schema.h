/*
 * A table of attributes for the tests of src/query, and for its fuzz targets: each type, with missing values and
 * without, and each way in which an index may serve it.
 */
#ifndef CUSTOMER_QUERY_SCHEMA_H
#define CUSTOMER_QUERY_SCHEMA_H

#include <stdlib.h>

#include "src/query/query.h"

#define SCHEMA_NUMBER (CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_ORDER | CUSTOMER_QUERY_NULLNESS)
#define SCHEMA_TEXT (SCHEMA_NUMBER | CUSTOMER_QUERY_PATTERN)

/* clang-format off */
static const customer_query_attribute schema_attributes[] = {
	{.name = "id", .column = "c.id", .type = CUSTOMER_QUERY_INTEGER, .operations = SCHEMA_NUMBER, .is_sortable = true, .is_unique = true},
	{.name = "age", .aliases = "years person.age", .column = "c.age", .type = CUSTOMER_QUERY_INTEGER, .operations = SCHEMA_NUMBER, .is_sortable = true, .is_nullable = true},
	{.name = "group", .column = "c.group_id", .type = CUSTOMER_QUERY_INTEGER, .operations = CUSTOMER_QUERY_EQUALITY, .is_sortable = true},
	{.name = "guest", .column = "c.is_guest", .type = CUSTOMER_QUERY_BOOLEAN, .operations = CUSTOMER_QUERY_EQUALITY, .is_sortable = true},
	{.name = "vip", .column = "c.is_vip", .type = CUSTOMER_QUERY_BOOLEAN, .operations = CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_NULLNESS, .is_sortable = true, .is_nullable = true},
	{.name = "code", .column = "c.code", .type = CUSTOMER_QUERY_STRING, .operations = SCHEMA_TEXT, .is_sortable = true, .is_binary = true},
	{.name = "note", .column = "c.note", .type = CUSTOMER_QUERY_STRING, .operations = SCHEMA_TEXT, .is_sortable = true, .is_nullable = true},
	{.name = "person.name", .aliases = " name  surname ", .column = "c.name_key", .type = CUSTOMER_QUERY_FOLDED, .operations = SCHEMA_TEXT, .is_sortable = true, .is_binary = true, .is_indexed = true, .is_searched = true},
	{.name = "person.nick", .aliases = "nick", .column = "c.nick_key", .type = CUSTOMER_QUERY_FOLDED, .operations = SCHEMA_TEXT, .is_sortable = true, .is_nullable = true, .is_searched = true},
	{.name = "phone", .column = "c.phone_key", .type = CUSTOMER_QUERY_FOLDED, .operations = SCHEMA_TEXT, .is_binary = true, .is_searched = true},
	{.name = "gender", .column = "c.gender", .type = CUSTOMER_QUERY_FOLDED, .operations = CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_PATTERN, .is_sortable = true},
	{.name = "email", .column = "c.email_key", .type = CUSTOMER_QUERY_EMAIL, .operations = SCHEMA_TEXT, .is_sortable = true, .is_binary = true, .is_indexed = true, .is_searched = true},
	{.name = "contact", .column = "c.contact_key", .type = CUSTOMER_QUERY_EMAIL, .operations = SCHEMA_TEXT, .is_sortable = true, .is_nullable = true, .is_searched = true},
	{.name = "sender", .column = "c.sender_key", .type = CUSTOMER_QUERY_EMAIL, .operations = CUSTOMER_QUERY_PATTERN},
	{.name = "born", .column = "c.born", .type = CUSTOMER_QUERY_DATE, .operations = SCHEMA_TEXT, .is_sortable = true, .is_nullable = true, .is_indexed = true},
	{.name = "since", .column = "c.since", .type = CUSTOMER_QUERY_DATE, .operations = SCHEMA_TEXT, .is_sortable = true},
	{.name = "seen", .column = "c.seen_at", .type = CUSTOMER_QUERY_TIME, .operations = SCHEMA_NUMBER, .is_sortable = true, .is_nullable = true},
	{.name = "ratio", .column = "c.ratio", .type = CUSTOMER_QUERY_DECIMAL, .operations = SCHEMA_NUMBER, .is_sortable = true, .is_nullable = true},
	{.name = "credit", .column = "c.credit", .type = CUSTOMER_QUERY_MONEY, .operations = SCHEMA_NUMBER, .is_sortable = true},
	{.name = "debit", .column = "debit", .type = CUSTOMER_QUERY_MONEY, .operations = SCHEMA_NUMBER, .is_sortable = true, .is_nullable = true},
	{.name = "order", .column = "c.order", .type = CUSTOMER_QUERY_INTEGER, .is_sortable = true},
	{.name = "number", .column = "c.number_key", .type = CUSTOMER_QUERY_FOLDED, .operations = CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_EQ), .is_unique = true, .is_nullable = true, .is_sortable = true},
	{.name = "secret", .column = "c.secret", .type = CUSTOMER_QUERY_STRING},
};
/* clang-format on */

#define SCHEMA_ATTRIBUTES (sizeof(schema_attributes) / sizeof(*schema_attributes))

static const customer_query_search_columns schema_search = {
	"c.search_text", {"number", "email"}, {"person.name", "person.nick"}};

/* The schema of these attributes, made once; its memory lives as long as the process. */
static inline const customer_query_schema *the_schema(void)
{
	static customer_query_schema schema;
	static customer_query_arena arena;
	customer_query_error error;

	if (schema.count == 0) {
		customer_query_arena_init(&arena, malloc, free, NULL, 0);
		if (!customer_query_schema_init(
				&schema, schema_attributes, SCHEMA_ATTRIBUTES, "id", &schema_search, &arena, &error)) {
			abort();
		}
	}
	return &schema;
}

#endif
