/* The module: INI settings, start-up in the order of dependence, and phpinfo(). */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "php_ini.h"
#include "ext/standard/info.h"

#include "php_customer.h"
#include "src/customer/attributes.h"
#include "src/customer/model.h"
#include "src/customer/services.h"
#include "src/db/connection.h"
#include "src/event/events.h"
#include "src/filter/filter.h"
#include "src/shop/shop.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"
#include "src/zend/value.h"

#include <sodium.h>
#include <utf8proc.h>
#ifdef HAVE_CUSTOMER_PGSQL
#include <libpq-fe.h>
#endif
#ifdef HAVE_CUSTOMER_SQLITE
#include <sqlite3.h>
#endif

ZEND_DECLARE_MODULE_GLOBALS(customer)

/* ---- php.ini ---- */

/* OWASP's minimum for Argon2id: 19 MiB and 2 iterations. Less is refused. */
#define PASSWORD_MEMORY_MIN 19456
#define PASSWORD_ITERATIONS_MIN 2

/* Digits only: the engine would read "19456K" as a thousand times that. */
static bool is_between(const zend_string *value, zend_long minimum, zend_long maximum)
{
	zend_long number;

	return is_numeric_string(ZSTR_VAL(value), ZSTR_LEN(value), &number, NULL, false) == IS_LONG && number >= minimum &&
		number <= maximum;
}

static ZEND_INI_MH(on_password_memory)
{
	return is_between(new_value, PASSWORD_MEMORY_MIN, 4 * 1024 * 1024)
		? OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)
		: FAILURE;
}

static ZEND_INI_MH(on_password_iterations)
{
	return is_between(new_value, PASSWORD_ITERATIONS_MIN, 100)
		? OnUpdateLong(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)
		: FAILURE;
}

