/*
 * sqlite: the SQLite driver. This file holds the connection: opening, waiting, errors, forks.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "src/db/sqlite.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <process.h>
#define getpid _getpid
#else
#include <unistd.h>
#endif

#define SQLITE_AT_LEAST 3038000
#define VALUE_BYTES_MAX (256 * 1024 * 1024) /* one value, one row */
#define SQL_BYTES_MAX (1024 * 1024)
#define PARAMETERS_MAX \
	32766 /* SQLite's own default, where a build allows more: each name is searched for in a list \
		   */
#define INSTRUCTIONS_A_LOOK 2000 /* of SQLite's machine, some 50 µs, between two looks at the clock */
#define PAUSE_MS_MAX 3 /* between two looks at a lock: with more, one busy writer starves the others for seconds */

/* ---- Errors ---- */

static const struct {
	int code;
	const char *sqlstate;
	const char *advice; /* follows SQLite's message */
} codes[] = {
	/* Extended codes first: the first match counts, and a primary code matches all its extended ones. */
	{SQLITE_BUSY_SNAPSHOT, "40001", ": the rows read have been changed meanwhile, repeat the transaction"},
	{SQLITE_CONSTRAINT_UNIQUE, "23505", ""},
	{SQLITE_CONSTRAINT_PRIMARYKEY, "23505", ""},
	{SQLITE_CONSTRAINT_ROWID, "23505", ""},
	{SQLITE_CONSTRAINT_FOREIGNKEY, "23503", ""},
	{SQLITE_CONSTRAINT_NOTNULL, "23502", ""},
	{SQLITE_CONSTRAINT_CHECK, "23514", ""},
	{SQLITE_CONSTRAINT_DATATYPE, "42804", ""},
	{SQLITE_CONSTRAINT, "23000", ""},
	{SQLITE_BUSY, "55P03", ""},
	{SQLITE_LOCKED, "55P03", ""},
	{SQLITE_PROTOCOL, "55P03", ": too many processes opened the file at once, try again"},
	{SQLITE_FULL, "53100", ": make room on the disk, or raise PRAGMA max_page_count"},
	{SQLITE_IOERR, "58030", ""},
	{SQLITE_READONLY, "25006", ": the user of this process needs write access to the file and to its folder"},
	{SQLITE_CANTOPEN, "08001", ": the user of this process needs access to the file and write access to its folder"},
	{SQLITE_PERM, "08001", ": the user of this process needs access to the file and write access to its folder"},
	{SQLITE_NOTADB, "XX001", ": the file was not written by SQLite, or it is encrypted; check the path"},
	{SQLITE_CORRUPT, "XX001", ": the file is damaged, restore a backup or try the .recover command of sqlite3"},
	{SQLITE_NOMEM, "53200", ""},
	{SQLITE_INTERRUPT, "57014", ""},
	{SQLITE_TOOBIG, "54000", ""},
	{SQLITE_AUTH, "42501", ""},
	{SQLITE_MISMATCH, "42804", ""},
	{SQLITE_RANGE, "08P01", ""},
};

/* SQLITE_ERROR says what it means in words only. */
static const struct {
	const char *words;
	const char *sqlstate;
} wordings[] = {
	{"no such table", "42P01"},
	{"no such column", "42703"},
	{"has no column named", "42703"},
	{"no such function", "42883"},
	{"ambiguous column name", "42702"},
	{"syntax error", "42601"},
	{"incomplete input", "42601"},
	{"unrecognized token", "42601"},
	{"already exists", "42P07"},
	{"duplicate column name", "42701"},
	{"integer overflow", "22003"},
	{"too many ", "54000"},
	{"no such savepoint", "3B001"},
	{"no transaction is active", "25P01"},
	{"within a transaction", "25001"},
};

static const char *sqlstate_of(int code, const char *message, const char **advice)
{
	*advice = "";
	for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
		if (codes[i].code == code || codes[i].code == (code & 0xff)) {
			*advice = codes[i].advice;
			return codes[i].sqlstate;
		}
	}
	for (size_t i = 0; (code & 0xff) == SQLITE_ERROR && i < sizeof(wordings) / sizeof(*wordings); i++) {
		if (strstr(message, wordings[i].words) != NULL) {
			return wordings[i].sqlstate;
		}
	}
	return "XX000";
}

