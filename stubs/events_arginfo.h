/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 124e8eaa1504a73f10c9aedacc1a037c66ca721f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_Events_CustomerCreated___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomerCreated_create, 0, 1, Customer\\Model\\Events\\CustomerCreated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomerCreated_customerId, 0, 0, Customer\\Model\\ValueObjects\\CustomerId, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Events_CustomerCreated___serialize, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Events_CustomerCreated___unserialize, 0, 1, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, data, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomerDeleted___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomerDeleted_create, 0, 1, Customer\\Model\\Events\\CustomerDeleted, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomerDeleted_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

#define arginfo_class_Customer_Model_Events_CustomerDeleted___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomerDeleted___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

#define arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersPersonalInformationUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, personalInformation, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated_personalInformation, 0, 0, Customer\\Model\\ValueObjects\\PersonalInformation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, businessInformation, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersBusinessInformationUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, businessInformation, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated_businessInformation, 0, 0, Customer\\Model\\ValueObjects\\BusinessInformation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

#define arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersContactInformationUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, contactInformation, Customer\\Model\\ValueObjects\\ContactInformation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated_contactInformation, 0, 0, Customer\\Model\\ValueObjects\\ContactInformation, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

#define arginfo_class_Customer_Model_Events_CustomersCreditUpdated___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersCreditUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersCreditUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, customerCredit, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customerCredit, 0, 0, Customer\\Model\\ValueObjects\\CustomerCredit, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customersCredit arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customerCredit

#define arginfo_class_Customer_Model_Events_CustomersCreditUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersCreditUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

#define arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersFavoriteStateUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_TYPE_INFO(0, isFavorite, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_isFavorite, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

#define arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersCustomerGroupUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_OBJ_INFO(0, customerGroup, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated_customerGroup, 0, 0, Customer\\Model\\ValueObjects\\CustomerGroup, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

#define arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated___construct arginfo_class_Customer_Model_Events_CustomerCreated___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated_create, 0, 2, Customer\\Model\\Events\\CustomersGuestAccountStateUpdated, 0)
	ZEND_ARG_OBJ_INFO(0, customerId, Customer\\Model\\ValueObjects\\CustomerId, 0)
	ZEND_ARG_TYPE_INFO(0, guestAccountState, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated_customerId arginfo_class_Customer_Model_Events_CustomerCreated_customerId

#define arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated_guestAccountState arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_isFavorite

#define arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated___serialize arginfo_class_Customer_Model_Events_CustomerCreated___serialize

#define arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated___unserialize arginfo_class_Customer_Model_Events_CustomerCreated___unserialize

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Customer_Model_Events_Outbox___construct, 0, 0, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, shop, Customer\\Shop, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Events_Outbox_relay, 0, 1, IS_LONG, 0)
	ZEND_ARG_TYPE_MASK(0, dispatcher, MAY_BE_OBJECT|MAY_BE_CALLABLE, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, limit, IS_LONG, 0, "100")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, lease, IS_LONG, 0, "60")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Events_Outbox_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Customer_Model_Events_Outbox_discard, 0, 1, IS_LONG, 0)
	ZEND_ARG_OBJ_INFO(0, before, DateTimeInterface, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Customer_Model_Events_CustomerCreated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomerCreated, create);
ZEND_METHOD(Customer_Model_Events_CustomerCreated, customerId);
ZEND_METHOD(Customer_Model_Customer, __serialize);
ZEND_METHOD(Customer_Model_Events_CustomerCreated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomerDeleted, __construct);
ZEND_METHOD(Customer_Model_Events_CustomerDeleted, create);
ZEND_METHOD(Customer_Model_Events_CustomerDeleted, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersPersonalInformationUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersPersonalInformationUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersPersonalInformationUpdated, personalInformation);
ZEND_METHOD(Customer_Model_Events_CustomersPersonalInformationUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersBusinessInformationUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersBusinessInformationUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersBusinessInformationUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersContactInformationUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersContactInformationUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersContactInformationUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersCreditUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersCreditUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersCreditUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersFavoriteStateUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersFavoriteStateUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersFavoriteStateUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersCustomerGroupUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersCustomerGroupUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersCustomerGroupUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_CustomersGuestAccountStateUpdated, __construct);
ZEND_METHOD(Customer_Model_Events_CustomersGuestAccountStateUpdated, create);
ZEND_METHOD(Customer_Model_Events_CustomersGuestAccountStateUpdated, __unserialize);
ZEND_METHOD(Customer_Model_Events_Outbox, __construct);
ZEND_METHOD(Customer_Model_Events_Outbox, relay);
ZEND_METHOD(Customer_Model_Events_Outbox, count);
ZEND_METHOD(Customer_Model_Events_Outbox, discard);


