/* Customer\Shop, and the module's root namespace. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_attributes.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

#include "php_customer.h"
#include "src/customer/services.h"
#include "src/db/indexes.h"
#include "src/db/migrations.h"
#include "src/event/outbox.h"
#include "src/shop/shop.h"
#include "src/zend/dispatcher.h"
#include "src/zend/errors.h"
#include "src/zend/service.h"
#include "src/zend/value.h"
#include "stubs/customer_arginfo.h"

zend_class_entry *customer_shop_ce;

/* ---- Construction ---- */

/* Calls new Customer\Connection($dsn), or without a DSN. */
static bool create_connection(zval *connection, zend_string *dsn)
{
	zval argument;

	object_init_ex(connection, customer_connection_ce);
	if (dsn) {
		ZVAL_STR(&argument, dsn);
	} else {
		ZVAL_NULL(&argument);
	}
	zend_call_known_instance_method_with_1_params(
		customer_connection_ce->constructor, Z_OBJ_P(connection), NULL, &argument);
	if (EG(exception)) {
		zval_ptr_dtor(connection);
		return false;
	}
	return true;
}

/* Fills the slots of a new shop; takes copies. */
static bool construct(zend_object *shop, zend_object *connection, zend_string *dsn, zend_object *configuration,
	zval *dispatcher, zend_long id)
{
	if (connection) {
		ZVAL_OBJ_COPY(OBJ_PROP_NUM(shop, SHOP_CONNECTION), connection);
	} else {
		zval created;

		if (!create_connection(&created, dsn)) {
			return false;
		}
		ZVAL_COPY_VALUE(OBJ_PROP_NUM(shop, SHOP_CONNECTION), &created);
	}
	if (configuration) {
		ZVAL_OBJ_COPY(OBJ_PROP_NUM(shop, SHOP_CONFIGURATION), configuration);
	} else {
		customer_configuration_create(OBJ_PROP_NUM(shop, SHOP_CONFIGURATION));
	}
	ZVAL_LONG(OBJ_PROP_NUM(shop, SHOP_ID), id);
	if (dispatcher) {
		ZVAL_COPY(OBJ_PROP_NUM(shop, SHOP_DISPATCHER), dispatcher);
	} else {
		ZVAL_NULL(OBJ_PROP_NUM(shop, SHOP_DISPATCHER));
	}
	return true;
}

ZEND_METHOD(Customer_Shop, __construct)
{
	zend_object *shop = Z_OBJ_P(ZEND_THIS), *connection = NULL, *configuration = NULL;
	zend_string *dsn = NULL;
	zval *dispatcher = NULL;
	zend_long id = 1;

	ZEND_PARSE_PARAMETERS_START(0, 4)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_STR_OR_NULL(connection, customer_connection_ce, dsn)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(configuration, customer_configuration_ce)
		Z_PARAM_ZVAL_OR_NULL(dispatcher)
		Z_PARAM_LONG(id)
	ZEND_PARSE_PARAMETERS_END();

	if (!Z_ISUNDEF_P(OBJ_PROP_NUM(shop, 0))) {
		zend_throw_error(NULL, "The Customer\\Shop object has been constructed already");
		RETURN_THROWS();
	}
	if (configuration && !customer_value_require(configuration)) {
		RETURN_THROWS();
	}
	if (dispatcher && !customer_is_dispatcher(dispatcher)) {
		customer_throw_invalid(
			"dispatcher must be an object with a method dispatch(object $event), or a callable, %s given",
			zend_zval_type_name(dispatcher));
		RETURN_THROWS();
	}
	if (id < 1) {
		customer_throw_invalid("shopId must be at least 1, " ZEND_LONG_FMT " given", id);
		RETURN_THROWS();
	}
	construct(shop, connection, dsn, configuration, dispatcher, id);
}

zend_object *customer_shop_default(void)
{
	if (!CUSTOMER_G(default_shop)) {
		zval shop;

		object_init_ex(&shop, customer_shop_ce);
		if (!construct(Z_OBJ(shop), NULL, NULL, NULL, NULL, 1)) {
			zval_ptr_dtor(&shop);
			return NULL;
		}
		CUSTOMER_G(default_shop) = Z_OBJ(shop);
	}
	return CUSTOMER_G(default_shop);
}

/* This shop, whose constructor a subclass cannot have skipped: the class is final. Reflection can. */
static zend_object *this_shop(zval *this)
{
	return customer_value_require(Z_OBJ_P(this)) ? Z_OBJ_P(this) : NULL;
}

/* ---- Methods ---- */

CUSTOMER_GETTER(Customer_Shop, connection, SHOP_CONNECTION)
CUSTOMER_GETTER(Customer_Shop, configuration, SHOP_CONFIGURATION)
CUSTOMER_GETTER(Customer_Shop, shopId, SHOP_ID)

/* The connection for a change of the schema, which is no part of anybody's transaction. NULL: thrown. */
static customer_db *db_outside_transaction(zend_object *shop, const char *method)
{
	customer_db *db = customer_connection_db(customer_shop_connection(shop));

	if (db && db->depth > 0) {
		zend_throw_exception_ex(spl_ce_LogicException, 0, "%s() can't be called inside a transaction", method);
		return NULL;
	}
	return db;
}

/* How many things were done, or a failure. */
static void return_done(zval *return_value, const customer_db *db, int done)
{
	if (done < 0) {
		customer_throw_db(db);
	} else {
		RETVAL_LONG(done);
	}
}

