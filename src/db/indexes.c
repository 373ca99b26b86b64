/*
 * The indexes are no numbered migrations: an import may drop them for a while, and the search index needs something
 * that not every database has (PostgreSQL's extension pg_trgm, SQLite's FTS5). So there is a list, and migrate() makes
 * sure of it.
 *
 * The first migration makes three of them, because writing customers needs them. They are dropped never, and made anew
 * where somebody has dropped them.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/db/indexes.h"
#include "src/db/migrations.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>

/* A shop's customers in the order of the columns, and those that are equal in them by id. */
static const struct {
	const char *name, *columns;
	const char *alike; /* of 1,000,000 customers: how many have the same values, as SQLite's planner should think */
	bool is_kept;
} plain[] = {
	{"customer_by_email", "email_key", "2", true},     /* the guests that a new customer replaces */
	{"customer_by_guest", "is_guest", "500000", true}, /* whether there are guests at all */
	{"customer_by_group", "group_id", "100000", true}, /* whether a group that is deleted has members */
	/* Said to be worse for a last name alone than the next one, or SQLite would take the one that was made later. */
	{"customer_by_full_name", "last_name_key, first_name_key", "30 2", false},
	{"customer_by_last_name", "last_name_key", "20", false},
	{"customer_by_first_name", "first_name_key", "200", false},
	{"customer_by_company", "company_name_key", "20", false},
	{"customer_by_number", "customer_number_key", "2", false},
	{"customer_by_birth", "date_of_birth", "40", false},
	{"customer_by_credit", "credit", "100", false},
	{"customer_by_favorite", "is_favorite", "500000", false},
	{"customer_by_merchant", "is_merchant", "500000", false},
	{"customer_by_registration", "created_at", "2", false},
};

#define SEARCH_NAME "customer_by_search" /* on SQLite the name of nothing, but it is there or not all the same */

enum {
	PLAIN = sizeof(plain) / sizeof(*plain),
	SEARCH = PLAIN, /* last: it takes longer than all the others */
	INDEXES
};

#define IDENTIFIER_SIZE 130              /* 63 bytes, each of them doubled, in quotes, and NUL */
#define INDEX_SIZE (2 * IDENTIFIER_SIZE) /* with its schema */
#define ASK_AGAIN_MS 60000               /* somebody may be making the search index */
#define BULK_MIN 10                      /* rows, from which on changing the schema pays */
#define BULK_STEP 10000                  /* rows a statement: it has a timeout */

typedef struct {
	bool is_there[INDEXES];
	char names[INDEXES][INDEX_SIZE]; /* as DROP INDEX takes them: with the schema where the search path needs it */
} found_indexes;

static bool is_pgsql(const customer_db *db)
{
	return db->driver->modifying_ctes;
}

static bool script(customer_db *db, const char *sql)
{
	return customer_db_query(db, sql, NULL, 0, CUSTOMER_DB_SCRIPT);
}

/* ---- What is there ---- */

static size_t index_of(const customer_db_value *name)
{
	for (size_t i = 0; i < INDEXES; i++) {
		const char *known = i < PLAIN ? plain[i].name : SEARCH_NAME;

		if (strlen(known) == name->text.length && memcmp(known, name->text.data, name->text.length) == 0) {
			return i;
		}
	}
	return INDEXES;
}

/* Of the table that the search path leads to; none if there is no table. */
static bool find(customer_db *db, found_indexes *found)
{
	static const customer_db_statement statement = {
		"SELECT c.relname::text, c.oid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
		" WHERE i.indrelid = to_regclass('customer')",
		"SELECT name, name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'customer' AND sql NOT LIKE '%, id)'",
	};
	static const customer_db_type types[] = {CUSTOMER_DB_TEXT, CUSTOMER_DB_TEXT};
	customer_db_value cells[2];
	int got = -1;

	*found = (found_indexes){0};
	if (customer_db_run(db, &statement, NULL, 0, CUSTOMER_DB_READ)) {
		while ((got = customer_db_fetch(db, types, cells, 2)) == 1) {
			size_t index = index_of(&cells[0]);

			if (index < INDEXES && cells[1].text.length < INDEX_SIZE) {
				found->is_there[index] = true;
				memcpy(found->names[index], cells[1].text.data, cells[1].text.length);
			}
		}
	}
	customer_db_clear(db);
	if (!is_pgsql(db)) {
		found->is_there[SEARCH] = customer_indexes_has_search(db);
	}
	return got == 0;
}