/* How many bytes of a text fit into room without cutting a UTF-8 sequence. */
static int fit(const char *text, size_t room)
{
	size_t length = strlen(text);
	if (length > room) {
		length = room;
		while (length > 0 && ((unsigned char) text[length] & 0xC0) == 0x80) {
			length--;
		}
	}
	return (int) length;
}

/* "UNIQUE constraint failed: customer.shop_id, customer.number": what stands behind the colon. */
static void name_constraint(customer_db_error *error, const char *message)
{
	static const char marker[] = "constraint failed: ";
	const char *found = strstr(message, marker);
	if (found != NULL) {
		found += sizeof(marker) - 1;
		int length = fit(found, sizeof(error->constraint) - 1);
		snprintf(error->constraint, sizeof(error->constraint), "%.*s", length, found);
	}
}

/*
 * Fills base.error from a result code of SQLite's, and notes whether SQLite has rolled the transaction back, as it does
 * when the disk is full, a write fails or is interrupted. To be called before anything else touches the handle.
 */
void customer_sqlite_fail(customer_sqlite *self, int code)
{
	customer_db *db = &self->base;
	/* A code of our own, such as malloc's failure, is not the handle's last error. */
	const char *message = sqlite3_extended_errcode(self->handle) == code || sqlite3_errcode(self->handle) == code
		? sqlite3_errmsg(self->handle)
		: sqlite3_errstr(code);
	const char *advice;
	const char *sqlstate = sqlstate_of(code, message, &advice);
	int length = fit(message, sizeof(db->error.message) - 1 - strlen(advice));

	switch (code & 0xff) {
		case SQLITE_INTERRUPT:
			customer_db_fail(db, sqlstate, "the statement ran longer than the statement timeout of %d ms",
				db->options.statement_timeout_ms);
			break;
		case SQLITE_IOERR:
			customer_db_fail(db, sqlstate, "%.*s (SQLite code %d, errno %d): check the disk and the file system",
				fit(message, 256), message, code, sqlite3_system_errno(self->handle));
			break;
		case SQLITE_BUSY:
			if (self->gave_up) {
				customer_db_fail(db, sqlstate,
					"another process has held the lock of the database file longer than %d ms",
					db->options.statement_timeout_ms);
				break;
			}
			/* fall through */
		default:
			customer_db_fail(db, sqlstate, "%.*s%s", length, message, advice);
	}
	if ((code & 0xff) == SQLITE_CONSTRAINT) {
		name_constraint(&db->error, message);
	}
	if (db->depth > 0 && self->handle != NULL && sqlite3_get_autocommit(self->handle)) {
		db->tx_lost = true;
	}
}

/* ---- Waiting ---- */

/*
 * The statement timeout bounds how long the caller is kept waiting by one query() or one fetch(), not how long he takes
 * between two rows. The clock is first read when the step turns out not to be a short one.
 */
void customer_sqlite_start_clock(customer_sqlite *self)
{
	self->deadline_ms = 0;
	self->gave_up = false;
}

static int on_progress(void *context)
{
	customer_sqlite *self = context;
	int64_t now = customer_db_now_ms();

	if (self->deadline_ms == 0) {
		self->deadline_ms = now + self->base.options.statement_timeout_ms;
	}
	return now >= self->deadline_ms;
}

/* Random pauses: sixty processes that wait for one lock must not come back at the same moment. */
static int on_busy(void *context, int attempt)
{
	customer_sqlite *self = context;
	const int64_t patience = self->base.options.statement_timeout_ms;
	const int64_t now = customer_db_now_ms();

	if (attempt == 0) {
		self->waiting_since_ms = now;
	}
	if (patience > 0 && now - self->waiting_since_ms >= patience) {
		self->gave_up = true;
		return 0;
	}
	unsigned char random;
	sqlite3_randomness(sizeof(random), &random);
	sqlite3_sleep(1 + random % PAUSE_MS_MAX);
	return 1;
}

