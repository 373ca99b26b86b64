/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: a1226ad5bff6a130479143e7bb79d8d0fcca002a */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService___construct, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shop, Customer\\Shop, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_filterCustomers, 0, 1, Customer\\Model\\Collections\\Customers, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "25")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, offset, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_getCustomersTotalCount, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_searchCustomers, 0, 1, Customer\\Model\\Collections\\Customers, 0)
	ZEND_ARG_TYPE_INFO(0, searchTerm, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "25")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, offset, IS_LONG, 0, "0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_getSearchedCustomerTotalCount, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, searchTerm, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_pageCustomers, 0, 0, Customer\\Services\\CustomerPage, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filters, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "25")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, cursor, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_countCustomersUpTo, 0, 1, Customer\\Services\\CustomerCount, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maximum, IS_LONG, 0, "10000")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_estimateCustomersCount, 0, 1, Customer\\Services\\CustomerCount, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_streamCustomers, 0, 0, Customer\\Services\\CustomerStream, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filters, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, batchSize, IS_LONG, 0, "1000")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterService_explain, 0, 0, Customer\\Services\\FilterExplanation, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filters, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "25")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerSearchService___construct arginfo_class_Customer_Services_CustomerFilterService___construct

#define arginfo_class_Customer_Services_CustomerSearchService_searchCustomers arginfo_class_Customer_Services_CustomerFilterService_searchCustomers

#define arginfo_class_Customer_Services_CustomerSearchService_getSearchedCustomerTotalCount arginfo_class_Customer_Services_CustomerFilterService_getSearchedCustomerTotalCount

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerSearchService_pageSearchedCustomers, 0, 1, Customer\\Services\\CustomerPage, 0)
	ZEND_ARG_TYPE_INFO(0, searchTerm, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "25")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, cursor, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerSearchService_countSearchedCustomersUpTo, 0, 1, Customer\\Services\\CustomerCount, 0)
	ZEND_ARG_TYPE_INFO(0, searchTerm, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maximum, IS_LONG, 0, "10000")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerSearchService_explainSearch, 0, 1, Customer\\Services\\FilterExplanation, 0)
	ZEND_ARG_TYPE_INFO(0, searchTerm, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sorting, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "25")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterFactory_createPagination, 0, 2, Customer\\Query\\Pagination, 0)
	ZEND_ARG_TYPE_INFO(0, limit, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, offset, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterFactory_createSorting, 0, 1, Customer\\Query\\Sorting, 0)
	ZEND_ARG_TYPE_INFO(0, sorting, IS_STRING, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterFactory_createSearch, 0, 1, Customer\\Query\\Search, 0)
	ZEND_ARG_TYPE_INFO(0, keyword, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFilterFactory_createFilters, 0, 1, Customer\\Query\\Filter, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, useAndConcatenation, _IS_BOOL, 0, "true")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Services_CustomerPage___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerPage_customers, 0, 0, Customer\\Model\\Collections\\Customers, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerPage_hasMore, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerPage_nextCursor, 0, 0, IS_STRING, 1)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerPage_previousCursor arginfo_class_Customer_Services_CustomerPage_nextCursor

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerPage_getIterator, 0, 0, ArrayIterator, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerPage_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerPage_jsonSerialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerCount___construct arginfo_class_Customer_Services_CustomerPage___construct

#define arginfo_class_Customer_Services_CustomerCount_value arginfo_class_Customer_Services_CustomerPage_count

#define arginfo_class_Customer_Services_CustomerCount_isExact arginfo_class_Customer_Services_CustomerPage_hasMore

#define arginfo_class_Customer_Services_CustomerCount_jsonSerialize arginfo_class_Customer_Services_CustomerPage_jsonSerialize

#define arginfo_class_Customer_Services_CustomerCount___serialize arginfo_class_Customer_Services_CustomerPage_jsonSerialize

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerCount___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerStream___construct arginfo_class_Customer_Services_CustomerPage___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerStream_current, 0, 0, Customer\\Model\\Customer, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerStream_key, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerStream_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerStream_rewind arginfo_class_Customer_Services_CustomerStream_next

#define arginfo_class_Customer_Services_CustomerStream_valid arginfo_class_Customer_Services_CustomerPage_hasMore

#define arginfo_class_Customer_Services_FilterExplanation___construct arginfo_class_Customer_Services_CustomerPage___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_FilterExplanation_sql, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_FilterExplanation_indexes arginfo_class_Customer_Services_CustomerPage_jsonSerialize

#define arginfo_class_Customer_Services_FilterExplanation_scansTable arginfo_class_Customer_Services_CustomerPage_hasMore

#define arginfo_class_Customer_Services_FilterExplanation_estimatedRows arginfo_class_Customer_Services_CustomerStream_key

