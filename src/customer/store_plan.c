/*
 * How many customers match a query, and how the database finds them.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/customer/store_query.h"

/* ---- Counts ---- */

int64_t customer_store_count(customer_db *db, int64_t shop_id, const customer_store_query *query)
{
	customer_query_sql sql;

	customer_statement_begin(&sql, db, query);
	customer_query_put(&sql, "SELECT count(*)");
	customer_put_where(&sql, shop_id, query, &customer_everybody);
	return customer_statement_integer(db, &sql);
}

int64_t customer_store_count_to(customer_db *db, int64_t shop_id, const customer_store_query *query, int64_t maximum)
{
	customer_query_sql sql;

	customer_statement_begin(&sql, db, query);
	customer_query_put(&sql, "SELECT count(*) FROM (SELECT 1");
	customer_put_where(&sql, shop_id, query, &customer_everybody);
	customer_put_number(&sql, " LIMIT ", maximum < INT64_MAX ? maximum + 1 : maximum);
	customer_query_put(&sql, ") counted");
	return customer_statement_integer(db, &sql);
}

/* ---- Plans ---- */

/* Whether the line ends in " width=n)", as that of a node does: behind a value that is quoted there is a type. */
static bool is_node(const char *line, size_t length)
{
	static const char width[] = " width=";
	size_t at = length;

	if (at == 0 || line[--at] != ')') {
		return false;
	}
	while (at > 0 && line[at - 1] >= '0' && line[at - 1] <= '9') {
		at--;
	}
	return at >= sizeof(width) - 1 && memcmp(line + at - (sizeof(width) - 1), width, sizeof(width) - 1) == 0;
}

/* The n of "rows=n" in a line of PostgreSQL's that tells of a node, or -1. */
static int64_t rows_of(const char *line, size_t length)
{
	static const char rows[] = " rows=";
	const char *found = is_node(line, length) ? zend_memnstr(line, rows, sizeof(rows) - 1, line + length) : NULL;

	return found ? ZEND_STRTOL(found + sizeof(rows) - 1, NULL, 10) : -1;
}

int64_t customer_store_estimate(customer_db *db, int64_t shop_id, const customer_store_query *query)
{
	static const customer_db_type types[] = {CUSTOMER_DB_TEXT};
	customer_query_sql sql;
	customer_db_value line;
	int64_t rows = -1;

	if (!customer_is_pgsql(db)) {
		return CUSTOMER_NO_ESTIMATE;
	}
	customer_statement_begin(&sql, db, query);
	customer_query_put(&sql, "EXPLAIN SELECT 1");
	customer_put_where(&sql, shop_id, query, &customer_everybody);
	if (customer_statement_run(db, &sql, CUSTOMER_DB_REPLAN)) {
		int got = customer_db_fetch(db, types, &line, 1);

		rows = got == 1 ? rows_of(line.text.data, line.text.length) : -1;
		if (got == 0 || (got == 1 && rows < 0)) {
			customer_db_fail(db, "08P01", "the server's plan has no estimate of rows");
		}
	}
	customer_db_clear(db);
	return rows;
}

static void add_line(zend_array *lines, const char *text, size_t length)
{
	zval line;

	ZVAL_STRINGL(&line, text, length);
	zend_hash_next_index_insert_new(lines, &line);
}

/* Each name once. */
static void add_index(zend_array *indexes, const char *name, size_t length)
{
	zval *known;

	ZEND_HASH_FOREACH_VAL(indexes, known)
	{
		if (zend_string_equals_cstr(Z_STR_P(known), name, length)) {
			return;
		}
	}
	ZEND_HASH_FOREACH_END();
	add_line(indexes, name, length);
}

/* The word behind a phrase, up to a blank; its length is 0 if the line has no such phrase. */
static size_t word_after(const char *line, size_t length, const char *phrase, const char **word)
{
	const char *end = line + length, *found = zend_memnstr(line, phrase, strlen(phrase), end), *stop;

	if (!found) {
		return 0;
	}
	*word = found + strlen(phrase);
	stop = memchr(*word, ' ', (size_t) (end - *word));
	return (size_t) ((stop ? stop : end) - *word);
}