/* ---- Forks ---- */

/*
 * SQLite remembers per process and file which locks it holds. A forked child inherits that memory but not the locks, so
 * that a connection which the child opens itself, next to an inherited one, believes it is locked and is not: when the
 * parent closes, the child's writes are lost and the file is damaged (tried, with SQLite 3.40). So before a process
 * opens a file it lets go of every connection it has inherited; this list is how it finds them. Closing in the child,
 * which SQLite's documentation warns of, is safe if nothing is rolled back and nothing checkpointed by it: it then
 * changes neither file nor lock, and SQLite forgets the parent's locks. In the middle of the parent's write it is not:
 * that connection is leaked on purpose, and its file refused to this process.
 */
static customer_sqlite *open_connections;
static struct stuck {
	struct stuck *next;
	sqlite3 *handle; /* so that leak checkers see it is meant */
	char path[];
} * stuck_files; /* never freed */

static sqlite3_mutex *registry_lock(void)
{
	return sqlite3_mutex_alloc(SQLITE_MUTEX_STATIC_APP1); /* static: always the same one */
}

static const char *file_of(sqlite3 *handle)
{
	const char *path = sqlite3_db_filename(handle, "main"); /* absolute, links resolved; "" in memory */
	return path ? path : "";
}

static void register_connection(customer_sqlite *self)
{
	self->opener = getpid();
	if (*file_of(self->handle) == '\0') {
		return; /* in memory: the child's copy is its own, there is nothing to get wrong */
	}
	sqlite3_mutex_enter(registry_lock());
	self->next = open_connections;
	open_connections = self;
	sqlite3_mutex_leave(registry_lock());
}

static void unregister_connection(customer_sqlite *self)
{
	sqlite3_mutex_enter(registry_lock());
	for (customer_sqlite **link = &open_connections; *link; link = &(*link)->next) {
		if (*link == self) {
			*link = self->next;
			break;
		}
	}
	sqlite3_mutex_leave(registry_lock());
}

static customer_sqlite *find_inherited(void)
{
	sqlite3_mutex_enter(registry_lock());
	customer_sqlite *found = open_connections;
	while (found && found->opener == getpid()) {
		found = found->next;
	}
	sqlite3_mutex_leave(registry_lock());
	return found;
}

/* Out of memory here means a file not refused: the child's statements then fail with "locked", or worse. */
static void remember_stuck(sqlite3 *handle)
{
	const char *path = file_of(handle);
	size_t size = strlen(path) + 1;
	struct stuck *file = malloc(sizeof(*file) + size);
	if (file == NULL) {
		return;
	}
	file->handle = handle;
	memcpy(file->path, path, size);
	sqlite3_mutex_enter(registry_lock());
	file->next = stuck_files;
	stuck_files = file;
	sqlite3_mutex_leave(registry_lock());
}

static bool is_stuck(const char *path)
{
	sqlite3_mutex_enter(registry_lock());
	struct stuck *file = stuck_files;
	while (file && strcmp(file->path, path) != 0) {
		file = file->next;
	}
	sqlite3_mutex_leave(registry_lock());
	return file != NULL;
}

/* ---- Opening and closing ---- */

static void close_handle(customer_sqlite *self)
{
	customer_sqlite_forget_statements(self);
	if (sqlite3_close(self->handle) != SQLITE_OK) {
		sqlite3_close_v2(self->handle); /* something of the caller's is still open on it: closes with that */
	}
	self->handle = NULL;
	self->base.connected = false;
}

/* Lets the connection leak: SQLite's part of it, with the prepared statements, is never touched again. */
static void leak_handle(customer_sqlite *self)
{
	remember_stuck(self->handle);
	self->handle = NULL;
	self->current = NULL;
	self->bulk.handle = NULL;
	for (size_t i = 0; i < self->cached; i++) {
		self->statements[i].handle = NULL;
	}
	close_handle(self);
}

