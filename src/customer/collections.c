/* Customer\Model\Collections: a packed array of objects in slot 0. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/json/php_json.h"
#include "ext/spl/spl_array.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "src/customer/customer.h"
#include "src/customer/model.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"
#include "stubs/collections_arginfo.h"

zend_class_entry *customers_ce;
zend_class_entry *customer_ids_ce;

static zend_array *items_of(zend_object *object)
{
	return customer_value_require(object) ? Z_ARR_P(OBJ_PROP_NUM(object, 0)) : NULL;
}

/* ---- Construction ---- */

static bool check_items(zval *fields, const zend_class_entry *ce)
{
	zval *item;

	if (!zend_array_is_list(Z_ARR(fields[0]))) {
		zend_throw_exception(spl_ce_UnexpectedValueException, "Invalid serialization data: items must be a list", 0);
		return false;
	}
	customer_value_unwrap(&fields[0]);
	ZEND_HASH_FOREACH_VAL(Z_ARR(fields[0]), item)
	{
		if (Z_TYPE_P(item) != IS_OBJECT || Z_OBJCE_P(item) != ce) {
			zend_throw_exception_ex(spl_ce_UnexpectedValueException, 0,
				"Invalid serialization data: items must be of class %s", ZSTR_VAL(ce->name));
			return false;
		}
		if (!customer_value_require(Z_OBJ_P(item))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool customers_check(zval *fields)
{
	return check_items(fields, customer_ce);
}

static bool customer_ids_check(zval *fields)
{
	return check_items(fields, customer_id_ce);
}

static void create(zval *return_value, zend_class_entry *ce, customer_value_check check, zend_array *items)
{
	zval fields[1];

	ZVAL_ARR(&fields[0], items);
	customer_value_create(return_value, ce, check, fields);
}

void customers_create(zval *return_value, zend_array *items)
{
	create(return_value, customers_ce, NULL, items);
}

void customer_ids_create(zval *return_value, zend_array *items)
{
	create(return_value, customer_ids_ce, NULL, items);
}

/* create(X ...$items), which is also the factory's: an argument of another class is a TypeError. */
static void create_from_arguments(
	INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *ce, zend_class_entry *item_ce, customer_value_check check)
{
	zval *arguments;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(0, -1)
		Z_PARAM_VARIADIC('*', arguments, count)
	ZEND_PARSE_PARAMETERS_END();

	zend_array *items = zend_new_array(count);

	for (uint32_t i = 0; i < count; i++) {
		if (Z_TYPE(arguments[i]) != IS_OBJECT || Z_OBJCE(arguments[i]) != item_ce) {
			zend_wrong_parameter_class_error(i + 1, ZSTR_VAL(item_ce->name), &arguments[i]);
			zend_array_destroy(items);
			RETURN_THROWS();
		}
		Z_ADDREF(arguments[i]);
		zend_hash_next_index_insert_new(items, &arguments[i]);
	}
	create(return_value, ce, check, items);
}

/* ---- Shared methods ---- */

ZEND_METHOD(Customer_Model_Collections_Customers, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (!customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	object_init_ex(return_value, spl_ce_ArrayIterator);
	zend_call_known_instance_method_with_1_params(
		spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL, OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), 0));
}

ZEND_METHOD(Customer_Model_Collections_Customers, count)
{
	zend_array *items;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(items = items_of(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	RETURN_LONG(zend_hash_num_elements(items));
}

/* ---- Customers ---- */

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Collections_Customers)

ZEND_METHOD(Customer_Model_Collections_Customers, create)
{
	create_from_arguments(INTERNAL_FUNCTION_PARAM_PASSTHRU, customers_ce, customer_ce, customers_check);
}

static void return_customers(zval *return_value, zend_object *object, zend_string *format)
{
	zend_array *items = items_of(object);
	zval *item, array;

	if (!items) {
		return;
	}
	array_init_size(return_value, zend_hash_num_elements(items));
	ZEND_HASH_FOREACH_VAL(items, item)
	{
		ZVAL_ARR(&array, customer_to_array(Z_OBJ_P(item), format));
		zend_hash_next_index_insert_new(Z_ARRVAL_P(return_value), &array);
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(Customer_Model_Collections_Customers, toArray)
{
	zend_string *format = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(format)
	ZEND_PARSE_PARAMETERS_END();

	return_customers(return_value, Z_OBJ_P(ZEND_THIS), format);
}

ZEND_METHOD(Customer_Model_Collections_Customers, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();
	return_customers(return_value, Z_OBJ_P(ZEND_THIS), NULL);
}

CUSTOMER_UNSERIALIZE(Customer_Model_Collections_Customers, customers_check)

/* ---- CustomerIds ---- */

CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Collections_CustomerIds)

ZEND_METHOD(Customer_Model_Collections_CustomerIds, create)
{
	create_from_arguments(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_ids_ce, customer_id_ce, customer_ids_check);
}

static void return_ids(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_array *items;
	zval *item, id;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!(items = items_of(Z_OBJ_P(ZEND_THIS)))) {
		RETURN_THROWS();
	}
	array_init_size(return_value, zend_hash_num_elements(items));
	ZEND_HASH_FOREACH_VAL(items, item)
	{
		ZVAL_LONG(&id, Z_LVAL_P(OBJ_PROP_NUM(Z_OBJ_P(item), 0)));
		zend_hash_next_index_insert_new(Z_ARRVAL_P(return_value), &id);
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(Customer_Model_Collections_CustomerIds, toArray)
{
	return_ids(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Customer_Model_Collections_CustomerIds, jsonSerialize)
{
	return_ids(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

CUSTOMER_UNSERIALIZE(Customer_Model_Collections_CustomerIds, customer_ids_check)

/* ---- Module ---- */

void customer_collections_minit(void)
{
	customers_ce = register_class_Customer_Model_Collections_Customers(
		zend_ce_aggregate, zend_ce_countable, php_json_serializable_ce);
	customer_ids_ce = register_class_Customer_Model_Collections_CustomerIds(
		zend_ce_aggregate, zend_ce_countable, php_json_serializable_ce);
	customer_value_setup(customers_ce);
	customer_value_setup(customer_ids_ce);
}
