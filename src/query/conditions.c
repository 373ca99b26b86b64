/*
 * Filters as SQL: the tree becomes one condition, with two-valued logic throughout. What is missing (NULL) equals
 * nothing, is unequal to everything, and NOT is the exact complement.
 */
#include <string.h>

#include "internal.h"
#include "src/text/text.h"

/* ---- Comparisons ---- */

static inline void put_comparison(customer_query_sql *sql, const customer_query_field *field,
	customer_query_text operator, const customer_query_value * value)
{
	query_put_column(sql, field);
	query_put_text(sql, operator);
	customer_query_put_value(sql, value);
}

static void put_or_null(customer_query_sql *sql, const customer_query_field *field)
{
	QUERY_PUT(sql, " OR ");
	query_put_column(sql, field);
	QUERY_PUT(sql, " IS NULL)");
}

static void put_unequal(customer_query_sql *sql, const customer_query_node *node)
{
	const customer_query_field *field = node->condition.field;

	if (field->definition.is_nullable) {
		QUERY_PUT(sql, "(");
	}
	put_comparison(sql, field, QUERY_TEXT(" <> "), &node->condition.value[0]);
	if (field->definition.is_nullable) {
		put_or_null(sql, field);
	}
}

static inline void put_range(customer_query_sql *sql, const customer_query_field *field,
	const customer_query_value *least, customer_query_text operator, const customer_query_value * end)
{
	QUERY_PUT(sql, "(");
	put_comparison(sql, field, QUERY_TEXT(" >= "), least);
	QUERY_PUT(sql, " AND ");
	put_comparison(sql, field, operator, end);
	QUERY_PUT(sql, ")");
	sql->needs_values = true;
}

static void put_nullness(customer_query_sql *sql, const customer_query_field *field, const char *test)
{
	query_put_column(sql, field);
	customer_query_put(sql, test);
}

/* ---- The search text as an index for other columns ---- */

static size_t count_characters(const char *text, size_t length)
{
	size_t count = 0;

	for (size_t i = 0; i < length; i++) {
		count += ((unsigned char) text[i] & 0xC0) != 0x80;
	}
	return count;
}

/*
 * The accents of an address are in its column, and not in the search text. There those that are left may stand in
 * another order, over the ends of a part too: what is not ASCII at its ends is no matter for the search.
 */
static customer_query_text within_ascii(customer_query_text part)
{
	while (part.length > 0 && part.data[0] & 0x80) {
		part.data++;
		part.length--;
	}
	while (part.length > 0 && part.data[part.length - 1] & 0x80) {
		part.length--;
	}
	return part;
}

/* The longest part between stars, as it is to be searched for. */
static customer_query_text longest_part(customer_query_text pattern, bool is_email)
{
	customer_query_text longest = {pattern.data, 0};
	size_t most = 0, begin = 0;

	for (size_t i = 0; i <= pattern.length; i++) {
		if (i == pattern.length || pattern.data[i] == '\0') {
			customer_query_text part = {pattern.data + begin, i - begin};
			size_t count;

			part = is_email ? within_ascii(part) : part;
			count = count_characters(part.data, part.length);
			if (count > most) {
				most = count;
				longest = part;
			}
			begin = i + 1;
		}
	}
	return longest;
}

/*
 * An index of trigrams needs three characters; the blank before a value is one. `begins`: the value begins with what
 * the pattern begins with. What the index finds is compared with the column in any case: a part of the pattern will do,
 * and for PostgreSQL, whose index takes a look for each trigram, a few characters of it without the blank.
 */
static void put_prefilter(customer_query_sql *sql, const customer_query_filter *filter, customer_query_text pattern,
	bool begins, bool is_email)
{
	customer_query_text column = filter->schema->search[sql->dialect], part = longest_part(pattern, is_email);
	size_t characters = count_characters(part.data, part.length);
	const char *before = begins && part.data == pattern.data ? " " : "";

	if (column.length == 0 || !sql->has_index || characters < 3 - strlen(before) ||
		(sql->index_before && !query_suits_fts5(part, before))) {
		return;
	}
	if (sql->dialect == CUSTOMER_QUERY_PGSQL && characters >= 3) {
		part = query_rare_beginning(part);
		before = "";
	}
	QUERY_PUT(sql, " AND ");
	query_put_searched(sql, column, part, before);
}

static inline void put_equal(
	customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *node)
{
	const customer_query_attribute *definition = &node->condition.field->definition;

	/* The key of an address has accents, which the search text has not. */
	if (!definition->is_searched || definition->is_indexed || definition->type == CUSTOMER_QUERY_EMAIL) {
		put_comparison(sql, node->condition.field, QUERY_TEXT(" = "), &node->condition.value[0]);
		return;
	}
	QUERY_PUT(sql, "(");
	put_comparison(sql, node->condition.field, QUERY_TEXT(" = "), &node->condition.value[0]);
	put_prefilter(sql, filter, node->condition.value[0].text, true, false);
	QUERY_PUT(sql, ")");
}