/* The one cell of a statement: 1, 0, or -1 where there is none. */
static int ask(customer_db *db, const char *sql)
{
	static const customer_db_type types[] = {CUSTOMER_DB_BOOL};
	customer_db_value cell;
	int answer = -1;

	if (customer_db_query(db, sql, NULL, 0, CUSTOMER_DB_READ) && customer_db_fetch(db, types, &cell, 1) == 1) {
		answer = (int) cell.integer;
	}
	customer_db_clear(db);
	return answer;
}

/* The table is no index without the triggers that keep it, and can't be read where this SQLite has no FTS5. */
static bool has_fts_index(customer_db *db)
{
	static const char has_triggers[] =
		"SELECT count(*) = 3 FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'customer'"
		" AND name IN ('customer_search_insert', 'customer_search_update', 'customer_search_delete')";

	return ask(db, has_triggers) == 1 &&
		ask(db, "SELECT NOT EXISTS (SELECT 1 FROM customer_search WHERE rowid = 0)") == 1;
}

/*
 * An answer is kept where asking is a round trip, and no harm done if it is outdated: LIKE works without an index.
 * SQLite is asked each time, because its index is a table that statements name.
 */
bool customer_indexes_has_search(customer_db *db)
{
	static const char has_trigram_index[] =
		"SELECT EXISTS (SELECT FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
		" WHERE i.indrelid = to_regclass('customer') AND i.indisvalid AND c.relname = '" SEARCH_NAME "')"
		" WHERE to_regclass('customer') IS NOT NULL";
	int64_t now;

	if (!is_pgsql(db)) {
		return has_fts_index(db);
	}
	if (!db->has_search_index && (now = customer_db_now_ms()) >= db->ask_for_search_index_at) {
		int answer = ask(db, has_trigram_index);

		db->has_search_index = answer == 1;
		db->ask_for_search_index_at = answer == 0 ? now + ASK_AGAIN_MS : 0;
	}
	return db->has_search_index;
}

static void forget_search(customer_db *db)
{
	db->has_search_index = false;
	db->ask_for_search_index_at = 0;
}

/* ---- The search index on PostgreSQL: trigrams ---- */

/*
 * In which schema pg_trgm is, quoted; "" if it can't be used. The operator class is named with it, since the search
 * path need not lead there. 1: it may be created; 0: it is there, or may not be; -1: failed.
 */
static int find_trigrams(customer_db *db, char schema[IDENTIFIER_SIZE])
{
	static const char sql[] = "SELECT COALESCE((SELECT quote_ident(n.nspname) FROM pg_extension e"
							  " JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'"
							  " AND has_schema_privilege(n.oid, 'USAGE')), ''),"
							  " NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm')"
							  " AND has_database_privilege(current_database(), 'CREATE')"
							  " AND EXISTS (SELECT FROM pg_available_extensions WHERE name = 'pg_trgm')";
	static const customer_db_type types[] = {CUSTOMER_DB_TEXT, CUSTOMER_DB_BOOL};
	customer_db_value cells[2];
	int found = -1;

	schema[0] = '\0';
	if (customer_db_query(db, sql, NULL, 0, CUSTOMER_DB_READ) && customer_db_fetch(db, types, cells, 2) == 1) {
		snprintf(schema, IDENTIFIER_SIZE, "%.*s", (int) cells[0].text.length, cells[0].text.data);
		found = (int) cells[1].integer;
	}
	customer_db_clear(db);
	return found;
}

/*
 * Creates pg_trgm where that is allowed, as it mostly is to the owner of a database. In the schema public, so that it
 * outlives that of the tables. A failure is no harm: another process may have been faster, or the server wants a
 * superuser.
 */
static bool ensure_trigrams(customer_db *db, char schema[IDENTIFIER_SIZE])
{
	int may_create = find_trigrams(db, schema);

	if (may_create == 1) {
		(void) (script(db, "CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public") ||
			script(db, "CREATE EXTENSION IF NOT EXISTS pg_trgm"));
		may_create = find_trigrams(db, schema);
	}
	return may_create >= 0;
}

/* ---- The search index on SQLite: FTS5 ---- */

/*
 * Keeps for each three letters in which rows they are, and no more: what is found is compared with the customer's own
 * row. The triggers see to what anybody else writes to the table, too. The last statement does nothing, but fails where
 * SQLite would not let the triggers write.
 */
#define CREATE_INSERT_TRIGGER \
	"CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN" \
	" INSERT INTO customer_search (rowid, search_text) VALUES (new.id, new.search_text);" \
	" END;"

