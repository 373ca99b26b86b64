/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 55478a1701ae293d84a0d7e456e97969302d03be */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_Customer___construct, 0, 0, 6)
	ZEND_ARG_OBJ_INFO(0, id, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, customerGroup, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
	ZEND_ARG_OBJ_INFO(0, personalInformation, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
	ZEND_ARG_OBJ_INFO(0, businessInformation, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
	ZEND_ARG_OBJ_INFO(0, contactInformation, Customer\\Model\\ValueObjects\\ContactInformation, 0)
	ZEND_ARG_OBJ_INFO(0, credit, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isGuestAccount, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isFavorite, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Customer_create, 0, 6, Customer\\Model\\Customer, 0)
	ZEND_ARG_OBJ_INFO(0, id, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, customerGroup, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
	ZEND_ARG_OBJ_INFO(0, personalInformation, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
	ZEND_ARG_OBJ_INFO(0, businessInformation, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
	ZEND_ARG_OBJ_INFO(0, contactInformation, Customer\\Model\\ValueObjects\\ContactInformation, 0)
	ZEND_ARG_OBJ_INFO(0, credit, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isGuestAccount, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, isFavorite, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_id, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Customer_customerGroup arginfo_class_Customer_Model_Customer_id

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_gender, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Customer_firstName arginfo_class_Customer_Model_Customer_gender

#define arginfo_class_Customer_Model_Customer_lastName arginfo_class_Customer_Model_Customer_gender

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_dateOfBirth, 0, 0, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, datetimeFormat, IS_STRING, 0, "\'Y-m-d H:i:s\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Customer_customerNumber arginfo_class_Customer_Model_Customer_gender

#define arginfo_class_Customer_Model_Customer_companyName arginfo_class_Customer_Model_Customer_gender

#define arginfo_class_Customer_Model_Customer_vatId arginfo_class_Customer_Model_Customer_gender

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_isMerchant, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Customer_isTradesperson arginfo_class_Customer_Model_Customer_isMerchant

#define arginfo_class_Customer_Model_Customer_isValidVatId arginfo_class_Customer_Model_Customer_isMerchant

#define arginfo_class_Customer_Model_Customer_email arginfo_class_Customer_Model_Customer_gender

#define arginfo_class_Customer_Model_Customer_phoneNumber arginfo_class_Customer_Model_Customer_gender

#define arginfo_class_Customer_Model_Customer_faxNumber arginfo_class_Customer_Model_Customer_gender

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_credit, 0, 0, IS_DOUBLE, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Customer_isGuestAccount arginfo_class_Customer_Model_Customer_isMerchant

#define arginfo_class_Customer_Model_Customer_isFavorite arginfo_class_Customer_Model_Customer_isMerchant

#define arginfo_class_Customer_Model_Customer_version arginfo_class_Customer_Model_Customer_id

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_changeCustomerGroup, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, customerGroup, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_changePersonalInformation, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, personalInformation, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_changeBusinessInformation, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, businessInformation, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_changeContactInformation, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, contactInformation, Customer\\Model\\ValueObjects\\ContactInformation, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_changeCredit, 0, 1, IS_VOID, 0)
	ZEND_ARG_OBJ_INFO(0, credit, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_changeIsFavoriteState, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, isFavorite, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_releaseEvents, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer_toArray, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, datetimeFormat, IS_STRING, 0, "\'Y-m-d H:i:s\'")
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Customer_jsonSerialize arginfo_class_Customer_Model_Customer_releaseEvents

#define arginfo_class_Customer_Model_Customer___serialize arginfo_class_Customer_Model_Customer_releaseEvents

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Customer___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Customer_Model_Customer, __construct);
ZEND_METHOD(Customer_Model_Customer, create);
ZEND_METHOD(Customer_Model_Customer, id);
ZEND_METHOD(Customer_Model_Customer, customerGroup);
ZEND_METHOD(Customer_Model_Customer, gender);
ZEND_METHOD(Customer_Model_Customer, firstName);
ZEND_METHOD(Customer_Model_Customer, lastName);
ZEND_METHOD(Customer_Model_Customer, dateOfBirth);
ZEND_METHOD(Customer_Model_Customer, customerNumber);
ZEND_METHOD(Customer_Model_Customer, companyName);
ZEND_METHOD(Customer_Model_Customer, vatId);
ZEND_METHOD(Customer_Model_Customer, isMerchant);
ZEND_METHOD(Customer_Model_Customer, isValidVatId);
ZEND_METHOD(Customer_Model_Customer, email);
ZEND_METHOD(Customer_Model_Customer, phoneNumber);
ZEND_METHOD(Customer_Model_Customer, faxNumber);
ZEND_METHOD(Customer_Model_Customer, credit);
ZEND_METHOD(Customer_Model_Customer, isGuestAccount);
ZEND_METHOD(Customer_Model_Customer, isFavorite);
ZEND_METHOD(Customer_Model_Customer, version);
ZEND_METHOD(Customer_Model_Customer, changeCustomerGroup);
ZEND_METHOD(Customer_Model_Customer, changePersonalInformation);
ZEND_METHOD(Customer_Model_Customer, changeBusinessInformation);
ZEND_METHOD(Customer_Model_Customer, changeContactInformation);
ZEND_METHOD(Customer_Model_Customer, changeCredit);
ZEND_METHOD(Customer_Model_Customer, changeIsFavoriteState);
ZEND_METHOD(Customer_Model_Customer, releaseEvents);
ZEND_METHOD(Customer_Model_Customer, toArray);
ZEND_METHOD(Customer_Model_Customer, jsonSerialize);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Model_Customer, __unserialize);


static const zend_function_entry class_Customer_Model_Customer_methods[] = {
	ZEND_ME(Customer_Model_Customer, __construct, arginfo_class_Customer_Model_Customer___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, create, arginfo_class_Customer_Model_Customer_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_Customer, id, arginfo_class_Customer_Model_Customer_id, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, customerGroup, arginfo_class_Customer_Model_Customer_customerGroup, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, gender, arginfo_class_Customer_Model_Customer_gender, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, firstName, arginfo_class_Customer_Model_Customer_firstName, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, lastName, arginfo_class_Customer_Model_Customer_lastName, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, dateOfBirth, arginfo_class_Customer_Model_Customer_dateOfBirth, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, customerNumber, arginfo_class_Customer_Model_Customer_customerNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, companyName, arginfo_class_Customer_Model_Customer_companyName, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, vatId, arginfo_class_Customer_Model_Customer_vatId, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, isMerchant, arginfo_class_Customer_Model_Customer_isMerchant, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, isTradesperson, isMerchant, arginfo_class_Customer_Model_Customer_isTradesperson, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, isValidVatId, arginfo_class_Customer_Model_Customer_isValidVatId, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, email, arginfo_class_Customer_Model_Customer_email, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, phoneNumber, arginfo_class_Customer_Model_Customer_phoneNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, faxNumber, arginfo_class_Customer_Model_Customer_faxNumber, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, credit, arginfo_class_Customer_Model_Customer_credit, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, isGuestAccount, arginfo_class_Customer_Model_Customer_isGuestAccount, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, isFavorite, arginfo_class_Customer_Model_Customer_isFavorite, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, version, arginfo_class_Customer_Model_Customer_version, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, changeCustomerGroup, arginfo_class_Customer_Model_Customer_changeCustomerGroup, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, changePersonalInformation, arginfo_class_Customer_Model_Customer_changePersonalInformation, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, changeBusinessInformation, arginfo_class_Customer_Model_Customer_changeBusinessInformation, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, changeContactInformation, arginfo_class_Customer_Model_Customer_changeContactInformation, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, changeCredit, arginfo_class_Customer_Model_Customer_changeCredit, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, changeIsFavoriteState, arginfo_class_Customer_Model_Customer_changeIsFavoriteState, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, releaseEvents, arginfo_class_Customer_Model_Customer_releaseEvents, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, toArray, arginfo_class_Customer_Model_Customer_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, jsonSerialize, arginfo_class_Customer_Model_Customer_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, __serialize, arginfo_class_Customer_Model_Customer___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Customer, __unserialize, arginfo_class_Customer_Model_Customer___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Model_Customer(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model", "Customer", class_Customer_Model_Customer_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_id_name);

	zval property_customerGroup_default_value;
	ZVAL_UNDEF(&property_customerGroup_default_value);
	zend_string *property_customerGroup_name = zend_string_init("customerGroup", sizeof("customerGroup") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerGroup_name, &property_customerGroup_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_customerGroup_name);

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

	zval property_credit_default_value;
	ZVAL_UNDEF(&property_credit_default_value);
	zend_string *property_credit_name = zend_string_init("credit", sizeof("credit") - 1, 1);
	zend_declare_typed_property(class_entry, property_credit_name, &property_credit_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_credit_name);

	zval property_isGuestAccount_default_value;
	ZVAL_UNDEF(&property_isGuestAccount_default_value);
	zend_string *property_isGuestAccount_name = zend_string_init("isGuestAccount", sizeof("isGuestAccount") - 1, 1);
	zend_declare_typed_property(class_entry, property_isGuestAccount_name, &property_isGuestAccount_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isGuestAccount_name);

	zval property_isFavorite_default_value;
	ZVAL_UNDEF(&property_isFavorite_default_value);
	zend_string *property_isFavorite_name = zend_string_init("isFavorite", sizeof("isFavorite") - 1, 1);
	zend_declare_typed_property(class_entry, property_isFavorite_name, &property_isFavorite_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isFavorite_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_changes_default_value;
	ZVAL_UNDEF(&property_changes_default_value);
	zend_string *property_changes_name = zend_string_init("changes", sizeof("changes") - 1, 1);
	zend_declare_typed_property(class_entry, property_changes_name, &property_changes_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_changes_name);

	zval property_events_default_value;
	ZVAL_UNDEF(&property_events_default_value);
	zend_string *property_events_name = zend_string_init("events", sizeof("events") - 1, 1);
	zend_declare_typed_property(class_entry, property_events_name, &property_events_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_events_name);

	return class_entry;
}