/* ---- Patterns ---- */

/* Every text with the beginning: a range of an index. The star at the end of the pattern is left out. */
static void put_prefix_range(customer_query_sql *sql, const customer_query_node *node)
{
	customer_query_value least = node->condition.value[0], end = least;
	char *next = customer_query_allocate(sql->arena, least.text.length);

	if (!next) {
		sql->failed = true;
		return;
	}
	least.text.length--;
	end.text = (customer_query_text){next, customer_text_successor(next, least.text.data, least.text.length)};
	if (end.text.length > 0) {
		put_range(sql, node->condition.field, &least, QUERY_TEXT(" < "), &end);
	} else {
		put_comparison(sql, node->condition.field, QUERY_TEXT(" >= "), &least);
		sql->needs_values = true;
	}
}

static inline void put_match(customer_query_sql *sql, const customer_query_node *node)
{
	if (node->condition.is_prefix && node->condition.field->definition.is_binary) {
		put_prefix_range(sql, node);
	} else {
		query_put_column(sql, node->condition.field);
		query_put_pattern(sql, node->condition.value[0].of, node->condition.value[0].text, NULL);
	}
}

static inline void put_text_pattern(
	customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *node)
{
	const customer_query_attribute *definition = &node->condition.field->definition;
	bool is_email = definition->type == CUSTOMER_QUERY_EMAIL;
	bool by_search = definition->is_searched && !(definition->is_indexed && node->condition.is_prefix);
	customer_query_text searched;

	if (!by_search) {
		put_match(sql, node);
		return;
	}
	searched = node->condition.value[is_email].text;
	QUERY_PUT(sql, "(");
	put_match(sql, node);
	if (definition->is_binary && node->condition.value[0].text.data[0] == '\0' &&
		sql->dialect != CUSTOMER_QUERY_MYSQL) {
		/* An index that has the order need not begin with the empty texts, which may be most of all. MySQL may have
		 * others that are no greater. */
		QUERY_PUT(sql, " AND ");
		query_put_column(sql, node->condition.field);
		QUERY_PUT(sql, " > ''");
	}
	put_prefilter(sql, filter, searched, searched.data[0] != '\0', is_email);
	QUERY_PUT(sql, ")");
}

/* "1970", "1970-05" or "1970-05-01", of which a pattern is the beginning of a text; 0 for other patterns. */
static size_t date_length(customer_query_text pattern)
{
	size_t length = pattern.length - 1; /* without the star */

	if ((length == 5 || length == 8) && pattern.data[length - 1] == '-') {
		return length - 1;
	}
	if (length > 10 && length <= 19 && memcmp(pattern.data + 10, " 00:00:00", length - 10) == 0) {
		return 10;
	}
	return length == 4 || length == 7 || length == 10 ? length : 0;
}

/* The first and the last day that begin so. False if there is no such day. */
static bool date_range(customer_query_text pattern, char least[10], char greatest[10])
{
	size_t length = date_length(pattern);

	if (length == 0) {
		return false;
	}
	memcpy(least, "0000-01-01", 10);
	memcpy(least, pattern.data, length);
	memcpy(greatest, "0000-12-31", 10);
	memcpy(greatest, pattern.data, length);
	for (int days = 30; length == 7 && days >= 28 && !query_is_date(greatest, 10); days--) {
		greatest[8] = (char) ('0' + days / 10);
		greatest[9] = (char) ('0' + days % 10);
	}
	return query_is_date(least, 10);
}

/* A date as a text: YYYY-MM-DD 00:00:00. */
static void put_date_text(customer_query_sql *sql, const customer_query_field *field)
{
	static const char *const before[] = {"(to_char(", "(", "CONCAT("};
	static const char *const after[] = {", 'YYYY-MM-DD') || ' 00:00:00')", " || ' 00:00:00')", ", ' 00:00:00')"};

	customer_query_put(sql, before[sql->dialect]);
	query_put_column(sql, field);
	customer_query_put(sql, after[sql->dialect]);
}

static void put_date_pattern(customer_query_sql *sql, const customer_query_node *node)
{
	customer_query_value least = {.type = CUSTOMER_QUERY_VALUE_DATE, .of = CUSTOMER_QUERY_DATE}, greatest = least;
	char *days = customer_query_allocate(sql->arena, 20);

	if (!days) {
		sql->failed = true;
		return;
	}
	least.text = (customer_query_text){days, 10};
	greatest.text = (customer_query_text){days + 10, 10};
	if (node->condition.is_prefix && date_range(node->condition.value[0].text, days, days + 10)) {
		put_range(sql, node->condition.field, &least, QUERY_TEXT(" <= "), &greatest);
		return;
	}
	put_date_text(sql, node->condition.field);
	query_put_pattern(sql, CUSTOMER_QUERY_STRING, node->condition.value[0].text, NULL);
}