static const char create_fts[] =
	"CREATE VIRTUAL TABLE customer_search USING fts5(search_text, content = 'customer', content_rowid = 'id',"
	" tokenize = 'trigram case_sensitive 1', detail = none, columnsize = 0);"

	CREATE_INSERT_TRIGGER

	"CREATE TRIGGER customer_search_update AFTER UPDATE OF id, search_text ON customer"
	" WHEN old.id <> new.id OR old.search_text <> new.search_text BEGIN"
	" INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);"
	" INSERT INTO customer_search (rowid, search_text) VALUES (new.id, new.search_text);"
	" END;"

	"CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN"
	" INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);"
	" END;"

	"INSERT INTO customer_search (customer_search) VALUES ('rebuild');"
	"DELETE FROM customer WHERE id IS NULL;";

#define DROP_TRIGGERS \
	"DROP TRIGGER IF EXISTS customer_search_insert;" \
	"DROP TRIGGER IF EXISTS customer_search_update;" \
	"DROP TRIGGER IF EXISTS customer_search_delete;"

static const char drop_triggers[] = DROP_TRIGGERS;
static const char drop_fts[] = DROP_TRIGGERS "DROP TABLE IF EXISTS customer_search;";

/* FTS5 or its trigrams are missing: "no such module", "no such tokenizer". Any other error has a code of its own. */
static bool is_without_fts(const customer_db *db)
{
	return !is_pgsql(db) && strcmp(db->error.sqlstate, "XX000") == 0;
}

/* ---- Many customers at once ---- */

/*
 * With each row of the trigger's, FTS5 writes what it has gathered so far. Without the trigger, which no other process
 * misses before the transaction ends, it takes a batch in a quarter of the time.
 */
bool customer_indexes_begin_bulk(customer_db *db, size_t count, bool *is_waiting)
{
	*is_waiting = count >= BULK_MIN && !is_pgsql(db) && has_fts_index(db);
	return !*is_waiting || script(db, "DROP TRIGGER customer_search_insert");
}

bool customer_indexes_end_bulk(customer_db *db, int64_t first, int64_t last)
{
	while (first <= last) {
		customer_db_value values[] = {customer_db_int(first), customer_db_int(last)};

		if (last - first >= BULK_STEP) {
			values[1].integer = first + BULK_STEP - 1;
		}
		if (!customer_db_query(db,
				"INSERT INTO customer_search (rowid, search_text)"
				" SELECT id, search_text FROM customer WHERE id BETWEEN $1 AND $2",
				values, 2, 0)) {
			return false;
		}
		first = values[1].integer + 1;
	}
	return script(db, CREATE_INSERT_TRIGGER);
}

/* ---- Making them ---- */

/*
 * Keeps other processes from making indexes. PostgreSQL's own timeout gives way, too; but the wait for those who are
 * writing is bounded, because who comes after us waits as well.
 */
static bool begin_building(customer_db *db, int patience_ms)
{
	char bound[64];

	if (!is_pgsql(db)) {
		return customer_migrations_lock(db);
	}
	snprintf(bound, sizeof(bound), "SET LOCAL lock_timeout = %d", patience_ms);
	return script(db, "SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0") && customer_migrations_lock(db) &&
		script(db, bound);
}

/*
 * SQLite's indexes end in the rowid, which is the id, without being told. They must not be told: where an index has it
 * twice, SQLite 3.40 takes "id IN (…)" for the one and "id < …" for the other, and then forgets the latter. Those of
 * the first migration have it twice, so that they are made anew.
 */
static bool build_plain(customer_db *db, size_t index)
{
	const char *name = plain[index].name, *columns = plain[index].columns;
	char sql[192];

	if (is_pgsql(db)) {
		snprintf(sql, sizeof(sql), "CREATE INDEX IF NOT EXISTS %s ON customer (shop_id, %s, id)", name, columns);
	} else {
		snprintf(sql, sizeof(sql), "DROP INDEX IF EXISTS %s; CREATE INDEX %s ON customer (shop_id, %s)", name, name,
			columns);
	}
	return script(db, sql);
}

/*
 * PostgreSQL guesses how many texts have a pattern by comparing it with the texts of its sample. Of the usual hundred
 * it learns nothing about a name; of a thousand it does, and takes the better plan for a common word and for a rare
 * one.
 *
 * It keeps new rows in a list until that is long enough to be sorted into the index: every search reads the list, and
 * whoever writes the row by which it is full waits for the sorting. A quarter of the usual length suits both; without a
 * list each customer costs several times as much.
 */
#define PENDING_KB "1024"

static bool build_search(customer_db *db, const char *trigrams)
{
	char sql[256 + IDENTIFIER_SIZE];

	if (!is_pgsql(db)) {
		return script(db, drop_fts) && script(db, create_fts);
	}
	snprintf(sql, sizeof(sql),
		"CREATE INDEX IF NOT EXISTS " SEARCH_NAME " ON customer USING gin (search_text %s.gin_trgm_ops)"
		" WITH (gin_pending_list_limit = " PENDING_KB ");"
		"ALTER TABLE customer ALTER COLUMN search_text SET STATISTICS 1000",
		trigrams);
	return script(db, sql);
}