#define arginfo_class_Customer_Services_FilterExplanation_plan arginfo_class_Customer_Services_CustomerPage_jsonSerialize

#define arginfo_class_Customer_Services_FilterExplanation_jsonSerialize arginfo_class_Customer_Services_CustomerPage_jsonSerialize


ZEND_METHOD(Customer_Services_CustomerFilterService, __construct);
ZEND_METHOD(Customer_Services_CustomerFilterService, filterCustomers);
ZEND_METHOD(Customer_Services_CustomerFilterService, getCustomersTotalCount);
ZEND_METHOD(Customer_Services_CustomerSearchService, searchCustomers);
ZEND_METHOD(Customer_Services_CustomerSearchService, getSearchedCustomerTotalCount);
ZEND_METHOD(Customer_Services_CustomerFilterService, pageCustomers);
ZEND_METHOD(Customer_Services_CustomerFilterService, countCustomersUpTo);
ZEND_METHOD(Customer_Services_CustomerFilterService, estimateCustomersCount);
ZEND_METHOD(Customer_Services_CustomerFilterService, streamCustomers);
ZEND_METHOD(Customer_Services_CustomerFilterService, explain);
ZEND_METHOD(Customer_Services_CustomerSearchService, __construct);
ZEND_METHOD(Customer_Services_CustomerSearchService, pageSearchedCustomers);
ZEND_METHOD(Customer_Services_CustomerSearchService, countSearchedCustomersUpTo);
ZEND_METHOD(Customer_Services_CustomerSearchService, explainSearch);
ZEND_METHOD(Customer_Services_CustomerFilterFactory, createPagination);
ZEND_METHOD(Customer_Services_CustomerFilterFactory, createSorting);
ZEND_METHOD(Customer_Services_CustomerFilterFactory, createSearch);
ZEND_METHOD(Customer_Services_CustomerFilterFactory, createFilters);
ZEND_METHOD(Customer_Services_CustomerPage, __construct);
ZEND_METHOD(Customer_Services_CustomerPage, customers);
ZEND_METHOD(Customer_Services_CustomerPage, hasMore);
ZEND_METHOD(Customer_Services_CustomerPage, nextCursor);
ZEND_METHOD(Customer_Services_CustomerPage, previousCursor);
ZEND_METHOD(Customer_Services_CustomerPage, getIterator);
ZEND_METHOD(Customer_Services_CustomerPage, count);
ZEND_METHOD(Customer_Services_CustomerPage, jsonSerialize);
ZEND_METHOD(Customer_Services_CustomerCount, __construct);
ZEND_METHOD(Customer_Services_CustomerCount, value);
ZEND_METHOD(Customer_Services_CustomerCount, isExact);
ZEND_METHOD(Customer_Services_CustomerCount, jsonSerialize);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Services_CustomerCount, __unserialize);
ZEND_METHOD(Customer_Services_CustomerStream, __construct);
ZEND_METHOD(Customer_Services_CustomerStream, current);
ZEND_METHOD(Customer_Services_CustomerStream, key);
ZEND_METHOD(Customer_Services_CustomerStream, next);
ZEND_METHOD(Customer_Services_CustomerStream, rewind);
ZEND_METHOD(Customer_Services_CustomerStream, valid);
ZEND_METHOD(Customer_Services_FilterExplanation, __construct);
ZEND_METHOD(Customer_Services_FilterExplanation, sql);
ZEND_METHOD(Customer_Services_FilterExplanation, indexes);
ZEND_METHOD(Customer_Services_FilterExplanation, scansTable);
ZEND_METHOD(Customer_Services_FilterExplanation, estimatedRows);
ZEND_METHOD(Customer_Services_FilterExplanation, plan);