static ZEND_INI_MH(on_timeout)
{
	zend_long whole = 0;
	double seconds = 0;
	zend_uchar type = is_numeric_string(ZSTR_VAL(new_value), ZSTR_LEN(new_value), &whole, &seconds, false);

	if (type == IS_LONG) {
		seconds = (double) whole;
	}
	if (type == 0 || !(seconds >= 0.0 && seconds <= 86400.0)) {
		return FAILURE;
	}
	return OnUpdateReal(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

#define CURSOR_KEY_MIN 16 /* bytes */

/* Fewer bytes are guessed sooner than a signature. */
static ZEND_INI_MH(on_cursor_key)
{
	return ZSTR_LEN(new_value) == 0 || ZSTR_LEN(new_value) >= CURSOR_KEY_MIN
		? OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage)
		: FAILURE;
}

/* A DSN may hold a password, and the key is one: phpinfo() and "php --ri" show only whether there is one. */
static ZEND_INI_DISP(display_secret)
{
	const zend_string *value =
		type == ZEND_INI_DISPLAY_ORIG && ini_entry->modified ? ini_entry->orig_value : ini_entry->value;

	php_printf("%s", value && ZSTR_LEN(value) > 0 ? "(set)" : "no value");
}

#define ENTRY(name, value, access, handler, field) \
	STD_PHP_INI_ENTRY("customer." name, value, access, handler, field, zend_customer_globals, customer_globals)
#define BOOL_ENTRY(name, value, access, field) \
	STD_PHP_INI_BOOLEAN("customer." name, value, access, OnUpdateBool, field, zend_customer_globals, customer_globals)

#define SECRET_ENTRY(name, handler, field) \
	STD_PHP_INI_ENTRY_EX( \
		"customer." name, "", PHP_INI_SYSTEM, handler, field, zend_customer_globals, customer_globals, display_secret)

PHP_INI_BEGIN()
	SECRET_ENTRY("dsn", OnUpdateString, dsn)
	SECRET_ENTRY("cursor_key", on_cursor_key, cursor_key)
	BOOL_ENTRY("persistent", "0", PHP_INI_ALL, persistent)
	ENTRY("connect_timeout", "5", PHP_INI_ALL, on_timeout, connect_timeout)
	ENTRY("statement_timeout", "30", PHP_INI_ALL, on_timeout, statement_timeout)
	ENTRY("application_name", "php-customer", PHP_INI_ALL, OnUpdateString, application_name)
	BOOL_ENTRY("prepared_statements", "1", PHP_INI_ALL, prepared_statements)
	ENTRY("password_memory", "19456", PHP_INI_SYSTEM, on_password_memory, password_memory)
	ENTRY("password_iterations", "2", PHP_INI_SYSTEM, on_password_iterations, password_iterations)
PHP_INI_END()

/* ---- Life ---- */

static PHP_GINIT_FUNCTION(customer)
{
#if defined(ZTS) && defined(COMPILE_DL_CUSTOMER)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(customer_globals, 0, sizeof(*customer_globals));
	/* Nothing is ever put in it, so there is nothing to free. */
	zend_hash_init(&customer_globals->no_properties, 0, NULL, NULL, /* persistent: */ true);
	/* json_encode() marks the table of what it is in, and would take an object within another one for the same. */
	GC_ADD_FLAGS(&customer_globals->no_properties, GC_IMMUTABLE);
}

static PHP_MINIT_FUNCTION(customer)
{
	if (sodium_init() < 0) {
		php_error_docref(NULL, E_CORE_WARNING, "libsodium could not be initialized");
		return FAILURE;
	}
	if (!customer_attributes_minit()) {
		php_error_docref(NULL, E_CORE_WARNING, "there is no memory for the customer's attributes");
		return FAILURE;
	}
	REGISTER_INI_ENTRIES();
	customer_pool_minit(module_number);
	/* Handlers and the exceptions' marker first; then values, what is made of them, and what works with both. */
	customer_value_minit();
	customer_service_minit();
	customer_shop_minit();
	customer_exceptions_minit();
	customer_value_objects_minit();
	customer_model_minit();
	customer_collections_minit();
	customer_events_minit();
	customer_filter_minit();
	customer_services_minit();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(customer)
{
	customer_value_objects_mshutdown();
	UNREGISTER_INI_ENTRIES();
	customer_attributes_mshutdown();
	return SUCCESS;
}

static PHP_RINIT_FUNCTION(customer)
{
#if defined(ZTS) && defined(COMPILE_DL_CUSTOMER)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	CUSTOMER_G(default_shop) = NULL;
	return SUCCESS;
}

static PHP_RSHUTDOWN_FUNCTION(customer)
{
	zend_object *shop = CUSTOMER_G(default_shop);

	CUSTOMER_G(default_shop) = NULL;
	if (shop) {
		OBJ_RELEASE(shop);
	}
	return SUCCESS;
}

/* ---- phpinfo() ---- */

static PHP_MINFO_FUNCTION(customer)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "customer support", "enabled");
	php_info_print_table_row(2, "customer version", PHP_CUSTOMER_VERSION);
	php_info_print_table_end();

	php_info_print_table_start();
	php_info_print_table_header(3, "Library", "Compiled", "Linked");
#ifdef HAVE_CUSTOMER_PGSQL
	char version[16];

	snprintf(version, sizeof(version), "%d.%d", PQlibVersion() / 10000, PQlibVersion() % 10000);
	php_info_print_table_row(3, "libpq (PostgreSQL)", CUSTOMER_LIBPQ_VERSION, version);
#else
	php_info_print_table_row(3, "libpq (PostgreSQL)", "disabled", "disabled");
#endif
#ifdef HAVE_CUSTOMER_SQLITE
	php_info_print_table_row(3, "SQLite", SQLITE_VERSION, sqlite3_libversion());
#else
	php_info_print_table_row(3, "SQLite", "disabled", "disabled");
#endif
	php_info_print_table_row(3, "libsodium", SODIUM_VERSION_STRING, sodium_version_string());
	php_info_print_table_row(3, "utf8proc",
		ZEND_TOSTR(UTF8PROC_VERSION_MAJOR) "." ZEND_TOSTR(UTF8PROC_VERSION_MINOR) "." ZEND_TOSTR(
			UTF8PROC_VERSION_PATCH),
		utf8proc_version());
	php_info_print_table_end();

	DISPLAY_INI_ENTRIES();
}

/* ---- Entry ---- */

static const zend_module_dep dependencies[] = {
	ZEND_MOD_REQUIRED("date") ZEND_MOD_REQUIRED("json") ZEND_MOD_REQUIRED("spl") ZEND_MOD_END};

zend_module_entry customer_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	dependencies,
	"customer",
	NULL, /* no functions */
	PHP_MINIT(customer),
	PHP_MSHUTDOWN(customer),
	PHP_RINIT(customer),
	PHP_RSHUTDOWN(customer),
	PHP_MINFO(customer),
	PHP_CUSTOMER_VERSION,
	PHP_MODULE_GLOBALS(customer),
	PHP_GINIT(customer),
	NULL, /* GSHUTDOWN */
	NULL, /* post deactivate */
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_CUSTOMER
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(customer)
#endif
