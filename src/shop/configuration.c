/* Customer\Configuration: its one property is an array of all known keys with their values. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"

#include "src/shop/configuration.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"

zend_class_entry *customer_configuration_ce;

typedef struct {
	const char *name;
	bool is_bool;
	zend_long usual;
} config_key;

/* The defaults of decision 13 of the design; the lengths are those of Gambio's installer. */
static const config_key keys[] = {
	[CONFIG_ACCOUNT_B2B_STATUS] = {"ACCOUNT_B2B_STATUS", true, 1},
	[CONFIG_ACCOUNT_COMPANY] = {"ACCOUNT_COMPANY", true, 1},
	[CONFIG_ACCOUNT_DOB] = {"ACCOUNT_DOB", true, 1},
	[CONFIG_ACCOUNT_FAX] = {"ACCOUNT_FAX", true, 1},
	[CONFIG_ACCOUNT_GENDER] = {"ACCOUNT_GENDER", true, 1},
	[CONFIG_ACCOUNT_TELEPHONE] = {"ACCOUNT_TELEPHONE", true, 1},
	[CONFIG_ACCOUNT_NAMES_OPTIONAL] = {"ACCOUNT_NAMES_OPTIONAL", true, 0},
	[CONFIG_ACCOUNT_DEFAULT_B2B_STATUS] = {"ACCOUNT_DEFAULT_B2B_STATUS", true, 0},
	[CONFIG_GENDER_MANDATORY] = {"GENDER_MANDATORY", true, 0},
	[CONFIG_DELETE_GUEST_ACCOUNT] = {"DELETE_GUEST_ACCOUNT", true, 1},
	[CONFIG_DEFAULT_CUSTOMERS_STATUS_ID] = {"DEFAULT_CUSTOMERS_STATUS_ID", false, 2},
	[CONFIG_DEFAULT_CUSTOMERS_STATUS_ID_ADMIN] = {"DEFAULT_CUSTOMERS_STATUS_ID_ADMIN", false, 0},
	[CONFIG_DEFAULT_CUSTOMERS_STATUS_ID_GUEST] = {"DEFAULT_CUSTOMERS_STATUS_ID_GUEST", false, 1},
	[CONFIG_ENTRY_CITY_MIN_LENGTH] = {"ENTRY_CITY_MIN_LENGTH", false, 2},
	[CONFIG_ENTRY_COMPANY_MIN_LENGTH] = {"ENTRY_COMPANY_MIN_LENGTH", false, 2},
	[CONFIG_ENTRY_DOB_MIN_LENGTH] = {"ENTRY_DOB_MIN_LENGTH", false, 10},
	[CONFIG_ENTRY_EMAIL_ADDRESS_MIN_LENGTH] = {"ENTRY_EMAIL_ADDRESS_MIN_LENGTH", false, 6},
	[CONFIG_ENTRY_FIRST_NAME_MIN_LENGTH] = {"ENTRY_FIRST_NAME_MIN_LENGTH", false, 2},
	[CONFIG_ENTRY_HOUSENUMBER_MIN_LENGTH] = {"ENTRY_HOUSENUMBER_MIN_LENGTH", false, 1},
	[CONFIG_ENTRY_LAST_NAME_MIN_LENGTH] = {"ENTRY_LAST_NAME_MIN_LENGTH", false, 2},
	[CONFIG_ENTRY_PASSWORD_MIN_LENGTH] = {"ENTRY_PASSWORD_MIN_LENGTH", false, 5},
	[CONFIG_ENTRY_POSTCODE_MIN_LENGTH] = {"ENTRY_POSTCODE_MIN_LENGTH", false, 4},
	[CONFIG_ENTRY_STATE_MIN_LENGTH] = {"ENTRY_STATE_MIN_LENGTH", false, 2},
	[CONFIG_ENTRY_STREET_ADDRESS_MIN_LENGTH] = {"ENTRY_STREET_ADDRESS_MIN_LENGTH", false, 1},
	[CONFIG_ENTRY_TELEPHONE_MIN_LENGTH] = {"ENTRY_TELEPHONE_MIN_LENGTH", false, 0},
};

#define KEYS ((int) (sizeof(keys) / sizeof(*keys)))
#define PREFIX "configuration/"

const char *customer_config_name(customer_config_key key)
{
	return keys[key].name;
}

/* The place of a key, with or without its prefix, or -1. */
static int find_key(const zend_string *key)
{
	const char *name = ZSTR_VAL(key);

	if (strlen(name) != ZSTR_LEN(key)) {
		return -1; /* what follows a NUL byte would be ignored */
	}
	if (strncmp(name, PREFIX, strlen(PREFIX)) == 0) {
		name += strlen(PREFIX);
	}
	for (int i = 0; i < KEYS; i++) {
		if (strcmp(name, keys[i].name) == 0) {
			return i;
		}
	}
	return -1;
}

