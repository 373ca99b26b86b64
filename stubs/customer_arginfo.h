/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: db83960d48632cf8e33c829ede84ed8c61a0d98b */

#if PHP_VERSION_ID < 80300
ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_Customer_class_alias, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, class, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, alias, IS_STRING, 0)
ZEND_END_ARG_INFO()
#endif

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_StorageException_sqlState, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_StorageException_isRetryable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_StorageException_isOutcomeUnknown arginfo_class_Customer_StorageException_isRetryable

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Configuration___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, values, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_MASK_EX(arginfo_class_Customer_Configuration_get, 0, 1, MAY_BE_BOOL|MAY_BE_LONG)
	ZEND_ARG_TYPE_INFO(0, key, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Configuration_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Connection___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dsn, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, persistent, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connectTimeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, statementTimeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, applicationName, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, preparedStatements, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parameters, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Connection_engine arginfo_class_Customer_StorageException_sqlState

#define arginfo_class_Customer_Connection_serverVersion arginfo_class_Customer_StorageException_sqlState

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Connection_execute, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, sql, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parameters, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Connection_inTransaction arginfo_class_Customer_StorageException_isRetryable

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Connection_close, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Shop___construct, 0, 0, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, connection, Customer\\Connection, MAY_BE_STRING|MAY_BE_NULL, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, configuration, Customer\\Configuration, 1, "null")
	ZEND_ARG_TYPE_MASK(0, dispatcher, MAY_BE_OBJECT|MAY_BE_CALLABLE|MAY_BE_NULL, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, shopId, IS_LONG, 0, "1")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_connection, 0, 0, Customer\\Connection, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_configuration, 0, 0, Customer\\Configuration, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Shop_shopId, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Shop_migrate arginfo_class_Customer_Shop_shopId

#define arginfo_class_Customer_Shop_dropIndexes arginfo_class_Customer_Shop_shopId

#define arginfo_class_Customer_Shop_createIndexes arginfo_class_Customer_Shop_shopId

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Shop_transactional, 0, 1, IS_MIXED, 0)
	ZEND_ARG_TYPE_INFO(0, work, IS_CALLABLE, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerFactory, 0, 0, Customer\\Services\\CustomerFactory, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerReadService, 0, 0, Customer\\Services\\CustomerReadService, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerWriteService, 0, 0, Customer\\Services\\CustomerWriteService, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerPasswordWriteService, 0, 0, Customer\\Services\\CustomerPasswordWriteService, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerFilterService, 0, 0, Customer\\Services\\CustomerFilterService, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerSearchService, 0, 0, Customer\\Services\\CustomerSearchService, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_customerFilterFactory, 0, 0, Customer\\Services\\CustomerFilterFactory, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Shop_outbox, 0, 0, Customer\\Model\\Events\\Outbox, 0)
ZEND_END_ARG_INFO()


#if PHP_VERSION_ID < 80300
ZEND_FUNCTION(Customer_class_alias);
#endif
ZEND_METHOD(Customer_StorageException, sqlState);
ZEND_METHOD(Customer_StorageException, isRetryable);
ZEND_METHOD(Customer_StorageException, isOutcomeUnknown);
ZEND_METHOD(Customer_Configuration, __construct);
ZEND_METHOD(Customer_Configuration, get);
ZEND_METHOD(Customer_Configuration, toArray);
ZEND_METHOD(Customer_Connection, __construct);
ZEND_METHOD(Customer_Connection, engine);
ZEND_METHOD(Customer_Connection, serverVersion);
ZEND_METHOD(Customer_Connection, execute);
ZEND_METHOD(Customer_Connection, inTransaction);
ZEND_METHOD(Customer_Connection, close);
ZEND_METHOD(Customer_Shop, __construct);
ZEND_METHOD(Customer_Shop, connection);
ZEND_METHOD(Customer_Shop, configuration);
ZEND_METHOD(Customer_Shop, shopId);
ZEND_METHOD(Customer_Shop, migrate);
ZEND_METHOD(Customer_Shop, dropIndexes);
ZEND_METHOD(Customer_Shop, createIndexes);
ZEND_METHOD(Customer_Shop, transactional);
ZEND_METHOD(Customer_Shop, customerFactory);
ZEND_METHOD(Customer_Shop, customerReadService);
ZEND_METHOD(Customer_Shop, customerWriteService);
ZEND_METHOD(Customer_Shop, customerPasswordWriteService);
ZEND_METHOD(Customer_Shop, customerFilterService);
ZEND_METHOD(Customer_Shop, customerSearchService);
ZEND_METHOD(Customer_Shop, customerFilterFactory);
ZEND_METHOD(Customer_Shop, outbox);


static const zend_function_entry ext_functions[] = {
#if PHP_VERSION_ID < 80300
	ZEND_NS_FALIAS("Customer", class_alias, Customer_class_alias, arginfo_Customer_class_alias)
#endif
	ZEND_FE_END
};


