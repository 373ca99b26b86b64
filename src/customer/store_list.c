/*
 * Customers as they are read, section after section: lists by number, pages by key, and chunks that are to be written.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/store_query.h"
#include "src/db/indexes.h"

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
	bool has_keys; /* each row has those of its place in the order, behind the customer, which begins with the last one,
					  the id */
	zend_array *customers;
	zend_long wanted;                    /* further rows are seen, not kept */
	customer_query_cursor *first, *last; /* NULL: not asked for */
	bool has_both;                       /* ranks of a search, the last ones: nothing comes after them */
	customer_store_row row;
} reading;

/* `has_keys`: with the columns that say how to go on behind a row. */
static void begin_reading(
	reading *reading, customer_db *db, int64_t shop_id, const customer_store_query *query, bool has_keys)
{
	reading->db = db;
	reading->shop_id = shop_id;
	reading->query = query;
	reading->backwards = false;
	reading->first = reading->last = NULL;
	reading->has_both = false;
	customer_store_row_init(&reading->row);
	reading->has_keys = has_keys;
	for (size_t i = 0; has_keys && i + 1 < query->sorting->count; i++) {
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

/* The cell of a key. */
static const customer_db_value *key_cell(const reading *reading, size_t key)
{
	return &reading->row.cells[key + 1 < reading->query->sorting->count ? CUSTOMER_CELLS + key : CUSTOMER_ID];
}

/* Room for the texts of the row's keys; NULL if there is no memory. */
static char *allocate_texts(const reading *reading)
{
	size_t needed = 0;

	for (size_t i = 0; i < reading->query->sorting->count; i++) {
		needed += is_text_cell(key_cell(reading, i)) ? key_cell(reading, i)->text.length : 0;
	}
	return customer_query_allocate(reading->query->arena, needed);
}

/* The keys of the row: its cells are gone with the next one. */
static bool keep_keys(const reading *reading, customer_query_cursor *cursor, customer_query_tier tier)
{
	char *end = allocate_texts(reading);

	if (!end) {
		customer_db_fail(reading->db, "53200", "out of memory");
		return false;
	}
	*cursor = (customer_query_cursor){.tier = tier, .count = reading->query->sorting->count};
	for (size_t i = 0; i < cursor->count; i++) {
		const customer_db_value *cell = key_cell(reading, i);
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

/* Those of the first row, and of the last one that is wanted: where there are fewer, nothing comes behind them. */
static bool note_keys(const reading *reading, customer_query_tier tier)
{
	zend_long read = count_read(reading);

	if (reading->first && read == 0 && !keep_keys(reading, reading->first, tier)) {
		return false;
	}
	return !reading->last || read + 1 < reading->wanted || keep_keys(reading, reading->last, tier);
}

/* The rank of the row that was read. */
static customer_query_tier tier_of(const reading *reading, customer_query_tier tier)
{
	if (!reading->has_both) {
		return tier;
	}
	return reading->row.cells[reading->row.count - 1].integer ? CUSTOMER_QUERY_PREFIX : CUSTOMER_QUERY_INSIDE;
}

/* The rows of the statement that runs. */
static bool read_rows(reading *reading, customer_query_tier tier)
{
	zend_object *customer;
	zval item;
	int got = 0;

	while (count_read(reading) < reading->wanted &&
		(got = customer_store_fetch(reading->db, &reading->row, &customer)) == 1) {
		if (!note_keys(reading, tier_of(reading, tier))) {
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

/* The rows of one statement: 1 if there are more than are wanted, 0 if not, -1 on failure. */
static int read_select(reading *reading, const customer_select *select, unsigned flags)
{
	customer_query_sql sql;
	int more = -1;

	customer_statement_begin(&sql, reading->db, reading->query);
	customer_put_select(&sql, reading->shop_id, reading->query, select);
	if (customer_statement_run(reading->db, &sql, flags) && read_rows(reading, select->section.tier)) {
		more = see_further(reading);
	}
	customer_db_clear(reading->db);
	return more;
}

/* ---- Searches on PostgreSQL ---- */

/*
 * Where PostgreSQL thinks that many customers match, it reads them in the order that is asked for until there are
 * enough, which is the fastest if it is right. But words that are frequent each may be rare together, or there may be
 * none left, and then it reads the whole shop. So it may do that with the next thousand customers only, and with ten
 * thousand where these give hope. If they do not fill the page, the search index has to say who matches, however many
 * that are.
 */
#define NEAR 1000 /* customers: half a millisecond */
#define FAR 10000

#define OFTEN 3 /* words: more are seldom searched for, and their plans are large */

static unsigned as_search(const customer_query_search *search)
{
	return search->count <= OFTEN ? CUSTOMER_DB_OF_MANY : CUSTOMER_DB_REPLAN;
}

static bool may_hope(const reading *reading, const customer_select *select)
{
	const customer_query_search *search = reading->query->search;

	return search && search->count > 0 && select->section.tier != CUSTOMER_QUERY_EXACT &&
		customer_is_pgsql(reading->db) && customer_indexes_has_search(reading->db);
}

/*
 * Nothing is kept if the page is not full. 1 or 0: it is full, and there are more or not; -1 on failure; or whether it
 * would be full after FAR customers, if NEAR are like all of them.
 */
#define NOT_FULL 2
#define TOO_FEW 3

static int read_near(reading *reading, customer_select select, int64_t near)
{
	int64_t found;
	zend_array *before = reading->customers;
	customer_query_cursor *first = reading->first;
	zend_long wanted = reading->wanted;
	zval *customer;
	int more;

	select.near = near;
	reading->wanted -= zend_hash_num_elements(before);
	reading->customers = zend_new_array(0);
	zend_hash_real_init_packed(reading->customers);
	if (zend_hash_num_elements(before) > 0) {
		reading->first = NULL; /* is known */
	}
	more = read_select(reading, &select, as_search(reading->query->search));
	found = count_read(reading) + more;
	if (more >= 0 && found < select.limit) {
		more = select.offset > 0 || found > (select.limit - 1) / (FAR / NEAR) ? NOT_FULL : TOO_FEW;
	} else if (more >= 0) {
		ZEND_HASH_FOREACH_VAL(reading->customers, customer)
		{
			Z_ADDREF_P(customer);
			zend_hash_next_index_insert_new(before, customer);
		}
		ZEND_HASH_FOREACH_END();
	}
	zend_array_release(reading->customers);
	reading->customers = before;
	reading->first = first;
	reading->wanted = wanted;
	return more;
}

/* One rank, or the last two, the last column being which it is. */
static int read_by_index(reading *reading, customer_select select)
{
	select.is_by_index = true;
	select.has_both = customer_store_is_ranked(reading->query) && select.section.tier == CUSTOMER_QUERY_PREFIX &&
		!select.backwards && customer_query_is_found_once(reading->query->search);
	if (select.has_both) {
		reading->row.types[reading->row.count++] = CUSTOMER_DB_BOOL;
		reading->has_both = true;
	}
	return read_select(reading, &select, as_search(reading->query->search));
}

/* Whether so many customers may hold the page. */
static bool fits(const customer_select *select, int64_t near)
{
	return select->offset < near && select->limit <= near - select->offset;
}

static int read_hopefully(reading *reading, const customer_select *select)
{
	int more = NOT_FULL;

	if (!customer_store_is_ranked(reading->query)) { /* there may be no index that has the order */
		int found = customer_store_is_found(reading->db, reading->shop_id, reading->query, select);

		if (found != 0) {
			return found < 0 ? -1 : read_select(reading, select, 0);
		}
	}
	if (fits(select, NEAR)) {
		more = read_near(reading, *select, NEAR);
	}
	if (more == NOT_FULL && fits(select, FAR)) {
		more = read_near(reading, *select, FAR);
	}
	return more == NOT_FULL || more == TOO_FEW ? read_by_index(reading, *select) : more;
}

/* What is wanted of a section, and `further` rows to see whether there are more. As read_select(). */
static int read_section(reading *reading, const customer_section *section, const customer_query_cursor *from,
	zend_long offset, zend_long further)
{
	zend_long limit = reading->wanted - count_read(reading);
	customer_select select = {.section = *section,
		.has_keys = reading->has_keys,
		.from = from,
		.backwards = reading->backwards,
		.limit = MIN(limit, ZEND_LONG_MAX - MAX(offset, further)) + further,
		.offset = offset};

	if (may_hope(reading, &select)) {
		return read_hopefully(reading, &select);
	}
	if (limit < reading->wanted) { /* the rest of a page is another text each time */
		return read_select(reading, &select, CUSTOMER_DB_REPLAN);
	}
	return read_select(reading, &select, reading->query->search ? as_search(reading->query->search) : 0);
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

/* A section that gave nothing is counted, so that the next one knows how much of the offset is left. */
static bool read_list(reading *reading, zend_long offset)
{
	customer_section sections[CUSTOMER_SECTIONS_MAX];
	size_t count = customer_list_sections(reading->query, sections);

	for (size_t i = 0; i < count && count_read(reading) < reading->wanted && !reading->has_both; i++) {
		uint32_t before = count_read(reading);

		if (read_section(reading, &sections[i], NULL, offset, 0) < 0) {
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

	begin_reading(&reading, db, shop_id, query, false);
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
		int more = read_section(reading, &sections[i], from, 0, 1);

		if (more != 0 || reading->has_both || i == (reading->backwards ? 0 : count - 1)) {
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

	begin_reading(&reading, db, shop_id, query, true);
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
	begin_reading(&reading, db, shop_id, &chunk.query, false);
	reading.wanted = limit;
	reading.customers = zend_new_array((uint32_t) limit);
	zend_hash_real_init_packed(reading.customers);
	customer_statement_begin(&sql, db, &chunk.query);
	customer_put_select(&sql, shop_id, &chunk.query,
		&(customer_select){.section = customer_everybody, .from = &chunk.after, .limit = limit});
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
