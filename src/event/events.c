#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "zend_attributes.h"
#include "zend_interfaces.h"

#include "src/customer/model.h"
#include "src/event/events.h"
#include "src/event/outbox.h"
#include "stubs/events_arginfo.h"

zend_class_entry *customer_created_ce;
zend_class_entry *customer_deleted_ce;
zend_class_entry *customers_personal_information_updated_ce;
zend_class_entry *customers_business_information_updated_ce;
zend_class_entry *customers_contact_information_updated_ce;
zend_class_entry *customers_credit_updated_ce;
zend_class_entry *customers_favorite_state_updated_ce;
zend_class_entry *customers_customer_group_updated_ce;
zend_class_entry *customers_guest_account_state_updated_ce;

static const customer_event events[] = {
	{"CustomerCreated", &customer_created_ce, NULL, NULL, false},
	{"CustomerDeleted", &customer_deleted_ce, NULL, NULL, false},
	{"CustomersPersonalInformationUpdated", &customers_personal_information_updated_ce, &personal_information_ce,
		personal_information_check, false},
	{"CustomersBusinessInformationUpdated", &customers_business_information_updated_ce, &business_information_ce,
		business_information_check, false},
	{"CustomersContactInformationUpdated", &customers_contact_information_updated_ce, &contact_information_ce,
		contact_information_check, false},
	{"CustomersCreditUpdated", &customers_credit_updated_ce, &customer_credit_ce, customer_credit_check, false},
	{"CustomersFavoriteStateUpdated", &customers_favorite_state_updated_ce, NULL, NULL, true},
	{"CustomersCustomerGroupUpdated", &customers_customer_group_updated_ce, &customer_group_ce, NULL, false},
	{"CustomersGuestAccountStateUpdated", &customers_guest_account_state_updated_ce, NULL, NULL, true},
};

const customer_event *customer_event_of(const zend_class_entry *ce)
{
	for (size_t i = 0; i < sizeof(events) / sizeof(*events); i++) {
		if (*events[i].ce == ce) {
			return &events[i];
		}
	}
	return NULL;
}

const customer_event *customer_event_named(const char *name, size_t length)
{
	for (size_t i = 0; i < sizeof(events) / sizeof(*events); i++) {
		if (strlen(events[i].name) == length && memcmp(events[i].name, name, length) == 0) {
			return &events[i];
		}
	}
	return NULL;
}

/* ---- Construction ---- */

void customer_event_create(zval *return_value, zend_class_entry *ce, zend_long customer_id, zval *payload)
{
	zval fields[2];

	customer_id_create(&fields[0], customer_id);
	if (payload) {
		ZVAL_COPY(&fields[1], payload);
	}
	customer_value_create(return_value, ce, NULL, fields);
}

/* The objects inside must be whole, too. */
static bool event_check(zval *fields)
{
	return customer_value_require(Z_OBJ(fields[0]));
}

static bool event_with_object_check(zval *fields)
{
	return customer_value_require(Z_OBJ(fields[0])) && customer_value_require(Z_OBJ(fields[1]));
}

static bool take_event(INTERNAL_FUNCTION_PARAMETERS, zval *fields)
{
	zval *id;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(id, customer_id_ce)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	ZVAL_COPY(&fields[0], id);
	return true;
}

static bool take_event_with_object(INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *payload_ce, zval *fields)
{
	zval *id, *payload;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJECT_OF_CLASS(id, customer_id_ce)
		Z_PARAM_OBJECT_OF_CLASS(payload, payload_ce)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	ZVAL_COPY(&fields[0], id);
	ZVAL_COPY(&fields[1], payload);
	return true;
}

static bool take_event_with_bool(INTERNAL_FUNCTION_PARAMETERS, zval *fields)
{
	zval *id;
	bool payload;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_OBJECT_OF_CLASS(id, customer_id_ce)
		Z_PARAM_BOOL(payload)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	ZVAL_COPY(&fields[0], id);
	ZVAL_BOOL(&fields[1], payload);
	return true;
}