static const zend_function_entry class_Customer_Services_CustomerFilterService_methods[] = {
	ZEND_ME(Customer_Services_CustomerFilterService, __construct, arginfo_class_Customer_Services_CustomerFilterService___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, filterCustomers, arginfo_class_Customer_Services_CustomerFilterService_filterCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, getCustomersTotalCount, arginfo_class_Customer_Services_CustomerFilterService_getCustomersTotalCount, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Services_CustomerSearchService, searchCustomers, searchCustomers, arginfo_class_Customer_Services_CustomerFilterService_searchCustomers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Services_CustomerSearchService, getSearchedCustomerTotalCount, getSearchedCustomerTotalCount, arginfo_class_Customer_Services_CustomerFilterService_getSearchedCustomerTotalCount, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, pageCustomers, arginfo_class_Customer_Services_CustomerFilterService_pageCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, countCustomersUpTo, arginfo_class_Customer_Services_CustomerFilterService_countCustomersUpTo, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, estimateCustomersCount, arginfo_class_Customer_Services_CustomerFilterService_estimateCustomersCount, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, streamCustomers, arginfo_class_Customer_Services_CustomerFilterService_streamCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterService, explain, arginfo_class_Customer_Services_CustomerFilterService_explain, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerSearchService_methods[] = {
	ZEND_ME(Customer_Services_CustomerSearchService, __construct, arginfo_class_Customer_Services_CustomerSearchService___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerSearchService, searchCustomers, arginfo_class_Customer_Services_CustomerSearchService_searchCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerSearchService, getSearchedCustomerTotalCount, arginfo_class_Customer_Services_CustomerSearchService_getSearchedCustomerTotalCount, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerSearchService, pageSearchedCustomers, arginfo_class_Customer_Services_CustomerSearchService_pageSearchedCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerSearchService, countSearchedCustomersUpTo, arginfo_class_Customer_Services_CustomerSearchService_countSearchedCustomersUpTo, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerSearchService, explainSearch, arginfo_class_Customer_Services_CustomerSearchService_explainSearch, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerFilterFactory_methods[] = {
	ZEND_ME(Customer_Services_CustomerFilterFactory, createPagination, arginfo_class_Customer_Services_CustomerFilterFactory_createPagination, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterFactory, createSorting, arginfo_class_Customer_Services_CustomerFilterFactory_createSorting, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterFactory, createSearch, arginfo_class_Customer_Services_CustomerFilterFactory_createSearch, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFilterFactory, createFilters, arginfo_class_Customer_Services_CustomerFilterFactory_createFilters, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerPage_methods[] = {
	ZEND_ME(Customer_Services_CustomerPage, __construct, arginfo_class_Customer_Services_CustomerPage___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Services_CustomerPage, customers, arginfo_class_Customer_Services_CustomerPage_customers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPage, hasMore, arginfo_class_Customer_Services_CustomerPage_hasMore, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPage, nextCursor, arginfo_class_Customer_Services_CustomerPage_nextCursor, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPage, previousCursor, arginfo_class_Customer_Services_CustomerPage_previousCursor, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPage, getIterator, arginfo_class_Customer_Services_CustomerPage_getIterator, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPage, count, arginfo_class_Customer_Services_CustomerPage_count, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPage, jsonSerialize, arginfo_class_Customer_Services_CustomerPage_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerCount_methods[] = {
	ZEND_ME(Customer_Services_CustomerCount, __construct, arginfo_class_Customer_Services_CustomerCount___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Services_CustomerCount, value, arginfo_class_Customer_Services_CustomerCount_value, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerCount, isExact, arginfo_class_Customer_Services_CustomerCount_isExact, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerCount, jsonSerialize, arginfo_class_Customer_Services_CustomerCount_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Services_CustomerCount___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerCount, __unserialize, arginfo_class_Customer_Services_CustomerCount___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerStream_methods[] = {
	ZEND_ME(Customer_Services_CustomerStream, __construct, arginfo_class_Customer_Services_CustomerStream___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Services_CustomerStream, current, arginfo_class_Customer_Services_CustomerStream_current, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerStream, key, arginfo_class_Customer_Services_CustomerStream_key, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerStream, next, arginfo_class_Customer_Services_CustomerStream_next, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerStream, rewind, arginfo_class_Customer_Services_CustomerStream_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerStream, valid, arginfo_class_Customer_Services_CustomerStream_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_FilterExplanation_methods[] = {
	ZEND_ME(Customer_Services_FilterExplanation, __construct, arginfo_class_Customer_Services_FilterExplanation___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Services_FilterExplanation, sql, arginfo_class_Customer_Services_FilterExplanation_sql, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_FilterExplanation, indexes, arginfo_class_Customer_Services_FilterExplanation_indexes, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_FilterExplanation, scansTable, arginfo_class_Customer_Services_FilterExplanation_scansTable, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_FilterExplanation, estimatedRows, arginfo_class_Customer_Services_FilterExplanation_estimatedRows, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_FilterExplanation, plan, arginfo_class_Customer_Services_FilterExplanation_plan, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Services_CustomerCount, jsonSerialize, jsonSerialize, arginfo_class_Customer_Services_FilterExplanation_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Services_CustomerFilterService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerFilterService", class_Customer_Services_CustomerFilterService_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_shop_class_Customer_Shop = zend_string_init("Customer\\Shop", sizeof("Customer\\Shop")-1, 1);
	zval property_shop_default_value;
	ZVAL_UNDEF(&property_shop_default_value);
	zend_string *property_shop_name = zend_string_init("shop", sizeof("shop") - 1, 1);
	zend_declare_typed_property(class_entry, property_shop_name, &property_shop_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_shop_class_Customer_Shop, 0, 0));
	zend_string_release(property_shop_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerSearchService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerSearchService", class_Customer_Services_CustomerSearchService_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_shop_class_Customer_Shop = zend_string_init("Customer\\Shop", sizeof("Customer\\Shop")-1, 1);
	zval property_shop_default_value;
	ZVAL_UNDEF(&property_shop_default_value);
	zend_string *property_shop_name = zend_string_init("shop", sizeof("shop") - 1, 1);
	zend_declare_typed_property(class_entry, property_shop_name, &property_shop_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_shop_class_Customer_Shop, 0, 0));
	zend_string_release(property_shop_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerFilterFactory(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerFilterFactory", class_Customer_Services_CustomerFilterFactory_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerPage(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_Countable, zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerPage", class_Customer_Services_CustomerPage_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 3, class_entry_IteratorAggregate, class_entry_Countable, class_entry_JsonSerializable);

	zend_string *property_customers_class_Customer_Model_Collections_Customers = zend_string_init("Customer\\Model\\Collections\\Customers", sizeof("Customer\\Model\\Collections\\Customers")-1, 1);
	zval property_customers_default_value;
	ZVAL_UNDEF(&property_customers_default_value);
	zend_string *property_customers_name = zend_string_init("customers", sizeof("customers") - 1, 1);
	zend_declare_typed_property(class_entry, property_customers_name, &property_customers_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customers_class_Customer_Model_Collections_Customers, 0, 0));
	zend_string_release(property_customers_name);

	zval property_hasMore_default_value;
	ZVAL_UNDEF(&property_hasMore_default_value);
	zend_string *property_hasMore_name = zend_string_init("hasMore", sizeof("hasMore") - 1, 1);
	zend_declare_typed_property(class_entry, property_hasMore_name, &property_hasMore_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_hasMore_name);

	zval property_nextCursor_default_value;
	ZVAL_UNDEF(&property_nextCursor_default_value);
	zend_string *property_nextCursor_name = zend_string_init("nextCursor", sizeof("nextCursor") - 1, 1);
	zend_declare_typed_property(class_entry, property_nextCursor_name, &property_nextCursor_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_nextCursor_name);

	zval property_previousCursor_default_value;
	ZVAL_UNDEF(&property_previousCursor_default_value);
	zend_string *property_previousCursor_name = zend_string_init("previousCursor", sizeof("previousCursor") - 1, 1);
	zend_declare_typed_property(class_entry, property_previousCursor_name, &property_previousCursor_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_previousCursor_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerCount(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerCount", class_Customer_Services_CustomerCount_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_value_name);

	zval property_isExact_default_value;
	ZVAL_UNDEF(&property_isExact_default_value);
	zend_string *property_isExact_name = zend_string_init("isExact", sizeof("isExact") - 1, 1);
	zend_declare_typed_property(class_entry, property_isExact_name, &property_isExact_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isExact_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerStream(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerStream", class_Customer_Services_CustomerStream_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_FilterExplanation(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "FilterExplanation", class_Customer_Services_FilterExplanation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_sql_default_value;
	ZVAL_UNDEF(&property_sql_default_value);
	zend_string *property_sql_name = zend_string_init("sql", sizeof("sql") - 1, 1);
	zend_declare_typed_property(class_entry, property_sql_name, &property_sql_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_sql_name);

	zval property_indexes_default_value;
	ZVAL_UNDEF(&property_indexes_default_value);
	zend_string *property_indexes_name = zend_string_init("indexes", sizeof("indexes") - 1, 1);
	zend_declare_typed_property(class_entry, property_indexes_name, &property_indexes_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_indexes_name);

	zval property_scansTable_default_value;
	ZVAL_UNDEF(&property_scansTable_default_value);
	zend_string *property_scansTable_name = zend_string_init("scansTable", sizeof("scansTable") - 1, 1);
	zend_declare_typed_property(class_entry, property_scansTable_name, &property_scansTable_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_scansTable_name);

	zval property_estimatedRows_default_value;
	ZVAL_UNDEF(&property_estimatedRows_default_value);
	zend_string *property_estimatedRows_name = zend_string_init("estimatedRows", sizeof("estimatedRows") - 1, 1);
	zend_declare_typed_property(class_entry, property_estimatedRows_name, &property_estimatedRows_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_estimatedRows_name);

	zval property_plan_default_value;
	ZVAL_UNDEF(&property_plan_default_value);
	zend_string *property_plan_name = zend_string_init("plan", sizeof("plan") - 1, 1);
	zend_declare_typed_property(class_entry, property_plan_name, &property_plan_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_plan_name);

	return class_entry;
}
