/*
 * Filtered, sorted and searched customers as SQL.
 *
 * An order is read in sections, each by statements that one index can serve: a ranked search rank by rank, and an order
 * whose first key may be missing as those that have it and those that have not. A page takes from the next section only
 * what is still missing, so that nearly every page is one statement.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/store_query.h"
#include "src/db/indexes.h"

#define FROM_SHOP " FROM customer WHERE shop_id = "

/*
 * SQLite: the search index first, which gives ids in their order, and then the customer of each: a page is full after a
 * few of them, where a list of all that are found would be made first. The table is named by its columns, without the
 * one that the index has, too.
 */
#define FROM_SEARCH \
	" FROM customer_search CROSS JOIN (SELECT shop_id, created_at, email_key, first_name_key, last_name_key," \
	" customer_number_key, company_name_key, vat_id_key, phone_number_key, fax_number_key, " CUSTOMER_COLUMNS \
	" FROM customer) customer ON customer.id = customer_search.rowid WHERE shop_id = "

/* ---- Statements ---- */

bool customer_is_pgsql(const customer_db *db)
{
	return strcmp(db->driver->name, "pgsql") == 0;
}

/* Whether a filter has a condition that the search index may serve. */
static bool may_search(const customer_query_node *node)
{
	if (node->kind == CUSTOMER_QUERY_CONDITION) {
		const customer_query_attribute *definition = &node->condition.field->definition;

		return definition->is_searched && (!definition->is_indexed || node->condition.operation == CUSTOMER_QUERY_LIKE);
	}
	for (const customer_query_node *part = node->group.first; part; part = part->next) {
		if (may_search(part)) {
			return true;
		}
	}
	return false;
}

/* Whether there is a search index is asked only where it matters: the first time it is a round trip. */
void customer_statement_begin(customer_query_sql *sql, customer_db *db, const customer_store_query *query)
{
	bool pgsql = customer_is_pgsql(db);

	customer_query_sql_init(
		sql, pgsql ? CUSTOMER_QUERY_PGSQL : CUSTOMER_QUERY_SQLITE, CUSTOMER_QUERY_NUMBERED, query->arena);
	sql->arrays = pgsql;
	sql->has_index =
		(query->search || (query->filter && may_search(&query->filter->root))) && customer_indexes_has_search(db);
	if (!pgsql) {
		sql->index_before = "id IN (SELECT rowid FROM customer_search WHERE ";
		sql->index_after = ")";
	}
}

static customer_db_value convert_texts(const customer_query_value *value, customer_query_arena *arena)
{
	customer_db_text *texts = customer_query_allocate(arena, value->texts.count * sizeof(*texts));

	for (size_t i = 0; texts && i < value->texts.count; i++) {
		texts[i] = (customer_db_text){value->texts.items[i].data, value->texts.items[i].length};
	}
	return customer_db_texts(texts, texts ? value->texts.count : 0);
}

static customer_db_value convert(const customer_query_value *value, customer_query_arena *arena)
{
	switch (value->type) {
		case CUSTOMER_QUERY_VALUE_BOOLEAN:
			return customer_db_bool(value->integer);
		case CUSTOMER_QUERY_VALUE_TEXT:
			return customer_db_string(CUSTOMER_DB_TEXT, value->text.data, value->text.length);
		case CUSTOMER_QUERY_VALUE_DATE:
			return customer_db_string(CUSTOMER_DB_DATE, value->text.data, value->text.length);
		case CUSTOMER_QUERY_VALUE_MONEY:
			return customer_db_integer(CUSTOMER_DB_MONEY, value->integer);
		case CUSTOMER_QUERY_VALUE_TIME: /* of a cursor: no time can be filtered by */
			return customer_db_integer(CUSTOMER_DB_TIME, value->integer);
		case CUSTOMER_QUERY_VALUE_INTEGERS:
			return customer_db_ints(value->integers.items, value->integers.count);
		case CUSTOMER_QUERY_VALUE_TEXTS:
			return convert_texts(value, arena);
		default:
			return customer_db_int(value->integer);
	}
}