ZEND_METHOD(Customer_Shop, migrate)
{
	zend_object *shop = this_shop(ZEND_THIS);
	customer_db *db;

	ZEND_PARSE_PARAMETERS_NONE();
	if (shop && (db = db_outside_transaction(shop, "migrate"))) {
		return_done(return_value, db, customer_migrate(db, customer_shop_id(shop)));
	}
}

ZEND_METHOD(Customer_Shop, dropIndexes)
{
	zend_object *shop = this_shop(ZEND_THIS);
	customer_db *db;

	ZEND_PARSE_PARAMETERS_NONE();
	if (shop && (db = db_outside_transaction(shop, "dropIndexes"))) {
		return_done(return_value, db, customer_indexes_drop(db));
	}
}

ZEND_METHOD(Customer_Shop, createIndexes)
{
	zend_object *shop = this_shop(ZEND_THIS);
	customer_db *db;

	ZEND_PARSE_PARAMETERS_NONE();
	if (shop && (db = db_outside_transaction(shop, "createIndexes"))) {
		return_done(return_value, db, customer_indexes_create(db));
	}
}

/*
 * A fatal error goes by longjmp, and then nobody leaves the transaction: shutdown functions, which run after it, must
 * not go on in it as if it would be committed.
 */
bool customer_call_in_transaction(customer_connection *connection, zend_fcall_info *fci, zend_fcall_info_cache *fcc)
{
	bool called = false;

	zend_try
	{
		called = zend_call_function(fci, fcc) == SUCCESS;
	}
	zend_catch
	{
		if (connection->db) {
			connection->db->tx_lost = true;
		}
		zend_bailout();
	}
	zend_end_try();
	return called;
}

ZEND_METHOD(Customer_Shop, transactional)
{
	zend_object *shop = this_shop(ZEND_THIS);
	zend_fcall_info fci;
	zend_fcall_info_cache fcc;
	customer_connection *connection;
	customer_mark mark;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_FUNC(fci, fcc)
	ZEND_PARSE_PARAMETERS_END();

	if (!shop) {
		RETURN_THROWS();
	}
	connection = customer_shop_connection(shop);
	if (!customer_connection_begin(connection, &mark)) {
		RETURN_THROWS();
	}
	fci.retval = return_value;
	fci.params = ZEND_THIS;
	fci.param_count = 1;
	bool called = customer_call_in_transaction(connection, &fci, &fcc);

	if (Z_ISREF_P(return_value)) { /* the callable returns by reference; this method does not */
		zend_unwrap_reference(return_value);
	}
	if (!called || EG(exception) || !customer_connection_commit(connection)) {
		customer_connection_rollback(connection, mark);
		RETURN_THROWS();
	}
	customer_connection_dispatch(connection);
}

ZEND_METHOD(Customer_Shop, customerFactory)
{
	zend_object *shop = this_shop(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (shop) {
		customer_service_create(return_value, customer_factory_ce, customer_shop_configuration(shop));
	}
}

static void return_service(INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *ce)
{
	zend_object *shop = this_shop(ZEND_THIS);

	ZEND_PARSE_PARAMETERS_NONE();
	if (shop) {
		customer_service_create(return_value, ce, shop);
	}
}

ZEND_METHOD(Customer_Shop, customerReadService)
{
	return_service(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_read_service_ce);
}

ZEND_METHOD(Customer_Shop, customerWriteService)
{
	return_service(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_write_service_ce);
}

ZEND_METHOD(Customer_Shop, customerPasswordWriteService)
{
	return_service(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_password_write_service_ce);
}

ZEND_METHOD(Customer_Shop, customerFilterService)
{
	return_service(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_filter_service_ce);
}

ZEND_METHOD(Customer_Shop, customerSearchService)
{
	return_service(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_search_service_ce);
}

ZEND_METHOD(Customer_Shop, customerFilterFactory)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (this_shop(ZEND_THIS)) {
		object_init_ex(return_value, customer_filter_factory_ce);
	}
}

ZEND_METHOD(Customer_Shop, outbox)
{
	return_service(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_outbox_ce);
}

/* ---- Events ---- */

void customer_shop_raise(zend_object *shop, zval *event)
{
	if (customer_shop_has_dispatcher(shop)) {
		customer_connection_raise(customer_shop_connection(shop), OBJ_PROP_NUM(shop, SHOP_DISPATCHER), event);
	}
}

/* ---- compat/gambio.php ---- */

#if PHP_VERSION_ID < 80300
ZEND_FUNCTION(Customer_class_alias)
{
	zend_class_entry *ce;
	zend_string *class, *alias;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(class)
		Z_PARAM_STR(alias)
	ZEND_PARSE_PARAMETERS_END();

	if (!(ce = zend_lookup_class(class))) {
		RETURN_FALSE;
	}
	RETURN_BOOL(zend_register_class_alias_ex(ZSTR_VAL(alias), ZSTR_LEN(alias), ce, /* persistent: */ false) == SUCCESS);
}
#endif

/* ---- Module ---- */

void customer_shop_minit(void)
{
	customer_throwable_ce = register_class_Customer_CustomerThrowable(zend_ce_throwable);
	customer_storage_exception_ce =
		register_class_Customer_StorageException(spl_ce_RuntimeException, customer_throwable_ce);
	customer_connection_exception_ce = register_class_Customer_ConnectionException(customer_storage_exception_ce);
	customer_configuration_ce = register_class_Customer_Configuration();
	customer_value_setup(customer_configuration_ce);
	customer_connection_ce = register_class_Customer_Connection();
	customer_connection_setup(customer_connection_ce);
	customer_shop_ce = register_class_Customer_Shop();
	customer_service_setup_sealed(customer_shop_ce);
	zend_register_functions(NULL, ext_functions, NULL, MODULE_PERSISTENT);
}