/* Without a star a pattern is the value itself; a star alone is everything that is there. */
static inline void put_like(
	customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *node)
{
	if (node->condition.stars == 0) {
		put_equal(sql, filter, node);
	} else if (node->condition.value[0].text.length == 1) {
		put_nullness(sql, node->condition.field, " IS NOT NULL");
	} else if (node->condition.field->definition.type == CUSTOMER_QUERY_DATE) {
		put_date_pattern(sql, node);
	} else {
		put_text_pattern(sql, filter, node);
	}
}

/* ---- Lists ---- */

/* -12.5000 of ten-thousandths. */
static customer_query_text decimal_of(customer_query_arena *arena, int64_t money)
{
	uint64_t rest = money < 0 ? -(uint64_t) money : (uint64_t) money;
	char *text = customer_query_allocate(arena, 24);
	size_t at = 24;

	if (!text) {
		return (customer_query_text){0};
	}
	for (int digits = 0; rest > 0 || digits < 5; digits++) {
		if (digits == 4) {
			text[--at] = '.';
		}
		text[--at] = (char) ('0' + rest % 10);
		rest /= 10;
	}
	if (money < 0) {
		text[--at] = '-';
	}
	return (customer_query_text){text + at, 24 - at};
}

/* PostgreSQL has amounts as numeric, which no array of integers can be compared with. */
static bool decimals_of(customer_query_arena *arena, const customer_query_value *money, customer_query_value *decimals)
{
	customer_query_text *items = customer_query_allocate(arena, (money->integers.count + 1) * sizeof(*items));

	for (size_t i = 0; items && i < money->integers.count; i++) {
		items[i] = decimal_of(arena, money->integers.items[i]);
		if (!items[i].data) {
			return false;
		}
	}
	*decimals = (customer_query_value){.type = CUSTOMER_QUERY_VALUE_TEXTS, .of = money->of};
	decimals->texts.items = items;
	decimals->texts.count = money->integers.count;
	return items != NULL;
}

static inline void put_array(customer_query_sql *sql, const customer_query_value *list)
{
	static const customer_query_text casts[] = {
		[CUSTOMER_QUERY_INTEGER] = QUERY_TEXT_OF("::bigint[])"),
		[CUSTOMER_QUERY_BOOLEAN] = QUERY_TEXT_OF("::boolean[])"),
		[CUSTOMER_QUERY_STRING] = QUERY_TEXT_OF("::text[])"),
		[CUSTOMER_QUERY_FOLDED] = QUERY_TEXT_OF("::text[])"),
		[CUSTOMER_QUERY_EMAIL] = QUERY_TEXT_OF("::text[])"),
		[CUSTOMER_QUERY_DATE] = QUERY_TEXT_OF("::date[])"),
		[CUSTOMER_QUERY_TIME] = QUERY_TEXT_OF("::timestamptz[])"),
		[CUSTOMER_QUERY_DECIMAL] = QUERY_TEXT_OF("::numeric[])"),
		[CUSTOMER_QUERY_MONEY] = QUERY_TEXT_OF("::numeric[])"),
	};
	customer_query_value decimals;

	if (list->of == CUSTOMER_QUERY_MONEY) {
		if (!decimals_of(sql->arena, list, &decimals)) {
			sql->failed = true;
			return;
		}
		list = &decimals;
	}
	QUERY_PUT(sql, " = ANY (");
	customer_query_put_value(sql, list);
	query_put_text(sql, casts[list->of]);
}

static void put_json(customer_query_sql *sql, const customer_query_value *list)
{
	static const char *const types[] = {
		[CUSTOMER_QUERY_INTEGER] = "BIGINT",
		[CUSTOMER_QUERY_BOOLEAN] = "TINYINT",
		[CUSTOMER_QUERY_STRING] = "VARCHAR(1024)",
		[CUSTOMER_QUERY_FOLDED] = "VARCHAR(1024)",
		[CUSTOMER_QUERY_EMAIL] = "VARCHAR(1024)",
		[CUSTOMER_QUERY_DATE] = "DATE",
		[CUSTOMER_QUERY_TIME] = "DATETIME(6)",
		[CUSTOMER_QUERY_DECIMAL] = "DECIMAL(65, 30)",
		[CUSTOMER_QUERY_MONEY] = "BIGINT",
	};

	if (sql->dialect == CUSTOMER_QUERY_SQLITE) {
		QUERY_PUT(sql, " IN (SELECT value FROM json_each(");
		customer_query_put_value(sql, list);
		QUERY_PUT(sql, "))");
	} else {
		QUERY_PUT(sql, " IN (SELECT item FROM JSON_TABLE(");
		customer_query_put_value(sql, list);
		QUERY_PUT(sql, ", '$[*]' COLUMNS (item ");
		customer_query_put(sql, types[list->of]);
		QUERY_PUT(sql, " PATH '$')) AS list)");
	}
}