/* What is seen of one statement's plan. */
typedef struct {
	bool scans;   /* reads the table in its own order */
	bool reads;   /* reads it in any way */
	bool narrows; /* an index is asked for more than the shop */
	bool sorts;   /* everything, because no index has the order */
	int64_t rows; /* what is expected to match, or -1 */
} statement_plan;

static bool has(const char *line, size_t length, const char *phrase)
{
	return zend_memnstr(line, phrase, strlen(phrase), line + length) != NULL;
}

/* Blanks and "->" before a node, blanks before its conditions. */
static bool begins_with(const char *line, size_t length, const char *phrase)
{
	size_t indent = 0, phrase_length = strlen(phrase);

	while (indent < length && strchr(" ->", line[indent])) {
		indent++;
	}
	return length - indent >= phrase_length && memcmp(line + indent, phrase, phrase_length) == 0;
}

/* Nodes have their costs behind them; conditions have not, whatever they quote. */
static void read_pgsql_line(customer_store_plan *plan, statement_plan *seen, const char *line, size_t length)
{
	static const char *const phrases[] = {"Index Scan using ", "Index Only Scan using ", "Index Scan Backward using ",
		"Index Only Scan Backward using ", "Bitmap Index Scan on "};
	const char *word;
	size_t found;

	if (rows_of(line, length) < 0) {
		seen->narrows |=
			begins_with(line, length, "Index Cond:") && !begins_with(line, length, "Index Cond: (shop_id =");
		return;
	}
	for (size_t i = 0; i < sizeof(phrases) / sizeof(*phrases); i++) {
		if ((found = word_after(line, length, phrases[i], &word)) > 0) {
			add_index(plan->indexes, word, found);
		}
	}
	seen->reads |= has(line, length, " on customer ");
	seen->scans |= has(line, length, "Seq Scan on customer ");
	seen->sorts |= begins_with(line, length, "Sort ");
}

static void read_sqlite_line(customer_store_plan *plan, statement_plan *seen, const char *line, size_t length)
{
	const char *word;
	size_t found;

	if (has(line, length, " VIRTUAL TABLE ")) { /* the search index, or a list of values */
		if (has(line, length, "SCAN customer_search ")) {
			add_index(plan->indexes, ZEND_STRL("customer_search"));
			seen->narrows = true;
		}
		return;
	}
	if (has(line, length, "USING INTEGER PRIMARY KEY")) {
		add_index(plan->indexes, ZEND_STRL("PRIMARY KEY"));
		seen->narrows = true;
	} else if ((found = word_after(line, length, " INDEX ", &word)) > 0) {
		add_index(plan->indexes, word, found);
		seen->narrows |= has(line, length, "(shop_id=? AND ");
	} else {
		seen->scans |= begins_with(line, length, "SCAN customer");
	}
	seen->reads |= has(line, length, " customer ");
	seen->sorts |= has(line, length, "USE TEMP B-TREE FOR ORDER BY");
}

/* PostgreSQL expects of LIMIT only what it lets through: the line below it says what matches. */
static bool read_plan(customer_db *db, customer_store_plan *plan, statement_plan *seen)
{
	static const customer_db_type types[] = {CUSTOMER_DB_INT, CUSTOMER_DB_INT, CUSTOMER_DB_INT, CUSTOMER_DB_TEXT};
	size_t count = customer_is_pgsql(db) ? 1 : 4, lines = 0;
	customer_db_value cells[4];
	int got;

	while ((got = customer_db_fetch(db, types + 4 - count, cells, count)) == 1) {
		const customer_db_text *line = &cells[count - 1].text;

		add_line(plan->plan, line->data, line->length);
		if (count > 1) {
			read_sqlite_line(plan, seen, line->data, line->length);
			continue;
		}
		read_pgsql_line(plan, seen, line->data, line->length);
		if (lines++ == 1) {
			seen->rows = rows_of(line->data, line->length);
		}
	}
	return got == 0;
}