/*
 * What SQLite's planner is to think of the indexes: how many customers there are, in a shop, with one value. Nobody
 * runs ANALYZE on a shop's file, and without numbers it would rather read a shop from end to end than look into two
 * indexes for an "or". They are of a large shop: in a small one any plan is fast. Connections that are open read them
 * because the schema changes in the same transaction.
 */
static bool tell_planner(customer_db *db)
{
	char sql[512 + PLAIN * 96];
	int length = snprintf(sql, sizeof(sql),
		"ANALYZE sqlite_schema; DELETE FROM sqlite_stat1 WHERE tbl = 'customer';"
		"INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES"
		" ('customer', 'sqlite_autoindex_customer_1', '1000000 1000000 1'),"
		" ('customer', 'sqlite_autoindex_customer_2', '1000000 1000000 1')");

	for (size_t i = 0; i < PLAIN; i++) {
		length += snprintf(sql + length, sizeof(sql) - (size_t) length, ", ('customer', '%s', '1000000 1000000 %s')",
			plain[i].name, plain[i].alike);
	}
	snprintf(sql + length, sizeof(sql) - (size_t) length, "; ANALYZE sqlite_schema");
	return script(db, sql);
}

/* In its transaction: 1 if it was made, 0 if another process has made it meanwhile, -1 on failure. */
static int build(customer_db *db, size_t index, const char *trigrams, int patience_ms)
{
	found_indexes found;
	bool built;

	if (!begin_building(db, patience_ms) || !find(db, &found)) {
		return -1;
	}
	if (found.is_there[index]) {
		return 0;
	}
	built =
		(index == SEARCH ? build_search(db, trigrams) : build_plain(db, index)) && (is_pgsql(db) || tell_planner(db));
	return built ? 1 : -1;
}

static int create_one(customer_db *db, size_t index, const char *trigrams)
{
	int *timeout_ms = &db->options.statement_timeout_ms, patience_ms = *timeout_ms, made;

	if (!customer_db_begin(db)) {
		return -1;
	}
	*timeout_ms = patience_ms > 0 ? INT_MAX : 0;
	if ((made = build(db, index, trigrams, patience_ms)) < 0 || !customer_db_commit(db)) {
		customer_db_rollback(db);
		made = -1;
	}
	*timeout_ms = patience_ms;
	if (made < 0 && index == SEARCH && is_without_fts(db) && script(db, drop_triggers)) {
		return 0; /* triggers that another SQLite has made would let nobody write */
	}
	return made;
}

static int create_missing(customer_db *db)
{
	char trigrams[IDENTIFIER_SIZE] = "";
	found_indexes found;
	int made = 0;

	if (!find(db, &found)) {
		return -1;
	}
	if (is_pgsql(db) && !found.is_there[SEARCH]) {
		if (!ensure_trigrams(db, trigrams)) {
			return -1;
		}
		found.is_there[SEARCH] = trigrams[0] == '\0'; /* as good as there: it can't be made */
	}
	for (size_t i = 0; i < INDEXES; i++) {
		int one = found.is_there[i] ? 0 : create_one(db, i, trigrams);

		if (one < 0) {
			return -1;
		}
		made += one;
	}
	return made;
}

int customer_indexes_create(customer_db *db)
{
	int made = create_missing(db);

	forget_search(db);
	return made;
}

/* ---- Dropping them ---- */

/* In its transaction. */
static int drop_found(customer_db *db)
{
	found_indexes found;
	int dropped = 0;

	if (!customer_migrations_lock(db) || !find(db, &found)) {
		return -1;
	}
	for (size_t i = 0; i < INDEXES; i++) {
		char sql[32 + INDEX_SIZE];

		if (!found.is_there[i] || (i < PLAIN && plain[i].is_kept)) {
			continue;
		}
		snprintf(sql, sizeof(sql), "DROP INDEX %s", found.names[i]);
		if (!(i == SEARCH && !is_pgsql(db) ? script(db, drop_fts) : script(db, sql))) {
			return -1;
		}
		dropped++;
	}
	return dropped;
}

int customer_indexes_drop(customer_db *db)
{
	int dropped;

	forget_search(db);
	if (!customer_db_begin(db)) {
		return -1;
	}
	if ((dropped = drop_found(db)) < 0 || !customer_db_commit(db)) {
		customer_db_rollback(db);
		return -1;
	}
	return dropped;
}
