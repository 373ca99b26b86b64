/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: b2f3710312a66822f10ab87adb24e59054095d0e */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_Collections_Customers___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Collections_Customers_create, 0, 0, Customer\\Model\\Collections\\Customers, 0)
	ZEND_ARG_VARIADIC_OBJ_INFO(0, customers, Customer\\Model\\Customer, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Collections_Customers_getIterator, 0, 0, ArrayIterator, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Collections_Customers_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Collections_Customers_toArray, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, datetimeFormat, IS_STRING, 0, "\'Y-m-d H:i:s\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Collections_Customers_jsonSerialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Collections_Customers___serialize arginfo_class_Customer_Model_Collections_Customers_jsonSerialize

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Collections_Customers___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Collections_CustomerIds___construct arginfo_class_Customer_Model_Collections_Customers___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Collections_CustomerIds_create, 0, 0, Customer\\Model\\Collections\\CustomerIds, 0)
	ZEND_ARG_VARIADIC_OBJ_INFO(0, ids, Customer\\Model\\ValueObjects\\CustomerId, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Collections_CustomerIds_getIterator arginfo_class_Customer_Model_Collections_Customers_getIterator

#define arginfo_class_Customer_Model_Collections_CustomerIds_count arginfo_class_Customer_Model_Collections_Customers_count

#define arginfo_class_Customer_Model_Collections_CustomerIds_toArray arginfo_class_Customer_Model_Collections_Customers_jsonSerialize

#define arginfo_class_Customer_Model_Collections_CustomerIds_jsonSerialize arginfo_class_Customer_Model_Collections_Customers_jsonSerialize

#define arginfo_class_Customer_Model_Collections_CustomerIds___serialize arginfo_class_Customer_Model_Collections_Customers_jsonSerialize

#define arginfo_class_Customer_Model_Collections_CustomerIds___unserialize arginfo_class_Customer_Model_Collections_Customers___unserialize


ZEND_METHOD(Customer_Model_Collections_Customers, __construct);
ZEND_METHOD(Customer_Model_Collections_Customers, create);
ZEND_METHOD(Customer_Model_Collections_Customers, getIterator);
ZEND_METHOD(Customer_Model_Collections_Customers, count);
ZEND_METHOD(Customer_Model_Collections_Customers, toArray);
ZEND_METHOD(Customer_Model_Collections_Customers, jsonSerialize);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Model_Collections_Customers, __unserialize);
ZEND_METHOD(Customer_Model_Collections_CustomerIds, __construct);
ZEND_METHOD(Customer_Model_Collections_CustomerIds, create);
ZEND_METHOD(Customer_Model_Collections_CustomerIds, toArray);
ZEND_METHOD(Customer_Model_Collections_CustomerIds, jsonSerialize);
ZEND_METHOD(Customer_Model_Collections_CustomerIds, __unserialize);


static const zend_function_entry class_Customer_Model_Collections_Customers_methods[] = {
	ZEND_ME(Customer_Model_Collections_Customers, __construct, arginfo_class_Customer_Model_Collections_Customers___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Collections_Customers, create, arginfo_class_Customer_Model_Collections_Customers_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_Collections_Customers, getIterator, arginfo_class_Customer_Model_Collections_Customers_getIterator, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_Customers, count, arginfo_class_Customer_Model_Collections_Customers_count, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_Customers, toArray, arginfo_class_Customer_Model_Collections_Customers_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_Customers, jsonSerialize, arginfo_class_Customer_Model_Collections_Customers_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Collections_Customers___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_Customers, __unserialize, arginfo_class_Customer_Model_Collections_Customers___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Collections_CustomerIds_methods[] = {
	ZEND_ME(Customer_Model_Collections_CustomerIds, __construct, arginfo_class_Customer_Model_Collections_CustomerIds___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Collections_CustomerIds, create, arginfo_class_Customer_Model_Collections_CustomerIds_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Collections_Customers, getIterator, getIterator, arginfo_class_Customer_Model_Collections_CustomerIds_getIterator, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Collections_Customers, count, count, arginfo_class_Customer_Model_Collections_CustomerIds_count, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_CustomerIds, toArray, arginfo_class_Customer_Model_Collections_CustomerIds_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_CustomerIds, jsonSerialize, arginfo_class_Customer_Model_Collections_CustomerIds_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Collections_CustomerIds___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Collections_CustomerIds, __unserialize, arginfo_class_Customer_Model_Collections_CustomerIds___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Model_Collections_Customers(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_Countable, zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Collections", "Customers", class_Customer_Model_Collections_Customers_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 3, class_entry_IteratorAggregate, class_entry_Countable, class_entry_JsonSerializable);

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Collections_CustomerIds(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_Countable, zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Collections", "CustomerIds", class_Customer_Model_Collections_CustomerIds_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 3, class_entry_IteratorAggregate, class_entry_Countable, class_entry_JsonSerializable);

	zval property_items_default_value;
	ZVAL_UNDEF(&property_items_default_value);
	zend_string *property_items_name = zend_string_init("items", sizeof("items") - 1, 1);
	zend_declare_typed_property(class_entry, property_items_name, &property_items_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_items_name);

	return class_entry;
}
