/* Customer\Model\Customer: the aggregate. */
#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php.h"
#include "ext/json/php_json.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"

#include "src/customer/customer.h"
#include "src/event/events.h"
#include "src/zend/errors.h"
#include "src/zend/value.h"
#include "stubs/model_arginfo.h"

zend_class_entry *customer_ce;

/* ---- Construction ---- */

static void copy_block(zval *fields, uint32_t first, zend_object *value, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		ZVAL_COPY(&fields[first + i], OBJ_PROP_NUM(value, i));
	}
}

static bool refuse_events(void)
{
	zend_throw_exception(
		spl_ce_UnexpectedValueException, "Invalid serialization data: events must be a list of domain events", 0);
	return false;
}

static bool check_events(zval *events)
{
	zval *event;

	if (!zend_array_is_list(Z_ARR_P(events))) {
		return refuse_events();
	}
	customer_value_unwrap(events);
	ZEND_HASH_FOREACH_VAL(Z_ARR_P(events), event)
	{
		if (Z_TYPE_P(event) != IS_OBJECT || !customer_event_of(Z_OBJCE_P(event))) {
			return refuse_events();
		}
		if (!customer_value_require(Z_OBJ_P(event))) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool customer_check(zval *fields)
{
	if (!customer_id_check(&fields[CUSTOMER_ID]) || !personal_information_check(&fields[CUSTOMER_PERSONAL]) ||
		!business_information_check(&fields[CUSTOMER_BUSINESS]) ||
		!contact_information_check(&fields[CUSTOMER_CONTACT]) || !customer_credit_check(&fields[CUSTOMER_CREDIT]) ||
		!check_events(&fields[CUSTOMER_EVENTS])) {
		return false;
	}
	if (Z_LVAL(fields[CUSTOMER_VERSION]) < 0 || Z_LVAL(fields[CUSTOMER_CHANGES]) & ~CUSTOMER_CHANGED_ALL) {
		zend_throw_exception(
			spl_ce_UnexpectedValueException, "Invalid serialization data: version or changes out of range", 0);
		return false;
	}
	return true;
}

/* Throws and returns false, or fills all fields. */
static bool take_customer(INTERNAL_FUNCTION_PARAMETERS, zval *fields)
{
	zend_object *id, *group, *personal, *business, *contact, *credit;
	bool is_guest = false, is_favorite = false;

	ZEND_PARSE_PARAMETERS_START(6, 8)
		Z_PARAM_OBJ_OF_CLASS(id, customer_id_ce)
		Z_PARAM_OBJ_OF_CLASS(group, customer_group_ce)
		Z_PARAM_OBJ_OF_CLASS(personal, personal_information_ce)
		Z_PARAM_OBJ_OF_CLASS(business, business_information_ce)
		Z_PARAM_OBJ_OF_CLASS(contact, contact_information_ce)
		Z_PARAM_OBJ_OF_CLASS(credit, customer_credit_ce)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(is_guest)
		Z_PARAM_BOOL(is_favorite)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	if (!customer_value_require(id) || !customer_value_require(group) || !customer_value_require(personal) ||
		!customer_value_require(business) || !customer_value_require(contact) || !customer_value_require(credit)) {
		return false;
	}
	copy_block(fields, CUSTOMER_ID, id, 1);
	copy_block(fields, CUSTOMER_GROUP, group, 1);
	copy_block(fields, CUSTOMER_PERSONAL, personal, PERSONAL_SLOTS);
	copy_block(fields, CUSTOMER_BUSINESS, business, BUSINESS_SLOTS);
	copy_block(fields, CUSTOMER_CONTACT, contact, CONTACT_SLOTS);
	copy_block(fields, CUSTOMER_CREDIT, credit, 1);
	ZVAL_BOOL(&fields[CUSTOMER_IS_GUEST], is_guest);
	ZVAL_BOOL(&fields[CUSTOMER_IS_FAVORITE], is_favorite);
	ZVAL_LONG(&fields[CUSTOMER_VERSION], 0);
	ZVAL_LONG(&fields[CUSTOMER_CHANGES], 0);
	ZVAL_EMPTY_ARRAY(&fields[CUSTOMER_EVENTS]);
	return true;
}

ZEND_METHOD(Customer_Model_Customer, __construct)
{
	zval fields[CUSTOMER_SLOTS];

	if (take_customer(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields)) {
		customer_value_construct(Z_OBJ_P(ZEND_THIS), NULL, fields);
	}
}

ZEND_METHOD(Customer_Model_Customer, create)
{
	zval fields[CUSTOMER_SLOTS];

	if (take_customer(INTERNAL_FUNCTION_PARAM_PASSTHRU, fields)) {
		customer_value_create(return_value, customer_ce, NULL, fields);
	}
}

CUSTOMER_UNSERIALIZE(Customer_Model_Customer, customer_check)

/* ---- Getters ---- */

CUSTOMER_GETTER(Customer_Model_Customer, id, CUSTOMER_ID)
CUSTOMER_GETTER(Customer_Model_Customer, customerGroup, CUSTOMER_GROUP)
CUSTOMER_GETTER(Customer_Model_Customer, gender, CUSTOMER_PERSONAL + PERSONAL_GENDER)
CUSTOMER_GETTER(Customer_Model_Customer, firstName, CUSTOMER_PERSONAL + PERSONAL_FIRST_NAME)
CUSTOMER_GETTER(Customer_Model_Customer, lastName, CUSTOMER_PERSONAL + PERSONAL_LAST_NAME)
CUSTOMER_DATE_GETTER(Customer_Model_Customer, dateOfBirth, CUSTOMER_PERSONAL + PERSONAL_DATE_OF_BIRTH)
CUSTOMER_GETTER(Customer_Model_Customer, customerNumber, CUSTOMER_PERSONAL + PERSONAL_CUSTOMER_NUMBER)
CUSTOMER_GETTER(Customer_Model_Customer, companyName, CUSTOMER_BUSINESS + BUSINESS_COMPANY_NAME)
CUSTOMER_GETTER(Customer_Model_Customer, vatId, CUSTOMER_BUSINESS + BUSINESS_VAT_ID)
CUSTOMER_GETTER(Customer_Model_Customer, isMerchant, CUSTOMER_BUSINESS + BUSINESS_IS_MERCHANT)
CUSTOMER_GETTER(Customer_Model_Customer, isValidVatId, CUSTOMER_BUSINESS + BUSINESS_IS_VALID_VAT_ID)
CUSTOMER_GETTER(Customer_Model_Customer, email, CUSTOMER_CONTACT + CONTACT_EMAIL)
CUSTOMER_GETTER(Customer_Model_Customer, phoneNumber, CUSTOMER_CONTACT + CONTACT_PHONE_NUMBER)
CUSTOMER_GETTER(Customer_Model_Customer, faxNumber, CUSTOMER_CONTACT + CONTACT_FAX_NUMBER)
CUSTOMER_GETTER(Customer_Model_Customer, credit, CUSTOMER_CREDIT)
CUSTOMER_GETTER(Customer_Model_Customer, isGuestAccount, CUSTOMER_IS_GUEST)
CUSTOMER_GETTER(Customer_Model_Customer, isFavorite, CUSTOMER_IS_FAVORITE)
CUSTOMER_GETTER(Customer_Model_Customer, version, CUSTOMER_VERSION)

static void add_block(zend_array *array, const char *name, size_t length, zend_array *block)
{
	zval value;

	ZVAL_ARR(&value, block);
	zend_hash_str_add_new(array, name, length, &value);
}

static void add_slot(zend_array *array, zend_object *customer, uint32_t slot)
{
	zval value;

	ZVAL_COPY(&value, customer_slot(customer, slot));
	zend_hash_add_new(array, customer_value_name(customer->ce, slot), &value);
}

zend_array *customer_to_array(zend_object *customer, zend_string *format)
{
	zend_array *array = zend_new_array(8);
	zend_string *usual = format ? NULL : zend_string_init(ZEND_STRL(CUSTOMER_DATE_FORMAT), 0);

	add_slot(array, customer, CUSTOMER_ID);
	add_slot(array, customer, CUSTOMER_GROUP);
	add_slot(array, customer, CUSTOMER_IS_GUEST);
	add_slot(array, customer, CUSTOMER_IS_FAVORITE);
	add_block(array, ZEND_STRL("personalInformation"),
		customer_value_array(customer, CUSTOMER_PERSONAL, PERSONAL_SLOTS, format ? format : usual));
	add_block(
		array, ZEND_STRL("contactInformation"), customer_value_array(customer, CUSTOMER_CONTACT, CONTACT_SLOTS, NULL));
	add_block(array, ZEND_STRL("businessInformation"),
		customer_value_array(customer, CUSTOMER_BUSINESS, BUSINESS_SLOTS, NULL));
	add_slot(array, customer, CUSTOMER_CREDIT);
	if (usual) {
		zend_string_release(usual);
	}
	return array;
}

ZEND_METHOD(Customer_Model_Customer, toArray)
{
	zend_string *format = NULL;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(format)
	ZEND_PARSE_PARAMETERS_END();

	if (customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_ARR(customer_to_array(Z_OBJ_P(ZEND_THIS), format));
	}
}

ZEND_METHOD(Customer_Model_Customer, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();
	if (customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_ARR(customer_to_array(Z_OBJ_P(ZEND_THIS), NULL));
	}
}

/* ---- Changes: each raises its event, also when the value is the same, as in Gambio ---- */

static void raise_event(zend_object *customer, zend_class_entry *event_ce, zval *payload)
{
	zval *events = customer_slot(customer, CUSTOMER_EVENTS);
	zval event;

	customer_event_create(&event, event_ce, customer_long(customer, CUSTOMER_ID), payload);
	SEPARATE_ARRAY(events);
	zend_hash_next_index_insert(Z_ARRVAL_P(events), &event);
}

/* Takes over the values of a block; what has not changed is not marked, and so not written. */
static void change(zend_object *customer, uint32_t first, zval *values, uint32_t count, zend_long bit)
{
	bool changed = false;

	for (uint32_t i = 0; i < count; i++) {
		zval *slot = customer_slot(customer, first + i);
		zval old;

		changed |= !zend_is_identical(slot, &values[i]);
		ZVAL_COPY_VALUE(&old, slot);
		ZVAL_COPY(slot, &values[i]);
		zval_ptr_dtor(&old);
	}
	if (changed) {
		Z_LVAL_P(customer_slot(customer, CUSTOMER_CHANGES)) |= bit;
	}
}

/* The change of a block by its value object, which is also what the event carries. */
static void change_block(
	INTERNAL_FUNCTION_PARAMETERS, zend_class_entry *value_ce, zend_class_entry *event_ce, uint32_t first, zend_long bit)
{
	zend_object *customer = Z_OBJ_P(ZEND_THIS);
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJECT_OF_CLASS(value, value_ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_value_require(customer) || !customer_value_require(Z_OBJ_P(value))) {
		RETURN_THROWS();
	}
	change(customer, first, Z_OBJ_P(value)->properties_table, value_ce->default_properties_count, bit);
	raise_event(customer, event_ce, value);
}

ZEND_METHOD(Customer_Model_Customer, changeCustomerGroup)
{
	change_block(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_group_ce, customers_customer_group_updated_ce,
		CUSTOMER_GROUP, CUSTOMER_CHANGED_GROUP);
}

ZEND_METHOD(Customer_Model_Customer, changePersonalInformation)
{
	change_block(INTERNAL_FUNCTION_PARAM_PASSTHRU, personal_information_ce, customers_personal_information_updated_ce,
		CUSTOMER_PERSONAL, CUSTOMER_CHANGED_PERSONAL);
}

ZEND_METHOD(Customer_Model_Customer, changeBusinessInformation)
{
	change_block(INTERNAL_FUNCTION_PARAM_PASSTHRU, business_information_ce, customers_business_information_updated_ce,
		CUSTOMER_BUSINESS, CUSTOMER_CHANGED_BUSINESS);
}

ZEND_METHOD(Customer_Model_Customer, changeContactInformation)
{
	change_block(INTERNAL_FUNCTION_PARAM_PASSTHRU, contact_information_ce, customers_contact_information_updated_ce,
		CUSTOMER_CONTACT, CUSTOMER_CHANGED_CONTACT);
}

ZEND_METHOD(Customer_Model_Customer, changeCredit)
{
	change_block(INTERNAL_FUNCTION_PARAM_PASSTHRU, customer_credit_ce, customers_credit_updated_ce, CUSTOMER_CREDIT,
		CUSTOMER_CHANGED_CREDIT);
}

ZEND_METHOD(Customer_Model_Customer, changeIsFavoriteState)
{
	zend_object *customer = Z_OBJ_P(ZEND_THIS);
	bool is_favorite;
	zval value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_BOOL(is_favorite)
	ZEND_PARSE_PARAMETERS_END();

	if (!customer_value_require(customer)) {
		RETURN_THROWS();
	}
	ZVAL_BOOL(&value, is_favorite);
	change(customer, CUSTOMER_IS_FAVORITE, &value, 1, CUSTOMER_CHANGED_FAVORITE);
	raise_event(customer, customers_favorite_state_updated_ce, &value);
}

ZEND_METHOD(Customer_Model_Customer, releaseEvents)
{
	zval *events;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!customer_value_require(Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	events = customer_slot(Z_OBJ_P(ZEND_THIS), CUSTOMER_EVENTS);
	RETVAL_COPY_VALUE(events);
	ZVAL_EMPTY_ARRAY(events);
}

void customer_mark_stored(zend_object *customer, zend_long version)
{
	zval *events = customer_slot(customer, CUSTOMER_EVENTS);
	zval released;

	ZVAL_LONG(customer_slot(customer, CUSTOMER_VERSION), version);
	ZVAL_LONG(customer_slot(customer, CUSTOMER_CHANGES), 0);
	ZVAL_COPY_VALUE(&released, events);
	ZVAL_EMPTY_ARRAY(events);
	zval_ptr_dtor(&released);
}

/* ---- The way back, where a transaction is rolled back in which the customer was stored ---- */

void customer_state(zend_object *customer, zval *state)
{
	static const uint32_t slots[] = {
		CUSTOMER_VERSION, CUSTOMER_CHANGES, CUSTOMER_EVENTS, CUSTOMER_BUSINESS + BUSINESS_IS_MERCHANT};

	array_init_size(state, 4);
	for (size_t i = 0; i < 4; i++) {
		Z_TRY_ADDREF_P(customer_slot(customer, slots[i]));
		add_next_index_zval(state, customer_slot(customer, slots[i]));
	}
}

/* Changes made since then stay: they, and their events, come after those that are to be stored again. */
void customer_restore(zend_object *customer, zval *state)
{
	zval *events = customer_slot(customer, CUSTOMER_EVENTS), *event;
	zend_long changes = customer_long(customer, CUSTOMER_CHANGES);
	zval all, later;

	ZVAL_COPY_VALUE(&later, events);
	ZVAL_COPY(&all, zend_hash_index_find(Z_ARRVAL_P(state), 2));
	SEPARATE_ARRAY(&all);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(later), event)
	{
		Z_ADDREF_P(event);
		zend_hash_next_index_insert(Z_ARRVAL(all), event);
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_COPY_VALUE(events, &all);
	zval_ptr_dtor(&later);

	ZVAL_COPY_VALUE(customer_slot(customer, CUSTOMER_VERSION), zend_hash_index_find(Z_ARRVAL_P(state), 0));
	ZVAL_LONG(
		customer_slot(customer, CUSTOMER_CHANGES), changes | Z_LVAL_P(zend_hash_index_find(Z_ARRVAL_P(state), 1)));
	if (!(changes & CUSTOMER_CHANGED_BUSINESS)) {
		ZVAL_COPY_VALUE(customer_slot(customer, CUSTOMER_BUSINESS + BUSINESS_IS_MERCHANT),
			zend_hash_index_find(Z_ARRVAL_P(state), 3));
	}
}

/* ---- Module ---- */

void customer_model_minit(void)
{
	customer_ce = register_class_Customer_Model_Customer(php_json_serializable_ce);
	customer_value_setup(customer_ce);
}
