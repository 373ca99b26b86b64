#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "fopen_wrappers.h"
#include "zend_exceptions.h"

#include "php_customer.h"
#include "src/db/connection.h"
#include "src/text/text.h"
#include "src/zend/dispatcher.h"
#include "src/zend/errors.h"

zend_class_entry *customer_connection_ce;
static zend_object_handlers handlers; /* filled in MINIT */

/* ---- Life ---- */

static zend_object *create_object(zend_class_entry *ce)
{
	customer_connection *connection = zend_object_alloc(sizeof(customer_connection), ce);

	zend_object_std_init(&connection->std, ce);
	object_properties_init(&connection->std, ce);
	connection->std.handlers = &handlers;
	return &connection->std;
}

static void close_connection(customer_connection *connection)
{
	customer_db *db = connection->db;

	connection->db = NULL;
	if (db && connection->pool_key) {
		customer_pool_give_back(connection->pool_key, db);
	} else if (db) {
		customer_db_free(db);
	}
}

static void forget_events(customer_connection *connection)
{
	if (connection->pending) {
		zend_array *pending = connection->pending;

		connection->pending = NULL;
		zend_array_release(pending);
	}
}

/* What destructors do while the events go finds a queue in order. */
static void forget_events_after(customer_connection *connection, uint32_t kept)
{
	zend_array *pending = connection->pending;

	if (!pending || pending->nNumUsed <= kept) {
		return;
	}
	connection->pending = NULL;
	if (kept > 0) {
		connection->pending = zend_new_array(kept);
		for (uint32_t i = 0; i < kept; i++) {
			zval *item = zend_hash_index_find(pending, i);

			Z_TRY_ADDREF_P(item);
			zend_hash_next_index_insert_new(connection->pending, item);
		}
	}
	zend_array_release(pending);
}

/* Forgets how to undo what came after the first `kept`, having undone it if so asked, last first. */
static void drop_undos(customer_connection *connection, uint32_t kept, bool restore)
{
	while (connection->undo_count > kept) {
		customer_undo undo = connection->undos[--connection->undo_count];

		if (restore) {
			undo.restore(undo.object, &undo.state);
		}
		OBJ_RELEASE(undo.object);
		zval_ptr_dtor(&undo.state);
	}
	if (connection->undo_count == 0 && connection->undos) {
		efree(connection->undos);
		connection->undos = NULL;
		connection->undo_capacity = 0;
	}
}