static inline void put_list(customer_query_sql *sql, const customer_query_node *node)
{
	query_put_column(sql, node->condition.field);
	if (sql->dialect == CUSTOMER_QUERY_PGSQL) {
		put_array(sql, &node->condition.value[0]);
	} else {
		put_json(sql, &node->condition.value[0]);
	}
}

static void put_outside_list(customer_query_sql *sql, const customer_query_node *node)
{
	const customer_query_field *field = node->condition.field;

	customer_query_put(sql, field->definition.is_nullable ? "(NOT (" : "NOT (");
	put_list(sql, node);
	QUERY_PUT(sql, ")");
	if (field->definition.is_nullable) {
		put_or_null(sql, field);
	}
}

/* ---- The tree ---- */

static inline void put_condition(
	customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *node)
{
	static const customer_query_text orders[] = {[CUSTOMER_QUERY_LT] = QUERY_TEXT_OF(" < "),
		[CUSTOMER_QUERY_LTE] = QUERY_TEXT_OF(" <= "),
		[CUSTOMER_QUERY_GT] = QUERY_TEXT_OF(" > "),
		[CUSTOMER_QUERY_GTE] = QUERY_TEXT_OF(" >= ")};

	switch (node->condition.operation) {
		case CUSTOMER_QUERY_EQ:
			put_equal(sql, filter, node);
			break;
		case CUSTOMER_QUERY_NEQ:
			put_unequal(sql, node);
			break;
		case CUSTOMER_QUERY_LIKE:
			put_like(sql, filter, node);
			break;
		case CUSTOMER_QUERY_IN:
			put_list(sql, node);
			break;
		case CUSTOMER_QUERY_NIN:
			put_outside_list(sql, node);
			break;
		case CUSTOMER_QUERY_BETWEEN:
			put_range(
				sql, node->condition.field, &node->condition.value[0], QUERY_TEXT(" <= "), &node->condition.value[1]);
			break;
		case CUSTOMER_QUERY_NULL:
			put_nullness(sql, node->condition.field, " IS NULL");
			break;
		case CUSTOMER_QUERY_NOTNULL:
			put_nullness(sql, node->condition.field, " IS NOT NULL");
			break;
		default:
			put_comparison(sql, node->condition.field, orders[node->condition.operation], &node->condition.value[0]);
			sql->needs_values = true;
	}
}

static void put_parts(customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *group);

/* Goes down as deep as groups nest: CUSTOMER_QUERY_DEPTH_MAX. */
static void put_node(customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *node)
{
	if (node->kind == CUSTOMER_QUERY_CONDITION) {
		put_condition(sql, filter, node);
		return;
	}
	QUERY_PUT(sql, "(");
	put_parts(sql, filter, node);
	customer_query_put(sql, node->kind == CUSTOMER_QUERY_NOT ? ") IS NOT TRUE" : ")");
}

/* SQLite takes expressions 1,000 levels deep, and each AND is a level: so many parts are joined by brackets first. */
#define RUN 16

static bool is_long(const customer_query_node *group)
{
	const customer_query_node *node = group->group.first;

	for (int parts = 0; node && parts < RUN; parts++) {
		node = node->next;
	}
	return node != NULL;
}

static void put_parts(customer_query_sql *sql, const customer_query_filter *filter, const customer_query_node *group)
{
	bool is_or = group->kind == CUSTOMER_QUERY_OR, in_runs = is_long(group);
	size_t part = 0;

	for (const customer_query_node *node = group->group.first; node; node = node->next, part++) {
		if (part > 0 && is_or) {
			QUERY_PUT(sql, " OR ");
		} else if (part > 0) {
			QUERY_PUT(sql, " AND ");
		}
		if (in_runs && part % RUN == 0) {
			QUERY_PUT(sql, "(");
		}
		put_node(sql, filter, node);
		if (in_runs && (part % RUN == RUN - 1 || !node->next)) {
			QUERY_PUT(sql, ")");
		}
	}
}

void customer_query_put_filter(customer_query_sql *sql, const customer_query_filter *filter)
{
	if (!filter->root.group.first) {
		QUERY_PUT(sql, "1 = 1");
		return;
	}
	/* How selective several conditions are together, no plan made without their values can guess. */
	sql->needs_values |= filter->nodes > 1;
	if (filter->root.kind == CUSTOMER_QUERY_AND) {
		put_parts(sql, filter, &filter->root);
	} else {
		put_node(sql, filter, &filter->root);
	}
}