/* An event's create() and __unserialize(), by what it carries. */
#define EVENT(class, class_entry, check, take) \
	ZEND_METHOD(Customer_Model_Events_##class, create) \
	{ \
		zval fields[2]; \
		if (take) { \
			customer_value_create(return_value, class_entry, check, fields); \
		} \
	} \
	CUSTOMER_UNSERIALIZE(Customer_Model_Events_##class, check)

#define PLAIN_EVENT(class, class_entry) \
	CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Events_##class) \
	EVENT(class, class_entry, event_check, take_event(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields))

#define EVENT_WITH_OBJECT(class, class_entry, payload_ce) \
	EVENT(class, class_entry, event_with_object_check, \
		take_event_with_object(INTERNAL_FUNCTION_PARAM_PASSTHRU, payload_ce, fields))

#define EVENT_WITH_BOOL(class, class_entry) \
	CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Events_##class) \
	EVENT(class, class_entry, event_check, take_event_with_bool(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields))

PLAIN_EVENT(CustomerCreated, customer_created_ce)
PLAIN_EVENT(CustomerDeleted, customer_deleted_ce)
CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Events_CustomersPersonalInformationUpdated)
EVENT_WITH_OBJECT(
	CustomersPersonalInformationUpdated, customers_personal_information_updated_ce, personal_information_ce)
EVENT_WITH_OBJECT(
	CustomersBusinessInformationUpdated, customers_business_information_updated_ce, business_information_ce)
CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Events_CustomersContactInformationUpdated)
EVENT_WITH_OBJECT(CustomersContactInformationUpdated, customers_contact_information_updated_ce, contact_information_ce)
CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Events_CustomersCreditUpdated)
EVENT_WITH_OBJECT(CustomersCreditUpdated, customers_credit_updated_ce, customer_credit_ce)
EVENT_WITH_BOOL(CustomersFavoriteStateUpdated, customers_favorite_state_updated_ce)
CUSTOMER_PRIVATE_CONSTRUCTOR(Customer_Model_Events_CustomersCustomerGroupUpdated)
EVENT_WITH_OBJECT(CustomersCustomerGroupUpdated, customers_customer_group_updated_ce, customer_group_ce)
EVENT_WITH_BOOL(CustomersGuestAccountStateUpdated, customers_guest_account_state_updated_ce)

/* Public, as in Gambio. */
ZEND_METHOD(Customer_Model_Events_CustomersBusinessInformationUpdated, __construct)
{
	zval fields[2];

	if (take_event_with_object(INTERNAL_FUNCTION_PARAM_PASSTHRU, business_information_ce, fields)) {
		customer_value_construct(Z_OBJ_P(ZEND_THIS), event_with_object_check, fields);
	}
}

/* ---- Getters: the id is in slot 0 of every event, what it carries in slot 1 ---- */

CUSTOMER_GETTER(Customer_Model_Events_CustomerCreated, customerId, 0)
CUSTOMER_GETTER(Customer_Model_Events_CustomersPersonalInformationUpdated, personalInformation, 1)

/* ---- Module ---- */

void customer_events_minit(void)
{
	customer_created_ce = register_class_Customer_Model_Events_CustomerCreated();
	customer_deleted_ce = register_class_Customer_Model_Events_CustomerDeleted();
	customers_personal_information_updated_ce =
		register_class_Customer_Model_Events_CustomersPersonalInformationUpdated();
	customers_business_information_updated_ce =
		register_class_Customer_Model_Events_CustomersBusinessInformationUpdated();
	customers_contact_information_updated_ce =
		register_class_Customer_Model_Events_CustomersContactInformationUpdated();
	customers_credit_updated_ce = register_class_Customer_Model_Events_CustomersCreditUpdated();
	customers_favorite_state_updated_ce = register_class_Customer_Model_Events_CustomersFavoriteStateUpdated();
	customers_customer_group_updated_ce = register_class_Customer_Model_Events_CustomersCustomerGroupUpdated();
	customers_guest_account_state_updated_ce = register_class_Customer_Model_Events_CustomersGuestAccountStateUpdated();

	for (size_t i = 0; i < sizeof(events) / sizeof(*events); i++) {
		customer_value_setup(*events[i].ce);
	}
	customer_outbox_register(register_class_Customer_Model_Events_Outbox(zend_ce_countable));
}
