/* Customer\Services\CustomerPasswordWriteService, and how a password is kept. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "php_customer.h"
#include "src/customer/services.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"

#include <sodium.h>

#define PASSWORD_MAX 4096 /* bytes: hashing must not be made to work through megabytes */

ZEND_METHOD(Customer_Services_CustomerPasswordWriteService, __construct)
{
	customer_service_construct(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

static bool check_length(zend_object *configuration, const zend_string *password)
{
	zend_long minimum = customer_config(configuration, CONFIG_ENTRY_PASSWORD_MIN_LENGTH);

	if (ZSTR_LEN(password) < (size_t) minimum) {
		customer_throw(CUSTOMER_ERROR_PASSWORD_TOO_SHORT, minimum);
		return false;
	}
	if (ZSTR_LEN(password) > PASSWORD_MAX) {
		customer_throw(CUSTOMER_ERROR_PASSWORD_TOO_LONG, (zend_long) PASSWORD_MAX);
		return false;
	}
	return true;
}

/* Argon2id, in the form that password_verify() reads. The cost is never below OWASP's minimum: see the INI entries. */
static bool hash_password(char hash[crypto_pwhash_STRBYTES], const zend_string *password)
{
	return crypto_pwhash_str_alg(hash, ZSTR_VAL(password), ZSTR_LEN(password),
			   (unsigned long long) CUSTOMER_G(password_iterations), (size_t) CUSTOMER_G(password_memory) * 1024,
			   crypto_pwhash_ALG_ARGON2ID13) == 0;
}

/* 1, or 0 if there is no such registered customer, or -1. */
static int store_hash(customer_session *session, zend_long id, const char *hash)
{
	static const char sql[] =
		"INSERT INTO customer_credential (shop_id, customer_id, password_hash, updated_at)"
		" SELECT shop_id, id, $3, $4 FROM customer WHERE shop_id = $1 AND id = $2 AND NOT is_guest"
		" ON CONFLICT (shop_id, customer_id) DO UPDATE"
		" SET password_hash = excluded.password_hash, updated_at = excluded.updated_at"
		" RETURNING customer_id";
	static const customer_db_type types[] = {CUSTOMER_DB_INT};
	customer_db_value values[] = {customer_db_int(session->shop_id), customer_db_int(id),
		customer_db_string(CUSTOMER_DB_TEXT, hash, strlen(hash)),
		customer_db_integer(CUSTOMER_DB_TIME, customer_now())};
	customer_db_value stored;
	int got = -1;

	if (customer_db_query(session->db, sql, values, 4, 0)) {
		got = customer_db_fetch(session->db, types, &stored, 1);
	}
	customer_db_clear(session->db);
	return got;
}

/* No row was written: because there is no such customer, or because it is a guest. */
static void throw_not_stored(customer_session *session, zend_long id)
{
	int64_t group, version = customer_store_version(session->db, session->shop_id, id, &group);

	if (version < 0) {
		customer_throw_db(session->db);
	} else {
		customer_throw(version > 0 ? CUSTOMER_ERROR_GUEST_PASSWORD : CUSTOMER_ERROR_DOES_NOT_EXIST, id);
	}
}

ZEND_METHOD(Customer_Services_CustomerPasswordWriteService, setCustomerPassword)
{
	char hash[crypto_pwhash_STRBYTES];
	customer_session session;
	zend_string *password;
	zend_long id;
	zval field;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_LONG(id)
		Z_PARAM_STR(password)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_LONG(&field, id);
	if (!customer_id_check(&field) || !customer_session_open(&session, Z_OBJ_P(ZEND_THIS)) ||
		!check_length(customer_shop_configuration(session.shop), password)) {
		RETURN_THROWS();
	}
	if (!hash_password(hash, password)) {
		zend_throw_error(
			NULL, "The password could not be hashed: there is not enough memory (customer.password_memory)");
		RETURN_THROWS();
	}
	int stored = store_hash(&session, id, hash);

	sodium_memzero(hash, sizeof(hash));
	if (stored < 0) {
		customer_throw_db(session.db);
	} else if (stored == 0) {
		throw_not_stored(&session, id);
	}
	customer_wrap_db_exception(CUSTOMER_ERROR_STORAGE_FAILED);
}