/* Ends the statement and runs it. */
bool customer_statement_run(customer_db *db, customer_query_sql *sql, unsigned flags)
{
	customer_db_value *values = NULL;

	if (customer_query_sql_end(sql)) {
		values = customer_query_allocate(sql->arena, sql->count * sizeof(*values));
	}
	if (!values) {
		customer_db_fail(db, "53200", "out of memory");
		return false;
	}
	for (size_t i = 0; i < sql->count; i++) {
		values[i] = convert(&sql->values[i], sql->arena);
	}
	return customer_db_query(
		db, sql->text, values, sql->count, flags | CUSTOMER_DB_READ | (sql->needs_values ? CUSTOMER_DB_REPLAN : 0));
}

/* One integer: 0 if there is no row, -1 on failure. */
int64_t customer_statement_integer(customer_db *db, customer_query_sql *sql)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	customer_db_value cell;
	int64_t found = -1;

	if (customer_statement_run(db, sql, 0)) {
		int got = customer_db_fetch(db, types, &cell, 1);

		found = got == 1 ? cell.integer : got;
	}
	customer_db_clear(db);
	return found;
}

/* Numbers of rows are a part of the text: with a placeholder, PostgreSQL would plan for a tenth of the table. */
void customer_put_number(customer_query_sql *sql, const char *before, int64_t number)
{
	char text[64];

	snprintf(text, sizeof(text), "%s%" PRId64, before, number);
	customer_query_put(sql, text);
}

void customer_put_integer(customer_query_sql *sql, int64_t integer)
{
	customer_query_value value = {
		.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .integer = integer};

	customer_query_put_value(sql, &value);
}

/* ---- Sections ---- */

const customer_section customer_everybody = {CUSTOMER_QUERY_EVERY_MATCH, CUSTOMER_EVERYBODY};

bool customer_store_is_ranked(const customer_store_query *query)
{
	return query->search && query->search->count > 0 && query->sorting->given == 0;
}

/* In the order of the customers. */
size_t customer_list_sections(const customer_store_query *query, customer_section sections[CUSTOMER_SECTIONS_MAX])
{
	const customer_query_key *first = &query->sorting->keys[0];

	if (customer_store_is_ranked(query)) {
		sections[0] = (customer_section){CUSTOMER_QUERY_EXACT, CUSTOMER_EVERYBODY};
		sections[1] = (customer_section){CUSTOMER_QUERY_PREFIX, CUSTOMER_EVERYBODY};
		sections[2] = (customer_section){CUSTOMER_QUERY_INSIDE, CUSTOMER_EVERYBODY};
		return 3;
	}
	if (first->field->definition.is_nullable) {
		sections[first->nulls_first] = (customer_section){CUSTOMER_QUERY_EVERY_MATCH, CUSTOMER_WITH_FIRST_KEY};
		sections[!first->nulls_first] = (customer_section){CUSTOMER_QUERY_EVERY_MATCH, CUSTOMER_WITHOUT_FIRST_KEY};
		return 2;
	}
	sections[0] = (customer_section){CUSTOMER_QUERY_EVERY_MATCH, CUSTOMER_EVERYBODY};
	return 1;
}

/* Whether trigrams find a word: it has three characters, with the blank before it, and none that GLOB has to escape. */
static bool has_trigram(customer_query_text word, bool at_beginning)
{
	size_t characters = at_beginning;

	for (size_t i = 0; i < word.length; i++) {
		if (strchr("*?[", word.data[i])) {
			return false;
		}
		characters += ((unsigned char) word.data[i] & 0xC0) != 0x80;
	}
	return characters >= 3;
}

/* Whether a section is read by FROM_SEARCH. The best matches are not: they have other indexes. */
static bool is_by_search(
	const customer_query_sql *sql, const customer_store_query *query, const customer_section *section)
{
	const customer_query_search *search = query->search;

	if (sql->dialect != CUSTOMER_QUERY_SQLITE || !sql->has_index || !search || search->count == 0 ||
		section->tier == CUSTOMER_QUERY_EXACT) {
		return false;
	}
	for (size_t i = 0; i < search->count; i++) {
		if (!has_trigram(search->words[i], section->tier == CUSTOMER_QUERY_PREFIX || search->is_short[i])) {
			return false;
		}
	}
	return true;
}

/* The number of a shop: PostgreSQL, where it plans a search without the words, has to know how large the shop is. */
static void put_shop(customer_query_sql *sql, int64_t shop_id)
{
	if (sql->is_blind) {
		customer_put_number(sql, "", shop_id);
	} else {
		customer_put_integer(sql, shop_id);
	}
}

