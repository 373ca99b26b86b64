/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 2ae117fe51113df662046f49efa130a0518c0339 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Services_CustomerFactory___construct, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, configuration, Customer\\Configuration, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createCustomers, 0, 0, Customer\\Model\\Collections\\Customers, 0)
	ZEND_ARG_VARIADIC_OBJ_INFO(0, customers, Customer\\Model\\Customer, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createCustomerIds, 0, 0, Customer\\Model\\Collections\\CustomerIds, 0)
	ZEND_ARG_VARIADIC_OBJ_INFO(0, ids, Customer\\Model\\ValueObjects\\CustomerId, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createCustomerId, 0, 1, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_TYPE_INFO(0, customerId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createCustomerGroup, 0, 1, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createPersonalInformation, 0, 0, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, gender, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, firstName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lastName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, customerNumber, IS_STRING, 0, "\'\'")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, dateOfBirth, DateTimeImmutable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createBusinessInformation, 0, 0, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, companyName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, vatId, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isMerchant, _IS_BOOL, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isValidVatId, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createContactInformation, 0, 1, Customer\\Model\\ValueObjects\\ContactInformation, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phoneNumber, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, faxNumber, IS_STRING, 0, "\'\'")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerFactory_createCredit, 0, 0, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, credit, IS_DOUBLE, 0, "0.0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Services_CustomerReadService___construct, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shop, Customer\\Shop, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerReadService_getCustomers, 0, 0, Customer\\Model\\Collections\\Customers, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerReadService_getGuestAccounts arginfo_class_Customer_Services_CustomerReadService_getCustomers

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerReadService_getCustomerById, 0, 1, Customer\\Model\\Customer, 0)
	ZEND_ARG_TYPE_INFO(0, customerId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerReadService_validateEmailAddress, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerWriteService___construct arginfo_class_Customer_Services_CustomerReadService___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_createCustomer, 0, 4, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, personalInformation, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
	ZEND_ARG_OBJ_INFO(0, businessInformation, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
	ZEND_ARG_OBJ_INFO(0, contactInformation, Customer\\Model\\ValueObjects\\ContactInformation, 0)
	ZEND_ARG_TYPE_INFO(0, credit, IS_DOUBLE, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isFavorite, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, customerGroup, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerWriteService_createGuestAccount arginfo_class_Customer_Services_CustomerWriteService_createCustomer

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_createMultipleCustomers, 0, 0, Customer\\Model\\Collections\\CustomerIds, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, creationArguments, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerWriteService_createMultipleGuestAccounts arginfo_class_Customer_Services_CustomerWriteService_createMultipleCustomers

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_storeCustomers, 0, 0, IS_VOID, 0)
	ZEND_ARG_VARIADIC_OBJ_INFO(0, customers, Customer\\Model\\Customer, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_deleteCustomers, 0, 0, IS_VOID, 0)
	ZEND_ARG_VARIADIC_TYPE_INFO(0, ids, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_deleteOutdatedGuestAccounts, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_importCustomers, 0, 1, Customer\\Services\\ImportReport, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, rows, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onProgress, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, allOrNothing, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_updateFilteredCustomers, 0, 2, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, change, IS_CALLABLE, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dryRun, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, chunkSize, IS_LONG, 0, "500")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerWriteService_deleteFilteredCustomers, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, filters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dryRun, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, chunkSize, IS_LONG, 0, "500")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Services_ImportReport___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_ImportReport_imported, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_ImportReport_refused arginfo_class_Customer_Services_ImportReport_imported

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_ImportReport_refusals, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_ImportReport_jsonSerialize arginfo_class_Customer_Services_ImportReport_refusals

#define arginfo_class_Customer_Services_ImportReport___serialize arginfo_class_Customer_Services_ImportReport_refusals

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_ImportReport___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Services_CustomerPasswordWriteService___construct arginfo_class_Customer_Services_CustomerReadService___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Services_CustomerPasswordWriteService_setCustomerPassword, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, customerId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Customer_Services_CustomerFactory, __construct);
ZEND_METHOD(Customer_Model_Collections_Customers, create);
ZEND_METHOD(Customer_Model_Collections_CustomerIds, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, create);
ZEND_METHOD(Customer_Services_CustomerFactory, createPersonalInformation);
ZEND_METHOD(Customer_Services_CustomerFactory, createBusinessInformation);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, create);
ZEND_METHOD(Customer_Services_CustomerReadService, __construct);
ZEND_METHOD(Customer_Services_CustomerReadService, getCustomers);
ZEND_METHOD(Customer_Services_CustomerReadService, getGuestAccounts);
ZEND_METHOD(Customer_Services_CustomerReadService, getCustomerById);
ZEND_METHOD(Customer_Services_CustomerReadService, validateEmailAddress);
ZEND_METHOD(Customer_Services_CustomerWriteService, __construct);
ZEND_METHOD(Customer_Services_CustomerWriteService, createCustomer);
ZEND_METHOD(Customer_Services_CustomerWriteService, createGuestAccount);
ZEND_METHOD(Customer_Services_CustomerWriteService, createMultipleCustomers);
ZEND_METHOD(Customer_Services_CustomerWriteService, createMultipleGuestAccounts);
ZEND_METHOD(Customer_Services_CustomerWriteService, storeCustomers);
ZEND_METHOD(Customer_Services_CustomerWriteService, deleteCustomers);
ZEND_METHOD(Customer_Services_CustomerWriteService, deleteOutdatedGuestAccounts);
ZEND_METHOD(Customer_Services_CustomerWriteService, importCustomers);
ZEND_METHOD(Customer_Services_CustomerWriteService, updateFilteredCustomers);
ZEND_METHOD(Customer_Services_CustomerWriteService, deleteFilteredCustomers);
ZEND_METHOD(Customer_Services_ImportReport, __construct);
ZEND_METHOD(Customer_Services_ImportReport, imported);
ZEND_METHOD(Customer_Services_ImportReport, refused);
ZEND_METHOD(Customer_Services_ImportReport, refusals);
ZEND_METHOD(Customer_Services_ImportReport, jsonSerialize);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Services_ImportReport, __unserialize);
ZEND_METHOD(Customer_Services_CustomerPasswordWriteService, __construct);
ZEND_METHOD(Customer_Services_CustomerPasswordWriteService, setCustomerPassword);