static bool parse_bool(const zval *given, zval *value)
{
	if (Z_TYPE_P(given) == IS_TRUE || Z_TYPE_P(given) == IS_FALSE) {
		ZVAL_COPY_VALUE(value, given);
		return true;
	}
	if (Z_TYPE_P(given) == IS_LONG && (Z_LVAL_P(given) == 0 || Z_LVAL_P(given) == 1)) {
		ZVAL_BOOL(value, Z_LVAL_P(given));
		return true;
	}
	if (Z_TYPE_P(given) != IS_STRING) {
		return false;
	}
	bool is_true =
		zend_string_equals_literal_ci(Z_STR_P(given), "true") || zend_string_equals_literal(Z_STR_P(given), "1");

	ZVAL_BOOL(value, is_true);
	return is_true || zend_string_equals_literal_ci(Z_STR_P(given), "false") ||
		zend_string_equals_literal(Z_STR_P(given), "0");
}

static bool parse_number(const zval *given, zval *value)
{
	zend_long number;

	if (Z_TYPE_P(given) == IS_LONG) {
		number = Z_LVAL_P(given);
	} else if (Z_TYPE_P(given) != IS_STRING ||
		is_numeric_string(Z_STRVAL_P(given), Z_STRLEN_P(given), &number, NULL, false) != IS_LONG) {
		return false;
	}
	ZVAL_LONG(value, number);
	return number >= 0;
}

static bool set(zend_array *values, int key, zval *given)
{
	zval value;

	ZVAL_DEREF(given);
	if (keys[key].is_bool ? parse_bool(given, &value) : parse_number(given, &value)) {
		zend_hash_str_update(values, keys[key].name, strlen(keys[key].name), &value);
		return true;
	}
	if (keys[key].is_bool) {
		customer_throw_invalid("%s must be a bool, or the string 'true' or 'false', %s given", keys[key].name,
			Z_TYPE_P(given) == IS_STRING ? "another string" : zend_zval_type_name(given));
	} else {
		customer_throw_invalid("%s must be an integer of at least 0, or a string of one, %s given", keys[key].name,
			Z_TYPE_P(given) == IS_STRING ? "another string" : zend_zval_type_name(given));
	}
	return false;
}

static zend_array *usual_values(void)
{
	zend_array *values = zend_new_array(KEYS);
	zval value;

	for (int i = 0; i < KEYS; i++) {
		if (keys[i].is_bool) {
			ZVAL_BOOL(&value, keys[i].usual);
		} else {
			ZVAL_LONG(&value, keys[i].usual);
		}
		zend_hash_str_add_new(values, keys[i].name, strlen(keys[i].name), &value);
	}
	return values;
}

ZEND_METHOD(Customer_Configuration, __construct)
{
	zend_array *given = NULL, *values;
	zend_string *key;
	zval *value, fields[1];

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	values = usual_values();
	ZVAL_ARR(&fields[0], values);
	if (given) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(given, key, value)
		{
			int known = key ? find_key(key) : -1;

			if (known >= 0 && !set(values, known, value)) {
				zval_ptr_dtor(&fields[0]);
				RETURN_THROWS();
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	customer_value_construct(Z_OBJ_P(ZEND_THIS), NULL, fields);
}

void customer_configuration_create(zval *return_value)
{
	zval fields[1];

	ZVAL_ARR(&fields[0], usual_values());
	customer_value_create(return_value, customer_configuration_ce, NULL, fields);
}

static zval *value_of(zend_object *configuration, int key)
{
	return zend_hash_str_find(Z_ARR_P(OBJ_PROP_NUM(configuration, 0)), keys[key].name, strlen(keys[key].name));
}

zend_long customer_config(zend_object *configuration, customer_config_key key)
{
	return zval_get_long(value_of(configuration, (int) key));
}

ZEND_METHOD(Customer_Configuration, get)
{
	zend_string *key;
	int known;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(key)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	if ((known = find_key(key)) < 0) {
		customer_excerpt_buffer name;

		customer_throw_invalid(
			"The configuration has no key \"%s\"; Configuration::toArray() lists them", customer_excerpt(&name, key));
		RETURN_THROWS();
	}
	RETURN_COPY(value_of(Z_OBJ_P(ZEND_THIS), known));
}

ZEND_METHOD(Customer_Configuration, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (!customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_COPY(OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 0));
}
