/*
 * Filtered, sorted and searched customers.
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

static void put_integer(customer_query_sql *sql, int64_t integer)
{
	customer_query_value value = {
		.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .integer = integer};

	customer_query_put_value(sql, &value);
}

/* ---- Sections ---- */

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

/* Where a cursor points to; the first section if it points nowhere. */
static size_t section_of(const customer_section *sections, size_t count, const customer_query_cursor *cursor)
{
	for (size_t i = 0; i < count; i++) {
		if (sections[i].tier == cursor->tier &&
			(sections[i].part == CUSTOMER_EVERYBODY ||
				(sections[i].part == CUSTOMER_WITHOUT_FIRST_KEY) == cursor->values[0].is_null)) {
			return i;
		}
	}
	return 0;
}

void customer_put_where(
	customer_query_sql *sql, int64_t shop_id, const customer_store_query *query, const customer_section *section)
{
	customer_query_put(sql, FROM_SHOP);
	put_integer(sql, shop_id);
	if (query->filter && query->filter->root.group.first) {
		customer_query_put(sql, " AND ");
		customer_query_put_filter(sql, query->filter);
	}
	if (query->search && query->search->count > 0) {
		customer_query_put(sql, " AND ");
		customer_query_put_search(sql, query->search, section->tier);
	}
	if (section->part != CUSTOMER_EVERYBODY) {
		customer_query_put(sql, " AND ");
		customer_query_put(sql, query->sorting->keys[0].field->definition.column);
		customer_query_put(sql, section->part == CUSTOMER_WITH_FIRST_KEY ? " IS NOT NULL" : " IS NULL");
	}
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
 * SQLite would rather read all customers in the order of their ids than sort the one or two that are found by two
 * indexes: with the "+" no index has the order.
 */
static void put_order(
	customer_query_sql *sql, const customer_section *section, const customer_query_sorting *sorting, bool backwards)
{
	bool is_exact = section->tier == CUSTOMER_QUERY_EXACT && sql->dialect == CUSTOMER_QUERY_SQLITE;

	customer_query_put(sql, is_exact ? " ORDER BY +" : " ORDER BY ");
	customer_query_put_order(sql, sorting, backwards);
}

/* From "SELECT" to "LIMIT". */
void customer_put_select(customer_query_sql *sql, int64_t shop_id, const customer_store_query *query,
	const customer_section *section, const customer_query_cursor *from, bool backwards, int64_t limit)
{
	section_order order;

	set_order(&order, query, section);
	customer_query_put(sql, "SELECT " CUSTOMER_COLUMNS);
	customer_query_put_keys(sql, query->sorting);
	customer_put_where(sql, shop_id, query, section);
	if (from) {
		customer_query_put(sql, " AND ");
		customer_query_put_after(sql, &order.after, from->values + (order.whole.count - order.after.count), backwards);
	}
	put_order(sql, section, &order.whole, backwards);
	customer_put_number(sql, " LIMIT ", limit);
}

/* ---- Reading rows ---- */

static const customer_db_type cell_types[] = {
	[CUSTOMER_QUERY_INTEGER] = CUSTOMER_DB_INT,
	[CUSTOMER_QUERY_BOOLEAN] = CUSTOMER_DB_BOOL,
	[CUSTOMER_QUERY_STRING] = CUSTOMER_DB_TEXT,
	[CUSTOMER_QUERY_FOLDED] = CUSTOMER_DB_TEXT,
	[CUSTOMER_QUERY_EMAIL] = CUSTOMER_DB_TEXT,
	[CUSTOMER_QUERY_DATE] = CUSTOMER_DB_DATE,
	[CUSTOMER_QUERY_TIME] = CUSTOMER_DB_TIME,
	[CUSTOMER_QUERY_DECIMAL] = CUSTOMER_DB_TEXT,
	[CUSTOMER_QUERY_MONEY] = CUSTOMER_DB_MONEY,
};

static const customer_query_value_type value_types[] = {
	[CUSTOMER_DB_INT] = CUSTOMER_QUERY_VALUE_INTEGER,
	[CUSTOMER_DB_BOOL] = CUSTOMER_QUERY_VALUE_BOOLEAN,
	[CUSTOMER_DB_TEXT] = CUSTOMER_QUERY_VALUE_TEXT,
	[CUSTOMER_DB_MONEY] = CUSTOMER_QUERY_VALUE_MONEY,
	[CUSTOMER_DB_DATE] = CUSTOMER_QUERY_VALUE_DATE,
	[CUSTOMER_DB_TIME] = CUSTOMER_QUERY_VALUE_TIME,
};

/* Customers as they are read, section after section. */
typedef struct {
	customer_db *db;
	int64_t shop_id;
	const customer_store_query *query;
	bool backwards;
	zend_array *customers;
	zend_long wanted;                    /* further rows are seen, not kept */
	customer_query_cursor *first, *last; /* NULL: not asked for */
	char *texts;                         /* of the last cursor's values: written anew with each row */
	size_t texts_size;
	customer_store_row row;
} reading;

static void begin_reading(reading *reading, customer_db *db, int64_t shop_id, const customer_store_query *query)
{
	reading->db = db;
	reading->shop_id = shop_id;
	reading->query = query;
	reading->backwards = false;
	reading->first = reading->last = NULL;
	reading->texts = NULL;
	reading->texts_size = 0;
	customer_store_row_init(&reading->row);
	for (size_t i = 0; i < query->sorting->count; i++) {
		reading->row.types[reading->row.count++] = cell_types[query->sorting->keys[i].field->definition.type];
	}
}

static uint32_t count_read(const reading *reading)
{
	return zend_hash_num_elements(reading->customers);
}

static bool is_text_cell(const customer_db_value *cell)
{
	return !cell->is_null && (cell->type == CUSTOMER_DB_TEXT || cell->type == CUSTOMER_DB_DATE);
}

/* Room for the texts of the row's keys; what was there before is of no more use. */
static bool reserve_texts(reading *reading)
{
	size_t needed = 1;

	for (size_t i = CUSTOMER_CELLS; i < reading->row.count; i++) {
		needed += is_text_cell(&reading->row.cells[i]) ? reading->row.cells[i].text.length : 0;
	}
	if (needed > reading->texts_size) {
		reading->texts_size = needed * 2;
		reading->texts = customer_query_allocate(reading->query->arena, reading->texts_size);
	}
	return reading->texts != NULL;
}

/* The keys of the row: its cells are gone with the next one. */
static bool keep_keys(reading *reading, customer_query_cursor *cursor, customer_query_tier tier)
{
	char *end;

	if (!reserve_texts(reading)) {
		customer_db_fail(reading->db, "53200", "out of memory");
		return false;
	}
	end = reading->texts;
	*cursor = (customer_query_cursor){.tier = tier, .count = reading->query->sorting->count};
	for (size_t i = 0; i < cursor->count; i++) {
		const customer_db_value *cell = &reading->row.cells[CUSTOMER_CELLS + i];
		customer_query_value *value = &cursor->values[i];

		value->type = value_types[cell->type];
		value->of = reading->query->sorting->keys[i].field->definition.type;
		value->is_null = cell->is_null;
		if (is_text_cell(cell)) {
			value->text = (customer_query_text){end, cell->text.length};
			end = (char *) memcpy(end, cell->text.data, cell->text.length) + cell->text.length;
		} else if (!cell->is_null) {
			value->integer = cell->integer;
		}
	}
	return true;
}

static bool note_keys(reading *reading, customer_query_tier tier)
{
	if (reading->first && count_read(reading) == 0) {
		if (!keep_keys(reading, reading->first, tier)) {
			return false;
		}
		reading->texts = NULL; /* those stay */
		reading->texts_size = 0;
	}
	return !reading->last || keep_keys(reading, reading->last, tier);
}

/* The rows of the statement that runs. */
static bool read_rows(reading *reading, customer_query_tier tier)
{
	zend_object *customer;
	zval item;
	int got;

	while (count_read(reading) < reading->wanted &&
		(got = customer_store_fetch(reading->db, &reading->row, &customer)) == 1) {
		if (!note_keys(reading, tier)) {
			OBJ_RELEASE(customer);
			return false;
		}
		ZVAL_OBJ(&item, customer);
		zend_hash_next_index_insert_new(reading->customers, &item);
	}
	return count_read(reading) == reading->wanted || got == 0;
}

/* After the kept rows: 1 if there is a further one, 0, or -1. */
static int see_further(reading *reading)
{
	return count_read(reading) < reading->wanted ? 0 : customer_store_fetch(reading->db, &reading->row, NULL);
}

/* ---- Lists ---- */

static int64_t count_section(const reading *reading, const customer_section *section)
{
	customer_query_sql sql;

	customer_statement_begin(&sql, reading->db, reading->query);
	customer_query_put(&sql, "SELECT count(*)");
	customer_put_where(&sql, reading->shop_id, reading->query, section);
	return customer_statement_integer(reading->db, &sql);
}

/* A number of rows to pass over is another text each time, and not kept prepared. */
static bool read_from_offset(reading *reading, const customer_section *section, zend_long offset)
{
	zend_long limit = reading->wanted - count_read(reading);
	customer_query_sql sql;
	bool done;

	customer_statement_begin(&sql, reading->db, reading->query);
	customer_put_select(
		&sql, reading->shop_id, reading->query, section, NULL, false, MIN(limit, ZEND_LONG_MAX - offset));
	if (offset > 0) {
		customer_query_put(&sql, " OFFSET ");
		if (sql.dialect == CUSTOMER_QUERY_PGSQL) {
			customer_put_number(&sql, "", offset);
			sql.needs_values = true;
		} else {
			put_integer(&sql, offset);
		}
	}
	done = customer_statement_run(reading->db, &sql, limit < reading->wanted ? CUSTOMER_DB_REPLAN : 0) &&
		read_rows(reading, section->tier);
	customer_db_clear(reading->db);
	return done;
}

/* A section that gave nothing is counted, so that the next one knows how much of the offset is left. */
static bool read_list(reading *reading, zend_long offset)
{
	customer_section sections[CUSTOMER_SECTIONS_MAX];
	size_t count = customer_list_sections(reading->query, sections);

	for (size_t i = 0; i < count && count_read(reading) < reading->wanted; i++) {
		uint32_t before = count_read(reading);

		if (!read_from_offset(reading, &sections[i], offset)) {
			return false;
		}
		if (count_read(reading) > before) {
			offset = 0;
		} else if (offset > 0 && i + 1 < count) {
			int64_t passed = count_section(reading, &sections[i]);

			if (passed < 0) {
				return false;
			}
			offset -= MIN(passed, offset);
		}
	}
	return true;
}

#define ROOM_MAX 1024 /* of an array that is made before it is known how many there are */

zend_array *customer_store_list(
	customer_db *db, int64_t shop_id, const customer_store_query *query, zend_long limit, zend_long offset)
{
	reading reading;

	begin_reading(&reading, db, shop_id, query);
	reading.wanted = limit;
	reading.customers = zend_new_array((uint32_t) MIN(limit, ROOM_MAX));
	zend_hash_real_init_packed(reading.customers);
	if (read_list(&reading, offset)) {
		return reading.customers;
	}
	zend_array_release(reading.customers);
	return NULL;
}

/* ---- Pages by key ---- */

/* 1 if there are more, 0 if not, -1 on failure. */
static int read_section(reading *reading, const customer_section *section, const customer_query_cursor *from)
{
	zend_long limit = reading->wanted - count_read(reading);
	customer_query_sql sql;
	int more = -1;

	customer_statement_begin(&sql, reading->db, reading->query);
	customer_put_select(&sql, reading->shop_id, reading->query, section, from, reading->backwards,
		limit < ZEND_LONG_MAX ? limit + 1 : limit);
	if (customer_statement_run(reading->db, &sql, limit < reading->wanted ? CUSTOMER_DB_REPLAN : 0) &&
		read_rows(reading, section->tier)) {
		more = see_further(reading);
	}
	customer_db_clear(reading->db);
	return more;
}

static void reverse(zend_array *customers)
{
	uint32_t count = zend_hash_num_elements(customers);

	for (uint32_t i = 0; i < count / 2; i++) {
		zval *left = zend_hash_index_find(customers, i), *right = zend_hash_index_find(customers, count - 1 - i), item;

		ZVAL_COPY_VALUE(&item, left);
		ZVAL_COPY_VALUE(left, right);
		ZVAL_COPY_VALUE(right, &item);
	}
}

static int read_sections(reading *reading, const customer_query_cursor *from)
{
	customer_section sections[CUSTOMER_SECTIONS_MAX];
	size_t count = customer_list_sections(reading->query, sections), i = from ? section_of(sections, count, from) : 0;

	for (;;) {
		int more = read_section(reading, &sections[i], from);

		if (more != 0 || i == (reading->backwards ? 0 : count - 1)) {
			return more;
		}
		i = reading->backwards ? i - 1 : i + 1;
		from = NULL;
	}
}

bool customer_store_read_page(customer_db *db, int64_t shop_id, const customer_store_query *query,
	const customer_query_cursor *from, zend_long limit, customer_store_page *page)
{
	reading reading;
	int more;

	begin_reading(&reading, db, shop_id, query);
	reading.backwards = from && from->is_backwards;
	reading.wanted = limit;
	reading.customers = zend_new_array((uint32_t) MIN(limit, ROOM_MAX));
	zend_hash_real_init_packed(reading.customers);
	reading.first = reading.backwards ? &page->last : &page->first;
	reading.last = reading.backwards ? &page->first : &page->last;
	if ((more = read_sections(&reading, from)) < 0) {
		zend_array_release(reading.customers);
		return false;
	}
	if (reading.backwards) {
		reverse(reading.customers);
	}
	page->customers = reading.customers;
	page->has_more = more;
	return true;
}

/* ---- Chunks by id, for writes ---- */

/* A query of the filter alone, in the order of ids. */
typedef struct {
	customer_query_sorting by_id;
	customer_query_cursor after;
	customer_store_query query;
} chunk;

static void set_chunk(chunk *chunk, const customer_store_query *query, int64_t after)
{
	const customer_query_sorting *sorting = query->sorting;

	/* Every order ends in the id. */
	chunk->by_id = (customer_query_sorting){.keys = {{.field = sorting->keys[sorting->count - 1].field}}, .count = 1};
	chunk->after = (customer_query_cursor){.count = 1};
	chunk->after.values[0] =
		(customer_query_value){.type = CUSTOMER_QUERY_VALUE_INTEGER, .of = CUSTOMER_QUERY_INTEGER, .integer = after};
	chunk->query = (customer_store_query){.filter = query->filter, .sorting = &chunk->by_id, .arena = query->arena};
}

const customer_section customer_everybody = {CUSTOMER_QUERY_EVERY_MATCH, CUSTOMER_EVERYBODY};

static void put_lock(customer_query_sql *sql)
{
	if (sql->dialect == CUSTOMER_QUERY_PGSQL) { /* SQLite has one writer: the transaction is the lock */
		customer_query_put(sql, " FOR UPDATE");
	}
}

zend_array *customer_store_lock(
	customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t after, zend_long limit)
{
	reading reading;
	chunk chunk;
	customer_query_sql sql;
	bool done;

	set_chunk(&chunk, query, after);
	begin_reading(&reading, db, shop_id, &chunk.query);
	reading.wanted = limit;
	reading.customers = zend_new_array((uint32_t) limit);
	zend_hash_real_init_packed(reading.customers);
	customer_statement_begin(&sql, db, &chunk.query);
	customer_put_select(&sql, shop_id, &chunk.query, &customer_everybody, &chunk.after, false, limit);
	put_lock(&sql);
	done = customer_statement_run(db, &sql, 0) && read_rows(&reading, customer_everybody.tier);
	customer_db_clear(db);
	if (!done) {
		zend_array_release(reading.customers);
		return NULL;
	}
	return reading.customers;
}

static void put_ids(customer_query_sql *sql, int64_t shop_id, const chunk *chunk, int64_t limit)
{
	customer_query_put(sql, "SELECT id");
	customer_put_where(sql, shop_id, &chunk->query, &customer_everybody);
	customer_query_put(sql, " AND ");
	customer_query_put_after(sql, &chunk->by_id, chunk->after.values, false);
	customer_put_number(sql, " ORDER BY id LIMIT ", limit);
}

bool customer_store_lock_ids(customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t after,
	zend_long limit, customer_id_list *ids)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	customer_query_sql sql;
	customer_db_value id;
	chunk chunk;
	int got = -1;

	set_chunk(&chunk, query, after);
	customer_statement_begin(&sql, db, &chunk.query);
	put_ids(&sql, shop_id, &chunk, limit);
	put_lock(&sql);
	if (customer_statement_run(db, &sql, 0)) {
		while ((got = customer_db_fetch(db, types, &id, 1)) == 1) {
			customer_id_list_add(ids, id.integer);
		}
	}
	customer_db_clear(db);
	return got == 0;
}

int64_t customer_store_next_id(customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t after)
{
	customer_query_sql sql;
	chunk chunk;

	set_chunk(&chunk, query, after);
	customer_statement_begin(&sql, db, &chunk.query);
	put_ids(&sql, shop_id, &chunk, 1);
	return customer_statement_integer(db, &sql);
}