/*
 * An order that an index has is read from one end until the page is full. Whatever else has to be looked for, or
 * sorted, without an index that says more than the shop, is looked for among all its customers; unless so many are
 * expected to match that the page is full soon.
 */
static bool scans_all(const statement_plan *seen, bool has_conditions, zend_long limit)
{
	return seen->scans || (seen->reads && !seen->narrows && (seen->sorts || (has_conditions && seen->rows < limit)));
}

static void append_sql(customer_store_plan *plan, const char *sql, size_t length)
{
	zend_string *old = plan->sql;

	plan->sql = ZSTR_LEN(old) > 0 ? zend_string_concat3(ZSTR_VAL(old), ZSTR_LEN(old), ";\n", 2, sql, length)
								  : zend_string_init(sql, length, false);
	zend_string_release(old);
}

static bool has_conditions(const customer_store_query *query)
{
	return (query->filter && query->filter->root.group.first) || (query->search && query->search->count > 0);
}

/* Adds what the database says about one statement. */
static bool explain_select(customer_db *db, int64_t shop_id, const customer_store_query *query,
	const customer_select *select, customer_store_plan *plan, statement_plan *seen)
{
	const char *explain = customer_is_pgsql(db) ? "EXPLAIN " : "EXPLAIN QUERY PLAN ";
	customer_query_sql sql;
	bool done;

	*seen = (statement_plan){.rows = -1};
	customer_statement_begin(&sql, db, query);
	customer_query_put(&sql, explain);
	customer_put_select(&sql, shop_id, query, select);
	done = customer_statement_run(db, &sql, CUSTOMER_DB_REPLAN) && read_plan(db, plan, seen);
	customer_db_clear(db);
	if (done) {
		plan->scans_table |= scans_all(seen, has_conditions(query), select->limit);
		plan->rows = seen->rows < 0 ? plan->rows : MAX(plan->rows, 0) + seen->rows;
		append_sql(plan, sql.text + strlen(explain), sql.length - strlen(explain));
	}
	return done;
}

static void begin_plan(customer_store_plan *plan)
{
	*plan = (customer_store_plan){
		.sql = ZSTR_EMPTY_ALLOC(), .indexes = zend_new_array(0), .plan = zend_new_array(0), .rows = -1};
}

static void free_plan(customer_store_plan *plan)
{
	zend_string_release(plan->sql);
	zend_array_release(plan->indexes);
	zend_array_release(plan->plan);
}

/* How many match: the plans of a ranked search do not say, because its first rank is read with limits inside. */
static bool estimate_ranks(
	customer_db *db, int64_t shop_id, const customer_store_query *query, customer_store_plan *plan)
{
	int64_t rows;

	if (!customer_store_is_ranked(query)) {
		return true;
	}
	rows = customer_store_estimate(db, shop_id, query);
	plan->rows = rows == CUSTOMER_NO_ESTIMATE ? -1 : rows;
	return rows >= 0 || rows == CUSTOMER_NO_ESTIMATE;
}

bool customer_store_explain(
	customer_db *db, int64_t shop_id, const customer_store_query *query, zend_long limit, customer_store_plan *plan)
{
	customer_section sections[CUSTOMER_SECTIONS_MAX];
	size_t count = customer_list_sections(query, sections);
	statement_plan seen;

	begin_plan(plan);
	for (size_t i = 0; i < count; i++) {
		customer_select select = {.section = sections[i], .limit = limit};

		if (!explain_select(db, shop_id, query, &select, plan, &seen)) {
			free_plan(plan);
			return false;
		}
	}
	if (!estimate_ranks(db, shop_id, query, plan)) {
		free_plan(plan);
		return false;
	}
	return true;
}

int customer_store_is_found(
	customer_db *db, int64_t shop_id, const customer_store_query *query, const customer_select *select)
{
	customer_store_plan plan;
	statement_plan seen;
	int found = -1;

	begin_plan(&plan);
	if (explain_select(db, shop_id, query, select, &plan, &seen)) {
		found = seen.narrows || seen.sorts;
	}
	free_plan(&plan);
	return found;
}