static void abandon(customer_db *db)
{
	customer_sqlite *self = (customer_sqlite *) db;

	if (self->handle == NULL) {
		return;
	}
	unregister_connection(self);
	db->tx_lost = db->depth > 0; /* the transaction is the parent's */
	if (*file_of(self->handle) != '\0' && sqlite3_txn_state(self->handle, NULL) == SQLITE_TXN_WRITE) {
		leak_handle(self);
	} else {
		sqlite3_db_config(self->handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
		close_handle(self);
	}
}

static void disconnect(customer_db *db)
{
	customer_sqlite *self = (customer_sqlite *) db;

	if (self->handle != NULL && self->opener != getpid()) {
		abandon(db);
	} else if (self->handle != NULL) {
		unregister_connection(self);
		close_handle(self); /* rolls an open transaction back */
	}
}

/* A build of SQLite may take "file:" for the start of a URI, with parameters; here it is a file name. */
static int open_file(customer_sqlite *self, const char *path)
{
	char *name = sqlite3_mprintf("%s%s", strncmp(path, "file:", 5) == 0 ? "./" : "", path);
	if (name == NULL) {
		return SQLITE_NOMEM;
	}
	int code =
		sqlite3_open_v2(name, &self->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
	sqlite3_free(name);
	return code;
}

/*
 * A schema that is not trusted may use only what SQLite calls innocuous, and FTS5, which our triggers write to, it
 * calls so from 3.44 on. Before, it has to be trusted: what a trigger could misuse are functions that a program adds,
 * and this one adds none.
 */
#define FTS5_IS_INNOCUOUS 3044000

static int harden(customer_sqlite *self)
{
	const struct {
		int option;
		int value;
	} settings[] = {
		{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
		{SQLITE_DBCONFIG_DEFENSIVE, 1},
		{SQLITE_DBCONFIG_TRUSTED_SCHEMA, sqlite3_libversion_number() < FTS5_IS_INNOCUOUS},
		{SQLITE_DBCONFIG_DQS_DML, 0},
		{SQLITE_DBCONFIG_DQS_DDL, 0},
	};
	sqlite3_extended_result_codes(self->handle, 1);
	sqlite3_limit(self->handle, SQLITE_LIMIT_LENGTH, VALUE_BYTES_MAX);
	sqlite3_limit(self->handle, SQLITE_LIMIT_SQL_LENGTH, SQL_BYTES_MAX);
	sqlite3_limit(self->handle, SQLITE_LIMIT_VARIABLE_NUMBER, PARAMETERS_MAX);
	for (size_t i = 0; i < sizeof(settings) / sizeof(*settings); i++) {
		int value = -1;
		int code = sqlite3_db_config(self->handle, settings[i].option, settings[i].value, &value);
		if (code != SQLITE_OK || value != settings[i].value) {
			return code != SQLITE_OK ? code : SQLITE_ERROR;
		}
	}
	return SQLITE_OK;
}

/*
 * WAL lets readers and a writer work at the same time. It is a property of the file, so only the first process ever
 * changes anything here, but then SQLite does not always wait for the others. A file system that cannot do it (no
 * shared memory) keeps its journal, and so does a file that is read-only.
 */
static int use_wal(customer_sqlite *self)
{
	for (int attempt = 0;; attempt++) {
		int code = sqlite3_exec(self->handle, "PRAGMA journal_mode = WAL", NULL, NULL, NULL);
		if ((code & 0xff) == SQLITE_READONLY) {
			return SQLITE_OK;
		}
		if ((code & 0xff) != SQLITE_BUSY || self->gave_up || !on_busy(self, attempt)) {
			return code;
		}
	}
}

static int configure(customer_sqlite *self)
{
	customer_sqlite_start_clock(self);
	sqlite3_busy_handler(self->handle, on_busy, self);
	int code = harden(self);
	if (code == SQLITE_OK) {
		code = use_wal(self);
	}
	if (code == SQLITE_OK) {
		code = sqlite3_exec(self->handle, "PRAGMA synchronous = FULL", NULL, NULL, NULL);
	}
	if (code == SQLITE_OK && self->base.options.statement_timeout_ms > 0) {
		sqlite3_progress_handler(self->handle, INSTRUCTIONS_A_LOOK, on_progress, self);
	}
	return code;
}

static const char *advice_on_opening(int system_error)
{
	switch (system_error) {
		case ENOENT:
		case ENOTDIR:
			return ": it does not exist and cannot be created, its folder must exist and be writable for the user of "
				   "this "
				   "process";
		case EISDIR:
			return ": it is a folder";
		case EMFILE:
		case ENFILE:
			return ": too many files are open";
		default:
			return NULL;
	}
}

/* Names the file, which the errors of a connection once open do not. */
static void fail_to_open(customer_sqlite *self, const char *path, int code)
{
	customer_db *db = &self->base;
	customer_sqlite_fail(self, code);
	customer_db_error error = db->error;
	const char *advice =
		(code & 0xff) == SQLITE_CANTOPEN ? advice_on_opening(sqlite3_system_errno(self->handle)) : NULL;

	customer_db_fail(db, error.sqlstate, "\"%.*s\" cannot be opened%s%s", fit(path, 200), path, advice ? "" : ": ",
		advice ? advice : error.message);
}

static const char *path_of(customer_db *db)
{
	static const char scheme[] = "sqlite:";
	const char *dsn = db->options.dsn;

	if (dsn == NULL || strncmp(dsn, scheme, sizeof(scheme) - 1) != 0 || dsn[sizeof(scheme) - 1] == '\0') {
		customer_db_fail(db, "08001", "the DSN names no file: write sqlite:customers.db, or sqlite::memory:");
		return NULL;
	}
	return dsn + sizeof(scheme) - 1;
}

static bool connect_to(customer_db *db)
{
	customer_sqlite *self = (customer_sqlite *) db;
	const char *path = path_of(db);

	if (path == NULL) {
		return false;
	}
	if (sqlite3_libversion_number() < SQLITE_AT_LEAST) {
		customer_db_fail(
			db, "08001", "SQLite 3.38 or later is needed, this process has loaded %s", sqlite3_libversion());
		return false;
	}
	disconnect(db);
	for (customer_sqlite *inherited; (inherited = find_inherited()) != NULL;) {
		abandon(&inherited->base);
	}
	int code = open_file(self, path);
	if (code == SQLITE_OK && is_stuck(file_of(self->handle))) {
		customer_db_fail(db, "08001",
			"\"%.*s\" cannot be opened in this process, which was forked in the middle of a transaction on it: commit, "
			"or "
			"close the connection, before forking",
			fit(path, 200), path);
		close_handle(self);
		return false;
	}
	if (code == SQLITE_OK) {
		code = configure(self);
	}
	if (code != SQLITE_OK) {
		fail_to_open(self, path, code);
		close_handle(self);
		return false;
	}
	register_connection(self);
	db->connected = true;
	return true;
}

static bool alive(customer_db *db)
{
	sqlite3 *handle = ((customer_sqlite *) db)->handle;
	int has_moved = 0;

	/* Deleted or replaced, a file goes on to take writes that nobody will ever read. */
	sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);
	return !has_moved;
}

static void server_version(customer_db *db, char *buffer, size_t size)
{
	(void) db;
	snprintf(buffer, size, "%s", sqlite3_libversion());
}

static bool kept_transaction(customer_db *db)
{
	return !sqlite3_get_autocommit(((customer_sqlite *) db)->handle) == (db->depth > 0);
}

const customer_db_driver customer_db_sqlite = {
	.name = "sqlite",
	.size = sizeof(customer_sqlite),
	.modifying_ctes = false,
	.begin = "BEGIN IMMEDIATE",
	.connect = connect_to,
	.disconnect = disconnect,
	.abandon = abandon,
	.alive = alive,
	.kept_transaction = kept_transaction,
	.query = customer_sqlite_query,
	.fetch = customer_sqlite_fetch,
	.columns = customer_sqlite_columns,
	.column_name = customer_sqlite_column_name,
	.clear = customer_sqlite_clear,
	.bulk_begin = customer_sqlite_bulk_begin,
	.bulk_row = customer_sqlite_bulk_row,
	.bulk_end = customer_sqlite_bulk_end,
	.bulk_abort = customer_sqlite_bulk_abort,
	.server_version = server_version,
};