static void put_part(customer_query_sql *sql, const customer_store_query *query, const customer_section *section)
{
	if (section->part != CUSTOMER_EVERYBODY) {
		customer_query_put(sql, " AND ");
		customer_query_put(sql, query->sorting->keys[0].field->definition.column);
		customer_query_put(sql, section->part == CUSTOMER_WITH_FIRST_KEY ? " IS NOT NULL" : " IS NULL");
	}
}

static void put_search(customer_query_sql *sql, const customer_store_query *query, const customer_section *section)
{
	if (query->search && query->search->count > 0) {
		customer_query_put(sql, " AND ");
		customer_query_put_search(sql, query->search, section->tier);
	}
}

void customer_put_where(
	customer_query_sql *sql, int64_t shop_id, const customer_store_query *query, const customer_section *section)
{
	if (is_by_search(sql, query, section)) {
		sql->index_before = NULL; /* the text is that of the index */
		customer_query_put(sql, FROM_SEARCH);
	} else {
		customer_query_put(sql, FROM_SHOP);
	}
	put_shop(sql, shop_id);
	if (query->filter && query->filter->root.group.first) {
		customer_query_put(sql, " AND ");
		customer_query_put_filter(sql, query->filter);
	}
	put_search(sql, query, section);
	put_part(sql, query, section);
}

/*
 * The order within a section. In one that has the first key, or has it not, nothing is left to say about missing ones,
 * and the order is one that the engine's index has by itself.
 */
typedef struct {
	customer_query_field field; /* of the first key, as one that is never missing */
	customer_query_sorting whole;
	customer_query_sorting after; /* without the first key where that is missing */
} section_order;

static void set_order(section_order *order, const customer_store_query *query, const customer_section *section)
{
	order->whole = order->after = *query->sorting;
	if (section->part == CUSTOMER_EVERYBODY) {
		return;
	}
	order->field = *query->sorting->keys[0].field;
	order->field.definition.is_nullable = false;
	order->whole.keys[0].field = &order->field;
	order->after = order->whole;
	if (section->part == CUSTOMER_WITHOUT_FIRST_KEY) {
		order->after.count--;
		memmove(order->after.keys, order->after.keys + 1, order->after.count * sizeof(*order->after.keys));
	}
}

/*
 * Of ranks by the search index, which are in the order of ids: its own ids say where to begin, and that the order is
 * there already.
 */
static void put_found_order(customer_query_sql *sql, const customer_query_cursor *from, bool backwards)
{
	if (from) {
		customer_query_put(sql, backwards ? " AND customer_search.rowid < " : " AND customer_search.rowid > ");
		customer_query_put_value(sql, &from->values[0]);
	}
	customer_query_put(sql, " ORDER BY customer_search.rowid");
	if (backwards) {
		customer_query_put(sql, " DESC");
	}
}

static void put_order(customer_query_sql *sql, const customer_query_sorting *sorting, bool backwards)
{
	customer_query_put(sql, " ORDER BY ");
	customer_query_put_order(sql, sorting, backwards);
}

static void put_limit(customer_query_sql *sql, int64_t limit, bool is_parameter)
{
	if (is_parameter) {
		customer_query_put(sql, " LIMIT ");
		customer_put_integer(sql, limit);
	} else {
		customer_put_number(sql, " LIMIT ", limit);
	}
}

static void put_from(customer_query_sql *sql, const section_order *order, const customer_select *select)
{
	if (select->from) {
		customer_query_put(sql, " AND ");
		customer_query_put_after(
			sql, &order->after, select->from->values + (order->whole.count - order->after.count), select->backwards);
	}
}

/*
 * PostgreSQL, by its search index: the customers that are found are the table that is sorted, and "OFFSET 0" keeps it
 * from reading all of the shop in the order that is asked for instead.
 */
static void put_found(customer_query_sql *sql, int64_t shop_id, const customer_store_query *query,
	const section_order *order, const customer_select *select)
{
	customer_query_put(sql, " FROM (SELECT *");
	customer_put_where(sql, shop_id, query, &select->section);
	customer_query_put(sql, " OFFSET 0) customer WHERE true");
	put_from(sql, order, select);
	put_order(sql, &order->whole, select->backwards);
}