static void free_object(zend_object *object)
{
	customer_connection *connection = customer_connection_of(object);

	close_connection(connection);
	forget_events(connection);
	drop_undos(connection, 0, false);
	if (connection->pool_key) {
		zend_string_release(connection->pool_key);
	}
	zend_object_std_dtor(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	customer_connection *connection = customer_connection_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	if (connection->pending) {
		zval *item;

		ZEND_HASH_FOREACH_VAL(connection->pending, item)
		{
			zend_get_gc_buffer_add_zval(buffer, item);
		}
		ZEND_HASH_FOREACH_END();
	}
	for (uint32_t i = 0; i < connection->undo_count; i++) {
		zend_get_gc_buffer_add_obj(buffer, connection->undos[i].object);
		zend_get_gc_buffer_add_zval(buffer, &connection->undos[i].state);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

/* What helps, and no secret: the DSN may hold a password. */
static HashTable *get_debug_info(zend_object *object, int *is_temp)
{
	customer_connection *connection = customer_connection_of(object);
	HashTable *info = zend_new_array(3);
	zval value;

	*is_temp = 1;
	if (connection->db) {
		ZVAL_STRING(&value, connection->db->driver->name);
	} else {
		ZVAL_NULL(&value);
	}
	zend_hash_str_add_new(info, ZEND_STRL("engine"), &value);
	ZVAL_BOOL(&value, connection->db && connection->db->connected);
	zend_hash_str_add_new(info, ZEND_STRL("connected"), &value);
	ZVAL_BOOL(&value, connection->db && connection->db->depth > 0);
	zend_hash_str_add_new(info, ZEND_STRL("inTransaction"), &value);
	return info;
}

void customer_connection_setup(zend_class_entry *ce)
{
	memcpy(&handlers, zend_get_std_object_handlers(), sizeof(handlers));
	handlers.offset = offsetof(customer_connection, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = NULL;
	handlers.get_gc = get_gc;
	handlers.get_debug_info = get_debug_info;
	ce->create_object = create_object;
}

customer_db *customer_connection_db(customer_connection *connection)
{
	if (!connection->db) {
		zend_throw_exception(
			customer_connection_exception_ce, "The connection is closed; make a new Customer\\Connection", 0);
	}
	return connection->db;
}

/* ---- Construction ---- */

static bool is_clean(const zend_string *string)
{
	return !memchr(ZSTR_VAL(string), 0, ZSTR_LEN(string));
}

/* Seconds of the caller's as milliseconds; 0 is none. */
static bool set_timeout(int *milliseconds, double seconds, const char *name)
{
	if (!(seconds >= 0.0 && seconds <= 86400.0)) {
		customer_throw_invalid("%s must be between 0 (none) and 86400 seconds", name);
		return false;
	}
	*milliseconds = seconds > 0.0 && seconds < 0.001 ? 1 : (int) (seconds * 1000.0);
	return true;
}

static bool set_parameters(customer_db_options *options, zend_array *parameters)
{
	uint32_t count = zend_hash_num_elements(parameters), i = 0;
	zend_string *key;
	zval *value;

	options->keywords = calloc(count + 1, sizeof(char *));
	options->values = calloc(count + 1, sizeof(char *));
	ZEND_HASH_FOREACH_STR_KEY_VAL(parameters, key, value)
	{
		ZVAL_DEREF(value);
		if (!key || Z_TYPE_P(value) != IS_STRING || !is_clean(key) || !is_clean(Z_STR_P(value))) {
			customer_throw_invalid("parameters must be an array of libpq's parameters by name, with strings as values");
			return false;
		}
		options->keywords[i] = strdup(ZSTR_VAL(key));
		options->values[i++] = strdup(Z_STRVAL_P(value));
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static const customer_db_driver *find_driver(const zend_string *dsn)
{
	const customer_db_driver *driver = is_clean(dsn) ? customer_db_driver_for(ZSTR_VAL(dsn)) : NULL;

	if (!driver) {
		customer_throw_invalid("The DSN was not understood. Expected one of: %s%ssqlite:PATH, sqlite::memory:; "
							   "customer was built with %s",
			"postgresql://user@host/database, ", "host=… dbname=… (libpq's key=value form), ",
#if defined(HAVE_CUSTOMER_PGSQL) && defined(HAVE_CUSTOMER_SQLITE)
			"PostgreSQL and SQLite"
#elif defined(HAVE_CUSTOMER_PGSQL)
			"PostgreSQL only"
#else
			"SQLite only"
#endif
		);
	}
	return driver;
}

/*
 * The DSN with the whole path of a SQLite file, where open_basedir lets this script go: the process may change its
 * folder, and a persistent connection outlives the script. NULL: thrown.
 */
static zend_string *resolve_dsn(zend_string *dsn)
{
	const char *path = ZSTR_VAL(dsn) + strlen("sqlite:");
	char whole[MAXPATHLEN];

	if (!is_clean(dsn) || !zend_string_starts_with_literal(dsn, "sqlite:") || strcmp(path, ":memory:") == 0 ||
		*path == '\0') {
		return zend_string_copy(dsn);
	}
	if (!expand_filepath(path, whole)) {
		customer_throw_invalid("The path of the SQLite file can't be resolved");
		return NULL;
	}
	if (php_check_open_basedir(whole)) { /* has raised PHP's own warning */
		customer_throw_invalid("open_basedir does not allow this SQLite file; put it in a folder that it lists");
		return NULL;
	}
	return strpprintf(0, "sqlite:%s", whole);
}

ZEND_METHOD(Customer_Connection, __construct)
{
	customer_connection *connection = customer_connection_of(Z_OBJ_P(ZEND_THIS));
	zend_string *dsn = NULL, *application_name = NULL;
	zend_array *parameters = NULL;
	bool persistent = CUSTOMER_G(persistent), prepared = CUSTOMER_G(prepared_statements);
	double connect_timeout = CUSTOMER_G(connect_timeout), statement_timeout = CUSTOMER_G(statement_timeout);
	double given_connect_timeout = 0, given_statement_timeout = 0;
	bool given_persistent = false, given_prepared = false;
	bool no_persistent = true, no_prepared = true, no_connect_timeout = true, no_statement_timeout = true;
	customer_db_options options = {0};
	const customer_db_driver *driver;

	ZEND_PARSE_PARAMETERS_START(0, 7)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(dsn)
		Z_PARAM_BOOL_OR_NULL(given_persistent, no_persistent)
		Z_PARAM_DOUBLE_OR_NULL(given_connect_timeout, no_connect_timeout)
		Z_PARAM_DOUBLE_OR_NULL(given_statement_timeout, no_statement_timeout)
		Z_PARAM_STR_OR_NULL(application_name)
		Z_PARAM_BOOL_OR_NULL(given_prepared, no_prepared)
		Z_PARAM_ARRAY_HT(parameters)
	ZEND_PARSE_PARAMETERS_END();

	if (connection->db || connection->pool_key) {
		zend_throw_error(NULL, "The Customer\\Connection object has been constructed already");
		RETURN_THROWS();
	}
	zend_string *given =
		dsn ? zend_string_copy(dsn) : zend_string_init(CUSTOMER_G(dsn), strlen(CUSTOMER_G(dsn)), false);
	zend_string *source = resolve_dsn(given);

	zend_string_release(given);
	if (!source) {
		RETURN_THROWS();
	}

	if (ZSTR_LEN(source) == 0) {
		customer_throw_invalid("No DSN was given, and customer.dsn in php.ini is empty; "
							   "give one, such as sqlite:customers.db or postgresql://localhost/shop");
	} else if ((driver = find_driver(source)) &&
		set_timeout(&options.connect_timeout_ms, no_connect_timeout ? connect_timeout : given_connect_timeout,
			"connectTimeout") &&
		set_timeout(&options.statement_timeout_ms, no_statement_timeout ? statement_timeout : given_statement_timeout,
			"statementTimeout") &&
		(!parameters || set_parameters(&options, parameters))) {
		options.dsn = strdup(ZSTR_VAL(source));
		options.application_name = strdup(application_name ? ZSTR_VAL(application_name) : CUSTOMER_G(application_name));
		options.prepared_statements = no_prepared ? prepared : given_prepared;
		if (no_persistent ? persistent : given_persistent) {
			connection->pool_key = customer_pool_key(&options);
			connection->db = customer_pool_take(connection->pool_key);
		}
		if (!connection->db) {
			connection->db = customer_db_new(driver, &options);
			options = (customer_db_options){0};
		}
	}
	customer_db_free_options(&options);
	zend_string_release(source);
}

/* ---- Methods ---- */

ZEND_METHOD(Customer_Connection, engine)
{
	customer_db *db;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(db = customer_connection_db(customer_connection_of(Z_OBJ_P(ZEND_THIS))))) {
		RETURN_THROWS();
	}
	RETURN_STRING(db->driver->name);
}

ZEND_METHOD(Customer_Connection, serverVersion)
{
	customer_db *db;
	char version[64];

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(db = customer_connection_db(customer_connection_of(Z_OBJ_P(ZEND_THIS))))) {
		RETURN_THROWS();
	}
	if (!customer_db_ready(db)) {
		customer_throw_db(db);
		RETURN_THROWS();
	}
	db->driver->server_version(db, version, sizeof(version));
	RETURN_STRING(version);
}

ZEND_METHOD(Customer_Connection, inTransaction)
{
	customer_connection *connection = customer_connection_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(connection->db && connection->db->depth > 0);
}

ZEND_METHOD(Customer_Connection, close)
{
	customer_connection *connection = customer_connection_of(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	/* Events are not forgotten here. Those of an open transaction go when whoever began it rolls it back; those that
	 * are being dispatched at this moment are of changes that stay. */
	close_connection(connection);
}

/* ---- Statements of the caller's own ---- */

static bool take_parameter(zval *given, uint32_t position, customer_db_value *value)
{
	ZVAL_DEREF(given);
	switch (Z_TYPE_P(given)) {
		case IS_NULL:
			*value = customer_db_null(CUSTOMER_DB_TEXT);
			return true;
		case IS_FALSE:
		case IS_TRUE:
			*value = customer_db_bool(Z_TYPE_P(given) == IS_TRUE);
			return true;
		case IS_LONG:
			*value = customer_db_int(Z_LVAL_P(given));
			return true;
		case IS_DOUBLE:
			*value = (customer_db_value){.type = CUSTOMER_DB_FLOAT, .number = Z_DVAL_P(given)};
			return true;
		case IS_STRING:
			if (is_clean(Z_STR_P(given)) && customer_text_is_utf8(Z_STRVAL_P(given), Z_STRLEN_P(given))) {
				*value = customer_db_string(CUSTOMER_DB_TEXT, Z_STRVAL_P(given), Z_STRLEN_P(given));
				return true;
			}
			customer_throw_invalid("Parameter %u must be valid UTF-8 without null bytes", position);
			return false;
		default:
			customer_throw_invalid("Parameter %u must be null, bool, int, float or string, %s given", position,
				zend_zval_type_name(given));
			return false;
	}
}

static void cell_to_zval(const customer_db_value *cell, zval *value)
{
	if (cell->is_null) {
		ZVAL_NULL(value);
		return;
	}
	switch (cell->type) {
		case CUSTOMER_DB_BOOL:
			ZVAL_BOOL(value, cell->integer);
			break;
		case CUSTOMER_DB_FLOAT:
			ZVAL_DOUBLE(value, cell->number);
			break;
		case CUSTOMER_DB_TEXT:
			ZVAL_STRINGL_FAST(value, cell->text.data, cell->text.length);
			break;
		default:
			ZVAL_LONG(value, cell->integer);
	}
}

/* False: the connection failed. */
static bool fetch_rows(customer_db *db, zval *rows)
{
	size_t columns = db->driver->columns(db);
	customer_db_value *cells = safe_emalloc(columns, sizeof(*cells), 0);
	int got;

	while ((got = customer_db_fetch(db, NULL, cells, columns)) == 1) {
		zval row, value;

		array_init_size(&row, (uint32_t) columns);
		for (size_t i = 0; i < columns; i++) {
			const char *name = db->driver->column_name(db, i);

			cell_to_zval(&cells[i], &value);
			zend_symtable_str_update(Z_ARRVAL(row), name, strlen(name), &value);
		}
		add_next_index_zval(rows, &row);
	}
	efree(cells);
	return got == 0;
}

ZEND_METHOD(Customer_Connection, execute)
{
	customer_connection *connection = customer_connection_of(Z_OBJ_P(ZEND_THIS));
	zend_string *sql;
	zend_array *parameters = NULL;
	customer_db_value *values = NULL;
	uint32_t count = 0;
	customer_db *db;
	zval *given;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(sql)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(parameters)
	ZEND_PARSE_PARAMETERS_END();

	if (!(db = customer_connection_db(connection))) {
		RETURN_THROWS();
	}
	if (!is_clean(sql) || !customer_text_is_utf8(ZSTR_VAL(sql), ZSTR_LEN(sql))) {
		zend_argument_value_error(1, "must be valid UTF-8 without null bytes");
		RETURN_THROWS();
	}
	if (parameters) {
		values = safe_emalloc(zend_hash_num_elements(parameters), sizeof(*values), 0);
		ZEND_HASH_FOREACH_VAL(parameters, given)
		{
			if (!take_parameter(given, count + 1, &values[count])) {
				efree(values);
				RETURN_THROWS();
			}
			count++;
		}
		ZEND_HASH_FOREACH_END();
	}
	array_init(return_value);
	if (!customer_db_query(db, ZSTR_VAL(sql), values, count, CUSTOMER_DB_RAW) || !fetch_rows(db, return_value)) {
		customer_throw_db(db);
	}
	customer_db_clear(db);
	if (values) {
		efree(values);
	}
}

/* ---- Units of work ---- */

bool customer_connection_begin(customer_connection *connection, customer_mark *mark)
{
	customer_db *db = customer_connection_db(connection);

	mark->events = connection->pending ? connection->pending->nNumUsed : 0;
	mark->undos = connection->undo_count;
	if (!db) {
		return false;
	}
	if (!customer_db_begin(db)) {
		customer_throw_db(db);
		return false;
	}
	return true;
}

bool customer_connection_commit(customer_connection *connection)
{
	customer_db *db = customer_connection_db(connection);

	if (!db) {
		return false;
	}
	if (!customer_db_commit(db)) {
		customer_throw_db(db);
		return false;
	}
	if (db->depth == 0) {
		drop_undos(connection, 0, false);
	}
	return true;
}

void customer_connection_rollback(customer_connection *connection, customer_mark mark)
{
	if (connection->db && connection->db->depth > 0) {
		customer_db_rollback(connection->db);
	}
	forget_events_after(connection, mark.events);
	drop_undos(connection, mark.undos, true);
}

void customer_connection_undo(customer_connection *connection, zend_object *object, zval *state,
	void (*restore)(zend_object *object, zval *state))
{
	if (!connection->db || connection->db->depth == 0) {
		zval_ptr_dtor(state);
		return;
	}
	if (connection->undo_count == connection->undo_capacity) {
		connection->undo_capacity = connection->undo_capacity ? connection->undo_capacity * 2 : 8;
		connection->undos = safe_erealloc(connection->undos, connection->undo_capacity, sizeof(customer_undo), 0);
	}
	GC_ADDREF(object);
	connection->undos[connection->undo_count++] = (customer_undo){object, *state, restore};
}

/* ---- Events ---- */

void customer_connection_raise(customer_connection *connection, zval *dispatcher, zval *event)
{
	if (!connection->pending) {
		connection->pending = zend_new_array(8);
		zend_hash_real_init_packed(connection->pending);
	}
	Z_TRY_ADDREF_P(dispatcher);
	zend_hash_next_index_insert_new(connection->pending, dispatcher);
	Z_TRY_ADDREF_P(event);
	zend_hash_next_index_insert_new(connection->pending, event);
}

/* Takes the exception that is on its way out of it, as the one after *thrown. False if it is exit(), which goes on. */
static bool put_aside(zend_object **thrown)
{
	zend_object *exception = EG(exception);

	if (zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)) {
		return false;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	if (*thrown) {
		zend_exception_set_previous(exception, *thrown);
	}
	*thrown = exception;
	return true;
}

/*
 * In the order in which they were raised; what a listener raises joins the end of the queue. A listener that throws
 * does not keep the others from their events: its exception goes on to the caller when all have been told.
 */
void customer_connection_dispatch(customer_connection *connection)
{
	zend_object *thrown = NULL;

	if (connection->dispatching || !connection->pending || (connection->db && connection->db->depth > 0)) {
		return;
	}
	connection->dispatching = true;
	GC_ADDREF(&connection->std); /* a listener may drop the last reference to the shop */
	for (uint32_t i = 0; connection->pending && i + 1 < connection->pending->nNumUsed; i += 2) {
		zval dispatcher, event, ignored;

		ZVAL_COPY(&dispatcher, zend_hash_index_find(connection->pending, i));
		ZVAL_COPY(&event, zend_hash_index_find(connection->pending, i + 1));
		customer_call_dispatcher(&dispatcher, &event, 1, &ignored);
		zval_ptr_dtor(&ignored);
		zval_ptr_dtor(&dispatcher);
		zval_ptr_dtor(&event);
		if (EG(exception) && !put_aside(&thrown)) {
			break;
		}
	}
	if (thrown && EG(exception)) { /* exit() after an exception: nobody is left to see it */
		OBJ_RELEASE(thrown);
	} else if (thrown) {
		zend_throw_exception_internal(thrown);
	}
	forget_events(connection);
	connection->dispatching = false;
	OBJ_RELEASE(&connection->std);
}