static const zend_function_entry class_Customer_Services_CustomerFactory_methods[] = {
	ZEND_ME(Customer_Services_CustomerFactory, __construct, arginfo_class_Customer_Services_CustomerFactory___construct, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Collections_Customers, createCustomers, create, arginfo_class_Customer_Services_CustomerFactory_createCustomers, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Collections_CustomerIds, createCustomerIds, create, arginfo_class_Customer_Services_CustomerFactory_createCustomerIds, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_ValueObjects_CustomerId, createCustomerId, create, arginfo_class_Customer_Services_CustomerFactory_createCustomerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_ValueObjects_CustomerGroup, createCustomerGroup, create, arginfo_class_Customer_Services_CustomerFactory_createCustomerGroup, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFactory, createPersonalInformation, arginfo_class_Customer_Services_CustomerFactory_createPersonalInformation, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerFactory, createBusinessInformation, arginfo_class_Customer_Services_CustomerFactory_createBusinessInformation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_ValueObjects_ContactInformation, createContactInformation, create, arginfo_class_Customer_Services_CustomerFactory_createContactInformation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_ValueObjects_CustomerCredit, createCredit, create, arginfo_class_Customer_Services_CustomerFactory_createCredit, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerReadService_methods[] = {
	ZEND_ME(Customer_Services_CustomerReadService, __construct, arginfo_class_Customer_Services_CustomerReadService___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerReadService, getCustomers, arginfo_class_Customer_Services_CustomerReadService_getCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerReadService, getGuestAccounts, arginfo_class_Customer_Services_CustomerReadService_getGuestAccounts, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerReadService, getCustomerById, arginfo_class_Customer_Services_CustomerReadService_getCustomerById, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerReadService, validateEmailAddress, arginfo_class_Customer_Services_CustomerReadService_validateEmailAddress, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerWriteService_methods[] = {
	ZEND_ME(Customer_Services_CustomerWriteService, __construct, arginfo_class_Customer_Services_CustomerWriteService___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, createCustomer, arginfo_class_Customer_Services_CustomerWriteService_createCustomer, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, createGuestAccount, arginfo_class_Customer_Services_CustomerWriteService_createGuestAccount, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, createMultipleCustomers, arginfo_class_Customer_Services_CustomerWriteService_createMultipleCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, createMultipleGuestAccounts, arginfo_class_Customer_Services_CustomerWriteService_createMultipleGuestAccounts, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, storeCustomers, arginfo_class_Customer_Services_CustomerWriteService_storeCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, deleteCustomers, arginfo_class_Customer_Services_CustomerWriteService_deleteCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, deleteOutdatedGuestAccounts, arginfo_class_Customer_Services_CustomerWriteService_deleteOutdatedGuestAccounts, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, importCustomers, arginfo_class_Customer_Services_CustomerWriteService_importCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, updateFilteredCustomers, arginfo_class_Customer_Services_CustomerWriteService_updateFilteredCustomers, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerWriteService, deleteFilteredCustomers, arginfo_class_Customer_Services_CustomerWriteService_deleteFilteredCustomers, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_ImportReport_methods[] = {
	ZEND_ME(Customer_Services_ImportReport, __construct, arginfo_class_Customer_Services_ImportReport___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Services_ImportReport, imported, arginfo_class_Customer_Services_ImportReport_imported, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_ImportReport, refused, arginfo_class_Customer_Services_ImportReport_refused, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_ImportReport, refusals, arginfo_class_Customer_Services_ImportReport_refusals, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_ImportReport, jsonSerialize, arginfo_class_Customer_Services_ImportReport_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Services_ImportReport___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_ImportReport, __unserialize, arginfo_class_Customer_Services_ImportReport___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Services_CustomerPasswordWriteService_methods[] = {
	ZEND_ME(Customer_Services_CustomerPasswordWriteService, __construct, arginfo_class_Customer_Services_CustomerPasswordWriteService___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Services_CustomerPasswordWriteService, setCustomerPassword, arginfo_class_Customer_Services_CustomerPasswordWriteService_setCustomerPassword, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Services_CustomerFactory(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerFactory", class_Customer_Services_CustomerFactory_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_configuration_class_Customer_Configuration = zend_string_init("Customer\\Configuration", sizeof("Customer\\Configuration")-1, 1);
	zval property_configuration_default_value;
	ZVAL_UNDEF(&property_configuration_default_value);
	zend_string *property_configuration_name = zend_string_init("configuration", sizeof("configuration") - 1, 1);
	zend_declare_typed_property(class_entry, property_configuration_name, &property_configuration_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_configuration_class_Customer_Configuration, 0, MAY_BE_NULL));
	zend_string_release(property_configuration_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerReadService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerReadService", class_Customer_Services_CustomerReadService_methods);
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

static zend_class_entry *register_class_Customer_Services_CustomerWriteService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerWriteService", class_Customer_Services_CustomerWriteService_methods);
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

static zend_class_entry *register_class_Customer_Services_ImportReport(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "ImportReport", class_Customer_Services_ImportReport_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_imported_default_value;
	ZVAL_UNDEF(&property_imported_default_value);
	zend_string *property_imported_name = zend_string_init("imported", sizeof("imported") - 1, 1);
	zend_declare_typed_property(class_entry, property_imported_name, &property_imported_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_imported_name);

	zval property_refusals_default_value;
	ZVAL_UNDEF(&property_refusals_default_value);
	zend_string *property_refusals_name = zend_string_init("refusals", sizeof("refusals") - 1, 1);
	zend_declare_typed_property(class_entry, property_refusals_name, &property_refusals_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_refusals_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Services_CustomerPasswordWriteService(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Services", "CustomerPasswordWriteService", class_Customer_Services_CustomerPasswordWriteService_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_shop_class_Customer_Shop = zend_string_init("Customer\\Shop", sizeof("Customer\\Shop")-1, 1);
	zval property_shop_default_value;
	ZVAL_UNDEF(&property_shop_default_value);
	zend_string *property_shop_name = zend_string_init("shop", sizeof("shop") - 1, 1);
	zend_declare_typed_property(class_entry, property_shop_name, &property_shop_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_shop_class_Customer_Shop, 0, 0));
	zend_string_release(property_shop_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "setcustomerpassword", sizeof("setcustomerpassword") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
