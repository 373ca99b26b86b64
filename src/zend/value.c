#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/date/php_date.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

#include "php_customer.h"
#include "src/zend/value.h"

#define DATE_PROPERTY "dateOfBirth" /* the one property that is a date */

static zend_object_handlers handlers; /* filled in MINIT */

/* Its slots are not initialized. */
static zend_object *allocate(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);

	object->handlers = &handlers;
	return object;
}

static zend_object *create_object(zend_class_entry *ce)
{
	zend_object *object = allocate(ce);

	object_properties_init(object, ce);
	return object;
}

static zend_object *clone_object(zend_object *object)
{
	zend_object *clone = create_object(object->ce);

	zend_objects_clone_members(clone, object);
	return clone;
}

/* ---- What PHP code can see of the properties: copies ---- */

static HashTable *get_properties(ZEND_ATTRIBUTE_UNUSED zend_object *object)
{
	return &CUSTOMER_G(no_properties);
}

static HashTable *get_properties_for(zend_object *object, ZEND_ATTRIBUTE_UNUSED zend_prop_purpose purpose)
{
	return zend_std_build_object_properties_array(object);
}

static HashTable *get_debug_info(zend_object *object, int *is_temp)
{
	*is_temp = 1;
	return zend_std_build_object_properties_array(object);
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = object->properties_table;
	*count = object->ce->default_properties_count;
	return NULL;
}

void customer_value_seal(zend_object_handlers *sealed)
{
	sealed->get_properties = get_properties;
	sealed->get_properties_for = get_properties_for;
	sealed->get_debug_info = get_debug_info;
	sealed->get_gc = get_gc;
}

/* ---- Module ---- */

void customer_value_minit(void)
{
	memcpy(&handlers, zend_get_std_object_handlers(), sizeof(handlers));
	handlers.clone_obj = clone_object;
	customer_value_seal(&handlers);
}

void customer_value_setup(zend_class_entry *ce)
{
	ce->create_object = create_object;
}

static bool is_empty(zend_object *object)
{
	return object->ce->default_properties_count > 0 && Z_ISUNDEF(object->properties_table[0]);
}

bool customer_value_require(zend_object *object)
{
	if (UNEXPECTED(is_empty(object))) {
		zend_throw_error(NULL, "The %s object has not been initialized: it must be made by its class's own methods",
			ZSTR_VAL(object->ce->name));
		return false;
	}
	return true;
}

/* ---- Construction ---- */

static void fill(zend_object *object, const zval *fields)
{
	for (int i = 0; i < object->ce->default_properties_count; i++) {
		ZVAL_COPY_VALUE(OBJ_PROP_NUM(object, i), &fields[i]);
		Z_PROP_FLAG_P(OBJ_PROP_NUM(object, i)) = 0; /* neither uninitialized nor writable once more */
	}
}

zend_object *customer_value_fill(zend_class_entry *ce, const zval *fields)
{
	zend_object *object = allocate(ce);

	fill(object, fields); /* every slot: what object_properties_init() would put there is not missed */
	return object;
}

static void drop(const zend_class_entry *ce, zval *fields)
{
	for (int i = 0; i < ce->default_properties_count; i++) {
		zval_ptr_dtor(&fields[i]);
	}
}

void customer_value_create(zval *return_value, zend_class_entry *ce, customer_value_check check, zval *fields)
{
	if (check && !check(fields)) {
		drop(ce, fields);
		return;
	}
	RETVAL_OBJ(customer_value_fill(ce, fields));
}

static void throw_constructed(const zend_object *object)
{
	zend_throw_error(NULL, "The %s object has been constructed already", ZSTR_VAL(object->ce->name));
}

void customer_value_construct(zend_object *object, customer_value_check check, zval *fields)
{
	if (!is_empty(object)) {
		throw_constructed(object);
	} else if (!check || check(fields)) {
		fill(object, fields);
		return;
	}
	drop(object->ce, fields);
}

/* ---- Getters ---- */

void customer_value_return(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot)
{
	ZEND_PARSE_PARAMETERS_NONE();

	if (!customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	RETURN_COPY(OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), slot));
}

/* Days since 1970-01-01, after Howard Hinnant's days_from_civil; the date is known to be one. */
static zend_long days_of_date(const char *date)
{
	int year = (date[0] - '0') * 1000 + (date[1] - '0') * 100 + (date[2] - '0') * 10 + (date[3] - '0');
	int month = (date[5] - '0') * 10 + (date[6] - '0'), day = (date[8] - '0') * 10 + (date[9] - '0');

	year -= month <= 2;
	int era = year / 400, year_of_era = year % 400;
	int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;

	return (zend_long) era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

zend_string *customer_date_format(const zend_string *date, zend_string *format)
{
	if (!format || zend_string_equals_literal(format, CUSTOMER_DATE_FORMAT)) {
		return zend_string_concat2(ZSTR_VAL(date), ZSTR_LEN(date), ZEND_STRL(" 00:00:00"));
	}
	return php_format_date(
		ZSTR_VAL(format), ZSTR_LEN(format), (time_t) (days_of_date(ZSTR_VAL(date)) * 86400), /* localtime: */ false);
}

void customer_value_return_date(INTERNAL_FUNCTION_PARAMETERS, uint32_t slot)
{
	zend_string *format = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(format)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	const zval *date = OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), slot);

	if (Z_TYPE_P(date) == IS_NULL) {
		RETURN_NULL();
	}
	RETURN_STR(customer_date_format(Z_STR_P(date), format));
}

