/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 0023307d7eb6e4f917d1265d8363db226464ba34 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerId___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerId_create, 0, 1, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerId_value, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_CustomerId_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerId_value

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_CustomerGroup___construct arginfo_class_Customer_Model_ValueObjects_CustomerId___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerGroup_create, 0, 1, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_CustomerGroup_id arginfo_class_Customer_Model_ValueObjects_CustomerId_value

#define arginfo_class_Customer_Model_ValueObjects_CustomerGroup_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerId_value

#define arginfo_class_Customer_Model_ValueObjects_CustomerGroup___serialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_CustomerGroup___unserialize arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize

#define arginfo_class_Customer_Model_ValueObjects_CustomerGender___construct arginfo_class_Customer_Model_ValueObjects_CustomerId___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerGender_create, 0, 1, Customer\\Model\\ValueObjects\\CustomerGender, 0)
	ZEND_ARG_TYPE_INFO(0, value, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerGender_value, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_CustomerGender_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_CustomerGender___serialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_CustomerGender___unserialize arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerCredit___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, credit, IS_DOUBLE, 0, "0.0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerCredit_create, 0, 0, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, credit, IS_DOUBLE, 0, "0.0")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_CustomerCredit_value, 0, 0, IS_DOUBLE, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_CustomerCredit_credit arginfo_class_Customer_Model_ValueObjects_CustomerCredit_value

#define arginfo_class_Customer_Model_ValueObjects_CustomerCredit_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerCredit_value

#define arginfo_class_Customer_Model_ValueObjects_CustomerCredit___serialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_CustomerCredit___unserialize arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation___construct arginfo_class_Customer_Model_ValueObjects_CustomerId___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_PersonalInformation_create, 0, 1, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
	ZEND_ARG_OBJ_INFO(0, gender, Customer\\Model\\ValueObjects\\CustomerGender, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, firstName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lastName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, customerNumber, IS_STRING, 0, "\'\'")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, dateOfBirth, DateTimeImmutable, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation_gender arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation_firstName arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation_lastName arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_PersonalInformation_dateOfBirth, 0, 0, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, datetimeFormat, IS_STRING, 0, "\'Y-m-d H:i:s\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation_customerNumber arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_PersonalInformation_toArray, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, datetimeFormat, IS_STRING, 0, "\'Y-m-d H:i:s\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation___serialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_PersonalInformation___unserialize arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_ValueObjects_BusinessInformation___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, companyName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, vatId, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isMerchant, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isValidVatId, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_BusinessInformation_create, 0, 0, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, companyName, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, vatId, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isMerchant, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isValidVatId, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation_companyName arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation_vatId arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isMerchant, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isTradesperson arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isMerchant

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isValidVatId arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isMerchant

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation_toArray arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation___serialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_BusinessInformation___unserialize arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation___construct arginfo_class_Customer_Model_ValueObjects_CustomerId___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_ValueObjects_ContactInformation_create, 0, 1, Customer\\Model\\ValueObjects\\ContactInformation, 0)
	ZEND_ARG_TYPE_INFO(0, email, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, phoneNumber, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, faxNumber, IS_STRING, 0, "\'\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation_email arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation_phoneNumber arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation_faxNumber arginfo_class_Customer_Model_ValueObjects_CustomerGender_value

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation_toArray arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation_jsonSerialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation___serialize arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize

#define arginfo_class_Customer_Model_ValueObjects_ContactInformation___unserialize arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize


ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, value);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, jsonSerialize);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerId, __unserialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, id);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, jsonSerialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGroup, __unserialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGender, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGender, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGender, value);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGender, jsonSerialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerGender, __unserialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, create);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, value);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, jsonSerialize);
ZEND_METHOD(Customer_Model_ValueObjects_CustomerCredit, __unserialize);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, create);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, gender);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, firstName);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, lastName);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, dateOfBirth);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, customerNumber);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, toArray);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, jsonSerialize);
ZEND_METHOD(Customer_Model_ValueObjects_PersonalInformation, __unserialize);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, create);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, companyName);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, vatId);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, isMerchant);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, isValidVatId);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, toArray);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, jsonSerialize);
ZEND_METHOD(Customer_Model_ValueObjects_BusinessInformation, __unserialize);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, __construct);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, create);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, email);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, phoneNumber);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, faxNumber);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, toArray);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, jsonSerialize);
ZEND_METHOD(Customer_Model_ValueObjects_ContactInformation, __unserialize);


