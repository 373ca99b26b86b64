/*
 * Persistent connections. The engine's persistent list owns them, one list a thread; a Connection takes one out for
 * itself and gives it back, idle, when it is freed. So no two objects ever share one, and none is in a transaction.
 */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/db/connection.h"

#include <sodium.h>

static int pool_type; /* of the list's entries; set in MINIT */

typedef struct {
	customer_db *idle; /* NULL while it is taken */
} pool_entry;

static void free_entry(zend_resource *resource)
{
	pool_entry *entry = resource->ptr;

	if (entry->idle) {
		customer_db_free(entry->idle);
	}
	free(entry);
}

void customer_pool_minit(int module_number)
{
	pool_type = zend_register_list_destructors_ex(NULL, free_entry, "customer connection", module_number);
}

static void hash_string(crypto_generichash_state *state, const char *string)
{
	crypto_generichash_update(state, (const unsigned char *) (string ? string : ""), string ? strlen(string) + 1 : 1);
}

/* A hash, so that the list holds no password. */
zend_string *customer_pool_key(const customer_db_options *options)
{
	static const char prefix[] = "customer:";
	unsigned char digest[crypto_generichash_BYTES];
	crypto_generichash_state state;
	char numbers[64];

	crypto_generichash_init(&state, NULL, 0, sizeof(digest));
	hash_string(&state, options->dsn);
	hash_string(&state, options->application_name);
	for (char **keyword = options->keywords, **value = options->values; keyword && *keyword; keyword++, value++) {
		hash_string(&state, *keyword);
		hash_string(&state, *value);
	}
	snprintf(numbers, sizeof(numbers), "%d %d %d", options->connect_timeout_ms, options->statement_timeout_ms,
		options->prepared_statements);
	hash_string(&state, numbers);
	crypto_generichash_final(&state, digest, sizeof(digest));

	zend_string *key = zend_string_alloc(sizeof(prefix) - 1 + 2 * sizeof(digest), false);
	memcpy(ZSTR_VAL(key), prefix, sizeof(prefix) - 1);
	sodium_bin2hex(ZSTR_VAL(key) + sizeof(prefix) - 1, 2 * sizeof(digest) + 1, digest, sizeof(digest));
	return key;
}

static pool_entry *find_entry(zend_string *key)
{
	zend_resource *resource = zend_hash_find_ptr(&EG(persistent_list), key);

	return resource && resource->type == pool_type ? resource->ptr : NULL;
}

customer_db *customer_pool_take(zend_string *key)
{
	pool_entry *entry = find_entry(key);
	customer_db *db = entry ? entry->idle : NULL;

	if (db) {
		entry->idle = NULL;
	}
	return db;
}

static pool_entry *add_entry(zend_string *key)
{
	pool_entry *entry = calloc(1, sizeof(*entry));

	if (entry) {
		zend_register_persistent_resource(ZSTR_VAL(key), ZSTR_LEN(key), entry, pool_type);
	}
	return entry;
}

void customer_pool_give_back(zend_string *key, customer_db *db)
{
	pool_entry *entry = find_entry(key);

	customer_db_clear(db);
	/* A forked child has no say over the parent's session, and a session that statements of the caller's may have set
	 * up otherwise (SET, temporary tables) is not for others. */
	if (customer_db_is_forked(db) || db->dirty) {
		customer_db_free(db);
		return;
	}
	if (db->connected && db->depth == 0 && db->driver->alive(db) && (entry || (entry = add_entry(key))) &&
		!entry->idle) {
		entry->idle = db;
	} else {
		customer_db_free(db);
	}
}
