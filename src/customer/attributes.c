/*
 * The table of the customer's attributes: the specification's names, which column each is in, and what may be asked of
 * it. The specification's operations hold exactly; neq, in and nin go wherever eq does, between wherever lt does.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/customer/attributes.h"

#include <stdlib.h>

customer_query_schema customer_attributes;

static customer_query_arena memory; /* of the process: freed in MSHUTDOWN */

#define BIT(operation) CUSTOMER_QUERY_BIT(CUSTOMER_QUERY_##operation)

/* A number or an amount, a flag, a text. */
#define NUMBER CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_ORDER
#define FLAG BIT(EQ) | BIT(NEQ)
#define TEXT CUSTOMER_QUERY_EQUALITY | CUSTOMER_QUERY_PATTERN

/* A text whose column *_key holds it folded, which is also a part of search_text. */
#define FOLDED(attribute, also, key, has_index) \
	{ \
		.name = attribute, .aliases = also, .column = key, .type = CUSTOMER_QUERY_FOLDED, .operations = TEXT, \
		.is_sortable = true, .is_binary = true, .is_indexed = has_index, .is_searched = true \
	}

static const customer_query_attribute attributes[] = {
	{.name = "id",
		.column = "id",
		.type = CUSTOMER_QUERY_INTEGER,
		.operations = NUMBER,
		.is_sortable = true,
		.is_unique = true},
	{.name = "customerGroup",
		.column = "group_id",
		.type = CUSTOMER_QUERY_INTEGER,
		.operations = NUMBER,
		.is_sortable = true},
	{.name = "isGuestAccount",
		.column = "is_guest",
		.type = CUSTOMER_QUERY_BOOLEAN,
		.operations = FLAG,
		.is_sortable = true},
	{.name = "isFavorite",
		.column = "is_favorite",
		.type = CUSTOMER_QUERY_BOOLEAN,
		.operations = FLAG,
		.is_sortable = true},
	/* One of four values, which are their own keys; the column is in the database's collation. */
	{.name = "personalInformation.gender",
		.aliases = "gender",
		.column = "gender",
		.type = CUSTOMER_QUERY_FOLDED,
		.operations = TEXT,
		.is_sortable = true},
	FOLDED("personalInformation.firstName", "firstName", "first_name_key", true),
	FOLDED("personalInformation.lastName", "lastName", "last_name_key", true),
	{.name = "personalInformation.dateOfBirth",
		.aliases = "dateOfBirth",
		.column = "date_of_birth",
		.type = CUSTOMER_QUERY_DATE,
		.operations = TEXT | CUSTOMER_QUERY_NULLNESS,
		.is_sortable = true,
		.is_nullable = true,
		.is_indexed = true},
	FOLDED("personalInformation.customerNumber", "customerNumber", "customer_number_key", true),
	{.name = "contactInformation.email",
		.aliases = "email",
		.column = "email_key",
		.type = CUSTOMER_QUERY_EMAIL,
		.operations = TEXT,
		.is_sortable = true,
		.is_binary = true,
		.is_indexed = true,
		.is_searched = true},
	FOLDED("contactInformation.phoneNumber", "phoneNumber", "phone_number_key", false),
	FOLDED("contactInformation.faxNumber", "faxNumber", "fax_number_key", false),
	FOLDED("businessInformation.companyName", "companyName", "company_name_key", true),
	FOLDED("businessInformation.vatId", "vatId", "vat_id_key", false),
	{.name = "businessInformation.isMerchant",
		.aliases = "isMerchant businessInformation.isTradesperson isTradesperson",
		.column = "is_merchant",
		.type = CUSTOMER_QUERY_BOOLEAN,
		.operations = FLAG,
		.is_sortable = true},
	{.name = "credit", .column = "credit", .type = CUSTOMER_QUERY_MONEY, .operations = NUMBER, .is_sortable = true},
	/* Gambio sorts by these two, and does not filter by them. */
	{.name = "businessInformation.vatIdStatus",
		.aliases = "vatIdStatus businessInformation.isValidVatId isValidVatId",
		.column = "is_valid_vat_id",
		.type = CUSTOMER_QUERY_BOOLEAN,
		.is_sortable = true},
	{.name = "registrationDate", .column = "created_at", .type = CUSTOMER_QUERY_TIME, .is_sortable = true},
};

bool customer_attributes_minit(void)
{
	static const customer_query_search_columns search = {.column = "search_text",
		.exact = {"personalInformation.customerNumber", "contactInformation.email"},
		.full_name = {"personalInformation.lastName", "personalInformation.firstName"}};
	customer_query_error error;

	customer_query_arena_init(&memory, malloc, free, NULL, 0);
	return customer_query_schema_init(
		&customer_attributes, attributes, sizeof(attributes) / sizeof(*attributes), "id", &search, &memory, &error);
}

void customer_attributes_mshutdown(void)
{
	customer_query_arena_free(&memory);
}