static const zend_function_entry class_Customer_Model_ValueObjects_CustomerId_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_CustomerId, __construct, arginfo_class_Customer_Model_ValueObjects_CustomerId___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_ValueObjects_CustomerId, create, arginfo_class_Customer_Model_ValueObjects_CustomerId_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerId, value, arginfo_class_Customer_Model_ValueObjects_CustomerId_value, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerId, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_CustomerId_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_CustomerId___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerId, __unserialize, arginfo_class_Customer_Model_ValueObjects_CustomerId___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_ValueObjects_CustomerGroup_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_CustomerGroup, __construct, arginfo_class_Customer_Model_ValueObjects_CustomerGroup___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGroup, create, arginfo_class_Customer_Model_ValueObjects_CustomerGroup_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGroup, id, arginfo_class_Customer_Model_ValueObjects_CustomerGroup_id, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGroup, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_CustomerGroup_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_CustomerGroup___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGroup, __unserialize, arginfo_class_Customer_Model_ValueObjects_CustomerGroup___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_ValueObjects_CustomerGender_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_CustomerGender, __construct, arginfo_class_Customer_Model_ValueObjects_CustomerGender___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGender, create, arginfo_class_Customer_Model_ValueObjects_CustomerGender_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGender, value, arginfo_class_Customer_Model_ValueObjects_CustomerGender_value, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGender, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_CustomerGender_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_CustomerGender___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerGender, __unserialize, arginfo_class_Customer_Model_ValueObjects_CustomerGender___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_ValueObjects_CustomerCredit_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_CustomerCredit, __construct, arginfo_class_Customer_Model_ValueObjects_CustomerCredit___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerCredit, create, arginfo_class_Customer_Model_ValueObjects_CustomerCredit_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerCredit, value, arginfo_class_Customer_Model_ValueObjects_CustomerCredit_value, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_ValueObjects_CustomerCredit, credit, value, arginfo_class_Customer_Model_ValueObjects_CustomerCredit_credit, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerCredit, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_CustomerCredit_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_CustomerCredit___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_CustomerCredit, __unserialize, arginfo_class_Customer_Model_ValueObjects_CustomerCredit___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_ValueObjects_PersonalInformation_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, __construct, arginfo_class_Customer_Model_ValueObjects_PersonalInformation___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, create, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, gender, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_gender, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, firstName, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_firstName, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, lastName, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_lastName, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, dateOfBirth, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_dateOfBirth, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, customerNumber, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_customerNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, toArray, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_PersonalInformation_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_PersonalInformation___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_PersonalInformation, __unserialize, arginfo_class_Customer_Model_ValueObjects_PersonalInformation___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_ValueObjects_BusinessInformation_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, __construct, arginfo_class_Customer_Model_ValueObjects_BusinessInformation___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, create, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, companyName, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_companyName, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, vatId, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_vatId, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, isMerchant, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isMerchant, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_ValueObjects_BusinessInformation, isTradesperson, isMerchant, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isTradesperson, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, isValidVatId, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_isValidVatId, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, toArray, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_BusinessInformation_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_BusinessInformation___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_BusinessInformation, __unserialize, arginfo_class_Customer_Model_ValueObjects_BusinessInformation___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_ValueObjects_ContactInformation_methods[] = {
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, __construct, arginfo_class_Customer_Model_ValueObjects_ContactInformation___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, create, arginfo_class_Customer_Model_ValueObjects_ContactInformation_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, email, arginfo_class_Customer_Model_ValueObjects_ContactInformation_email, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, phoneNumber, arginfo_class_Customer_Model_ValueObjects_ContactInformation_phoneNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, faxNumber, arginfo_class_Customer_Model_ValueObjects_ContactInformation_faxNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, toArray, arginfo_class_Customer_Model_ValueObjects_ContactInformation_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, jsonSerialize, arginfo_class_Customer_Model_ValueObjects_ContactInformation_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_ValueObjects_ContactInformation___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_ValueObjects_ContactInformation, __unserialize, arginfo_class_Customer_Model_ValueObjects_ContactInformation___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Model_ValueObjects_CustomerId(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "CustomerId", class_Customer_Model_ValueObjects_CustomerId_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_value_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_ValueObjects_CustomerGroup(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "CustomerGroup", class_Customer_Model_ValueObjects_CustomerGroup_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_ValueObjects_CustomerGender(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "CustomerGender", class_Customer_Model_ValueObjects_CustomerGender_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval const_GENDER_MALE_value;
	zend_string *const_GENDER_MALE_value_str = zend_string_init("m", strlen("m"), 1);
	ZVAL_STR(&const_GENDER_MALE_value, const_GENDER_MALE_value_str);
	zend_string *const_GENDER_MALE_name = zend_string_init_interned("GENDER_MALE", sizeof("GENDER_MALE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_GENDER_MALE_name, &const_GENDER_MALE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_GENDER_MALE_name);

	zval const_GENDER_FEMALE_value;
	zend_string *const_GENDER_FEMALE_value_str = zend_string_init("f", strlen("f"), 1);
	ZVAL_STR(&const_GENDER_FEMALE_value, const_GENDER_FEMALE_value_str);
	zend_string *const_GENDER_FEMALE_name = zend_string_init_interned("GENDER_FEMALE", sizeof("GENDER_FEMALE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_GENDER_FEMALE_name, &const_GENDER_FEMALE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_GENDER_FEMALE_name);

	zval const_GENDER_DIVERSE_value;
	zend_string *const_GENDER_DIVERSE_value_str = zend_string_init("o", strlen("o"), 1);
	ZVAL_STR(&const_GENDER_DIVERSE_value, const_GENDER_DIVERSE_value_str);
	zend_string *const_GENDER_DIVERSE_name = zend_string_init_interned("GENDER_DIVERSE", sizeof("GENDER_DIVERSE") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_GENDER_DIVERSE_name, &const_GENDER_DIVERSE_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_GENDER_DIVERSE_name);

	zval const_GENDER_OTHER_value;
	zend_string *const_GENDER_OTHER_value_str = zend_string_init("o", strlen("o"), 1);
	ZVAL_STR(&const_GENDER_OTHER_value, const_GENDER_OTHER_value_str);
	zend_string *const_GENDER_OTHER_name = zend_string_init_interned("GENDER_OTHER", sizeof("GENDER_OTHER") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_GENDER_OTHER_name, &const_GENDER_OTHER_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_GENDER_OTHER_name);

	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_value_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_ValueObjects_CustomerCredit(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "CustomerCredit", class_Customer_Model_ValueObjects_CustomerCredit_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval const_MAXIMUM_CUSTOMER_CREDIT_value;
	ZVAL_DOUBLE(&const_MAXIMUM_CUSTOMER_CREDIT_value, 100000000);
	zend_string *const_MAXIMUM_CUSTOMER_CREDIT_name = zend_string_init_interned("MAXIMUM_CUSTOMER_CREDIT", sizeof("MAXIMUM_CUSTOMER_CREDIT") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_MAXIMUM_CUSTOMER_CREDIT_name, &const_MAXIMUM_CUSTOMER_CREDIT_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_MAXIMUM_CUSTOMER_CREDIT_name);

	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_name = zend_string_init("value", sizeof("value") - 1, 1);
	zend_declare_typed_property(class_entry, property_value_name, &property_value_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_value_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_ValueObjects_PersonalInformation(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "PersonalInformation", class_Customer_Model_ValueObjects_PersonalInformation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_gender_default_value;
	ZVAL_UNDEF(&property_gender_default_value);
	zend_string *property_gender_name = zend_string_init("gender", sizeof("gender") - 1, 1);
	zend_declare_typed_property(class_entry, property_gender_name, &property_gender_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_gender_name);

	zval property_firstName_default_value;
	ZVAL_UNDEF(&property_firstName_default_value);
	zend_string *property_firstName_name = zend_string_init("firstName", sizeof("firstName") - 1, 1);
	zend_declare_typed_property(class_entry, property_firstName_name, &property_firstName_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_firstName_name);

	zval property_lastName_default_value;
	ZVAL_UNDEF(&property_lastName_default_value);
	zend_string *property_lastName_name = zend_string_init("lastName", sizeof("lastName") - 1, 1);
	zend_declare_typed_property(class_entry, property_lastName_name, &property_lastName_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_lastName_name);

	zval property_dateOfBirth_default_value;
	ZVAL_UNDEF(&property_dateOfBirth_default_value);
	zend_string *property_dateOfBirth_name = zend_string_init("dateOfBirth", sizeof("dateOfBirth") - 1, 1);
	zend_declare_typed_property(class_entry, property_dateOfBirth_name, &property_dateOfBirth_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_dateOfBirth_name);

	zval property_customerNumber_default_value;
	ZVAL_UNDEF(&property_customerNumber_default_value);
	zend_string *property_customerNumber_name = zend_string_init("customerNumber", sizeof("customerNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerNumber_name, &property_customerNumber_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_customerNumber_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_ValueObjects_BusinessInformation(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "BusinessInformation", class_Customer_Model_ValueObjects_BusinessInformation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_companyName_default_value;
	ZVAL_UNDEF(&property_companyName_default_value);
	zend_string *property_companyName_name = zend_string_init("companyName", sizeof("companyName") - 1, 1);
	zend_declare_typed_property(class_entry, property_companyName_name, &property_companyName_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_companyName_name);

	zval property_vatId_default_value;
	ZVAL_UNDEF(&property_vatId_default_value);
	zend_string *property_vatId_name = zend_string_init("vatId", sizeof("vatId") - 1, 1);
	zend_declare_typed_property(class_entry, property_vatId_name, &property_vatId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_vatId_name);

	zval property_isMerchant_default_value;
	ZVAL_UNDEF(&property_isMerchant_default_value);
	zend_string *property_isMerchant_name = zend_string_init("isMerchant", sizeof("isMerchant") - 1, 1);
	zend_declare_typed_property(class_entry, property_isMerchant_name, &property_isMerchant_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isMerchant_name);

	zval property_isValidVatId_default_value;
	ZVAL_UNDEF(&property_isValidVatId_default_value);
	zend_string *property_isValidVatId_name = zend_string_init("isValidVatId", sizeof("isValidVatId") - 1, 1);
	zend_declare_typed_property(class_entry, property_isValidVatId_name, &property_isValidVatId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isValidVatId_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_ValueObjects_ContactInformation(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\ValueObjects", "ContactInformation", class_Customer_Model_ValueObjects_ContactInformation_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_email_name);

	zval property_phoneNumber_default_value;
	ZVAL_UNDEF(&property_phoneNumber_default_value);
	zend_string *property_phoneNumber_name = zend_string_init("phoneNumber", sizeof("phoneNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_phoneNumber_name, &property_phoneNumber_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_phoneNumber_name);

	zval property_faxNumber_default_value;
	ZVAL_UNDEF(&property_faxNumber_default_value);
	zend_string *property_faxNumber_name = zend_string_init("faxNumber", sizeof("faxNumber") - 1, 1);
	zend_declare_typed_property(class_entry, property_faxNumber_name, &property_faxNumber_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_faxNumber_name);

	return class_entry;
}