/* The customers that come next in the order, as the table to search in. */
static void put_near(customer_query_sql *sql, int64_t shop_id, const customer_store_query *query,
	const section_order *order, const customer_select *select)
{
	customer_query_put(sql, " FROM (SELECT *" FROM_SHOP);
	put_shop(sql, shop_id);
	put_part(sql, query, &select->section);
	put_from(sql, order, select);
	put_order(sql, &order->whole, select->backwards);
	customer_put_number(sql, " LIMIT ", select->near);
	customer_query_put(sql, ") customer WHERE true");
	sql->has_index = false; /* of these customers there is none */
	put_search(sql, query, &select->section);
	put_order(sql, &order->whole, select->backwards);
}

/*
 * Exact matches, each part of them read by its own index in the order of ids, up to as many as are wanted: thousands
 * have a frequent name, and an "or" would find them all before it sorted them.
 */
static void put_exact_parts(customer_query_sql *sql, int64_t shop_id, const customer_store_query *query,
	const section_order *order, const customer_select *select)
{
	for (size_t i = 0; i < query->search->exact_count; i++) {
		customer_query_put(sql, i == 0 ? " FROM (" : " UNION ALL ");
		customer_query_put(sql, "SELECT * FROM (SELECT *" FROM_SHOP);
		put_shop(sql, shop_id);
		customer_query_put(sql, " AND ");
		customer_query_put_exact_part(
			sql, query->search, i, select->from ? &select->from->values[0] : NULL, select->backwards);
		put_limit(
			sql, select->limit + MIN(select->offset, INT64_MAX - select->limit), sql->dialect == CUSTOMER_QUERY_SQLITE);
		customer_query_put(sql, ") part");
	}
	customer_query_put(sql, ") customer");
	put_order(sql, &order->whole, select->backwards);
}

/* Two ranks, one after the other, by one look at the search index. */
static void put_both(
	customer_query_sql *sql, int64_t shop_id, const customer_store_query *query, const customer_select *select)
{
	static const customer_section both = {CUSTOMER_QUERY_NOT_EXACT, CUSTOMER_EVERYBODY};

	customer_query_put(sql, ", ");
	customer_query_put_is_prefix(sql, query->search);
	customer_put_where(sql, shop_id, query, &both);
	if (select->from) {
		customer_query_put(sql, " AND (id > ");
		customer_query_put_value(sql, &select->from->values[0]);
		customer_query_put(sql, " OR NOT ");
		customer_query_put_is_prefix(sql, query->search);
		customer_query_put(sql, ")");
	}
	customer_query_put(sql, " ORDER BY ");
	customer_query_put_is_prefix(sql, query->search);
	customer_query_put(sql, " DESC, id");
}

/* A number of rows to pass over is another text each time, and not worth to be kept prepared. */
static void put_offset(customer_query_sql *sql, int64_t offset)
{
	if (sql->dialect == CUSTOMER_QUERY_PGSQL) {
		customer_put_number(sql, " OFFSET ", offset);
		sql->needs_values = true;
	} else {
		customer_query_put(sql, " OFFSET ");
		customer_put_integer(sql, offset);
	}
}

void customer_put_select(
	customer_query_sql *sql, int64_t shop_id, const customer_store_query *query, const customer_select *select)
{
	section_order order;

	set_order(&order, query, &select->section);
	customer_query_put(sql, "SELECT " CUSTOMER_COLUMNS);
	if (select->has_keys) {
		customer_query_put_keys(sql, query->sorting, query->sorting->count - 1);
	}
	sql->is_blind = select->near > 0 || select->is_by_index;
	if (select->near > 0) {
		put_near(sql, shop_id, query, &order, select);
	} else if (select->section.tier == CUSTOMER_QUERY_EXACT) {
		put_exact_parts(sql, shop_id, query, &order, select);
	} else if (select->has_both) {
		put_both(sql, shop_id, query, select);
	} else if (select->is_by_index) {
		put_found(sql, shop_id, query, &order, select);
	} else {
		customer_put_where(sql, shop_id, query, &select->section);
		if (customer_store_is_ranked(query) && is_by_search(sql, query, &select->section)) {
			put_found_order(sql, select->from, select->backwards);
		} else {
			put_from(sql, &order, select);
			put_order(sql, &order.whole, select->backwards);
		}
	}
	put_limit(sql, select->limit, sql->is_blind); /* no plan of those depends on it */
	if (select->offset > 0) {
		put_offset(sql, select->offset);
	}
}