static const zend_function_entry class_Customer_Model_Events_CustomerCreated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomerCreated, __construct, arginfo_class_Customer_Model_Events_CustomerCreated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomerCreated, create, arginfo_class_Customer_Model_Events_CustomerCreated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Customer_Model_Events_CustomerCreated, customerId, arginfo_class_Customer_Model_Events_CustomerCreated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomerCreated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomerCreated, __unserialize, arginfo_class_Customer_Model_Events_CustomerCreated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomerDeleted_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomerDeleted, __construct, arginfo_class_Customer_Model_Events_CustomerDeleted___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomerDeleted, create, arginfo_class_Customer_Model_Events_CustomerDeleted_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomerDeleted_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomerDeleted___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomerDeleted, __unserialize, arginfo_class_Customer_Model_Events_CustomerDeleted___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersPersonalInformationUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersPersonalInformationUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomersPersonalInformationUpdated, create, arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersPersonalInformationUpdated, personalInformation, arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated_personalInformation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersPersonalInformationUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersPersonalInformationUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersBusinessInformationUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersBusinessInformationUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersBusinessInformationUpdated, create, arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, businessInformation, personalInformation, arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated_businessInformation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersBusinessInformationUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersBusinessInformationUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersContactInformationUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersContactInformationUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomersContactInformationUpdated, create, arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, contactInformation, personalInformation, arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated_contactInformation, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersContactInformationUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersContactInformationUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersCreditUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersCreditUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersCreditUpdated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomersCreditUpdated, create, arginfo_class_Customer_Model_Events_CustomersCreditUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, customerCredit, personalInformation, arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customerCredit, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, customersCredit, personalInformation, arginfo_class_Customer_Model_Events_CustomersCreditUpdated_customersCredit, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersCreditUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersCreditUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersCreditUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersFavoriteStateUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersFavoriteStateUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomersFavoriteStateUpdated, create, arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, isFavorite, personalInformation, arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated_isFavorite, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersFavoriteStateUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersFavoriteStateUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersCustomerGroupUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersCustomerGroupUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomersCustomerGroupUpdated, create, arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, customerGroup, personalInformation, arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated_customerGroup, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersCustomerGroupUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersCustomerGroupUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_CustomersGuestAccountStateUpdated_methods[] = {
	ZEND_ME(Customer_Model_Events_CustomersGuestAccountStateUpdated, __construct, arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Customer_Model_Events_CustomersGuestAccountStateUpdated, create, arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated_create, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_MALIAS(Customer_Model_Events_CustomerCreated, customerId, customerId, arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated_customerId, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Events_CustomersPersonalInformationUpdated, guestAccountState, personalInformation, arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated_guestAccountState, ZEND_ACC_PUBLIC)
	ZEND_MALIAS(Customer_Model_Customer, __serialize, __serialize, arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated___serialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_CustomersGuestAccountStateUpdated, __unserialize, arginfo_class_Customer_Model_Events_CustomersGuestAccountStateUpdated___unserialize, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Customer_Model_Events_Outbox_methods[] = {
	ZEND_ME(Customer_Model_Events_Outbox, __construct, arginfo_class_Customer_Model_Events_Outbox___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_Outbox, relay, arginfo_class_Customer_Model_Events_Outbox_relay, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_Outbox, count, arginfo_class_Customer_Model_Events_Outbox_count, ZEND_ACC_PUBLIC)
	ZEND_ME(Customer_Model_Events_Outbox, discard, arginfo_class_Customer_Model_Events_Outbox_discard, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Customer_Model_Events_CustomerCreated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomerCreated", class_Customer_Model_Events_CustomerCreated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomerDeleted(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomerDeleted", class_Customer_Model_Events_CustomerDeleted_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersPersonalInformationUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersPersonalInformationUpdated", class_Customer_Model_Events_CustomersPersonalInformationUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zend_string *property_personalInformation_class_Customer_Model_ValueObjects_PersonalInformation = zend_string_init("Customer\\Model\\ValueObjects\\PersonalInformation", sizeof("Customer\\Model\\ValueObjects\\PersonalInformation")-1, 1);
	zval property_personalInformation_default_value;
	ZVAL_UNDEF(&property_personalInformation_default_value);
	zend_string *property_personalInformation_name = zend_string_init("personalInformation", sizeof("personalInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_personalInformation_name, &property_personalInformation_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_personalInformation_class_Customer_Model_ValueObjects_PersonalInformation, 0, 0));
	zend_string_release(property_personalInformation_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersBusinessInformationUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersBusinessInformationUpdated", class_Customer_Model_Events_CustomersBusinessInformationUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zend_string *property_businessInformation_class_Customer_Model_ValueObjects_BusinessInformation = zend_string_init("Customer\\Model\\ValueObjects\\BusinessInformation", sizeof("Customer\\Model\\ValueObjects\\BusinessInformation")-1, 1);
	zval property_businessInformation_default_value;
	ZVAL_UNDEF(&property_businessInformation_default_value);
	zend_string *property_businessInformation_name = zend_string_init("businessInformation", sizeof("businessInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_businessInformation_name, &property_businessInformation_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_businessInformation_class_Customer_Model_ValueObjects_BusinessInformation, 0, 0));
	zend_string_release(property_businessInformation_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersContactInformationUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersContactInformationUpdated", class_Customer_Model_Events_CustomersContactInformationUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zend_string *property_contactInformation_class_Customer_Model_ValueObjects_ContactInformation = zend_string_init("Customer\\Model\\ValueObjects\\ContactInformation", sizeof("Customer\\Model\\ValueObjects\\ContactInformation")-1, 1);
	zval property_contactInformation_default_value;
	ZVAL_UNDEF(&property_contactInformation_default_value);
	zend_string *property_contactInformation_name = zend_string_init("contactInformation", sizeof("contactInformation") - 1, 1);
	zend_declare_typed_property(class_entry, property_contactInformation_name, &property_contactInformation_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_contactInformation_class_Customer_Model_ValueObjects_ContactInformation, 0, 0));
	zend_string_release(property_contactInformation_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersCreditUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersCreditUpdated", class_Customer_Model_Events_CustomersCreditUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zend_string *property_customerCredit_class_Customer_Model_ValueObjects_CustomerCredit = zend_string_init("Customer\\Model\\ValueObjects\\CustomerCredit", sizeof("Customer\\Model\\ValueObjects\\CustomerCredit")-1, 1);
	zval property_customerCredit_default_value;
	ZVAL_UNDEF(&property_customerCredit_default_value);
	zend_string *property_customerCredit_name = zend_string_init("customerCredit", sizeof("customerCredit") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerCredit_name, &property_customerCredit_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerCredit_class_Customer_Model_ValueObjects_CustomerCredit, 0, 0));
	zend_string_release(property_customerCredit_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersFavoriteStateUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersFavoriteStateUpdated", class_Customer_Model_Events_CustomersFavoriteStateUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zval property_isFavorite_default_value;
	ZVAL_UNDEF(&property_isFavorite_default_value);
	zend_string *property_isFavorite_name = zend_string_init("isFavorite", sizeof("isFavorite") - 1, 1);
	zend_declare_typed_property(class_entry, property_isFavorite_name, &property_isFavorite_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_isFavorite_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersCustomerGroupUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersCustomerGroupUpdated", class_Customer_Model_Events_CustomersCustomerGroupUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zend_string *property_customerGroup_class_Customer_Model_ValueObjects_CustomerGroup = zend_string_init("Customer\\Model\\ValueObjects\\CustomerGroup", sizeof("Customer\\Model\\ValueObjects\\CustomerGroup")-1, 1);
	zval property_customerGroup_default_value;
	ZVAL_UNDEF(&property_customerGroup_default_value);
	zend_string *property_customerGroup_name = zend_string_init("customerGroup", sizeof("customerGroup") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerGroup_name, &property_customerGroup_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerGroup_class_Customer_Model_ValueObjects_CustomerGroup, 0, 0));
	zend_string_release(property_customerGroup_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_CustomersGuestAccountStateUpdated(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "CustomersGuestAccountStateUpdated", class_Customer_Model_Events_CustomersGuestAccountStateUpdated_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zend_string *property_customerId_class_Customer_Model_ValueObjects_CustomerId = zend_string_init("Customer\\Model\\ValueObjects\\CustomerId", sizeof("Customer\\Model\\ValueObjects\\CustomerId")-1, 1);
	zval property_customerId_default_value;
	ZVAL_UNDEF(&property_customerId_default_value);
	zend_string *property_customerId_name = zend_string_init("customerId", sizeof("customerId") - 1, 1);
	zend_declare_typed_property(class_entry, property_customerId_name, &property_customerId_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_customerId_class_Customer_Model_ValueObjects_CustomerId, 0, 0));
	zend_string_release(property_customerId_name);

	zval property_guestAccountState_default_value;
	ZVAL_UNDEF(&property_guestAccountState_default_value);
	zend_string *property_guestAccountState_name = zend_string_init("guestAccountState", sizeof("guestAccountState") - 1, 1);
	zend_declare_typed_property(class_entry, property_guestAccountState_name, &property_guestAccountState_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_guestAccountState_name);

	return class_entry;
}

static zend_class_entry *register_class_Customer_Model_Events_Outbox(zend_class_entry *class_entry_Countable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Customer\\Model\\Events", "Outbox", class_Customer_Model_Events_Outbox_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Countable);

	zend_string *property_shop_class_Customer_Shop = zend_string_init("Customer\\Shop", sizeof("Customer\\Shop")-1, 1);
	zval property_shop_default_value;
	ZVAL_UNDEF(&property_shop_default_value);
	zend_string *property_shop_name = zend_string_init("shop", sizeof("shop") - 1, 1);
	zend_declare_typed_property(class_entry, property_shop_name, &property_shop_default_value, ZEND_ACC_PRIVATE|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_shop_class_Customer_Shop, 0, 0));
	zend_string_release(property_shop_name);

	return class_entry;
}