static const zend_function_entry class_Customer_CustomerThrowable_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Customer_StorageException_methods[] = {
	ZEND_ME(Customer_StorageException, sqlState, arginfo_class_Customer_StorageException_sqlState, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_StorageException, isRetryable, arginfo_class_Customer_StorageException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_StorageException, isOutcomeUnknown, arginfo_class_Customer_StorageException_isOutcomeUnknown, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_ConnectionException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Configuration_methods[] = {
	ZEND_ME(Customer_Configuration, __construct, arginfo_class_Customer_Configuration___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Configuration, get, arginfo_class_Customer_Configuration_get, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Configuration, toArray, arginfo_class_Customer_Configuration_toArray, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Connection_methods[] = {
	ZEND_ME(Customer_Connection, __construct, arginfo_class_Customer_Connection___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Connection, engine, arginfo_class_Customer_Connection_engine, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Connection, serverVersion, arginfo_class_Customer_Connection_serverVersion, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Connection, execute, arginfo_class_Customer_Connection_execute, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Connection, inTransaction, arginfo_class_Customer_Connection_inTransaction, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Connection, close, arginfo_class_Customer_Connection_close, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Shop_methods[] = {
	ZEND_ME(Customer_Shop, __construct, arginfo_class_Customer_Shop___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, connection, arginfo_class_Customer_Shop_connection, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, configuration, arginfo_class_Customer_Shop_configuration, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, shopId, arginfo_class_Customer_Shop_shopId, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, migrate, arginfo_class_Customer_Shop_migrate, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, dropIndexes, arginfo_class_Customer_Shop_dropIndexes, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, createIndexes, arginfo_class_Customer_Shop_createIndexes, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, transactional, arginfo_class_Customer_Shop_transactional, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerFactory, arginfo_class_Customer_Shop_customerFactory, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerReadService, arginfo_class_Customer_Shop_customerReadService, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerWriteService, arginfo_class_Customer_Shop_customerWriteService, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerPasswordWriteService, arginfo_class_Customer_Shop_customerPasswordWriteService, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerFilterService, arginfo_class_Customer_Shop_customerFilterService, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerSearchService, arginfo_class_Customer_Shop_customerSearchService, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, customerFilterFactory, arginfo_class_Customer_Shop_customerFilterFactory, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Shop, outbox, arginfo_class_Customer_Shop_outbox, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_CustomerThrowable(zend_class_entry *class_entry_Throwable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer", "CustomerThrowable", class_Customer_CustomerThrowable_methods);
	class_entry = zend_register_internal_interface(&ce);
	zend_class_implements(class_entry, 1, class_entry_Throwable);

	return class_entry;
}

static zend_class_entry *register_class_Customer_StorageException(zend_class_entry *class_entry_RuntimeException, zend_class_entry *class_entry_Customer_CustomerThrowable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer", "StorageException", class_Customer_StorageException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);
	zend_class_implements(class_entry, 1, class_entry_Customer_CustomerThrowable);

	zval property_sqlState_default_value;
	ZVAL_EMPTY_STRING(&property_sqlState_default_value);
	zend_string *property_sqlState_name = zend_string_init("sqlState", sizeof("sqlState") - 1, 1);
	zend_declare_typed_property(class_entry, property_sqlState_name, &property_sqlState_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_sqlState_name);

	zval property_retryable_default_value;
	ZVAL_FALSE(&property_retryable_default_value);
	zend_string *property_retryable_name = zend_string_init("retryable", sizeof("retryable") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryable_name, &property_retryable_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_retryable_name);

	zval property_outcomeUnknown_default_value;
	ZVAL_FALSE(&property_outcomeUnknown_default_value);
	zend_string *property_outcomeUnknown_name = zend_string_init("outcomeUnknown", sizeof("outcomeUnknown") - 1, 1);
	zend_declare_typed_property(class_entry, property_outcomeUnknown_name, &property_outcomeUnknown_default_value, ZEND_ACC_PRIVATE, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_outcomeUnknown_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_ConnectionException(zend_class_entry *class_entry_Customer_StorageException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer", "ConnectionException", class_Customer_ConnectionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Customer_StorageException);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Configuration(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer", "Configuration", class_Customer_Configuration_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_values_default_value;
	ZVAL_UNDEF(&property_values_default_value);
	zend_string *property_values_name = zend_string_init("values", sizeof("values") - 1, 1);
	zend_declare_typed_property(class_entry, property_values_name, &property_values_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_values_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Connection(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer", "Connection", class_Customer_Connection_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 6, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Shop(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer", "Shop", class_Customer_Shop_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_connection_class_Customer_Connection = zend_string_init("Customer\\Connection", sizeof("Customer\\Connection")-1, 1);
	zval property_connection_default_value;
	ZVAL_UNDEF(&property_connection_default_value);
	zend_string *property_connection_name = zend_string_init("connection", sizeof("connection") - 1, 1);
	zend_declare_typed_property(class_entry, property_connection_name, &property_connection_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_connection_class_Customer_Connection, 0, 0));
	zend_string_release(property_connection_name);

	zend_string *property_configuration_class_Customer_Configuration = zend_string_init("Customer\\Configuration", sizeof("Customer\\Configuration")-1, 1);
	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_configuration_class_Customer_Configuration, 0, 0));
	zend_string_release(property_configuration_name);

	zval property_shopId_default_value;
	ZVAL_UNDEF(&property_shopId_default_value);
	zend_string *property_shopId_name = zend_string_init("shopId", sizeof("shopId") - 1, 1);
	zend_declare_typed_property(class_entry, property_shopId_name, &property_shopId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_shopId_name);

	zval property_dispatcher_default_value;
	ZVAL_UNDEF(&property_dispatcher_default_value);
	zend_string *property_dispatcher_name = zend_string_init("dispatcher", sizeof("dispatcher") - 1, 1);
	zend_declare_typed_property(class_entry, property_dispatcher_name, &property_dispatcher_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_dispatcher_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