/* ---- Arrays ---- */

static void add_property(zend_array *array, zend_string *name, zval *value, zend_string *date_format)
{
	zval copy;

	if (date_format && Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(name, DATE_PROPERTY)) {
		ZVAL_STR(&copy, customer_date_format(Z_STR_P(value), date_format));
	} else {
		ZVAL_COPY(&copy, value);
	}
	zend_hash_add_new(array, name, &copy);
}

zend_array *customer_value_array(zend_object *object, uint32_t first, uint32_t count, zend_string *date_format)
{
	zend_array *array = zend_new_array(count);

	for (uint32_t slot = first; slot < first + count; slot++) {
		add_property(array, customer_value_name(object->ce, slot), OBJ_PROP_NUM(object, slot), date_format);
	}
	return array;
}

static void return_array(zval *return_value, zend_object *object, zend_string *date_format)
{
	if (customer_value_require(object)) {
		RETVAL_ARR(customer_value_array(object, 0, object->ce->default_properties_count, date_format));
	}
}

void customer_value_return_array(INTERNAL_FUNCTION_PARAMETERS)
{
	ZEND_PARSE_PARAMETERS_NONE();
	return_array(return_value, Z_OBJ_P(ZEND_THIS), NULL);
}

void customer_value_return_formatted_array(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_string *format = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(format)
	ZEND_PARSE_PARAMETERS_END();

	format = format ? zend_string_copy(format) : zend_string_init(ZEND_STRL(CUSTOMER_DATE_FORMAT), 0);
	return_array(return_value, Z_OBJ_P(ZEND_THIS), format);
	zend_string_release(format);
}

static bool take_field(zend_class_entry *ce, uint32_t slot, zend_array *data, zval *field)
{
	zval *given = zend_hash_find(data, customer_value_name(ce, slot));

	if (!given) {
		zend_throw_exception_ex(spl_ce_UnexpectedValueException, 0,
			"Invalid serialization data for %s object: \"%s\" is missing", ZSTR_VAL(ce->name),
			ZSTR_VAL(customer_value_name(ce, slot)));
		return false;
	}
	ZVAL_COPY_DEREF(field, given);
	if (!zend_verify_property_type(ce->properties_info_table[slot], field, /* strict: */ true)) {
		zval_ptr_dtor(field);
		return false;
	}
	return true;
}

/* Takes the fields out of the data, or throws and takes none. */
static bool take_fields(zend_class_entry *ce, zend_array *data, zval *fields)
{
	uint32_t count = ce->default_properties_count, taken = 0;

	if (zend_hash_num_elements(data) != count) {
		zend_throw_exception_ex(spl_ce_UnexpectedValueException, 0,
			"Invalid serialization data for %s object: %u elements expected, %u given", ZSTR_VAL(ce->name), count,
			zend_hash_num_elements(data));
		return false;
	}
	while (taken < count && take_field(ce, taken, data, &fields[taken])) {
		taken++;
	}
	if (taken == count) {
		return true;
	}
	while (taken > 0) {
		zval_ptr_dtor(&fields[--taken]);
	}
	return false;
}

/* The reason why an object could not be made becomes the reason why the data is not accepted. */
static void blame_data(const zend_class_entry *ce)
{
	zend_object *reason = EG(exception);
	zval scratch;

	if (!instanceof_function(reason->ce, spl_ce_UnexpectedValueException)) {
		zval *message = zend_read_property_ex(
			zend_get_exception_base(reason), reason, ZSTR_KNOWN(ZEND_STR_MESSAGE), /* silent: */ true, &scratch);

		zend_throw_exception_ex(spl_ce_UnexpectedValueException, 0, "Invalid serialization data for %s object: %s",
			ZSTR_VAL(ce->name), Z_STRVAL_P(message));
	}
}

void customer_value_unwrap(zval *list)
{
	zval *item;

	SEPARATE_ARRAY(list);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), item)
	{
		if (Z_ISREF_P(item)) {
			zend_unwrap_reference(item);
		}
	}
	ZEND_HASH_FOREACH_END();
}

#define FIELDS_MAX 24 /* properties of the largest class */

bool customer_value_from_array(zval *return_value, zend_class_entry *ce, customer_value_check check, zend_array *data)
{
	zval fields[FIELDS_MAX];

	ZEND_ASSERT(ce->default_properties_count <= FIELDS_MAX);
	if (!take_fields(ce, data, fields)) {
		return false;
	}
	customer_value_create(return_value, ce, check, fields);
	return !EG(exception);
}

void customer_value_unserialize(INTERNAL_FUNCTION_PARAMETERS, customer_value_check check)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS);
	zend_array *data;
	zval fields[FIELDS_MAX];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	if (!is_empty(object)) {
		throw_constructed(object);
		RETURN_THROWS();
	}
	if (take_fields(object->ce, data, fields)) {
		customer_value_construct(object, check, fields);
	}
	if (EG(exception)) {
		blame_data(object->ce);
	}
}

/* Shared by every class that can be serialized, by @implementation-alias. */
ZEND_METHOD(Customer_Model_Customer, __serialize)
{
	customer_value_return_array(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}
